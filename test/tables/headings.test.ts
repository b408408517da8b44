import { organizationTable } from "../../src/organizations/index.ts";
import { describe, expect, test } from "vitest";
import { formatFinding, type CellUnit } from "../../src/core/index.ts";
import { tableMessages as en } from "../../src/messages/en/tables.ts";
import { tableMessages as zhCN } from "../../src/messages/zh-CN/tables.ts";
import {
  columnLetter,
  findHeadingRow,
  headingKey,
  mapHeadings,
  type TableRow,
} from "../../src/tables/index.ts";
import { hasRealData, realDataTitle, realRows } from "../support/real-data.ts";
import { deepFreeze, longTexts, strangeValues } from "../support/values.ts";
import { shiftTable } from "./support.ts";

const model = shiftTable();
const required = ["姓名", "服务开展日期", "服务时长"];

/** The ids of the columns that headings were mapped to; `-` for none. */
function idsOf(result: ReturnType<typeof mapHeadings>): readonly string[] {
  const map = result.ok ? result.value : result.partial;
  return (map?.headings ?? []).map(({ column }) => column ?? "-");
}

function codesOf(result: { readonly findings: readonly { readonly code: string }[] }): readonly string[] {
  return result.findings.map(({ code }) => code);
}

const rowsOf = (...rows: readonly (readonly unknown[])[]): readonly TableRow[] =>
  rows.map((cells, index) => ({ row: index + 1, cells }));

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [27, "AB"],
  [701, "ZZ"],
  [702, "AAA"],
  [16_383, "XFD"],
])("column %i is %s", (index, letters) => {
  expect(columnLetter(index)).toBe(letters);
});

test.each([-1, 0.5, NaN, Infinity])("%d is no position of a column", (index) => {
  expect(() => columnLetter(index)).toThrow(RangeError);
});

describe("one heading", () => {
  // The forms are those of the templates in data/hours/headings.csv and of registers of organizations.
  test.each<[heading: string, id: string, unit?: CellUnit]>([
    ["姓名", "name"],
    ["*姓名", "name"],
    ["姓 名", "name"],
    ["姓　名：", "name"],
    ["姓名\n", "name"],
    ["\uFEFF姓名", "name"],
    ["1、姓名", "name"],
    ["（一）姓名", "name"],
    ["①姓名", "name"],
    ["1)姓名", "name"],
    ["姓名（必填）", "name"],
    ["姓名(选填)", "name"],
    ["※姓名（必填，与身份证一致）", "name"],
    ["姓名（与身份证一致）", "name"],
    ["姓名（中文）", "name"],
    ["“姓名”", "name"],
    ["【姓名】", "name"],
    ["ＮＡＭＥ", "name"],
    ["Volunteer Name", "name"],
    ["volunteer_name", "name"],
    ["Volunteer-Name:", "name"],
    ["深圳义工号", "number"],
    ["服务开展日期(yyyy/MM/dd)", "date"],
    ["服务时长（单位：小时）", "minutes", "hour"],
    ["服务时长(小时)", "minutes", "hour"],
    ["服务时长\n（小时）", "minutes", "hour"],
    ["服务时长【小时】*", "minutes", "hour"],
    ["服务时长（分钟，必填）", "minutes", "minute"],
    ["服务时长(hours)", "minutes", "hour"],
    ["Assignment Duration(minutes)", "minutes", "minute"],
    ["Time Completed in Minutes", "minutes", "minute"],
    ["服务时长（小时", "minutes", "hour"],
    ["服务时长/小时", "minutes", "hour"],
    ["服务时长：分钟", "minutes", "minute"],
    ["时长分钟", "minutes", "minute"],
    ["Hours Worked", "minutes", "hour"],
    ["Hours", "minutes", "hour"],
    ["服务时长", "minutes"],
    ["minutes", "minutes", "minute"],
    ["补贴金额（元）", "expenses", "yuan"],
    ["补贴金额（万元）", "expenses", "ten-thousand-yuan"],
    ["补贴金额（元/月）", "expenses", "yuan"],
    ["补贴金额（人民币：元）", "expenses", "yuan"],
    ["补贴金额（金额单位：人民币万元）", "expenses", "ten-thousand-yuan"],
    ["补贴金额（单位：万元，保留两位小数）", "expenses", "ten-thousand-yuan"],
    ["补贴金额（单位万元）", "expenses", "ten-thousand-yuan"],
    ["补贴金额万元", "expenses", "ten-thousand-yuan"],
    ["Expenses (10,000 yuan)", "expenses", "ten-thousand-yuan"],
    ["清运垃圾重量（吨）", "weight"],
    ["清运垃圾重量（㎡）", "weight", "square-metre"],
    ["姓名/昵称", "name"],
    ["昵称或姓名", "name"],
    ["地点/场所", "place"],
    ["昵称", "-"],
    ["", "-"],
    ["（必填）", "-"],
    ["姓名".repeat(101), "-"],
  ])("%j is %s", (heading, id, unit?) => {
    const result = mapHeadings([heading], model);
    const map = result.ok ? result.value : result.partial;
    expect(map?.headings?.[0]).toEqual({
      index: 0,
      heading,
      ...(id !== "-" && { column: id, by: expect.stringMatching(/^(id|label|alias)$/) as string }),
      ...(unit !== undefined && { unit }),
    });
  });

  test("says whether it was the id, the label or an alias", () => {
    const { headings } = mapOf(mapHeadings(["weight", "姓名", "服务日期", "服务时长"], model));
    expect(headings.map(({ by }) => by)).toEqual(["id", "label", "alias", "label"]);
  });

  test.each([null, undefined, 5, 5n, {}, Symbol("x"), new Date(0)])(
    "no text is no heading of ours",
    (heading) => {
      expect(idsOf(mapHeadings([heading, ...required], model))).toEqual(["-", "name", "date", "minutes"]);
    },
  );
});

