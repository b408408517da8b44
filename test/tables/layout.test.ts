import { describe, expect, test } from "vitest";
import { formatFinding, type CellValue, type TableCells } from "../../src/core/index.ts";
import { tableMessages as en } from "../../src/messages/en/tables.ts";
import { tableMessages as zhCN } from "../../src/messages/zh-CN/tables.ts";
import {
  classifyRow,
  mapHeadings,
  newTotals,
  readStatedTotal,
  rowLayoutOf,
  type HeadingMap,
  type RowKind,
} from "../../src/tables/index.ts";
import { deepFreeze, longTexts, strangeValues } from "../support/values.ts";
import { shiftTable } from "./support.ts";

const model = shiftTable();

function mapOf(...headings: readonly string[]): HeadingMap {
  const result = mapHeadings(headings, model);
  if (!result.ok) throw new Error(result.findings.map(({ code }) => code).join());
  return result.value;
}

const map = mapOf(
  "序号",
  "义工号",
  "姓名",
  "服务日期",
  "服务时长（小时）",
  "补贴金额（元）",
  "清运垃圾重量",
  "服务地点",
);
const layout = rowLayoutOf(model, map);

test("the layout: anchors are texts and dates that a record has, sums are numbers", () => {
  expect(layout.anchors).toEqual([2, 3]);
  expect(layout.unique).toEqual([1]);
  expect(layout.summed.map(({ index, unit }) => [index, unit])).toEqual([
    [4, "hour"],
    [5, "yuan"],
    [6, undefined],
  ]);
});

describe("rows", () => {
  // Footers as people type them below lists; positions as in `map`.
  test.each<[RowKind, ...unknown[]]>([
    ["record", "1", "0012345678", "示例甲", "2025-12-23", "2.5", "10", "3", "一号楼"],
    ["record", "", "", "示例甲"],
    ["record", "", "", "", "", "2.5"],
    ["record", 1],
    ["record", "x"],
    ["blank"],
    ["blank", "", null, undefined, " ", "　", "\u00A0", "\u200B"],
    [
      "heading-repeat",
      "序号",
      "义工号",
      "姓名",
      "服务日期",
      "服务时长（小时）",
      "补贴金额（元）",
      "清运垃圾重量",
      "服务地点",
    ],
    ["heading-repeat", "", "", " 姓名 ", "服务日期", "", "", "", ""],
    ["record", "1", "", "姓名", "2025-12-23", "1"],
    ["record", "序号", "0012345678", "示例甲", "2025-12-23"],
    ["record", "序号", "", "姓名", "2025-12-23", "1", "5", "2", "一号楼"],
    ["total", "合计", "", "", "", "3450"],
    ["total", "合　计", "", "", "", 3450],
    ["total", "", "", "合计：", "", "3450"],
    ["total", "总计：12个社会组织"],
    ["total", "共 12 家"],
    ["total", "共计", "", "共12条", "", "3450"],
    ["total", "合计", "", "12", "", "3450"],
    ["total", "合计人数：12"],
    ["total", "合计（小时）", "", "", "", "3450"],
    ["total", "Total", "", "", "", "3450"],
    ["total", "TOTAL:", "", "", "", "3450"],
    ["total", "Total hours", "", "", "", "3450"],
    ["subtotal", "小计", "", "", "", "120"],
    ["subtotal", "本页合计", "", "", "", "120"],
    ["subtotal", "南山街道小计", "", "", "", "120"],
    ["subtotal", "Sub-total:", "", "", "", "120"],
    ["signature", "填表人：示例乙", "", "", "", "审核人：示例丙", "", "", "日期：2025-12-31"],
    ["signature", "填表人", "示例乙", "审核人", "示例丙"],
    ["signature", "", "制表人：", "示例乙", "审核人：", "示例丙"],
    ["signature", "填报单位（盖章）：某某街道办事处"],
    ["signature", "单位负责人签字："],
    ["signature", "制表日期：2025年12月31日"],
    ["signature", "日期：2025年12月31日"],
    ["signature", "Prepared by: A. Example"],
    ["note", "备注：本表由各社区填报。"],
    ["note", "注：1. 时长以小时计。"],
    ["note", "注1：时长以小时计。"],
    ["note", "说明：" + "近".repeat(10_000)],
    ["note", "※本表一式两份"],
    ["note", "数据来源：志愿者系统"],
    ["note", "截至2025年12月31日"],
    ["note", "（以下空白）"],
    ["note", "平均", "", "", "", "2.2"],
    ["note", "Note: hours are rounded"],
    // Records that only look like footers.
    ["record", "合计", "0012345678", "", "", "2"],
    ["record", "合计", "", "示例甲", "2025-12-23", "2"],
    ["record", "合计", "", "示例甲", "", "2"],
    ["record", "", "", "合计", "2025-12-23", "2"],
    ["record", "合计社会工作服务中心"],
    ["record", "共青团某某街道委员会"],
    ["record", "总计算机协会"],
    ["record", "Total Wellness Centre"],
    ["record", "Notebook Club"],
    ["record", "注册会计师协会"],
    ["record", "说明书收藏协会"],
    ["record", "日期"],
    ["record", "联系人"],
    ["record", "审核组"],
    ["record", "填表人：示例乙", "0012345678"],
  ])("%s: %j %j %j", (kind, ...cells) => {
    expect(classifyRow(cells, layout)).toEqual({ kind, findings: [] });
  });

  test("with one column a heading repeats itself alone", () => {
    const single = { headings: ["姓名"], anchors: [0], unique: [], summed: [] };
    expect(classifyRow(["姓名"], single).kind).toBe("heading-repeat");
  });

  test("nothing throws, whatever the cells are", () => {
    for (const cell of [...strangeValues, ...longTexts]) {
      const cells = deepFreezeText([cell, cell, "x", cell]);
      expect(["record", "blank"]).toContain(classifyRow(cells, layout).kind);
      expect(classifyRow(["合计", ...cells], layout).findings).toEqual([]);
    }
  });
});

