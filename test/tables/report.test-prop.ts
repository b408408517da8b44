import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  checkRowList,
  mergeTableReports,
  type CheckRowsOptions,
  type TableReport,
  type TableRow,
} from "../../src/tables/index.ts";
import { anything } from "../support/values.ts";
import { clubTable, type Club } from "./club-table.ts";

/** Cells of which every column finds something to say about some. */
const cell = fc.constantFrom(
  "",
  " ",
  "A1",
  "a2",
  "B7",
  " A1",
  "邻里合唱团",
  "佚名",
  "０",
  "0",
  "x",
  "1.2E+18",
  "-",
  "合计",
  "#REF!",
);
const row = fc.oneof(
  { weight: 6, arbitrary: fc.array(cell, { minLength: 3, maxLength: 6 }) },
  { weight: 1, arbitrary: fc.constant<string[]>([]) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      ["合计", "", "", "3"],
      ["填表人：张三"],
      ["编号", "名称", "负责人姓名", "人数"],
    ),
  },
);
const rows = fc.array(row, { maxLength: 60 });

function numbered(cells: readonly (readonly string[])[]): readonly TableRow[] {
  const headings = ["编号", "名称", "负责人姓名", "人数", "备用"];
  return [["社团名单"], headings, ...cells].map((own, index) => ({ row: index + 1, cells: own }));
}

const options = (maxListed: number, maxRows: number): CheckRowsOptions<Club> => ({
  model: clubTable(),
  file: "clubs.csv",
  duplicates: false,
  maxListed,
  maxRows,
});

/** Which part every row comes into, and in which order the reports come together. */
const splits = fc.record({
  parts: fc.array(fc.nat(4), { minLength: 62, maxLength: 62 }),
  isContiguous: fc.boolean(),
  order: fc.array(fc.nat(20), { minLength: 8, maxLength: 8 }),
  maxListed: fc.integer({ min: 0, max: 3 }),
  maxRows: fc.integer({ min: 1, max: 6 }),
});

/** Merges two reports of the list, again and again, until one is left. */
function mergedInOrder(reports: readonly TableReport[], order: readonly number[]): TableReport {
  let left = [...reports];
  for (const at of [...order, ...Array.from({ length: reports.length }, () => 0)]) {
    if (left.length < 2) break;
    const [first, second] = [at % left.length, (at + 1) % left.length];
    const pair = [left[first], left[second]].filter((report) => report !== undefined);
    left = [...left.filter((_, index) => index !== first && index !== second), mergeTableReports(pair)];
  }
  const [merged] = left;
  if (merged === undefined) throw new Error("There is nothing to merge.");
  return merged;
}

describe("reports of parts of a file", () => {
  test("make the report of the whole, whatever row is in which part and whichever come together first", () => {
    fc.assert(
      fc.property(rows, splits, (cells, { parts, isContiguous, order, maxListed, maxRows }) => {
        const all = numbered(cells);
        const own = options(maxListed, maxRows);
        const whole = checkRowList(all, own).report();
        const sorted = isContiguous ? [...parts].sort((a, b) => a - b) : parts;
        const partOf = (index: number): number => (index < 2 ? 0 : (sorted[index - 2] ?? 0));
        const first = checkRowList(
          all.filter((_, index) => partOf(index) === 0),
          own,
        );
        const others = [1, 2, 3, 4].map((part) =>
          checkRowList(
            all.filter((_, index) => partOf(index) === part),
            { ...own, headings: first.headings },
          ).report(),
        );
        expect(mergedInOrder([first.report(), ...others], order)).toEqual(whole);
        expect(mergeTableReports([first.report(), ...others])).toEqual(whole);
      }),
      { numRuns: 400 },
    );
  });

  test("so do those of records with names", () => {
    const record = fc.oneof(
      fc.dictionary(fc.constantFrom("编号", "名称", "人数", "备用", "code"), cell, { maxKeys: 4 }),
      fc.record({ code: cell, names: fc.array(fc.record({ text: cell }), { maxLength: 2 }) }),
    );
    fc.assert(
      fc.property(
        fc.array(record, { minLength: 1, maxLength: 30 }),
        splits,
        (records, { parts, order, maxListed, maxRows }) => {
          const all = records.map((own, index) => ({ row: index + 1, cells: [], record: own }));
          const own = options(maxListed, maxRows);
          const reports = [0, 1, 2, 3, 4].map((part) =>
            checkRowList(
              all.filter((_, index) => parts[index] === part),
              own,
            ).report(),
          );
          expect(mergedInOrder(reports, order)).toEqual(checkRowList(all, own).report());
        },
      ),
    );
  });

  test("files come together in any order", () => {
    fc.assert(
      fc.property(
        fc.array(rows, { minLength: 1, maxLength: 4 }),
        splits,
        (files, { order, maxListed, maxRows }) => {
          const reports = files.map((cells, index) =>
            checkRowList(numbered(cells), {
              ...options(maxListed, maxRows),
              duplicates: true,
              file: `${String(index)}.csv`,
            }).report(),
          );
          const merged = mergedInOrder(reports, order);
          expect(merged).toEqual(mergeTableReports(reports));
          expect(merged.files).toEqual(reports.flatMap((report) => report.files));
        },
      ),
      { numRuns: 50 },
    );
  });
});

describe("any rows", () => {
  test("are counted as what they are, and results come in their order", () => {
    fc.assert(
      fc.property(rows, fc.boolean(), (cells, fix) => {
        const { results, report } = checkRowList(numbered(cells), {
          ...options(3, 5),
          duplicates: true,
          fix,
        });
        const { total, blank, heading, footer, records, valid, warned, rejected } = report().rows;
        expect(blank + heading + footer + records).toBe(total);
        expect([records, valid + rejected]).toEqual([results.length, results.length]);
        expect(valid).toBe(results.filter(({ ok }) => ok).length);
        expect(warned).toBe(results.filter(({ ok, findings }) => ok && findings.length > 0).length);
        expect(results.map((result) => result.row)).toEqual(
          results.map((result) => result.row).sort((a, b) => a - b),
        );
        for (const { ok, record, findings, key } of results) {
          expect(ok).toBe(record !== undefined);
          expect(ok).toBe(!findings.some(({ finding }) => finding.severity === "error"));
          expect(key === undefined).toBe(findings.length === 0);
        }
      }),
    );
  });

  test("never throw", () => {
    const strange = fc.oneof(
      anything,
      fc.record({
        row: anything,
        cells: fc.oneof(anything, fc.array(anything)),
        record: anything,
        findings: anything,
      }),
      fc.record({
        row: fc.nat(),
        cells: fc.array(anything),
        record: fc.option(anything, { nil: undefined }),
      }),
    );
    fc.assert(
      fc.property(fc.array(strange, { maxLength: 15 }), fc.boolean(), (list, fix) => {
        const { report } = checkRowList([...numbered([]), ...(list as TableRow[])], {
          model: clubTable(),
          fix,
        });
        expect(report().rows.total).toBe(list.length + 2);
      }),
    );
  });

  test("whose suggestions were applied have none left that could be", () => {
    fc.assert(
      fc.property(rows, (cells) => {
        const { results } = checkRowList(numbered(cells), { ...options(3, 5), fix: true });
        for (const { findings, source } of results) {
          for (const { cell: place, finding } of findings) {
            if (place?.index === undefined || finding.suggestion === undefined) continue;
            expect(source.cells[place.index]).toBe(finding.suggestion);
          }
        }
      }),
    );
  });
});