function mapOf(result: ReturnType<typeof mapHeadings>) {
  if (!result.ok) throw new Error(codesOf(result).join());
  return result.value;
}

describe("keys", () => {
  test.each([
    ["社会服务机构（民办非企业单位）", "社会服务机构(民办非企业单位)"],
    ["统一社会信用代码（18位）：", "统一社会信用代码(18位)"],
    ["1.2.名称", "1.2.名称"],
    ["注册资金（单位：万元）", "注册资金"],
    ["2024", "2024"],
    ["((小时))时长", "时长"],
    ["）名称（", "名称"],
    ["※※", ""],
  ])("%s", (heading, key) => {
    expect(headingKey(heading)).toBe(key);
  });
});

describe("what is wrong with headings", () => {
  test("a required column that is missing, with its labels", () => {
    const result = mapHeadings(["姓名", "服务时长"], model);
    expect(result).toMatchObject({
      ok: false,
      findings: [
        {
          code: "heading.missing",
          severity: "error",
          path: [],
          params: { id: "date", labelZh: "服务开展日期", labelEn: "Date" },
        },
      ],
      partial: { missing: ["number", "date", "place", "expenses", "weight"] },
    });
  });

  test.each(["序号", "NO.", "No", "#", "Serial No.", " 序 号 "])("%s only numbers the rows", (heading) => {
    expect(mapHeadings([heading, ...required], model).findings).toEqual([]);
  });

  test("an unknown heading is a warning that names the letter and not the text", () => {
    const result = mapHeadings([...required, "身份证号"], model);
    expect(result.ok).toBe(true);
    expect(result.findings).toEqual([
      { code: "heading.unknown", severity: "warning", path: [3], params: { column: "D" } },
    ]);
  });

  test.each([
    ["服物时长", "minutes", 1],
    ["服务时常", "minutes", 1],
    ["服务长时", "minutes", 1],
    ["服务时长时", "minutes", 1],
    ["Volunter Name", "name", 1],
    ["Voluntere Name", "name", 1],
    ["Voluntr Name", "name", 2],
  ])("%s is nearly %s, and not used", (heading, id, distance) => {
    const others = required.filter((_, index) => ["name", "date", "minutes"][index] !== id);
    const result = mapHeadings([...others, heading], model);
    expect(codesOf(result)).toEqual(["heading.near-miss", "heading.missing"]);
    expect(result.findings[0]).toMatchObject({
      severity: "warning",
      path: [2],
      params: { column: "C", distance },
      suggestion: id,
    });
    expect(idsOf(result)[2]).toBe("-");
  });

  test.each(["性名", "姓氏", "Nm", "Dat", "服务时长服务时长"])("%s is not near enough", (heading) => {
    expect(codesOf(mapHeadings([heading, ...required.slice(1)], model))).toEqual([
      "heading.unknown",
      "heading.missing",
    ]);
  });

  test("nothing is near a column that the file has", () => {
    expect(codesOf(mapHeadings([...required, "服务时常"], model))).toEqual(["heading.unknown"]);
  });

  test("two columns for one are an error that names both", () => {
    const result = mapHeadings([...required, "志愿者"], model);
    expect(result).toMatchObject({
      ok: false,
      findings: [
        { code: "heading.duplicate", path: [3], params: { column: "D", first: "A", labelZh: "姓名" } },
      ],
    });
    expect(idsOf(result)).toEqual(["name", "date", "minutes", "-"]);
  });

  test("a whole heading goes before one with a bracket or a slash, in either order", () => {
    for (const headings of [
      ["服务日期", "时长", "姓名（昵称）", "姓名"],
      ["姓名", "昵称/姓名", "服务日期", "时长"],
    ]) {
      const result = mapHeadings(headings, model);
      expect(result.ok).toBe(true);
      expect(codesOf(result)).toEqual(["heading.unknown"]);
      expect(idsOf(result)[headings.indexOf("姓名")]).toBe("name");
    }
  });

  test.each([
    "服务时长（天）",
    "服务时长（元）",
    "服务时长（单位：节）",
    "补贴金额（亿元）",
    "补贴金额（小时）",
    "服务时长（小时/分钟）",
  ])("%s cannot be read in that unit", (heading) => {
    const result = mapHeadings([...required.filter((name) => !heading.startsWith(name)), heading], model);
    expect(codesOf(result).filter((code) => code !== "heading.missing")).toEqual(["heading.unit"]);
    expect(result.ok).toBe(false);
  });

  test("a bracket that names no unit contradicts nothing", () => {
    expect(mapHeadings(["姓名（真实）", "服务日期（公历）", "服务时长（含往返）"], model).findings).toEqual(
      [],
    );
  });
});