/** Freezes the row alone: some of the strange values throw at every touch. */
function deepFreezeText(cells: unknown[]): readonly unknown[] {
  return Object.freeze(cells);
}

/** Reads cells as the readers of cells do: hours as minutes, yuan as fen. */
function read(cell: unknown, index: number): CellValue {
  const value = Number(cell);
  if (!Number.isFinite(value)) return undefined;
  return index === 4 ? Math.round(value * 60) : index === 5 ? Math.round(value * 100) : value;
}

describe("stated totals", () => {
  test.each<[string, readonly unknown[], ReturnType<typeof readStatedTotal>]>([
    [
      "sums",
      ["合计", "", "", "", "3.5", "12.30", "0.3"],
      {
        scope: "file",
        sums: [
          { index: 4, value: 210 },
          { index: 5, value: 1230 },
          { index: 6, value: 0.3 },
        ],
      },
    ],
    [
      "a count in the label",
      ["总计：12个社会组织"],
      { scope: "file", count: { index: 0, value: 12 }, sums: [] },
    ],
    [
      "a count beside the label",
      ["合计", "", "共 12 条", "", "1"],
      { scope: "file", count: { index: 2, value: 12 }, sums: [{ index: 4, value: 60 }] },
    ],
    [
      "a count of organizations",
      ["Total: 12 organizations"],
      { scope: "file", count: { index: 0, value: 12 }, sums: [] },
    ],
    ["a part", ["小计", "", "", "", "1"], { scope: "part", sums: [{ index: 4, value: 60 }] }],
    ["persons, who can have several rows", ["共12人"], { scope: "file", sums: [] }],
    ["persons by what they are", ["共12个负责人"], { scope: "file", sums: [] }],
    ["hours in the label", ["合计：3450个小时"], { scope: "file", sums: [] }],
    ["a bare number below a name", ["合计", "", "12"], { scope: "file", sums: [] }],
    ["text below hours", ["合计", "", "", "", "约3000"], { scope: "file", sums: [] }],
    ["no total", ["1", "", "示例甲"], undefined],
    ["a signature", ["填表人：示例乙"], undefined],
  ])("%s", (_, cells, total) => {
    expect(readStatedTotal(deepFreeze(cells), layout, read)).toEqual(total);
  });
});

/** Adds rows of hours, yuan and kilogrammes to new totals. */
function totalsOf(...rows: readonly (readonly [hours: string, yuan: string, weight: string])[]) {
  const totals = newTotals(model, map);
  rows.forEach((row) => {
    add(totals, row);
  });
  return totals;
}

function add(
  totals: ReturnType<typeof newTotals>,
  [hours, yuan, weight]: readonly [string, string, string],
): void {
  const source = ["1", "", "示例甲", "2025-12-23", hours, yuan, weight];
  const cells: TableCells = {
    minutes: hours === "" ? undefined : read(hours, 4),
    expenses: yuan === "" ? undefined : read(yuan, 5),
    weight: weight === "" ? undefined : read(weight, 6),
  };
  totals.add(cells, source);
}

const compare = (totals: ReturnType<typeof newTotals>, ...cells: readonly unknown[]) =>
  totals.compare({ row: 9, cells }, read);

