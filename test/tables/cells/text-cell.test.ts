import { describe, expect, it } from "vitest";
import { parseTextCell } from "../../../src/tables/index.ts";
import { shortOf } from "./support.ts";

describe("text in cells", () => {
  // Full-width brackets are right in Chinese names; rare characters and names of minorities survive.
  it.each([
    "深圳市南山区阳光社工服务中心（试点）",
    "深圳市南山区蛇口街道，海上世界；社区",
    "阿依古丽·买买提",
    "𬭎",
    "Nanshan Service Centre",
    "无", // 业务主管单位：无
    "暂无电话", // nursing-homes.csv
    "第一行\n第二行",
    "A+B 社工",
    "52440305MJ00000265",
    "400-099-6090转100", // nursing-homes.csv
    "Null", // a family name
    "#4 楼",
    "0.5",
    "'s-Hertogenbosch",
    "-",
  ])("%j", (text) => {
    const { value, codes } = shortOf(parseTextCell(text));
    expect([value, codes]).toEqual(text === "-" ? [undefined, ["cell.placeholder"]] : [text, []]);
  });

  it.each([
    ["社区 ", "社区", ["cell.trailing-blank"], "社区"],
    ["\u3000社区\n", "社区", ["cell.trailing-blank"], "社区"],
    ["社\u200B区", "社区", ["cell.invisible"], "社区"],
    ["社\u00AD区", "社区", ["cell.invisible"], "社区"],
    ["社\u202A区", "社区", ["cell.invisible"], "社区"],
    ["社区\u2028", "社区", ["cell.trailing-blank"], "社区"],
    ["\uFEFF社区 ", "社区", ["cell.invisible", "cell.trailing-blank"], "社区"],
    ["Nanshan\u00A0Centre", "Nanshan Centre", ["cell.invisible"], "Nanshan Centre"],
    ["社区\u0000", "社区", ["cell.invisible"], "社区"],
    ["  \u200B ", undefined, [], undefined],
    ["'0123", "0123", ["cell.text-guard"], "0123"],
    ['="0123"', "0123", ["cell.text-guard"], "0123"],
    ["/", undefined, ["cell.placeholder"], ""],
    ["——", undefined, ["cell.placeholder"], ""],
    ["N/A", undefined, ["cell.placeholder"], ""],
    ["#N/A", undefined, ["cell.placeholder"], ""],
    ["NULL", undefined, ["cell.placeholder"], ""],
    ["#REF!", undefined, ["!cell.spreadsheet-error"], undefined],
    ["#DIV/0!", undefined, ["!cell.spreadsheet-error"], undefined],
    ["########", undefined, ["!cell.spreadsheet-error"], undefined],
    ["1.23457E+17", undefined, ["!cell.excel-scientific"], undefined],
    ["9.13502E+17 ", undefined, ["cell.trailing-blank", "!cell.excel-scientific"], "9.13502E+17"],
    ["1.38E+10", undefined, ["!cell.excel-scientific"], undefined],
    // 15 significant digits are what Excel keeps of a resident ID.
    ["110105194912310000", "110105194912310000", ["cell.excel-rounded"], undefined],
    ["110105194912310028", "110105194912310028", [], undefined],
  ] as const)("%j gives %j with %j", (text, value, codes, suggestion) => {
    const result = parseTextCell(text);
    expect(shortOf(result)).toEqual({ value, codes });
    expect(result.findings[0]?.suggestion).toBe(suggestion);
  });

  it.each([
    [13800138000, "13800138000", []],
    [0.5, "0.5", []],
    [110105194912310000, undefined, ["!cell.excel-rounded"]],
    [1234567890123450, undefined, ["!cell.excel-rounded"]],
    [1234567890123456, "1234567890123456", []],
    [true, "TRUE", []],
    [new Date("2013-03-05T00:00:00Z"), "2013-03-05", ["cell.became-date"]],
    [null, undefined, []],
    [undefined, undefined, []],
    ["", undefined, []],
    [NaN, undefined, ["!cell.type"]],
    [{}, undefined, ["!cell.type"]],
    [new Date(NaN), undefined, ["!cell.type"]],
  ] as const)("%o gives %j with %j", (cell, value, codes) => {
    expect(shortOf(parseTextCell(cell))).toEqual({ value, codes });
  });

  it.each([
    ["0123456789", "0123456789", []],
    ["123456789", "123456789", ["cell.lost-leading-zeros"]],
    [123456789, "123456789", ["cell.lost-leading-zeros"]],
    ["１２３４５６７８９０", "1234567890", ["cell.full-width"]],
    ["12345", "12345", []], // five zeros are never lost
    ["A12345678", "A12345678", []],
    ["3月5日", "3月5日", ["cell.became-date"]],
    ["5-Mar", "5-Mar", ["cell.became-date"]],
    ["9999月1日", "9999月1日", []],
  ] as const)("%j in a column of ten digits gives %j with %j", (cell, value, codes) => {
    const result = parseTextCell(cell, { digits: 10 });
    expect(shortOf(result)).toEqual({ value, codes });
    if (result.findings[0]?.code === "cell.lost-leading-zeros") {
      expect(result.findings[0]).toMatchObject({ params: { digits: 10 }, suggestion: "0123456789" });
    }
  });

  it("suggests nothing for a personal cell", () => {
    const result = parseTextCell(" 张三 ", { personal: "name" });
    expect(shortOf(result)).toEqual({ value: "张三", codes: ["cell.trailing-blank"] });
    expect(JSON.stringify(result.findings)).not.toContain("张三");
  });

  it("reads ten thousand characters and no more", () => {
    expect(parseTextCell("区".repeat(10_000)).ok).toBe(true);
    expect(parseTextCell("区".repeat(10_001)).findings).toMatchObject([
      { code: "cell.too-long", params: { most: 10_000 } },
    ]);
  });
});
