import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  indicatorTable,
  observationTable,
  type Indicator,
  type Observation,
} from "../../src/indicators/index.ts";
import { checkRows, rowsOf } from "../../src/tables/index.ts";
import { sampleIndicator, sampleObservation } from "../../src/testing/index.ts";
import { deepFreeze, random, strangeValues } from "../support/values.ts";

/** Whatever a reader can give of a cell, for columns of any kind. */
const cellValues = [
  ...strangeValues.filter((value) => typeof value !== "object" || value === null),
  [1, 2],
  ["", ""],
  [],
];

describe("indicatorTable", () => {
  const table = indicatorTable();

  it("a record built from cells is built again from its cells", () => {
    fc.assert(
      fc.property(random, (draw) => {
        const indicator: Indicator = deepFreeze(sampleIndicator(draw));
        const record = table.build(table.cellsOf(indicator), 7) as Indicator;
        expect(table.is(record)).toBe(true);
        expect(table.build(table.cellsOf(record), 7)).toEqual(record);
        expect(table.cellsOf(record)).toEqual(table.cellsOf(indicator));
      }),
    );
  });

  it("reads themes by name, and refuses others", () => {
    const cells = { id: "a", name: "x", definition: "y", kind: "stock", unit: "team" };
    const build = (themes: readonly string[]): unknown => table.build({ ...cells, themes }, 2);
    expect(build(["党建引领", "governance", "x-a:b"])).toMatchObject({
      themes: ["party-building", "governance", "x-a:b"],
    });
    expect(table.check(build(["和谐"])).findings[0]?.code).toBe("indicator.theme");
  });

  it("throws at no cell", () => {
    for (const value of cellValues) {
      const cells = Object.fromEntries(table.columns.map(({ id }) => [id, value]));
      expect(() => table.check(table.build(cells as never, 2))).not.toThrow();
    }
  });
});

describe("observationTable", () => {
  const table = observationTable();
  const build = (cells: { readonly [id: string]: unknown }): unknown =>
    table.build({ indicator: "a", ...cells } as never, 2);

  it("a record built from cells is built again from its cells", () => {
    fc.assert(
      fc.property(random, (draw) => {
        const observation: Observation = deepFreeze(sampleObservation(draw));
        const record = table.build(table.cellsOf(observation), 7) as Observation;
        expect(table.is(record)).toBe(true);
        expect(table.build(table.cellsOf(record), 7)).toEqual(record);
        expect(record).toMatchObject(observation);
      }),
    );
  });

  it.each<[{ readonly [id: string]: unknown }, object]>([
    [{ value: "近100家" }, { value: 100, qualifier: "nearly", unit: "organization" }],
    [
      { value: "近100", unit: "organization" },
      { value: 100, qualifier: "nearly", unit: "organization" },
    ],
    [
      { value: "近100家", unit: "organization" },
      { value: 100, unit: "organization" },
    ],
    [{ value: "8400万人" }, { value: 84_000_000, unit: "person" }],
    [{ value: "截至2024年10月，2.37亿人" }, { value: 237_000_000, asOf: "2024-10" }],
    [
      { value: "2.37亿人", asOf: "2024-10" },
      { value: 237_000_000, asOf: "2024-10" },
    ],
  ])("reads %o", (cells, quantity) => {
    const record = build(cells);
    expect(table.is(record)).toBe(true);
    expect(record).toMatchObject({ quantity });
  });

  it.each<[string, string, { readonly [id: string]: unknown }]>([
    ["number.vague", "quantity", { value: "数百家" }],
    ["number.range", "quantity", { value: "100-200家" }],
    ["quantity.unit", "quantity.unit", { value: "近100家", unit: "team" }],
    ["field.missing", "quantity", {}],
    ["field.missing", "sample.size", { value: "4.6", statistic: "mean", scale: [1, 5] }],
    ["field.missing", "sample.minimum", { value: "4.6", statistic: "mean", sampleSize: 400 }],
    [
      "observation.outside-scale",
      "quantity.value",
      { value: "5.6", statistic: "mean", sampleSize: 400, scale: [1, 5] },
    ],
    ["civil-date.no-such-day", "period.from", { value: "1", year: 0 }],
  ])("%s at %s", (code, path, cells) => {
    const result = table.check(build(cells));
    expect(result.findings.map((finding) => [finding.code, finding.path.join(".")])).toContainEqual([
      code,
      path,
    ]);
    expect(result.ok).toBe(false);
  });

  it("takes a year for the whole of it, where no period is there", () => {
    expect(build({ value: "9场", year: 2024 })).toMatchObject({
      period: { from: "2024-01-01", until: "2024-12-31" },
    });
    expect(build({ value: "9场", year: 2024, period: ["2024-03-01", ""] })).toMatchObject({
      period: { from: "2024-03-01" },
    });
  });

  it("throws at no cell", () => {
    for (const value of cellValues) {
      const cells = Object.fromEntries(table.columns.map(({ id }) => [id, value]));
      expect(() => table.check(table.build(cells as never, 2))).not.toThrow();
    }
  });
});

describe("the examples of both templates", () => {
  it("are valid", async () => {
    const models = [indicatorTable(), observationTable()] as const;
    for (const model of models) {
      const rows = [
        model.columns.map(({ label }) => label["zh-CN"]),
        ...model.examples.map((example) => model.columns.map(({ id }) => example[id] ?? "")),
      ];
      const found: unknown[] = [];
      for await (const row of checkRows(rowsOf(rows), { model: model as never })) {
        found.push(...row.findings.map(({ finding }) => [finding.code, finding.path]));
        expect(row.record).toBeDefined();
      }
      expect(found).toEqual([]);
    }
  });
});
