import { describe, expect, test } from "vitest";
import {
  checkRowList,
  checkRows,
  readRows,
  rowsOf,
  type CheckRowsOptions,
  type RowFinding,
  type RowResult,
  type TableReport,
  type TableRow,
} from "../../src/tables/index.ts";
import { strangeValues } from "../support/values.ts";
import { clubTable, type Club } from "./club-table.ts";
import { shiftTable } from "./support.ts";

/** The codes of findings with their places, such as `A club.code`, `row.repeated`. */
function found(findings: Iterable<RowFinding>): readonly string[] {
  return Array.from(findings, ({ cell, finding }) => {
    const place = cell?.index === undefined ? cell?.heading : "ABCDEFGH".charAt(cell.index);
    return place === undefined ? finding.code : `${place} ${finding.code}`;
  });
}

interface Outcome {
  readonly results: readonly RowResult<Club>[];
  readonly byRow: { readonly [row: number]: readonly string[] };
  readonly late: readonly string[];
  readonly report: TableReport;
}

async function check(text: string, options: Partial<CheckRowsOptions<Club>> = {}): Promise<Outcome> {
  const checked = checkRows(readRows(text), { model: clubTable(), file: "clubs.csv", ...options });
  const results: RowResult<Club>[] = [];
  for await (const batch of checked.batches()) results.push(...batch);
  return {
    results,
    byRow: Object.fromEntries(results.map(({ row, findings }) => [row, found(findings)])),
    late: Array.from(checked.late(), (finding) => `${String(finding.row)} ${found([finding]).join()}`),
    report: checked.report(),
  };
}

const headings = "编号,名称,负责人姓名,人数,上级编号";
const csv = (...rows: readonly string[]): string => [headings, ...rows].join("\n");
const fileCodes = ({ report }: Outcome): readonly (string | undefined)[] =>
  report.files.flatMap((file) => file.findings.map(({ code }) => code));