describe("the caller's map", () => {
  test("goes before everything else: by heading, by its key, by letter, and null leaves a column out", () => {
    const map = { 活动: "place", "志愿者 ": "name", C: "minutes", 姓名: null, 日期栏: "date" };
    const result = mapHeadings(["姓名", "*志愿者：", "服务日期", "活动", "日期栏"], model, { map });
    expect(result.findings).toEqual([]);
    expect(idsOf(result)).toEqual(["-", "name", "minutes", "place", "date"]);
    expect(mapOf(result).headings.every(({ by }) => by === "map")).toBe(true);
  });

  test("what is mapped elsewhere is not taken by its own heading", () => {
    const result = mapHeadings(["姓名", "昵称", "服务日期", "时长"], model, { map: { 昵称: "name" } });
    expect(idsOf(result)).toEqual(["-", "name", "date", "minutes"]);
    expect(codesOf(result)).toEqual(["heading.unknown"]);
  });

  test("letters go before headings, in whatever order they stand", () => {
    for (const map of [
      { D: null, 姓名: "name" },
      { 姓名: "name", D: null },
    ]) {
      const result = mapHeadings(["姓名", "服务日期", "时长", "姓名"], model, { map });
      expect([result.ok, ...idsOf(result)]).toEqual([true, "name", "date", "minutes", "-"]);
    }
  });

  test("entries that name nothing are told", () => {
    const result = mapHeadings(required, model, { map: { 姓名: "nmae", 电话: "place", Z: "weight" } });
    expect(result.findings).toEqual([
      {
        code: "heading.map-column",
        severity: "error",
        path: [],
        params: { entry: "姓名", columns: model.columns.map(({ id }) => id) },
      },
      { code: "heading.map-unused", severity: "warning", path: [], params: { entry: "电话" } },
      { code: "heading.map-unused", severity: "warning", path: [], params: { entry: "Z" } },
    ]);
  });

  test("words of JavaScript are no headings", () => {
    expect(idsOf(mapHeadings(["constructor", "__proto__", "toString"], model))).toEqual(["-", "-", "-"]);
  });
});

