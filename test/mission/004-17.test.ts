// Mission row 004#17: "special project funds > 200,000; corporate funds 60,000".
// Kinds of sources, and a total that carries "at least" and adds no unlike periods.
import { describe, expect, it } from "vitest";
import { formatQuantity } from "../../src/core/index.ts";
import {
  fundingBySourceOf,
  fundingSourceKinds,
  mergeFundingSummaries,
  summarizeFunding,
  totalOfFunding,
  type FundingLine,
} from "../../src/projects/index.ts";

const lines: readonly FundingLine[] = [
  {
    id: "purchases",
    sourceKind: "purchase",
    amount: { value: 100_000, qualifier: "more-than", unit: "yuan" },
    period: { from: "2020-01-01" },
    perYear: true,
  },
  { id: "venture", sourceKind: "venture", amountFen: 10_000_000, year: 2022 },
  {
    id: "special",
    sourceKind: "special",
    amount: { value: 200_000, qualifier: "more-than", unit: "yuan" },
    year: 2022,
  },
  { id: "companies", sourceKind: "corporate", amountFen: 6_000_000, year: 2022 },
];

describe("004#17: money by its sources", () => {
  it("knows the kinds", () => {
    for (const kind of [
      "fiscal",
      "purchase",
      "venture",
      "special",
      "corporate",
      "crowdfunding",
      "self-earned",
    ])
      expect(fundingSourceKinds.codes).toContain(kind);
  });

  it("is not added where periods are unlike, and the lines are named", () => {
    const total = totalOfFunding(lines);
    expect(total.ok).toBe(false);
    expect(total.findings).toMatchObject([{ code: "funding.times-unlike", params: { positions: [1, 2] } }]);
  });

  it("of one year is more than 460,000, with no upper bound", () => {
    const total = totalOfFunding(lines, { year: 2022 });
    if (!total.ok) throw new Error("a total was expected");
    expect(total.value.amount).toEqual({ value: 460_000, qualifier: "more-than", unit: "yuan" });
    expect(total.value.bounds).toMatchObject({ lower: 460_000, lowerInclusive: false, upper: Infinity });
    expect(formatQuantity(total.value.amount, "en")).toBe("more than 460,000 yuan");
    expect(formatQuantity(total.value.amount, "zh-CN")).toBe("46万余元");
  });

  it("stays apart by source, in parts that can be merged", () => {
    const parts = [lines.slice(0, 1), lines.slice(1)].map(summarizeFunding);
    const summary = mergeFundingSummaries(parts);
    expect(summary).toEqual(summarizeFunding(lines));
    const told = fundingBySourceOf(summary, { year: 2022 }).map(({ sourceKind, total }) => [
      sourceKind,
      total.ok && total.value.amount.value,
    ]);
    expect(told).toEqual([
      ["purchase", 100_000],
      ["venture", 100_000],
      ["special", 200_000],
      ["corporate", 60_000],
    ]);
  });
});