describe("rows of a file", () => {
  test("titles, headings, records, blank rows, totals and signatures are told apart", async () => {
    const text = `社团名单\n${csv("A1,邻里合唱团,张三丰,12,", ",,,,", headings, "A2,晨练队,,8,A1", "合计,,,20,", "填表人：李四,,,,")}`;
    const { results, byRow, report } = await check(text);
    expect(byRow).toEqual({ 3: [], 6: [] });
    expect(results[0]).toEqual({
      row: 3,
      ok: true,
      record: { code: "A1", names: [{ text: "邻里合唱团" }], leader: "张三丰", members: 12 },
      findings: [],
      source: { row: 3, cells: ["A1", "邻里合唱团", "张三丰", "12", ""] },
    });
    expect(report.rows).toEqual({
      ...{ total: 8, blank: 1, heading: 3, footer: 2, records: 2, valid: 2, warned: 0, rejected: 0 },
    });
    expect(report.partial).toBe(false);
  });

  test("findings have the cell, the path and the key, in which the leader is masked", async () => {
    const { results } = await check(csv("a1, 邻里合唱团,佚名,0,"));
    expect(results[0]?.findings).toEqual([
      {
        row: 2,
        cell: { index: 1, heading: "名称", column: "name" },
        finding: {
          code: "cell.trailing-blank",
          severity: "warning",
          path: ["names", 0, "text"],
          params: {},
          suggestion: "邻里合唱团",
        },
      },
      {
        row: 2,
        cell: { index: 0, heading: "编号", column: "code" },
        finding: { code: "club.code", severity: "error", path: ["code"], params: {}, suggestion: "A1" },
      },
      {
        row: 2,
        cell: { index: 2, heading: "负责人姓名", column: "leader" },
        // The suggestion was dropped: it is personal data.
        finding: { code: "club.leader", severity: "error", path: ["leader"], params: {} },
      },
    ]);
    expect(results[0]?.key).toEqual({ code: "a1", name: "邻里合唱团", leader: "佚*" });
    expect(results[0]?.record).toBeUndefined();
  });

  test("a warning of the model leaves the row valid", async () => {
    const { results, report } = await check(csv("A1,邻里合唱团,,0,"));
    expect(results[0]?.ok).toBe(true);
    expect(found(results[0]?.findings ?? [])).toEqual(["D club.empty"]);
    expect(report.rows).toMatchObject({ valid: 1, warned: 1, rejected: 0 });
  });

  test("a cell that could not be read is not told of as missing, too", async () => {
    const { byRow } = await check(csv("#REF!,邻里合唱团,,,", "1.23E+17,晨练队,,,", ",夕阳红,,,"));
    expect(byRow).toEqual({
      2: ["A cell.spreadsheet-error"],
      3: ["A cell.excel-scientific"],
      4: ["A field.missing"],
    });
  });

  test("a finding above the columns belongs to the first of them", async () => {
    const { byRow, results } = await check(csv("A1,,张三丰,,"));
    expect(byRow[2]).toEqual(["B field.range"]);
    expect(results[0]?.key).toEqual({ code: "A1", leader: "张**" });
  });

  test("a finding about a column that the file has not names the column and no cell", async () => {
    const model = {
      ...clubTable(),
      columns: clubTable().columns.map((column) => ({ ...column, required: false })),
    };
    const { results } = await check("名称,人数\n邻里合唱团,3", { model });
    expect(results[0]?.findings[0]?.cell).toEqual({ heading: "", column: "code" });
  });

  test("content behind the headings is an error, blank cells are not", async () => {
    const { byRow, results } = await check(csv("A1,邻里合唱团,,1,,,", "A2,晨练队,,1,,,多"));
    expect(byRow).toEqual({ 2: [], 3: ["row.more-cells"] });
    expect(results[1]?.findings[0]?.finding.params).toEqual({ cells: 7, headings: 5 });
  });

  test("a shifted row gives away neither ID numbers nor mobile numbers in its key", async () => {
    const { results } = await check(csv("11010519491231002X,13800138000,,,"));
    expect(results[0]?.key).toEqual({ code: "1101**********002X", name: "138****8000" });
  });

  test("rows that their reader found errors in are rejected and not read", async () => {
    const { byRow, report } = await check(csv('A1,"邻里"合唱团,,1,', "A2,晨练队,,1,"));
    expect(byRow).toEqual({ 2: ["table.quote-malformed"], 3: [] });
    expect(report.rows).toMatchObject({ records: 2, valid: 1, rejected: 1 });
  });
});

describe("headings", () => {
  test.each<[text: string, codes: readonly string[]]>([
    ["甲,乙\nA1,x", ["heading.not-found"]],
    ["名称,人数\n邻里合唱团,3", ["heading.missing"]],
    ["编号,名称,编号\nA1,x,A2", ["heading.duplicate"]],
  ])("%j is not checked", async (text, codes) => {
    const outcome = await check(text);
    expect(fileCodes(outcome)).toEqual(codes);
    expect(outcome.results).toEqual([]);
    expect(outcome.report).toMatchObject({ partial: true, rows: { total: 2, records: 0 } });
  });

  test("a map, and letters in a file without headings", async () => {
    const mapped = await check("序号,名称\nA1,邻里合唱团", { map: { 序号: "code" } });
    expect(mapped.byRow).toEqual({ 2: [] });
    const bare = await check("A1,邻里合唱团\nA2,晨练队", { headings: "none", map: { A: "code", B: "name" } });
    expect(bare.byRow).toEqual({ 1: [], 2: [] });
  });

  test("those of one part are used for another", () => {
    const first = checkRowList([{ row: 1, cells: ["编号", "名称"] }], { model: clubTable() });
    const rows = [{ row: 70, cells: ["A1", ""] }];
    const second = checkRowList(rows, { model: clubTable(), headings: first.headings });
    expect(second.results.map(({ row, findings }) => [row, found(findings)])).toEqual([
      [70, ["B field.range"]],
    ]);
    expect(second.report().files[0]?.headings).toEqual(first.headings);
  });

  test("nothing at all is no file without headings", () => {
    const report = checkRowList([], { model: clubTable() }).report();
    expect(report).toMatchObject({ partial: false, rows: { total: 0 } });
    expect(report.files[0]?.findings).toEqual([]);
  });
});

