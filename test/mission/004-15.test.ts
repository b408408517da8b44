// Mission row 004#15: "purchase of social services > 100,000 / year".
// Recurring funding: an amount for every year of a frame.
import { describe, expect, it } from "vitest";
import {
  checkFundingLine,
  purchaseEligibilityOf,
  totalOfFunding,
  type FundingLine,
} from "../../src/projects/index.ts";

const purchases: FundingLine = {
  id: "purchases",
  sourceKind: "purchase",
  amount: { value: 100_000, qualifier: "more-than", unit: "yuan" },
  period: { from: "2020-01-01", until: "2023-12-31" },
  perYear: true,
};

describe("004#15: purchases of every year", () => {
  it("give the same amount in each year of the frame, and none outside", () => {
    expect(checkFundingLine(purchases)).toMatchObject({ ok: true, findings: [] });
    const of = (year: number): unknown => {
      const total = totalOfFunding([purchases], { year });
      return total.ok && [total.value.amount.qualifier, total.value.amount.value];
    };
    expect([2019, 2020, 2023, 2024].map(of)).toEqual([
      ["exact", 0],
      ["more-than", 100_000],
      ["more-than", 100_000],
      ["exact", 0],
    ]);
  });

  it("are not added to what is given once for all of the frame", () => {
    const once: FundingLine = { ...purchases, id: "once", perYear: false };
    expect(totalOfFunding([purchases, once]).findings[0]).toMatchObject({
      code: "funding.times-unlike",
      params: { positions: [1, 2] },
    });
  });

  it("come from whom may sell: by kind, class and day", () => {
    const state = (kind: "social-service-institution" | "public-institution"): string =>
      purchaseEligibilityOf({ kind }, { on: "2022-06-01" }).state;
    expect(state("social-service-institution")).toBe("eligible");
    expect(state("public-institution")).toBe("unknown");
  });
});