describe("reconciling", () => {
  test("totals that match are not reported; sums of decimals are exact", () => {
    const totals = totalsOf(["1.5", "0.10", "0.1"], ["2", "0.20", "0.2"], ["", "", ""]);
    expect(compare(totals, "合计", "共3条", "", "", "3.5", "0.3", "0.3")).toEqual([]);
  });

  test("a sum that differs, in the unit of the file, with its cell", () => {
    const totals = totalsOf(["1.5", "0.10", "0.1"], ["2", "0.20", "0.2"]);
    const findings = compare(totals, "合计", "", "", "", "4", "0.31", "0.4");
    expect(findings.map(({ row, cell }) => [row, cell])).toEqual([
      [9, { index: 4, heading: "服务时长（小时）", column: "minutes" }],
      [9, { index: 5, heading: "补贴金额（元）", column: "expenses" }],
      [9, { index: 6, heading: "清运垃圾重量", column: "weight" }],
    ]);
    expect(findings.map(({ finding }) => finding)).toEqual([
      mismatch({ stated: 4, counted: 3.5, difference: 0.5, scope: "file", unit: "hour" }),
      mismatch({ stated: 0.31, counted: 0.3, difference: 0.01, scope: "file", unit: "yuan" }),
      mismatch({ stated: 0.4, counted: 0.3, difference: 0.1, scope: "file", unit: undefined }),
    ]);
    expect(findings.map(({ finding }) => formatFinding(finding, zhCN))[0]).toBe(
      "所填合计数为 4 小时，但以上各行相加为 3.5 小时。",
    );
    expect(findings.map(({ finding }) => formatFinding(finding, en))[0]).toBe(
      "The stated total is 4 hours, but the rows above add up to 3.5 hours.",
    );
  });

  test("a count that differs", () => {
    const [found, ...rest] = compare(totalsOf(["1", "", ""], ["1", "", ""]), "共 3 条");
    expect(rest).toEqual([]);
    expect(found).toEqual({
      row: 9,
      cell: { index: 0, heading: "序号" },
      finding: {
        code: "total.count-mismatch",
        severity: "warning",
        path: [],
        params: { stated: 3, counted: 2, scope: "file" },
      },
    });
    expect(found && formatFinding(found.finding, zhCN)).toBe("所填总数为 3 条，但实有 2 条记录。");
    expect(found && formatFinding(found.finding, en)).toBe("The file states 3 records; there are 2.");
  });

  test("subtotals are those of the rows since the last one, the total that of all", () => {
    const totals = totalsOf(["1", "", ""], ["2", "", ""]);
    expect(compare(totals, "小计", "共2条", "", "", "3")).toEqual([]);
    add(totals, ["4", "", ""]);
    expect(compare(totals, "小计", "", "", "", "7").map(({ finding }) => finding.params)).toEqual([
      { stated: 7, counted: 4, difference: 3, scope: "part", unit: "hour" },
    ]);
    expect(compare(totals, "合计", "共3条", "", "", "7")).toEqual([]);
    expect(compare(totals, "合计", "", "", "", "8").map(({ finding }) => finding.params)).toEqual([
      { stated: 8, counted: 7, difference: 1, scope: "file", unit: "hour" },
    ]);
  });

  test("合计 below every part of a file is the sum of the part", () => {
    const totals = totalsOf(["1", "", ""]);
    expect(compare(totals, "合计", "", "", "", "1")).toEqual([]);
    add(totals, ["2", "", ""]);
    expect(compare(totals, "合计", "", "", "", "2")).toEqual([]);
  });

  test("nothing is claimed of a column with a cell that could not be read", () => {
    const totals = totalsOf(["1", "", ""], ["约2", "", ""]);
    expect(compare(totals, "合计", "共2条", "", "", "9")).toEqual([]);
    add(totals, ["4", "", ""]);
    expect(compare(totals, "小计", "", "", "", "5")).toHaveLength(1);
  });

  test("nothing is claimed where the sum is not exact", () => {
    expect(compare(totalsOf(["", "", "0.00001"]), "合计", "", "", "", "", "", "5")).toEqual([]);
    expect(compare(totalsOf(["", "", "5"]), "合计", "", "", "", "", "", "0.00001")).toEqual([]);
    const large = newTotals(model, map);
    for (let row = 0; row < 2; row++) large.add({ expenses: Number.MAX_SAFE_INTEGER }, []);
    expect(compare(large, "合计", "", "", "", "", "5")).toEqual([]);
  });

  test("ten thousand yuan are shown as such, and minutes where the file has minutes", () => {
    const other = mapOf("姓名", "服务日期", "时长（分钟）", "补贴金额（万元）");
    const totals = newTotals(model, other);
    totals.add({ minutes: 90, expenses: 150_000_00 }, []);
    const readOther = (cell: unknown, index: number): number => Number(cell) * (index === 3 ? 1_000_000 : 1);
    const found = totals.compare({ row: 3, cells: ["合计", "", "100", "16"] }, readOther);
    expect(found.map(({ finding }) => finding.params)).toEqual([
      { stated: 100, counted: 90, difference: 10, scope: "file", unit: "minute" },
      { stated: 16, counted: 15, difference: 1, scope: "file", unit: "ten-thousand-yuan" },
    ]);
  });
});

function mismatch(params: object) {
  return { code: "total.mismatch", severity: "warning", path: [], params };
}