describe("across rows", () => {
  test("a unique value stands once, however it is written", async () => {
    const { byRow, results } = await check(
      csv("A1,邻里合唱团,,,", "Ａ１,晨练太极拳队,,,", "a 1,夕阳红摄影社,,,"),
    );
    expect(byRow[3]).toContain("A row.duplicate");
    expect(byRow[4]).toContain("A row.duplicate");
    expect(results[2]?.findings.at(-1)?.finding).toEqual({
      ...{ code: "row.duplicate", severity: "error", path: ["code"], params: { firstRow: 2 } },
    });
    expect(results.map(({ ok }) => ok)).toEqual([true, false, false]);
  });

  test("a whole row is repeated where no unique value says so", () => {
    const row = ["王某", "2025-12-23", "2", "云栖社区"];
    const rows = [
      ["姓名", "服务日期", "服务时长", "服务地点"],
      row,
      [...row, "", " "],
      [...row.slice(0, 3), "二楼"],
    ];
    const { results } = checkRowList(
      rows.map((cells, index) => ({ row: index + 1, cells })),
      { model: shiftTable() },
    );
    expect(results.map(({ findings }) => found(findings))).toEqual([[], ["row.repeated"], []]);
    expect(results[1]).toMatchObject({ ok: true, findings: [{ finding: { params: { firstRow: 2 } } }] });
  });

  test("references are known from above, from below and from beside the file", async () => {
    const text = csv("A1,邻里合唱团,,,A3", "A2,晨练太极拳队,,,A1", "A3,夕阳红摄影社,,0,B9", "A4,读书会,,,C7");
    const outcome = await check(text, { known: { code: new Set(["c7"]) } });
    expect(outcome.late).toEqual(["4 E row.reference-unknown"]);
    expect(outcome.report.findings.find(({ code }) => code === "row.reference-unknown")).toMatchObject({
      count: 1,
      runs: [[4, 4]],
      first: [{ key: { code: "A3", name: "夕阳红摄影社" }, finding: { path: ["parent"] } }],
    });
    expect(outcome.report.rows).toMatchObject({ valid: 4, warned: 1 });
  });

  test("a row that only the end of the file warns of counts as warned, once", async () => {
    const { report, results } = await check(csv("A1,邻里合唱团,,,B9", "A2,晨练队,,,"));
    expect(results.map(({ findings }) => findings.length)).toEqual([0, 0]);
    expect(report.rows).toMatchObject({ valid: 2, warned: 1 });
  });

  test("rows that are listed already are errors", async () => {
    const { byRow } = await check(csv("A1,邻里合唱团,,,", "A2,晨练队,,,"), {
      listed: { code: new Set(["Ａ１", ""]) },
      duplicates: false,
    });
    expect(byRow).toEqual({ 2: ["A row.already-listed"], 3: [] });
  });

  // The rule of the library; names are invented.
  test.each<[first: string, second: string, isSimilar: boolean]>([
    ["邻里合唱团", "邻里合唱团", true],
    ["邻里 合唱团", "（邻里）合唱团", true],
    ["Good Neighbours", "ＧＯＯＤ neighbours", true],
    ["深圳市南山区阳光社工中心", "阳光社工中心", true],
    ["阳光社工中心", "南山区阳光社工中心", true],
    ["福田区阳光社工中心", "南山区阳光社工中心", false],
    ["阳光社工服务有限公司", "阳光社工服务", true],
    ["蛇口街道阳光社工中心", "阳光社工中心", true],
    ["邻里互助服务中心", "邻里互肋服务中心", true],
    ["邻里互助服务中心", "邻里互助的服务中心", true],
    ["邻里互助服务中心", "邻里互服务中心", true],
    ["邻里互助服务中心队", "邻里互助服务中心", true],
    ["邻里互助服务中心", "邻里互助服务中心队", true],
    ["新邻里互助服务中心", "邻里互助服务中心", true],
    ["邻里互助服务中心", "邻里互助服务中新", true],
    ["邻里互助服务中心", "新里互助服务中心", true],
    ["邻里互助服务中心", "邻互里助服务中心", false],
    ["邻里科协", "邻里文协", false],
    ["云栖第一小学家委会", "云栖第二小学家委会", false],
    ["云栖东区业主委员会", "云栖西区业主委员会", false],
    ["邻里互助服务中心", "社区养老服务中心", false],
    ["", "", false],
  ])("%j and %j: %j", async (first, second, isSimilar) => {
    const { byRow } = await check(csv(`A1,${first},,,`, `A2,${second},,,`));
    expect(byRow[3]?.includes("B row.similar")).toBe(isSimilar);
    expect(byRow[2]).not.toContain("B row.similar");
  });

  test("a duplicate that is also similar is said once", async () => {
    const { byRow } = await check(csv("A1,邻里合唱团,,,", "A1,邻里合唱团,,1,"));
    expect(byRow[3]).toEqual(["A row.duplicate"]);
  });

  test("limits are said, and make the report partial", async () => {
    const rows = ["A1,邻里合唱团,,,", "A2,晨练太极拳队,,,", "A3,邻里合唱团,,,", "A3,夕阳红摄影社,,,"];
    const keys = await check(csv(...rows), { maxKeys: 2 });
    expect(fileCodes(keys)).toEqual(["table.keys-limit"]);
    expect(keys.byRow[5]).toEqual([]);
    const names = await check(csv(...rows), { similarUpTo: 2 });
    expect(fileCodes(names)).toEqual(["table.similar-limit"]);
    expect(names.byRow[4]).toEqual([]);
    expect([keys.report.partial, names.report.partial]).toEqual([true, true]);
    const whole = await check(csv(...rows), { maxKeys: 3, similarUpTo: 4 });
    expect(fileCodes(whole)).toEqual([]);
  });

  test("a total at the top is held against the records below it", async () => {
    const right = await check(csv("合计,共2个,,5,", "A1,邻里合唱团,,2,", "A2,晨练太极拳队,,3,"));
    expect([right.late, right.report.rows.records]).toEqual([[], 2]);
    const wrong = await check(csv("合计,共2个,,6,", "A1,邻里合唱团,,2,", "A2,晨练太极拳队,,3,"));
    expect(wrong.late).toEqual(["2 D total.mismatch"]);
  });

  test("without comparison nothing is said of other rows", async () => {
    const text = csv("A1,邻里合唱团,,2,B9", "A1,邻里合唱团,,2,B9", "合计,,,99,");
    const alone = await check(text, { duplicates: false });
    expect([alone.byRow, alone.late]).toEqual([{ 2: [], 3: [] }, []]);
    const compared = await check(text);
    expect(compared.late).toEqual([
      "4 D total.mismatch",
      "2 E row.reference-unknown",
      "3 E row.reference-unknown",
    ]);
  });

  test.each<[title: string, codeOf: (index: number) => string]>([
    ["running numbers", (index) => `A${String(index)}`],
    // Long enough for both halves of their hashes to fall together now and then, each for itself.
    ["scattered codes", (index) => `52${String(((index + 1) * 7_919_190_000_023) % 1e15)}${String(index)}MJ`],
  ])("hundreds of thousands of %s are no duplicates", (_title, codeOf) => {
    const rows = Array.from({ length: 300_000 }, (_, index) => ({
      row: index + 2,
      cells: [codeOf(index), "社"],
    }));
    const all = [{ row: 1, cells: ["编号", "名称"] }, ...rows, { row: 300_002, cells: [codeOf(7), "社"] }];
    const { report } = checkRowList(all, { model: clubTable(), similarUpTo: 0 });
    const duplicates = report().findings.find(({ code }) => code === "row.duplicate");
    expect(duplicates).toMatchObject({ count: 1, runs: [[300_002, 300_002]] });
    expect(duplicates?.first[0]?.finding.params).toEqual({ firstRow: 9 });
  });
});

