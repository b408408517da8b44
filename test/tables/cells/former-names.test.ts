import { describe, expect, it } from "vitest";
import { parseCodeCell } from "../../../src/tables/index.ts";
import { deepFreeze } from "../../support/values.ts";

const codes = deepFreeze({
  village: { en: "village", "zh-CN": "村", former: ["行政村", "大队"] },
  estate: { en: "residential estate", "zh-CN": "小区", former: ["住宅小区", "大队", "村"] },
});
const read = (cell: string, synonyms?: { readonly [text: string]: string }): unknown => {
  const result = parseCodeCell(cell, { codes, synonyms });
  return result.ok ? result.value : result.findings[0]?.code;
};

describe("former names in cells of codes", () => {
  it("are read as their codes, in any layout", () => {
    expect([read("行政村"), read(" 住宅 小区 ")]).toEqual(["village", "estate"]);
  });

  it("yield to labels and synonyms, and name nothing where two codes have them", () => {
    expect([read("村"), read("大队")]).toEqual(["village", "cell.code"]);
    expect([read("大队", { 大队: "village" }), read("行政村", { 行政村: "estate" })]).toEqual([
      "village",
      "estate",
    ]);
  });
});
