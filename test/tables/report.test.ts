import { describe, expect, test } from "vitest";
import { checkRowList, mergeTableReports, type TableReport, type TableRow } from "../../src/tables/index.ts";
import { deepFreeze } from "../support/values.ts";
import { clubTable } from "./club-table.ts";

const headings: TableRow = { row: 1, cells: ["编号", "名称", "人数"] };

function reportOn(
  rows: readonly TableRow[],
  options: { maxListed?: number; maxRows?: number; file?: string } = {},
): TableReport {
  return checkRowList([headings, ...rows], {
    model: clubTable(),
    file: "clubs.csv",
    duplicates: false,
    ...options,
  }).report();
}

/** Rows whose code is wrong where the numbers say so. */
function rowsWith(wrong: (row: number) => boolean, last: number): readonly TableRow[] {
  return Array.from({ length: last - 1 }, (_, index) => {
    const row = index + 2;
    return { row, cells: [wrong(row) ? "x" : `A${String(row)}`, `第${String(row)}社`] };
  });
}

describe("a report", () => {
  test("counts everything and lists the first", () => {
    const report = reportOn(
      rowsWith((row) => row % 2 === 0, 1001),
      { maxListed: 3, maxRows: 4 },
    );
    const summary = report.findings.find(({ code }) => code === "club.code");
    expect(summary).toMatchObject({
      ...{ file: "clubs.csv", severity: "error", heading: "编号", column: "code", count: 500 },
      runs: [
        [2, 2],
        [4, 4],
        [6, 6],
        [8, 8],
      ],
      moreRows: 496,
      lastRow: 1000,
    });
    expect(summary?.first.map(({ row, file, key }) => [row, file, key["code"]])).toEqual([
      [2, "clubs.csv", "x"],
      [4, "clubs.csv", "x"],
      [6, "clubs.csv", "x"],
    ]);
  });

  test("gives rows that follow each other as one run, however many they are", () => {
    const report = reportOn(
      rowsWith((row) => row > 100, 5000),
      { maxRows: 10 },
    );
    expect(report.findings[0]).toMatchObject({
      count: 4900,
      runs: [[101, 5000]],
      moreRows: 0,
      lastRow: 5000,
    });
  });

  test("is of findings, errors first, then by column and code", () => {
    const report = reportOn([
      { row: 2, cells: ["x", "", "0"] },
      { row: 3, cells: ["A3", " 邻里合唱团", "0"] },
      { row: 4, cells: ["A4", "晨练队", "x", "more"] },
    ]);
    expect(report.findings.map(({ severity, column, code }) => [severity, column, code])).toEqual([
      ["error", undefined, "row.more-cells"],
      ["error", "code", "club.code"],
      ["error", "members", "number.missing"],
      ["error", "name", "field.range"],
      ["warning", "members", "club.empty"],
      ["warning", "name", "cell.trailing-blank"],
    ]);
  });

  test("says where many blank rows are, and nothing of a few", () => {
    const blanks = (first: number, last: number): readonly TableRow[] =>
      Array.from({ length: last - first + 1 }, (_, index) => ({ row: first + index, cells: ["", " "] }));
    const few = reportOn([{ row: 2, cells: ["A2", "社"] }, ...blanks(3, 12)]);
    expect(few.files[0]).toMatchObject({
      findings: [],
      blank: { runs: [[3, 12]], moreRows: 0, lastRow: 12 },
    });
    const many = reportOn([...blanks(3, 20_000), { row: 20_001, cells: ["A2", "社"] }]);
    expect(many.files[0]?.findings).toEqual([
      {
        code: "table.blank-rows",
        severity: "warning",
        path: [],
        params: { count: 19_998, first: 3, last: 20_000 },
      },
    ]);
    expect(many.rows).toMatchObject({ total: 20_000, blank: 19_998, records: 1 });
  });

  test("holds no value of a cell beside the keys", () => {
    const secret = "绝密内容";
    const rows = [
      { row: 2, cells: ["A2", "邻里合唱团", secret, secret] },
      { row: 3, cells: ["A2", "邻里合唱团", secret] },
    ];
    expect(JSON.stringify(reportOn(rows))).not.toContain(secret);
  });

  test("of no file lists nothing where nothing is to be listed", () => {
    const report = reportOn(
      rowsWith((row) => row < 5, 9),
      { maxListed: 0 },
    );
    expect(report.findings[0]).toMatchObject({ count: 3, first: [], runs: [[2, 4]] });
  });
});

describe("mergeTableReports", () => {
  test("puts files beside each other, by name", () => {
    const a = deepFreeze(
      reportOn(
        rowsWith((row) => row === 3, 5),
        { file: "a.csv" },
      ),
    );
    const b = deepFreeze(
      reportOn(
        rowsWith((row) => row === 4, 7),
        { file: "b.csv" },
      ),
    );
    const merged = mergeTableReports([b, a]);
    expect(merged.files).toEqual([...a.files, ...b.files]);
    expect(merged.findings).toEqual([...a.findings, ...b.findings]);
    expect(merged.rows).toMatchObject({ total: 12, heading: 2, records: 10, valid: 8, rejected: 2 });
    expect(mergeTableReports([a, b])).toEqual(merged);
  });

  test("of one report is that report", () => {
    const report = reportOn(
      rowsWith((row) => row % 3 === 0, 40),
      { maxRows: 4, maxListed: 2 },
    );
    expect(mergeTableReports([report])).toEqual(report);
    expect(mergeTableReports([JSON.parse(JSON.stringify(report)) as TableReport])).toEqual(report);
  });

  test("blank rows of parts are many together", () => {
    const part = (first: number, length: number): TableReport =>
      reportOn(Array.from({ length }, (_, index) => ({ row: first + index, cells: [""] })));
    const large = mergeTableReports([part(2, 20), part(22, 20)]);
    expect(large.files[0]?.findings.map(({ params }) => params)).toEqual([{ count: 40, first: 2, last: 41 }]);
    const merged = mergeTableReports([part(8, 6), part(2, 6)]);
    expect(merged.files[0]).toMatchObject({
      blank: { runs: [[2, 13]], moreRows: 0, lastRow: 13 },
      findings: [{ code: "table.blank-rows", params: { count: 12, first: 2, last: 13 } }],
    });
    expect(merged.files[0]?.findings).toHaveLength(1);
  });

  test("the smallest limits hold", () => {
    const rows = rowsWith((row) => row % 2 === 0, 40);
    const wide = reportOn(rows, { maxRows: 9, maxListed: 2, file: "a.csv" });
    const narrow = reportOn(rows, { maxRows: 3, maxListed: 5, file: "b.csv" });
    const merged = mergeTableReports([wide, narrow]);
    expect([merged.maxListed, merged.maxRows]).toEqual([2, 3]);
    expect(merged.findings.map(({ runs, moreRows, first }) => [runs.length, moreRows, first.length])).toEqual(
      [
        [3, 17, 2],
        [3, 17, 2],
      ],
    );
  });

  test("what cannot be merged is refused", () => {
    const report = reportOn([]);
    expect(() => mergeTableReports([])).toThrow(TypeError);
    expect(() => mergeTableReports([report, { ...report, model: "shift" }])).toThrow(TypeError);
    expect(() => mergeTableReports([{ ...report, version: 2 } as unknown as TableReport])).toThrow(TypeError);
  });
});