describe("records with names", () => {
  const lines = (...records: readonly unknown[]): string =>
    records.map((record) => JSON.stringify(record)).join("\n");

  test("those of the model are taken as they are", async () => {
    const text = lines(
      { code: "A1", names: [{ text: "邻里合唱团" }], more: 1 },
      { code: "a2", names: [{ text: "晨练太极拳队" }] },
      { code: "A1", names: [] },
    );
    const { results, byRow } = await check(text);
    expect(results[0]?.record).toEqual({ code: "A1", names: [{ text: "邻里合唱团" }], more: 1 });
    expect(byRow).toEqual({ 1: [], 2: ["code club.code"], 3: ["names field.range", "code row.duplicate"] });
    expect(results[1]?.key).toEqual({ code: "a2", name: "晨练太极拳队" });
  });

  test("flat ones are rows whose headings are their fields", async () => {
    const text = lines(
      { 编号: "A1", 名称: "邻里合唱团", 人数: 12 },
      { 名称: "晨练太极拳队", "Club code": " A2", 备用: "x" },
      { 编号: "A3", "Club code": "A4", 名称: "夕阳红摄影社" },
    );
    const outcome = await check(text);
    expect(outcome.byRow).toEqual({
      1: [],
      2: ["Club code cell.trailing-blank"],
      3: ["Club code row.field-twice"],
    });
    expect(outcome.results[0]?.record).toEqual({ code: "A1", names: [{ text: "邻里合唱团" }], members: 12 });
    expect(outcome.report.files[0]?.findings).toEqual([
      { code: "table.field-unknown", severity: "warning", path: ["备用"], params: {} },
    ]);
    expect(outcome.report.files[0]?.headings.map(({ heading, column }) => [heading, column])).toEqual([
      ["Club code", "code"],
      ["人数", "members"],
      ["名称", "name"],
      ["备用", undefined],
      ["编号", "code"],
    ]);
  });

  test("a bad line is one rejected row", async () => {
    const { byRow, report } = await check(`{"编号":"A1","名称":"邻里合唱团"}\n{"编号":\n\n`);
    expect(byRow).toEqual({ 1: [], 2: ["table.json"] });
    expect(report.files[0]?.findings).toEqual([]);
  });

  test("what is no record is refused", () => {
    const values = [5, "A1", null, ["A1", "邻里合唱团"]];
    const rows = values.map((record, index) => ({ row: index + 1, cells: [], record }));
    const { results, report } = checkRowList([...rows, { row: 5, cells: ["A1"] }, { row: 6, cells: [""] }], {
      model: clubTable(),
    });
    expect(results.map(({ findings }) => found(findings))).toEqual(
      [1, 2, 3, 4, 5].map(() => ["input.unreadable"]),
    );
    expect(report().rows).toMatchObject({ total: 6, blank: 1, rejected: 5 });
  });

  test("so many fields are read and no more", () => {
    const record = Object.fromEntries(
      Array.from({ length: 501 }, (_, index) => [`字段${String(index)}`, "x"]),
    );
    const report = checkRowList([{ row: 1, cells: [], record }], { model: clubTable() }).report();
    expect(report.partial).toBe(true);
    expect(report.files[0]?.findings.filter(({ code }) => code === "table.fields-limit")).toHaveLength(1);
  });
});

