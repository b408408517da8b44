import { describe, expect, test } from "vitest";
import { organizationTable } from "../../src/organizations/index.ts";
import { classifyRow, findHeadingRow, mapHeadings, newTotals, rowLayoutOf } from "../../src/tables/index.ts";

const model = organizationTable();

/** The ids of the columns that headings were mapped to; `-` for none. */
function idsOf(headings: readonly string[]): readonly string[] {
  const result = mapHeadings(headings, model);
  const map = result.ok ? result.value : result.partial;
  return (map?.headings ?? []).map(({ column }) => column ?? "-");
}

describe("headings of registers of organizations", () => {
  // As the registers of ministries, provinces and districts print them; the dirt is that of files in use.
  test.each([
    ["统一社会信用代码", "uscc"],
    ["社会信用代码/组织机构代码", "uscc"],
    ["社会信用代码／组织机构代码", "uscc"],
    ["统一社会信用代码\n（18位）", "uscc"],
    ["*统一社会信用代码：", "uscc"],
    ["统一社会信用代码(组织机构代码)", "uscc"],
    ["1.统一社会信用代码（必填）", "uscc"],
    ["组织机构代码", "organizationCode"],
    ["机构名称", "name"],
    ["社会组织名称", "name"],
    ["社会组织\n名　称", "name"],
    ["单位名称（全称）", "name"],
    ["登记管理机关", "registrationAuthority"],
    ["业务主管单位", "supervisingUnit"],
    ["业务主管单位（无则填“无”）", "supervisingUnit"],
    ["法定代表人", "legalRepresentative"],
    ["法定代表人/负责人", "legalRepresentative"],
    ["住所", "address"],
    ["住　　所", "address"],
    ["成立日期", "foundedOn"],
    ["成立日期（年-月-日）", "foundedOn"],
    ["评估等级", "ratingLevel"],
    ["评估等级有效期", "ratingValidity"],
    ["USCC", "uscc"],
    ["Organization Name", "name"],
    ["传真", "-"],
  ])("%j is %s", (heading, id) => {
    expect(idsOf([heading])).toEqual([id]);
  });

  test.each([
    ["注册资金（万元）", "ten-thousand-yuan"],
    ["注册资金（单位：元）", "yuan"],
    ["开办资金(人民币：元)", "yuan"],
    ["注册资金/万元", "ten-thousand-yuan"],
    ["注册资金", undefined],
  ])("%s is money in %s", (heading, unit) => {
    const result = mapHeadings(["名称", heading], model);
    expect(result.ok && result.value.headings[1]).toMatchObject({ column: "registeredFunds" });
    expect(result.ok && result.value.headings[1]?.unit).toBe(unit);
  });

  test.each([
    ["统一社会信用代吗", "uscc"],
    ["统一社会信代码", "uscc"],
    ["登记管理机构", "registrationAuthority"],
    ["评估等级有效其", "ratingValidity"],
  ])("%s is nearly %s", (heading, id) => {
    const result = mapHeadings(["机构名称", heading], model);
    expect(result.findings).toMatchObject([{ code: "heading.near-miss", path: [1], suggestion: id }]);
  });

  test("code and organization code side by side are two columns", () => {
    expect(idsOf(["社会信用代码/组织机构代码", "组织机构代码", "名称"])).toEqual([
      "uscc",
      "organizationCode",
      "name",
    ]);
  });

  test("no heading of the model is claimed by two of its columns", () => {
    for (const { id, label, aliases } of model.columns) {
      for (const heading of [id, label["zh-CN"], label.en, ...(aliases ?? [])]) {
        expect([heading, ...idsOf([heading])]).toEqual([heading, id]);
      }
    }
  });
});

test("a register with a title, a note, a unit, line breaks and footers", () => {
  const rows = [
    ["某某区社会组织名册"],
    ["截止日期：2025年12月31日", "", "", "", "", "", "单位：万元"],
    [
      "序号",
      "社会组织\n名称",
      "统一社会信用代码\n（18位）",
      "业务主管\n单位",
      "成立\n日期",
      "评估等级",
      "注册资金（万元）",
    ],
    ["1", "青禾区云栖社区服务中心", "52440399MJL0AE019U", "青禾区民政局", "2019-05-06", "4A级", "3"],
    ["2", "合计社会工作服务中心", "", "无", "2020-01-01", "", "5"],
    ["合计", "共2家", "", "", "", "", "8"],
    ["填表人：示例甲", "", "审核人：示例乙"],
  ].map((cells, index) => ({ row: index + 1, cells }));
  const found = findHeadingRow(rows, model);
  expect(found.findings).toEqual([]);
  if (!found.ok) throw new Error("no headings");
  expect([found.value.row, found.value.above, found.value.lines]).toEqual([3, 2, 1]);
  const layout = rowLayoutOf(model, found.value.headings);
  const below = rows.slice(found.value.above + found.value.lines);
  expect(below.map(({ cells }) => classifyRow(cells, layout).kind)).toEqual([
    "record",
    "record",
    "total",
    "signature",
  ]);
  const totals = newTotals(model, found.value.headings);
  const read = (cell: unknown): number => Number(cell) * 1_000_000;
  for (const { cells } of below.slice(0, 2)) totals.add({ registeredFunds: read(cells[6]) }, cells);
  const total = below[2];
  expect(total && totals.compare(total, read)).toEqual([]);
});
