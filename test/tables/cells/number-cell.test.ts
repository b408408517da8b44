import { describe, expect, it } from "vitest";
import {
  parseIntegerCell,
  parseMoneyCell,
  parseNumberCell,
  parseRangeCell,
} from "../../../src/tables/index.ts";
import { shortOf } from "./support.ts";

const squareMetres = { unit: "square-metre" } as const;

describe("numbers in cells", () => {
  it.each([
    ["1234.5", 1234.5],
    ["1,234.5", 1234.5],
    ["1 234", 1234],
    ["１２３４", 1234],
    ["-12.5", -12.5],
    ["+12", 12],
    [".5", 0.5],
    ["007", 7],
    ["-0", 0],
    [-0, 0],
    ["12万", 120000],
    ["1.2万", 12000],
    ["三百五十", 350],
    [9.5, 9.5],
    ["9451.99", 9451.99],
    ["999999999999999", 999999999999999],
    ["0.000000000000001", 1e-15],
  ] as const)("%o is %d", (cell, number) => {
    const { value, codes } = shortOf(parseNumberCell(cell));
    expect(value).toBe(number);
    expect(codes).toEqual(cell === "１２３４" ? ["cell.full-width"] : []);
  });

  // The ways in which nursing-homes.csv writes square metres.
  it.each([
    ["4000平方米", 4000],
    ["1500平米", 1500],
    ["5000平方", 5000],
    ["5000平", 5000],
    ["2600㎡", 2600],
    ["800m2", 800],
    ["4000M²", 4000],
    ["27万平", 270000],
    ["1.5万平方米", 15000],
    ["3,600 平方米", 3600],
  ])("%s is %d square metres", (cell, number) => {
    expect(shortOf(parseNumberCell(cell, squareMetres))).toEqual({ value: number, codes: [] });
  });

  it.each([
    ["14亩", ["!cell.unit"], [{ unit: "mu", expected: "square-metre" }]],
    ["36.5,亩", ["!number.grouping", "!cell.unit"], [{}, { unit: "mu", expected: "square-metre" }]],
    ["120余亩", ["!cell.hedged", "!cell.unit"], [{ qualifier: "more-than" }, { unit: "mu" }]],
    ["13亩多", ["!cell.hedged", "!cell.unit"], [{ qualifier: "more-than" }, { unit: "mu" }]],
    ["约82亩", ["!cell.hedged", "!cell.unit"], [{ qualifier: "about" }, { unit: "mu" }]],
    ["约350平方米", ["!cell.hedged"], [{ qualifier: "about" }]],
    ["1400平方左右", ["!cell.hedged"], [{ qualifier: "about" }]],
    ["一千四百多平米", ["!cell.hedged"], [{ qualifier: "more-than" }]],
    ["2公顷", ["!cell.unit"], [{ unit: "hectare" }]],
    ["20户", ["!cell.unit"], [{ unit: "household", expected: "square-metre" }]],
    ["20盏", ["!cell.unit"], [{ unit: undefined, expected: "square-metre" }]],
    ["50%", ["!cell.unit"], [{ unit: "percent" }]],
  ])("%s is refused in a column of square metres: %j", (cell, codes, params) => {
    const result = parseNumberCell(cell, squareMetres);
    expect(shortOf(result)).toEqual({ value: undefined, codes });
    expect(result.findings.map((finding) => finding.params)).toMatchObject(params);
  });

  it.each([
    ["1,23", "!number.grouping"],
    ["12 34", "!number.grouping"],
    ["1.2.3", "!number.form"],
    ["5.", "!number.form"],
    ["十几", "!number.vague"],
    ["800-1800", "!number.range"],
    ["第3", "!number.ordinal"],
    ["abc", "!number.missing"],
    ["不超过100", "!quantity.upper-bound"],
    ["100以上", "!cell.hedged"],
    ["1.2E+05", "!cell.excel-scientific"],
    // 121.62 in two decimals.
    ["1.22E+02", "!cell.excel-scientific"],
    ["1.23456E+05", "!cell.excel-scientific"],
    ["1e5", "!cell.excel-scientific"],
    ["1234567890123456", "!cell.precision"],
    ["1,234,567,890,123,456,789", "!cell.precision"],
    ["50%", "!cell.unit"],
    ["#NUM!", "!cell.spreadsheet-error"],
    [true, "!cell.type"],
    [Infinity, "!cell.type"],
    [new Date(0), "!cell.became-date"],
    ["无", "cell.placeholder"],
  ] as const)("%o is refused as %s", (cell, code) => {
    expect(shortOf(parseNumberCell(cell))).toEqual({ value: undefined, codes: [code] });
  });

  it("keeps a number whose unit the column cannot confirm, and warns", () => {
    expect(shortOf(parseNumberCell("800平方米"))).toEqual({ value: 800, codes: ["cell.unit"] });
    expect(shortOf(parseNumberCell("20盏"))).toEqual({ value: 20, codes: ["quantity.unit-unknown"] });
  });

  it.each([
    ["1,200", 1200, []],
    ["10.0", 10, []],
    ["1.23456E+05", 123456, []],
    ["1.2E+05", undefined, ["!cell.excel-scientific"]],
    ["3.5", undefined, ["!cell.integer"]],
    [3.5, undefined, ["!cell.integer"]],
    ["120人", undefined, ["!cell.unit"]],
  ] as const)("as a whole number %o is %o with %j", (cell, value, codes) => {
    const unit = cell === "120人" ? "square-metre" : undefined;
    expect(shortOf(parseIntegerCell(cell, { unit }))).toEqual({ value, codes });
  });

  it("reads persons in a column of persons", () => {
    expect(shortOf(parseIntegerCell("120人", { unit: "person" }))).toEqual({ value: 120, codes: [] });
    expect(parseIntegerCell("120人次", { unit: "person" }).findings).toMatchObject([
      { code: "cell.unit", params: { unit: "person-time", expected: "person" } },
    ]);
  });
});