describe("suggestions applied", () => {
  test("a row is checked again until nothing is left to apply", async () => {
    const { results, report } = await check(csv(" a1 ,邻里合唱团 ,佚名,１２,"), { fix: true });
    expect(results[0]).toMatchObject({
      ok: false,
      fixed: 3,
      source: { row: 2, cells: ["A1", "邻里合唱团", "佚名", "12", ""] },
    });
    expect(found(results[0]?.findings ?? [])).toEqual(["C club.leader"]);
    expect(report.rows).toMatchObject({ rejected: 1 });
  });

  test("rows are compared as they are then", async () => {
    const { byRow } = await check(csv("A1,邻里合唱团,,,", " a1,晨练太极拳队,,,"), { fix: true });
    expect(byRow[3]).toEqual(["A row.duplicate"]);
  });

  test("a row without suggestions is the row that was read", () => {
    const row: TableRow = { row: 2, cells: ["A1", "邻里合唱团"] };
    const rows = [{ row: 1, cells: ["编号", "名称"] }, row];
    const { results } = checkRowList(rows, { model: clubTable(), fix: true });
    expect(results[0]?.source).toBe(row);
    expect(results[0]?.fixed).toBeUndefined();
  });

  test("in records the field changes, or what the path leads to", () => {
    const rows = [
      { row: 1, cells: [], record: { 编号: " a1", 名称: "邻里合唱团" } },
      { row: 2, cells: [], record: { code: "a2", names: [{ text: "晨练太极拳队" }] } },
    ];
    const { results } = checkRowList(rows, { model: clubTable(), fix: true });
    expect(results.map(({ ok, source }) => [ok, source.record])).toEqual([
      [true, { 编号: "A1", 名称: "邻里合唱团" }],
      [true, { code: "A2", names: [{ text: "晨练太极拳队" }] }],
    ]);
    expect(rows[1]?.record).toMatchObject({ code: "a2" });
  });
});

