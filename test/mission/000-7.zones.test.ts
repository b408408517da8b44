// Mission row 000#7: "from quantitative growth to qualitative upgrade", five years.
// Time series per indicator, growth and structure share (5A share, type mix).
import { describe, expect, it } from "vitest";
import {
  growthOf,
  lintObservations,
  seriesOf,
  shareOf,
  structureOf,
  type Indicator,
  type Observation,
} from "../../src/indicators/index.ts";

const organizations: Indicator = {
  id: "organizations",
  name: "社会组织数",
  definition: "年末登记的社会组织数",
  kind: "stock",
  unit: "organization",
};
const rated: Indicator = {
  ...organizations,
  id: "rated-5a",
  name: "5A级社会组织数",
  partOf: "organizations",
};

const yearEnd = (indicator: string, year: number, value: number): Observation => ({
  id: `${indicator}-${String(year)}`,
  indicator,
  quantity: { value, qualifier: "exact", unit: "organization", asOf: `${String(year)}-12-31` },
});
// Invented figures of a district that does not exist, out of order.
const observations = [
  yearEnd("organizations", 2023, 920),
  yearEnd("organizations", 2021, 800),
  yearEnd("organizations", 2025, 900),
  yearEnd("organizations", 2022, 900),
  yearEnd("organizations", 2024, 920),
  yearEnd("rated-5a", 2021, 20),
  yearEnd("rated-5a", 2025, 45),
];

describe("000#7: five years", () => {
  it("are a series, with growth from year to year", () => {
    expect(lintObservations(observations, { indicators: [organizations, rated] })).toEqual([]);
    const { points, because } = seriesOf(observations, "organizations");
    expect(because).toEqual([]);
    expect(points.map(({ asOf }) => asOf?.slice(0, 4))).toEqual(["2021", "2022", "2023", "2024", "2025"]);
    const quantities = points.flatMap(({ quantity }) => (quantity === "unknown" ? [] : [quantity]));
    const directions = quantities.slice(1).map((after, index) => {
      const before = quantities[index];
      const grown = before === undefined ? undefined : growthOf(before, after);
      return grown?.ok === true && [grown.value.direction, grown.value.rate?.lower];
    });
    expect(directions[0]).toEqual(["up", 0.125]);
    expect(directions.map((found) => found !== false && found[0])).toEqual(["up", "up", "same", "down"]);
  });

  it("the share of 5A rises while the number falls", () => {
    const shareIn = (year: number): number | undefined => {
      const of = (indicator: string): Observation["quantity"] => {
        const found = seriesOf(observations, indicator).points.find(({ asOf }) =>
          asOf?.startsWith(String(year)),
        );
        if (found === undefined || found.quantity === "unknown") throw new Error("a number was expected");
        return found.quantity;
      };
      const share = shareOf(of("rated-5a"), of("organizations"));
      return share.ok ? share.value.share?.value : undefined;
    };
    expect([shareIn(2021), shareIn(2025)]).toEqual([0.025, 0.05]);
  });

  it("the mix of types adds up to the whole", () => {
    const part = (code: string, value: number): Parameters<typeof structureOf>[0][number] => ({
      code,
      quantity: { value, qualifier: "exact", unit: "organization" },
    });
    const mix = structureOf([
      part("social-group", 270),
      part("social-service-institution", 621),
      part("foundation", 9),
    ]);
    expect(mix.ok && mix.value.whole.value).toBe(900);
    expect(mix.ok && mix.value.shares.map(({ code, share }) => [code, share?.value])).toEqual([
      ["social-group", 0.3],
      ["social-service-institution", 0.69],
      ["foundation", 0.01],
    ]);
  });
});