describe("the row of headings", () => {
  test("stands below titles, notes and blank rows", () => {
    const rows = rowsOf(
      ["深圳志愿者（义工）服务时间统计表（用于组织管理员导入系统）", "", "", "", "", "", "", ""],
      [],
      ["填报单位：某某街道", "", "", "", "", "", "单位：小时"],
      [
        "序号",
        "义工号",
        "姓名",
        "活动名称",
        "服务开展日期(yyyy/MM/dd)",
        "签到时间(HH:mm)",
        "签退时间(HH:mm)",
        "服务时长（单位：小时）",
      ],
      ["1", "0012345678", "示例甲", "清洁", "2025-12-23", "09:00", "11:30", "2.5"],
    );
    const result = findHeadingRow(rows, model);
    expect(
      result.ok && { ...result.value, headings: idsOf({ ...result, value: result.value.headings }) },
    ).toEqual({
      row: 4,
      above: 3,
      lines: 1,
      headings: ["-", "number", "name", "-", "date", "-", "-", "minutes"],
    });
  });

  test("keeps the number that the spreadsheet shows", () => {
    const rows = [{ row: 17, cells: required }];
    const result = findHeadingRow(rows, model);
    expect(result.ok && [result.value.row, result.value.above]).toEqual([17, 0]);
  });

  test("is the one that names most, required columns first", () => {
    const rows = rowsOf(["姓名", "地点/场所"], ["姓名", "服务日期", "时长"], ["姓名", "服务日期", "时长"]);
    const result = findHeadingRow(rows, model);
    expect(result.ok && result.value.row).toBe(2);
  });

  test("with a required column missing is found and said to lack it", () => {
    const result = findHeadingRow(rowsOf(["", ""], ["姓名", "服务日期"]), model);
    expect(codesOf(result)).toEqual(["heading.missing"]);
    expect(!result.ok && result.partial?.row).toBe(2);
  });

  test.each([
    ["no rows", []],
    ["values alone", [["示例甲", "2025-12-23", "2.5"]]],
    ["a title", [["姓名"], ["示例甲"]]],
    ["headings in row 11", [...Array.from({ length: 10 }, () => [""]), required]],
  ])("is not found in %s", (_, rows) => {
    const result = findHeadingRow(rowsOf(...rows), model);
    expect(result).toMatchObject({ ok: false, findings: [{ code: "heading.not-found", severity: "error" }] });
  });

  test("a blank heading over cells that are not empty is told", () => {
    const rows = rowsOf([...required, "", "", ""], ["示例甲", "2025-12-23", "1", "x", " ", ""]);
    expect(findHeadingRow(rows, model).findings).toEqual([
      { code: "heading.empty", severity: "warning", path: [3], params: { column: "D" } },
    ]);
  });

  test.each<[CellUnit | undefined, ...string[]]>([
    ["ten-thousand-yuan", "单位：万元"],
    ["ten-thousand-yuan", "", "（金额单位：人民币万元）"],
    ["ten-thousand-yuan", "填报单位：某某街道　　单位：人、万元"],
    ["yuan", "单位：元"],
    [undefined, "填报单位：某某街道"],
    [undefined, "单位：小时"],
    [undefined, "单位：某某元素中心"],
  ])("takes the unit %s from a row above", (unit, ...title) => {
    const result = findHeadingRow(rowsOf(title, [...required, "补贴金额"]), model);
    expect(result.findings).toEqual([]);
    expect(result.ok && result.value.headings.headings[3]?.unit).toBe(unit);
  });

  test("a unit of its own goes before the one stated above", () => {
    const result = findHeadingRow(rowsOf(["单位：万元，分钟"], [...required, "补贴金额（元）"]), model);
    expect(result.ok && result.value.headings.headings.map(({ unit }) => unit)).toEqual([
      undefined,
      undefined,
      "minute",
      "yuan",
    ]);
  });

  test("amounts below a unit that cannot be read are an error", () => {
    const result = findHeadingRow(rowsOf(["单位：亿元"], [...required, "补贴金额"]), model);
    expect(result.ok).toBe(false);
    expect(result.findings).toMatchObject([{ code: "heading.unit", path: [3], params: { column: "D" } }]);
    expect(findHeadingRow(rowsOf(["单位：亿元"], [...required, "补贴金额（元）"]), model).ok).toBe(true);
  });

  test("in two lines, below merged cells", () => {
    const rows = rowsOf(
      ["志愿服务登记表"],
      ["姓名", "服务情况", "", "", "服务地点"],
      ["", "服务日期", "时长（小时）", "备注", ""],
      ["示例甲", "2025-12-23", "1", "", "一号楼"],
    );
    const result = findHeadingRow(rows, model);
    expect(result.ok && [result.value.row, result.value.above, result.value.lines]).toEqual([2, 1, 2]);
    const map = result.ok ? result.value.headings.headings : [];
    expect(map.map(({ column, heading, unit }) => [column, heading, unit])).toEqual([
      ["name", "姓名", undefined],
      ["date", "服务情况 服务日期", undefined],
      ["minutes", "服务情况 时长（小时）", "hour"],
      [undefined, "服务情况 备注", undefined],
      ["place", "服务地点", undefined],
    ]);
  });

  test("in two lines where the reader fills merged cells", () => {
    const rows = rowsOf(
      ["姓名", "服务情况", "服务情况", "服务地点"],
      ["姓名", "服务日期", "时长", "服务地点"],
    );
    const result = findHeadingRow(rows, model);
    // The second line names all of them by itself, but the headings begin with the first.
    expect(result.ok && [result.value.row, result.value.lines]).toEqual([1, 2]);
  });

  test("in two lines where what stands above is a column itself", () => {
    const read = (upper: readonly string[], lower: readonly string[]) => {
      const result = findHeadingRow(rowsOf(upper, lower), organizationTable());
      return [
        result.ok && result.value.lines,
        result.ok && result.value.headings.headings.map(({ column }) => column),
      ];
    };
    const first = ["统一社会信用代码", "社会组织名称"];
    expect(read([...first, "联系方式", "", "街道"], ["", "", "联系人", "联系电话"])).toEqual([
      2,
      ["uscc", "name", undefined, "phone", undefined],
    ]);
    // The telephone of a person is not that of the organization.
    expect(read([...first, "法定代表人", ""], ["", "", "姓名", "联系电话"])).toEqual([
      2,
      ["uscc", "name", "legalRepresentative", undefined],
    ]);
    expect(read([...first, "业务主管单位", ""], ["", "", "名称", "电话"])).toEqual([
      2,
      ["uscc", "name", "supervisingUnit", undefined],
    ]);
  });

  test("a second line below a column of the model is not that of another column", () => {
    const rows = rowsOf(["姓名", "服务地点", "", "服务开展日期"], ["", "服务时长", "补贴金额", ""]);
    const result = findHeadingRow(rows, model);
    expect(codesOf(result)).toContain("heading.missing");
  });

  test("a record below the headings is no second line", () => {
    const rows = rowsOf(
      [...required, "", ""],
      ["", "", "", "姓名", "服务时长"],
      ["示例甲", "2025-12-23", "1"],
    );
    const result = findHeadingRow(rows, model);
    expect(result.ok && result.value.lines).toBe(1);
  });

  test("is not needed where the map names the columns by letters", () => {
    const rows = rowsOf(["示例甲", "", "2025-12-23", "2.5"]);
    const map = { A: "name", C: "date", D: "minutes" };
    const result = findHeadingRow(rows, model, { map });
    expect(result).toMatchObject({ ok: true, value: { above: 0, lines: 0 } });
    expect(result.ok && result.value.row).toBeUndefined();
    expect(
      result.ok && result.value.headings.headings.map(({ heading, column }) => [heading, column]),
    ).toEqual([
      ["A", "name"],
      ["B", undefined],
      ["C", "date"],
      ["D", "minutes"],
    ]);
  });

  test("is not looked for where the caller says that there is none", () => {
    const map = { A: "name", B: "date", C: "minutes" };
    const result = findHeadingRow(rowsOf(required), model, { map, headings: "none" });
    expect(result.ok && [result.value.lines, result.value.above]).toEqual([0, 0]);
    expect(codesOf(findHeadingRow(rowsOf(required), model, { headings: "none" }))).toContain(
      "heading.missing",
    );
  });
});