describe("sources", () => {
  test("rows in memory, one by one, in batches and streamed give the same", async () => {
    const rows = [
      ["编号", "名称"],
      ...Array.from({ length: 1500 }, (_, index) => [`A${String(index % 900)}`, "社"]),
    ];
    const list = rows.map((cells, index) => ({ row: index + 1, cells }));
    const expected = checkRowList(list, { model: clubTable() });
    for (const source of [list, rowsOf(rows), slowly(list)]) {
      const checked = checkRows(source, { model: clubTable() });
      const results: unknown[] = [];
      for await (const result of checked) results.push(result);
      expect(results).toEqual(expected.results);
      expect(checked.report()).toEqual(expected.report());
    }
  });

  async function* slowly(rows: readonly TableRow[]): AsyncGenerator<TableRow> {
    for (const row of rows) yield await Promise.resolve(row);
  }

  test("what was read before a source broke off stays", async () => {
    async function* broken(): AsyncGenerator<TableRow> {
      yield { row: 1, cells: ["编号", "名称"] };
      yield await Promise.resolve({ row: 2, cells: ["A1", "邻里合唱团"] });
      throw new RangeError("A1 in a message");
    }
    const checked = checkRows(broken(), { model: clubTable() });
    const rows: number[] = [];
    for await (const { row } of checked) rows.push(row);
    expect(rows).toEqual([2]);
    expect(checked.report().files[0]).toMatchObject({
      partial: true,
      findings: [{ code: "table.read-failed", params: { error: "RangeError" } }],
    });
  });

  test("leaving early closes the source, and the report says that it is partial", async () => {
    let isClosed = false;
    function* source(): Generator<TableRow> {
      try {
        yield { row: 1, cells: ["编号", "名称"] };
        for (let row = 2; ; row += 1) yield { row, cells: [`A${String(row)}`, "社"] };
      } finally {
        isClosed = true;
      }
    }
    const checked = checkRows(source(), { model: clubTable() });
    for await (const { row } of checked) if (row > 700) break;
    expect(isClosed).toBe(true);
    expect(checked.report().partial).toBe(true);
  });

  test("rows are checked once", () => {
    const checked = checkRows([], { model: clubTable() });
    checked.batches();
    expect(() => checked.batches()).toThrow(TypeError);
  });

  test("strange rows and strange cells are rejected, never thrown at", () => {
    const start = { row: 1, cells: ["编号", "名称"] };
    for (const value of strangeValues) {
      const rows = [
        start,
        value,
        { row: 3, cells: value },
        { row: 4, cells: [value, value, value] },
        { row: 5, cells: [], record: value },
      ];
      const strange = [...rows, { row: 6, cells: ["A1", "社"], findings: [value] }] as TableRow[];
      for (const list of [strange, strange.slice(1), [value] as TableRow[]]) {
        const { report } = checkRowList(list, { model: clubTable(), fix: true });
        expect(report().rows.total).toBe(list.length);
      }
    }
  });

  test("a model that throws is answered by a rejected row", () => {
    const model = {
      ...clubTable(),
      build: () => {
        throw new Error("a build that throws");
      },
    };
    const rows = [
      { row: 1, cells: ["编号", "名称"] },
      { row: 2, cells: ["A1", "社"] },
    ];
    const { results } = checkRowList(rows, { model });
    expect(results.map(({ ok, findings }) => [ok, found(findings)])).toEqual([[false, ["input.unreadable"]]]);
  });
});