describe("money in cells", () => {
  it.each([
    ["1234.5", "yuan", 123450],
    ["1,234.50", "yuan", 123450],
    [1234.5, "yuan", 123450],
    [0.1 + 0.2, "yuan", 30], // fifteen digits are what a spreadsheet shows
    ["3.5", "ten-thousand-yuan", 3_500_000],
    ["0.000001", "ten-thousand-yuan", 1],
    ["1,234.5", "ten-thousand-yuan", 1_234_500_000],
    ["-20", "yuan", -2000],
    ["5万元", "yuan", 5_000_000],
    ["5万元", "ten-thousand-yuan", 5_000_000],
    ["5万", "yuan", 5_000_000],
    ["¥1,234.50", undefined, 123450],
    ["3元5角", undefined, 350],
    ["人民币贰拾万元整", undefined, 20_000_000],
    ["", "yuan", undefined],
  ] as const)("%o in %s is %d fen", (cell, unit, fen) => {
    expect(shortOf(parseMoneyCell(cell, { unit }))).toEqual({ value: fen, codes: [] });
  });

  it.each([
    ["3.5", undefined, "!money.currency-missing"],
    ["5万", "ten-thousand-yuan", "!money.currency-missing"],
    ["约20", "ten-thousand-yuan", "!cell.hedged"],
    ["0.001", "yuan", "!money.decimals"],
    [0.001, "yuan", "!money.decimals"],
    ["0.0000001", "ten-thousand-yuan", "!money.decimals"],
    ["999999999999999", "ten-thousand-yuan", "!money.too-large"],
    [1e300, "yuan", "!money.too-large"],
    ["约5万元", "yuan", "!cell.hedged"],
    ["5万多元", "yuan", "!cell.hedged"],
    ["1,23", "yuan", "!number.grouping"],
    ["$5", "yuan", "!money.currency-other"],
    ["5E+06", "yuan", "!cell.excel-scientific"],
    ["面议", "yuan", "!number.missing"],
    ["-", "yuan", "cell.placeholder"],
  ] as const)("%o in %s gives %s", (cell, unit, code) => {
    expect(shortOf(parseMoneyCell(cell, { unit }))).toEqual({ value: undefined, codes: [code] });
  });
});

describe("ranges in cells", () => {
  it.each([
    ["800-1800", [800, 1800]], // nursing-homes.csv
    ["1200-1200", [1200, 1200]], // nursing-homes.csv
    ["800～1800", [800, 1800]],
    ["800~1800", [800, 1800]],
    ["800—1800", [800, 1800]],
    ["800——1800", [800, 1800]],
    ["800至1800元", [800, 1800]],
    ["800元到1800元", [800, 1800]],
    ["800 to 1800", [800, 1800]],
    ["1,200 - 1,800", [1200, 1800]],
    ["0.5-1.5", [0.5, 1.5]],
    ["-5-10", [-5, 10]],
    ["3万-5万", [30000, 50000]],
    ["800", [800, 800]],
    [800, [800, 800]],
  ] as const)("%o is %j", (cell, range) => {
    expect(shortOf(parseRangeCell(cell, { unit: "yuan" }))).toEqual({ value: range, codes: [] });
  });

  it.each([
    ["2000-700", ["!cell.range-order"]], // nursing-homes.csv
    ["3-5万", ["!cell.range"]],
    ["1-2-3", ["!cell.range"]],
    ["800-", ["!cell.range"]],
    ["14亩-20亩", ["!cell.unit"]],
    ["800以上", ["!cell.hedged"]],
    ["面议", ["!number.missing"]],
    ["3月5日", ["!cell.became-date"]],
    ["5-Mar", ["!cell.became-date"]],
    [new Date("2013-03-05T00:00:00Z"), ["!cell.became-date"]],
    ["不详", ["cell.placeholder"]],
    ["", []],
  ] as const)("%o gives %j", (cell, codes) => {
    expect(shortOf(parseRangeCell(cell, { unit: "yuan" }))).toEqual({ value: undefined, codes });
  });

  it("suggests what was typed only where it is certain", () => {
    expect(parseRangeCell("3月5日").findings[0]?.suggestion).toBe("3-5");
    // 5-Mar was 3-5 in one country and 5-3 in another.
    expect(parseRangeCell("5-Mar").findings[0]).not.toHaveProperty("suggestion");
  });
});
