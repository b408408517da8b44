// Mission row 004#1: "nine urban communities, nearly 80,000 residents".
// Community list, population with qualifier and date; per-capita figures keep the qualifier.
import { describe, expect, it } from "vitest";
import { formatQuantity, parseQuantity, reconcile } from "../../src/core/index.ts";
import { divisionTotalsOf, isObservation, perCapita, type Observation } from "../../src/indicators/index.ts";

// Codes and names of the communities are invented.
const communities = Array.from({ length: 9 }, (_, index): Observation => ({
  id: `community-${String(index + 1)}`,
  indicator: "residents",
  quantity: { value: 8800, qualifier: "about", unit: "person", asOf: "2022-09" },
  place: { communityCode: `37162500100${String(index + 1)}`, name: `第${String(index + 1)}社区` },
}));

describe("004#1: a street", () => {
  it("has nine communities, each listed once", () => {
    const nine = parseQuantity("9个社区");
    expect(
      nine.ok &&
        reconcile(nine.value, new Set(communities.map(({ place }) => place?.communityCode)).size).state,
    ).toBe("agrees");
    expect(communities.every(isObservation)).toBe(true);
    const [street] = divisionTotalsOf(communities, "county");
    expect(street?.total.ok && formatQuantity(street.total.value, "zh-CN")).toBe("截至2022年9月，约7.92万人");
  });

  it("has nearly 80,000 residents, and every figure per resident says so", () => {
    const said = parseQuantity("近8万人");
    if (!said.ok) throw new Error("a quantity was expected");
    const residents = { ...said.value, asOf: "2022-09-22" };
    expect(reconcile(residents, { value: 79_200, qualifier: "exact", unit: "person" }).state).toBe(
      "consistent",
    );
    const thirty = { value: 30, qualifier: "more-than", unit: "organization", asOf: "2022-09-22" } as const;
    expect(perCapita(thirty, residents, { basis: 10_000 })).toMatchObject({
      ok: true,
      findings: [],
      value: { ratio: { qualifier: "more-than", value: 3.75, asOf: "2022-09-22" } },
    });
    const exact = { ...thirty, qualifier: "exact" } as const;
    const figure = perCapita(exact, residents, { basis: 10_000 });
    expect(figure.ok && figure.value.ratio?.qualifier).toBe("about");
  });
});
