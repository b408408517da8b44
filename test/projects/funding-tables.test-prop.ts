import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { TableModel } from "../../src/core/index.ts";
import {
  assetLockTable,
  checkAssetLock,
  checkDistribution,
  checkFundingLine,
  distributionTable,
  fundingLineTable,
} from "../../src/projects/index.ts";
import { checkRows, rowsOf } from "../../src/tables/index.ts";
import {
  sampleAssetLock,
  sampleDistribution,
  sampleFundingLine,
  sampleInvalidAssetLock,
  sampleInvalidDistribution,
  sampleInvalidFundingLine,
} from "../../src/testing/index.ts";
import { deepFreeze, random, strangeValues } from "../support/values.ts";

const tables: readonly (readonly [string, TableModel<never>, (draw: () => number) => object])[] = [
  ["fundingLineTable", fundingLineTable() as never, sampleFundingLine],
  ["assetLockTable", assetLockTable() as never, sampleAssetLock],
  ["distributionTable", distributionTable() as never, sampleDistribution],
];

const cellValues = [
  ...strangeValues.filter((value) => typeof value !== "object" || value === null),
  [1, 2],
  ["", ""],
  [],
];

describe.each(tables)("%s", (_, table, sample) => {
  it("a record is built again from its cells", () => {
    fc.assert(
      fc.property(random, (draw) => {
        const drawn = deepFreeze(sample(draw));
        const record = table.build(table.cellsOf(drawn as never), 7);
        expect(table.check(record)).toMatchObject({ ok: true, findings: [] });
        expect(record).toMatchObject(drawn);
        expect(table.build(table.cellsOf(record as never), 7)).toEqual(record);
      }),
    );
  });

  it("throws at no cell", () => {
    for (const value of cellValues) {
      const cells = Object.fromEntries(table.columns.map(({ id }) => [id, value]));
      expect(() => table.check(table.build(cells as never, 2))).not.toThrow();
    }
  });

  it("has valid examples", async () => {
    const rows = [
      table.columns.map(({ label }) => label["zh-CN"]),
      ...table.examples.map((example) => table.columns.map(({ id }) => example[id] ?? "")),
    ];
    const found: unknown[] = [];
    for await (const row of checkRows(rowsOf(rows), { model: table })) {
      found.push(...row.findings.map(({ finding }) => [finding.code, finding.path]));
      expect(row.record).toBeDefined();
    }
    expect(found).toEqual([]);
  });
});

describe("fundingLineTable", () => {
  const table = fundingLineTable();
  const build = (amount: string): unknown => table.build({ sourceKind: "fiscal", amount, year: 2022 }, 2);

  it.each<[string, object]>([
    ["超过20万元", { amount: { value: 200_000, qualifier: "more-than", unit: "yuan" } }],
    ["不少于46万元", { amount: { value: 460_000, qualifier: "at-least", unit: "yuan" } }],
    ["103万元", { amountFen: 103_000_000 }],
    ["60000", { amountFen: 6_000_000 }],
    ["1,234.56元", { amountFen: 123_456 }],
  ])("reads %s", (amount, read) => {
    const record = build(amount);
    expect(table.check(record).ok).toBe(true);
    expect(record).toMatchObject(read);
  });

  it.each<[string, string]>([
    ["若干", "number.missing"],
    ["10-20万元", "number.range"],
    ["126人", "funding.not-yuan"],
  ])("refuses %s", (amount, code) => {
    const result = table.check(build(amount));
    expect(result.ok).toBe(false);
    expect(result.findings.map((finding) => finding.code)).toContain(code);
  });
});

describe("samples of what is refused", () => {
  it.each([
    ["lines", sampleInvalidFundingLine, checkFundingLine],
    ["locks", sampleInvalidAssetLock, checkAssetLock],
    ["distributions", sampleInvalidDistribution, checkDistribution],
  ] as const)("%s", (_, sample, check) => {
    fc.assert(
      fc.property(random, (draw) => {
        const { record, because } = sample(draw);
        const result = check(record);
        expect(result.ok).toBe(false);
        expect(result.findings.map(({ code }) => code)).toContain(because);
      }),
    );
  });
});
