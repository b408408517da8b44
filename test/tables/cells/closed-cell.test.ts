import { describe, expect, it } from "vitest";
import { parseBooleanCell, parseCodeCell, parseListCell } from "../../../src/tables/index.ts";
import { shortOf } from "./support.ts";

describe("yes and no in cells", () => {
  it.each(["是", "有", "对", "√", "✓", "✔", "Y", "yes", "TRUE", "true", "1", 1, true, " 是 "])(
    "%o is yes",
    (cell) => {
      expect(shortOf(parseBooleanCell(cell))).toEqual({ value: true, codes: [] });
    },
  );

  it.each(["否", "无", "没有", "错", "×", "✗", "N", "No", "FALSE", "0", 0, false])("%o is no", (cell) => {
    expect(shortOf(parseBooleanCell(cell))).toEqual({ value: false, codes: [] });
  });

  it.each([
    ["Ｙ", true, ["cell.full-width"]],
    ["", undefined, []],
    ["-", undefined, ["cell.placeholder"]],
    ["不详", undefined, ["cell.placeholder"]],
    ["x", undefined, ["!cell.boolean"]],
    ["也许", undefined, ["!cell.boolean"]],
    [2, undefined, ["!cell.boolean"]],
    ["#REF!", undefined, ["!cell.spreadsheet-error"]],
    [new Date(0), undefined, ["!cell.became-date"]],
    [{}, undefined, ["!cell.type"]],
  ] as const)("%o is %o with %j", (cell, value, codes) => {
    expect(shortOf(parseBooleanCell(cell))).toEqual({ value, codes });
  });
});

describe("lists in cells", () => {
  it.each([
    ["助餐、助浴", ["助餐", "助浴"], []],
    ["助餐；助浴;助洁，助行,助医|助急\n陪伴", ["助餐", "助浴", "助洁", "助行", "助医", "助急", "陪伴"], []],
    ["日间照料（含午餐、午休）、助浴", ["日间照料（含午餐、午休）", "助浴"], []],
    ["助餐（含送餐、助浴", ["助餐（含送餐", "助浴"], []],
    ["助餐）、助浴", ["助餐）", "助浴"], []],
    ["助餐）、助浴（", ["助餐）", "助浴（"], []],
    ["、助餐、、助浴、", ["助餐", "助浴"], []],
    ["自理 半自理", ["自理 半自理"], []],
    ["助餐、助浴、助餐", ["助餐", "助浴"], ["cell.list-duplicate"]],
    ["、", undefined, []],
    ["无", undefined, ["cell.placeholder"]],
    ["", undefined, []],
    [12, ["12"], []],
  ] as const)("%o is %j with %j", (cell, value, codes) => {
    expect(shortOf(parseListCell(cell))).toEqual({ value, codes });
  });

  it("suggests the list without what stands twice", () => {
    expect(parseListCell("助餐、助浴、助餐").findings[0]?.suggestion).toBe("助餐；助浴");
  });
});

describe("codes in cells", () => {
  const codes = {
    foundation: { en: "foundation", "zh-CN": "基金会" },
    association: { en: "social association", "zh-CN": "社会团体" },
    "service-institution": { en: "social service institution", "zh-CN": "社会服务机构" },
    none: { en: "no level", "zh-CN": "无" },
    "5": { en: "5A", "zh-CN": "5A级" },
    old: { en: "former", "zh-CN": "其他" },
    other: { en: "other", "zh-CN": "其他" },
  };
  const synonyms = {
    社团: "association",
    "民办非企业单位（法人）": "service-institution",
    constructor: "other",
  };

  it.each([
    ["foundation", "foundation", []],
    ["基金会", "foundation", []],
    ["Social Association", "association", []],
    ["socialassociation", "association", []],
    ["社 团", "association", []],
    ["民办非企业单位(法人)", "service-institution", []],
    ["５A级", "5", []],
    ["5a", "5", []],
    [5, "5", []],
    ["无", "none", []],
    ["constructor", "other", []],
    ["x-nanshan:fund", "x-nanshan:fund", []],
    ["基金会\u200B", "foundation", ["cell.invisible"]],
    ["", undefined, []],
    ["-", undefined, ["cell.placeholder"]],
    ["不详", undefined, ["cell.placeholder"]],
    ["其他", undefined, ["!cell.code"]], // the label of two codes
    ["toString", undefined, ["!cell.code"]],
    ["__proto__", undefined, ["!cell.code"]],
    ["1.23E+10", undefined, ["!cell.excel-scientific"]],
    [new Date(0), undefined, ["!cell.became-date"]],
  ] as const)("%o is %o with %j", (cell, value, expected) => {
    expect(shortOf(parseCodeCell(cell, { codes, synonyms }))).toEqual({ value, codes: expected });
  });

  it.each([
    ["基全会", "基金会"],
    ["社会服务机购", "社会服务机构"],
    ["foundatoin", "foundation"], // two letters of ten
    ["基", undefined],
    ["协会", undefined],
    ["foundry", undefined],
  ])("%s suggests %s", (cell, suggestion) => {
    const [finding] = parseCodeCell(cell, { codes }).findings;
    expect(finding?.code).toBe("cell.code");
    expect(finding?.suggestion).toBe(suggestion);
  });

  it("names thirty codes at most, in every language", () => {
    const many = Object.fromEntries(
      Array.from({ length: 40 }, (_, at) => [
        `c${String(at)}`,
        { en: `code ${String(at)}`, "zh-CN": `第${String(at)}类` },
      ]),
    );
    const [finding] = parseCodeCell("unknown", { codes: many }).findings;
    expect(finding?.params).toMatchObject({
      allowed: { length: 30 },
      allowedEn: { length: 30 },
      allowedZh: { length: 30 },
    });
    expect(parseCodeCell("?", { codes }).findings[0]?.params).toMatchObject({
      allowed: ["5", "foundation", "association", "service-institution", "none", "old", "other"],
      allowedZh: ["5A级", "基金会", "社会团体", "社会服务机构", "无", "其他", "其他"],
    });
  });
});
