// Mission row 004#21: "from transfusion to self-made blood".
// Self-financing ratio = earned / total income, by year.
import { describe, expect, it } from "vitest";
import { seriesOf, shareOf, type Observation } from "../../src/indicators/index.ts";
import type { Quantity } from "../../src/core/index.ts";

const income = (indicator: string, year: number, quantity: Omit<Quantity, "unit">): Observation => ({
  id: `${indicator}-${String(year)}`,
  indicator,
  quantity: { ...quantity, unit: "yuan" },
  period: { from: `${String(year)}-01-01`, until: `${String(year)}-12-31` },
});
// Invented figures.
const observations = [
  income("total", 2020, { value: 400_000, qualifier: "exact" }),
  income("earned", 2020, { value: 20_000, qualifier: "exact" }),
  income("total", 2021, { value: 460_000, qualifier: "exact" }),
  income("earned", 2021, { value: 92_000, qualifier: "at-least" }),
  income("total", 2022, { value: 0, qualifier: "exact" }),
  income("earned", 2022, { value: 0, qualifier: "exact" }),
  income("total", 2023, { value: 460_000, qualifier: "at-least" }),
  income("earned", 2023, { value: 200_000, qualifier: "exact" }),
];

describe("004#21: self-financing", () => {
  const ratioIn = (year: number): unknown => {
    const of = (indicator: string): Quantity => {
      const { points } = seriesOf(observations, indicator);
      const point = points.find(({ from }) => from?.startsWith(String(year)));
      if (point === undefined || point.quantity === "unknown") throw new Error("a number was expected");
      return point.quantity;
    };
    const share = shareOf(of("earned"), of("total"));
    if (!share.ok) return share.findings[0]?.code;
    return share.value.share && [share.value.share.qualifier, share.value.share.value];
  };

  it("is the earned part of all income, year by year", () => {
    expect(ratioIn(2020)).toEqual(["exact", 0.05]);
    expect(ratioIn(2021)).toEqual(["at-least", 0.2]);
  });

  it("of no income is null, and of at least so much it is refused", () => {
    expect(ratioIn(2022)).toBeNull();
    expect(ratioIn(2023)).toBe("quantity.ratio-unbounded");
  });
});
