// Mission row 004#4: "more than 200,000 yuan this year for hardware".
// A funding line with the purpose hardware, and an amount that keeps its hedge.
import { describe, expect, it } from "vitest";
import {
  checkFundingLine,
  fundingLineTable,
  fundingPurposeLabels,
  totalOfFunding,
  type FundingLine,
} from "../../src/projects/index.ts";

// The article says "this year" without naming it; the year is that of its publication.
const hardware: FundingLine = {
  id: "hardware",
  sourceKind: "fiscal",
  purpose: "hardware",
  amount: { value: 200_000, qualifier: "more-than", unit: "yuan" },
  year: 2022,
  receiver: { name: "博昌街道" },
};

describe("004#4: money for hardware", () => {
  it("keeps its hedge, its purpose and its year", () => {
    expect(checkFundingLine(hardware)).toMatchObject({ ok: true, findings: [] });
    expect(fundingPurposeLabels.hardware["zh-CN"]).toBe("硬件建设");
    const total = totalOfFunding([hardware], { year: 2022 });
    expect(total).toMatchObject({ ok: true, value: { bounds: { lower: 200_000, lowerInclusive: false } } });
  });

  it("is read from a sheet as it was said", () => {
    const table = fundingLineTable();
    const row = { id: "hardware", sourceKind: "fiscal", amount: "20余万元", purpose: "hardware", year: 2022 };
    expect(table.build(row, 2)).toMatchObject({ amount: hardware.amount, purpose: "hardware", year: 2022 });
  });

  it("is not exact and hedged at once, and not in another unit", () => {
    const codes = (input: unknown): unknown => checkFundingLine(input).findings.map(({ code }) => code);
    expect(codes({ ...hardware, amountFen: 20_000_000 })).toEqual(["funding.one-amount"]);
    expect(codes({ ...hardware, amount: { ...hardware.amount, unit: "household" } })).toEqual([
      "funding.not-yuan",
    ]);
  });
});
