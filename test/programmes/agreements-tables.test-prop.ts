import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { TableModel } from "../../src/core/index.ts";
import {
  agreementTable,
  caseTable,
  checkAgreement,
  checkCase,
  checkMechanism,
  checkMembership,
  checkMethod,
  checkPolicy,
  checkReport,
  mechanismTable,
  membershipTable,
  methodTable,
  policyTable,
  reportTable,
} from "../../src/programmes/index.ts";
import { checkRows, rowsOf } from "../../src/tables/index.ts";
import {
  sampleAgreement,
  sampleCase,
  sampleInvalidAgreement,
  sampleInvalidCase,
  sampleInvalidMechanism,
  sampleInvalidMembership,
  sampleInvalidMethod,
  sampleInvalidPolicy,
  sampleInvalidReport,
  sampleMechanism,
  sampleMembership,
  sampleMethod,
  samplePolicy,
  sampleReport,
  type Random,
} from "../../src/testing/index.ts";
import { anything, deepFreeze, longTexts, random, strangeValues } from "../support/values.ts";

type Check = (input: unknown) => {
  readonly ok: boolean;
  readonly findings: readonly { readonly code: string; readonly path: readonly unknown[] }[];
};
type Draw = (random: Random) => unknown;
type DrawInvalid = (random: Random) => { readonly record: unknown; readonly because: string };

const models: readonly (readonly [string, unknown, Draw, DrawInvalid, Check])[] = [
  ["agreement", agreementTable(), sampleAgreement, sampleInvalidAgreement, checkAgreement],
  ["case", caseTable(), sampleCase, sampleInvalidCase, checkCase],
  ["report", reportTable(), sampleReport, sampleInvalidReport, checkReport],
  ["policy", policyTable(), samplePolicy, sampleInvalidPolicy, checkPolicy],
  ["mechanism", mechanismTable(), sampleMechanism, sampleInvalidMechanism, checkMechanism],
  ["method", methodTable(), sampleMethod, sampleInvalidMethod, checkMethod],
  ["membership", membershipTable(), sampleMembership, sampleInvalidMembership, checkMembership],
];

/** Whatever a reader can give of a cell, for columns of any kind. */
const cellValues = [
  ...strangeValues.filter((value) => typeof value !== "object" || value === null),
  ...longTexts,
  [1, 2],
  ["", ""],
  [],
];

describe.each(models)("%s", (_, anyTable, sample, sampleInvalid, check) => {
  const table = anyTable as TableModel<unknown>;

  it("samples pass without a remark, and nearly valid ones are refused for the reason given", () => {
    fc.assert(
      fc.property(random, (draw) => {
        expect(check(deepFreeze(sample(draw)))).toMatchObject({ ok: true, findings: [] });
        const { record, because } = sampleInvalid(draw);
        const result = check(deepFreeze(record));
        expect(result.ok).toBe(false);
        expect(result.findings.map(({ code }) => code)).toContain(because);
        for (const { path } of result.findings) expect(path.length).toBeGreaterThan(0);
      }),
    );
  });

  it("throws at nothing", () => {
    fc.assert(fc.property(anything, (value) => void check(value)));
    for (const value of [...strangeValues, ...longTexts]) check(value);
  });

  it("a record built from cells is built again from its cells", () => {
    fc.assert(
      fc.property(random, (draw) => {
        const drawn = deepFreeze(sample(draw));
        const record = table.build(table.cellsOf(drawn), 7);
        expect(table.check(record)).toMatchObject({ ok: true });
        expect(table.build(table.cellsOf(record), 7)).toEqual(record);
        expect(table.cellsOf(record)).toEqual(table.cellsOf(drawn));
      }),
    );
  });

  it("throws at no cell", () => {
    for (const value of cellValues) {
      const cells = Object.fromEntries(table.columns.map(({ id }) => [id, value]));
      expect(() => table.check(table.build(cells as never, 2))).not.toThrow();
    }
  });

  it("the examples of the template are valid", async () => {
    expect(table.examples.length).toBeGreaterThanOrEqual(2);
    const rows = [
      table.columns.map(({ label }) => label["zh-CN"]),
      ...table.examples.map((example) => table.columns.map(({ id }) => example[id] ?? "")),
    ];
    for await (const row of checkRows(rowsOf(rows), { model: table })) {
      const errors = row.findings.filter(({ finding }) => finding.severity === "error");
      expect(errors).toEqual([]);
      expect(row.record).toBeDefined();
    }
  });

  it("has headings of its own, none twice", () => {
    const headings = table.columns.flatMap(({ label, aliases = [] }) => [label["zh-CN"], ...aliases]);
    expect(new Set(headings).size).toBe(headings.length);
  });
});
