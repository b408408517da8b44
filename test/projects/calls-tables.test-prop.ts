import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { TableModel } from "../../src/core/index.ts";
import {
  bidTable,
  checkBid,
  checkMilestone,
  checkOpenCall,
  checkProject,
  milestoneTable,
  openCallTable,
  projectTable,
} from "../../src/projects/index.ts";
import { checkRows, rowsOf } from "../../src/tables/index.ts";
import {
  sampleBid,
  sampleInvalidBid,
  sampleInvalidMilestone,
  sampleInvalidOpenCall,
  sampleInvalidProject,
  sampleMilestone,
  sampleOpenCall,
  sampleProject,
} from "../../src/testing/index.ts";
import { deepFreeze, random, strangeValues } from "../support/values.ts";

type Draw = (random: () => number) => unknown;
/** Fields that have a table of their own. */
const apart = { "open-call": "bids", project: "milestones" } as const;
const tables = [
  [openCallTable(), sampleOpenCall],
  [bidTable(), sampleBid],
  [projectTable(), sampleProject],
  [milestoneTable(), sampleMilestone],
] as unknown as readonly (readonly [TableModel<object>, Draw])[];

/** Without what is undefined, and without what has a table of its own. */
function plain(record: object, id: string): unknown {
  const own = JSON.parse(JSON.stringify(record)) as { [name: string]: unknown };
  const field = (apart as { readonly [id: string]: string | undefined })[id];
  if (field !== undefined) Reflect.deleteProperty(own, field);
  return own;
}

const cellValues = [
  ...strangeValues.filter((value) => typeof value !== "object" || value === null),
  [1, 2],
  ["", ""],
  [],
];

describe.each(tables.map(([table, draw]) => [table.id, table, draw] as const))(
  "the table %s",
  (id, table, draw) => {
    it("builds a record again from its cells", () => {
      fc.assert(
        fc.property(random, (source) => {
          const record = deepFreeze(draw(source) as object);
          const built = table.build(table.cellsOf(record), 7) as object;
          expect(plain(built, id)).toEqual(plain(record, id));
          expect(table.is(built)).toBe(true);
          expect(table.cellsOf(built)).toEqual(table.cellsOf(record));
        }),
      );
    });

    it("has valid examples", async () => {
      const rows = [
        table.columns.map(({ label }) => label["zh-CN"]),
        ...table.examples.map((example) => table.columns.map((column) => example[column.id] ?? "")),
      ];
      const found: unknown[] = [];
      for await (const row of checkRows(rowsOf(rows), { model: table as never })) {
        found.push(...row.findings.filter(({ finding }) => finding.severity === "error"));
        expect(row.record).toBeDefined();
      }
      expect(found).toEqual([]);
      const known = new Set(table.columns.map((column) => column.id));
      for (const example of table.examples)
        for (const column of Object.keys(example)) expect(known).toContain(column);
    });

    it("throws at no cell", () => {
      for (const value of cellValues) {
        const cells = Object.fromEntries(table.columns.map((column) => [column.id, value]));
        expect(() => table.check(table.build(cells as never, 2))).not.toThrow();
        for (const column of table.columns) {
          expect(() => table.check(table.build({ [column.id]: value } as never, 2))).not.toThrow();
        }
      }
    });
  },
);

describe("the cells of a history", () => {
  const table = projectTable();
  const events = (cells: object): unknown =>
    (table.build({ name: "x", ...cells } as never, 2) as { events: unknown }).events;

  it("are a day for each step, or a list where steps repeat", () => {
    expect(events({ startOn: "2026-04-01", sendBackOn: "2026-05" })).toEqual([
      { event: "start", on: "2026-04-01" },
      { event: "send-back", on: "2026-05" },
    ]);
    expect(events({ history: ["暂停：2026-03-01（汛期）", "resume: 2026-04", "终止"] })).toEqual([
      { event: "suspend", on: "2026-03-01", reason: "汛期" },
      { event: "resume", on: "2026-04" },
      { event: "terminate" },
    ]);
  });

  it("give the reason to the end, and lose none", () => {
    expect(events({ startOn: "2026-04", terminateOn: "2026-05", reason: "x" })).toEqual([
      { event: "start", on: "2026-04" },
      { event: "terminate", on: "2026-05", reason: "x" },
    ]);
    for (const cells of [
      { reason: "x" },
      { startOn: "2026-04", reason: "x" },
      { history: ["启动实施"], startOn: "2026-04" },
      { history: ["跑步"] },
    ]) {
      expect(table.check(table.build({ name: "x", ...cells } as never, 2)).ok).toBe(false);
    }
  });

  it("keep what neither denies nor says that a bid was chosen apart", () => {
    const award = (cells: object): unknown =>
      (bidTable().build(cells as never, 2) as { award: unknown }).award;
    expect(award({ awarded: true })).toEqual({});
    expect(award({ amount: 100 })).toMatchObject({ amountFen: 100 });
    expect(award({ awarded: false })).toBeUndefined();
    expect(
      bidTable().check(bidTable().build({ bidder: "甲", awarded: false, amount: 100 }, 2)).findings[0],
    ).toMatchObject({
      code: "field.type",
      path: ["award"],
    });
  });

  it("read a budget as it was said", () => {
    const budget = (text: string): unknown =>
      openCallTable().check(openCallTable().build({ title: "x", budget: text }, 2));
    expect(budget("约8万元")).toMatchObject({
      ok: true,
      value: { budget: { value: 80_000, qualifier: "about", unit: "yuan" } },
    });
    expect(budget("80000")).toMatchObject({ ok: true, value: { budget: { value: 80_000, unit: "yuan" } } });
    expect(budget("数万元")).toMatchObject({
      ok: false,
      findings: [{ path: ["budget"], code: "number.vague" }],
    });
  });
});

describe("samples", () => {
  it.each([
    ["open calls", checkOpenCall, sampleOpenCall, sampleInvalidOpenCall],
    ["bids", checkBid, sampleBid, sampleInvalidBid],
    ["projects", checkProject, sampleProject, sampleInvalidProject],
    ["milestones", checkMilestone, sampleMilestone, sampleInvalidMilestone],
  ] as const)("of %s are valid, or not for the reason given", (_, check, valid, invalid) => {
    fc.assert(
      fc.property(random, (draw) => {
        expect(check(deepFreeze(valid(draw)))).toMatchObject({ ok: true, findings: [] });
        const { record, because } = invalid(draw);
        const result = check(deepFreeze(record));
        expect(result.ok).toBe(false);
        expect(result.findings.map(({ code }) => code)).toContain(because);
      }),
    );
  });
});
