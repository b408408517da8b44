import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { TableModel } from "../../src/core/index.ts";
import {
  cohortTable,
  courseTable,
  serviceReachTable,
  serviceTable,
  talentTable,
} from "../../src/programmes/index.ts";
import { checkRows, rowsOf } from "../../src/tables/index.ts";
import {
  sampleCohort,
  sampleCourse,
  sampleInvalidCohort,
  sampleInvalidCourse,
  sampleInvalidService,
  sampleInvalidServiceReach,
  sampleInvalidTalent,
  sampleService,
  sampleServiceReach,
  sampleTalent,
  type Random,
} from "../../src/testing/index.ts";
import { deepFreeze, longTexts, random, strangeValues } from "../support/values.ts";

interface Case {
  readonly table: TableModel<unknown>;
  readonly sample: (random: Random) => object;
  readonly invalid: (random: Random) => { readonly record: unknown; readonly because: string };
}

const cases = [
  ["service", { table: serviceTable(), sample: sampleService, invalid: sampleInvalidService }],
  [
    "service-reach",
    { table: serviceReachTable(), sample: sampleServiceReach, invalid: sampleInvalidServiceReach },
  ],
  ["course", { table: courseTable(), sample: sampleCourse, invalid: sampleInvalidCourse }],
  ["cohort", { table: cohortTable(), sample: sampleCohort, invalid: sampleInvalidCohort }],
  ["talent", { table: talentTable(), sample: sampleTalent, invalid: sampleInvalidTalent }],
] as unknown as readonly (readonly [string, Case])[];

/** Whatever a reader can give of a cell, for columns of any kind. */
const cellValues = [
  ...strangeValues.filter((value) => typeof value !== "object" || value === null),
  [1, 2],
  ["", ""],
  [],
];

describe.each(cases)("the table of %s", (id, { table, sample, invalid }) => {
  it("is called so", () => {
    expect(table.id).toBe(id);
  });

  it("builds a record again from its cells", () => {
    fc.assert(
      fc.property(random, (draw) => {
        const drawn = deepFreeze(sample(draw));
        const record = table.build(table.cellsOf(drawn), 7);
        expect(table.is(record)).toBe(true);
        expect(record).toMatchObject(drawn);
        expect(table.build(table.cellsOf(record), 7)).toEqual(record);
      }),
    );
  });

  it("accepts samples without a warning, and refuses invalid ones for their reason", () => {
    fc.assert(
      fc.property(random, (draw) => {
        expect(table.check(sample(draw)).findings).toEqual([]);
        const { record, because } = invalid(draw);
        const result = table.check(record);
        expect(result.ok).toBe(false);
        expect(result.findings.map(({ code }) => code)).toContain(because);
      }),
    );
  });

  it("throws at no cell and at no value", () => {
    for (const value of [...cellValues, ...longTexts]) {
      const cells = Object.fromEntries(table.columns.map((column) => [column.id, value]));
      expect(() => table.check(table.build(cells as never, 2))).not.toThrow();
    }
    for (const value of strangeValues) expect(table.check(value).ok).toBe(false);
  });

  it("has valid examples, headings first", async () => {
    const rows = [
      table.columns.map(({ label }) => label["zh-CN"]),
      ...table.examples.map((example) => table.columns.map((column) => example[column.id] ?? "")),
    ];
    const found: unknown[] = [];
    for await (const row of checkRows(rowsOf(rows), { model: table as never })) {
      expect(row.record).toBeDefined();
      found.push(...row.findings.map(({ finding }) => [finding.code, finding.path]));
    }
    expect(found).toEqual([]);
  });
});
