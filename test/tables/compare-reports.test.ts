import { describe, expect, it } from "vitest";
import { checkRowList, compareReports, mergeTableReports, type TableReport } from "../../src/tables/index.ts";
import { clubTable } from "./club-table.ts";

const model = clubTable();
const headings = ["编号", "名称", "负责人姓名", "人数"];

/** The report on rows; the first is row 2. */
function report(rows: readonly (readonly string[])[], file = "a.csv", maxListed = 100): TableReport {
  const all = [headings, ...rows].map((cells, index) => ({ row: index + 1, cells }));
  return checkRowList(all, { model, file, maxListed, duplicates: false }).report();
}

const counts = ({
  fixed,
  remaining,
  new: added,
  unknown,
}: ReturnType<typeof compareReports>): readonly number[] => [fixed, remaining, added, unknown];
const [song, chess, tea] = [
  ["A1", "邻里合唱团", "李一", "甲"],
  ["A2", "云栖棋社", "王二", "乙"],
  ["A3", "青禾茶社", "赵三", "3"],
] as const;
const fixedSong = ["A1", "邻里合唱团", "李一", "12"];

describe("the reports of two rounds", () => {
  it("say what is fixed, what remains, what is new", () => {
    const comparison = compareReports(
      report([song, chess, tea]),
      report([fixedSong, chess, ["A3", "青禾茶社", "赵三", "丙"]]),
    );
    expect(counts(comparison)).toEqual([1, 1, 1, 0]);
    const [rule] = comparison.rules;
    expect([rule?.code, rule?.column, rule?.exact]).toEqual(
      ["cell.integer", "members", true].with(0, rule?.code ?? ""),
    );
    expect(rule?.fixedIn.map(({ row }) => row)).toEqual([2]);
    expect(rule?.remainingIn.map(({ row }) => row)).toEqual([3]);
    expect(rule?.newIn.map(({ row }) => row)).toEqual([4]);
  });

  it("say that records are gone, whose findings nobody put right", () => {
    const [file] = compareReports(report([song, chess]), report([chess])).files;
    expect([file?.recordsBefore, file?.recordsAfter, file?.fixed]).toEqual([2, 1, 1]);
  });

  it("know rows that have moved, and rows whose key was corrected in part", () => {
    expect(counts(compareReports(report([song, chess]), report([tea, chess, fixedSong])))).toEqual([
      1, 1, 0, 0,
    ]);
    const renamed = ["A2", "云栖棋牌社", "王二", "乙"];
    expect(counts(compareReports(report([chess]), report([tea, renamed])))).toEqual([0, 1, 0, 0]);
  });

  it("take another row at the same place for another row", () => {
    expect(counts(compareReports(report([song]), report([chess])))).toEqual([1, 0, 1, 0]);
  });

  it("do not call fixed what did not come back, or could not be read", () => {
    const first = mergeTableReports([
      report([song], "a.csv"),
      report([chess], "b.csv"),
      report([chess], "c.csv"),
    ]);
    const second = mergeTableReports([report([fixedSong], "a.csv"), report([tea], "d.csv")]);
    const comparison = compareReports(first, second);
    expect(counts(comparison)).toEqual([1, 0, 0, 2]);
    expect(comparison.files.map(({ before, after }) => [before, after])).toEqual([
      ["a.csv", "a.csv"],
      ["b.csv", undefined],
      ["c.csv", undefined],
      [undefined, "d.csv"],
    ]);
    const unread = checkRowList([{ row: 1, cells: ["没有表头"] }], { model, file: "a.csv" }).report();
    expect(counts(compareReports(report([song]), unread))).toEqual([0, 0, 1, 1]);
  });

  it("match files by name, without the folder, or because nothing else is left", () => {
    const pairs = (a: readonly string[], b: readonly string[]) =>
      compareReports(
        mergeTableReports(a.map((file) => report([song], file))),
        mergeTableReports(b.map((file) => report([song], file))),
      ).files.map(({ before, after }) => [before, after]);
    expect(pairs(["一/a.csv", "一/b.csv"], ["二/a.csv", "二/b改.csv"])).toEqual([
      ["一/a.csv", "二/a.csv"],
      ["一/b.csv", "二/b改.csv"],
    ]);
    expect(pairs(["一/a.csv", "二/a.csv"], ["a.csv"])).toEqual(
      [
        ["一/a.csv", undefined],
        ["二/a.csv", undefined],
        [undefined, "a.csv"],
      ].sort((x, y) => (String(x[1] ?? x[0]) < String(y[1] ?? y[0]) ? -1 : 1)),
    );
  });

  it("compare numbers alone where not everything is listed", () => {
    const comparison = compareReports(
      report([song, chess], "a.csv", 1),
      report([fixedSong, chess], "a.csv", 1),
    );
    expect([counts(comparison), comparison.exact]).toEqual([[1, 1, 0, 0], false]);
  });

  it("do not depend on the order in which reports came", () => {
    const [a, b, c] = [report([song, chess], "a"), report([tea], "b"), report([chess], "c")];
    const second = mergeTableReports([report([fixedSong], "c"), report([chess], "a")]);
    expect(compareReports(mergeTableReports([a, b, c]), second)).toEqual(
      compareReports(mergeTableReports([c, b, a]), second),
    );
  });

  it("with themselves have nothing fixed and nothing new", () => {
    const all = report([song, chess, tea, song, chess]);
    const { remaining } = compareReports(all, all);
    expect(counts(compareReports(all, all))).toEqual([0, remaining, 0, 0]);
    expect(remaining).toBe(all.findings.reduce((sum, { count }) => sum + count, 0));
  });

  it("are refused where they are none, or on different models", () => {
    expect(() => compareReports({} as TableReport, report([]))).toThrow(TypeError);
    expect(() => compareReports({ ...report([]), model: "other" }, report([]))).toThrow(TypeError);
  });
});