test("nothing throws and nothing is changed, whatever the cells are", () => {
  const cells = deepFreeze([...strangeValues.filter((value) => typeof value !== "object"), ...longTexts]);
  for (const headings of [cells, strangeValues, [...strangeValues, ...required]]) {
    expect(mapHeadings(headings, model).findings.length).toBeGreaterThan(0);
    expect(findHeadingRow(rowsOf(headings, required, headings), model).ok).toBe(true);
  }
});

test("a sheet of sixteen thousand columns is mapped in no time", () => {
  const headings = [...Array.from({ length: 16_381 }, (_, index) => `第${String(index)}列`), ...required];
  const start = performance.now();
  expect(mapHeadings(headings, model).ok).toBe(true);
  expect(performance.now() - start).toBeLessThan(3_000);
});

test("messages name letters and labels, in both languages", () => {
  const { findings } = mapHeadings(["姓名", "服物时长", "身份证号", "补贴金额（亿元）", "志愿者"], model);
  expect(findings.map((finding) => formatFinding(finding, zhCN))).toEqual([
    "D 列表头所注的单位不能用于“补贴金额”，只能用元或万元。",
    "A 列和 E 列的表头均对应“姓名”，请指定以哪一列为准。",
    "B 列的表头与“服务时长”相近但不一致，该列未读取，请核对是否笔误。",
    "C 列的表头无法识别，该列未读取。",
    "缺少必填列“服务开展日期”。",
    "缺少必填列“服务时长”。",
  ]);
  expect(findings.map((finding) => formatFinding(finding, en))).toEqual([
    "Column D: “Expenses” (补贴金额) cannot be read in the unit of the heading, only in yuan or ten thousand yuan.",
    "Columns A and E both have the heading of “Name” (姓名); say which one is meant.",
    "Column B: the heading is nearly “Hours” (服务时长), but not the same; the column is not read.",
    "Column C: the heading is not known, and the column is not read.",
    "The column “Date” (服务开展日期) is required, and the file has none.",
    "The column “Hours” (服务时长) is required, and the file has none.",
  ]);
});

const file = "hours/headings.csv";

test.skipIf(!hasRealData(file))(realDataTitle("the headings of real files of hours", file), () => {
  const found = new Map<string, CellUnit | undefined>();
  for (const row of realRows(file)) {
    const cells = (row["headings (in order; | between)"] ?? "").split("|");
    const result = mapHeadings(cells, model);
    const map = result.ok ? result.value : result.partial;
    for (const { heading, column, unit } of map?.headings ?? [])
      if (column === "minutes") found.set(heading, unit);
  }
  expect(Object.fromEntries(found)).toMatchObject({
    "服务时长（单位：小时）": "hour",
    "服务时长(小时)": "hour",
    "时长(小时)": "hour",
    "志愿时长(小时)": "hour",
    志愿时长: undefined,
    "Hours Worked": "hour",
    "Time Completed in Minutes": "minute",
    "Assignment Duration(minutes)": "minute",
  });
});
