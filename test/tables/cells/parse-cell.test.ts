import { describe, expect, it } from "vitest";
import { formatFinding, type CellKind, type Finding } from "../../../src/core/index.ts";
import { en } from "../../../src/messages/en/index.ts";
import { zhCN } from "../../../src/messages/zh-CN/index.ts";
import { cellReaderOf, formatCell, parseCell } from "../../../src/tables/index.ts";
import { longTexts, strangeValues } from "../../support/values.ts";
import { columnOf, shortOf } from "./support.ts";

const codes = { a: { en: "foundation", "zh-CN": "基金会" } };
const kinds: readonly CellKind[] = [
  "text", "code", "date", "time", "instant", "duration", "number", "integer", "money", "boolean", "list", "range", "period",
]; // prettier-ignore
const columns = [
  ...kinds.map((kind) => columnOf(kind, { codes })),
  columnOf("text", { digits: 10 }),
  columnOf("text", { digits: 18, personal: "resident-id" }),
  columnOf("date", { personal: "resident-id" }),
  columnOf("number", { unit: "square-metre" }),
  columnOf("duration", { unit: "hour" }),
  columnOf("money", { unit: "ten-thousand-yuan" }),
];

/** Cells that are wrong in many ways. */
const dirt: readonly unknown[] = [
  ...strangeValues, " x ", "x\u200B", "２", "'01", "=\"01\"", "1.2E+17", 1e17, "110105194912310000", "123456789", "3月5日",
  "2006年10", "3/5/2013", "13.9.1", "2008.1", "2013年10月1日星期三", "41548", 41548.5, "2012年底", "2013-10-01 8:30", "25:00",
  "0.354", "8:30:15", 0.354166, "约8", "14亩", "20盏", "20户", "50%", "3.5", "1234567890123456", "1,2", "2-1", "1-2-3", "3-5万", "$5",
  "a、a", "#REF!", "-", "abc", "x".repeat(10_001), new Date("2025-12-23T09:30:00Z"), 3.333, "0.001", "2016-02-30",
]; // prettier-ignore

describe("cells of every kind", () => {
  it.each(columns)("$kind: a strange value is refused or read, and nothing is thrown", (column) => {
    const read = cellReaderOf(column);
    for (const cell of [...dirt, ...longTexts]) {
      const findings: Finding[] = [];
      const value = read(cell, findings);
      const result = parseCell(column, cell);
      expect(findings).toEqual(result.findings);
      expect(value).toEqual(result.ok ? result.value : undefined);
      expect(result.ok).toBe(findings.every((finding) => finding.severity === "warning"));
    }
  });

  it.each(columns)("$kind: a text of a megabyte is refused at once", (column) => {
    for (const text of longTexts) {
      const begun = performance.now();
      expect(shortOf(parseCell(column, text))).toEqual({ value: undefined, codes: ["!cell.too-long"] });
      // A search that goes over it twice for every character would take minutes.
      expect(performance.now() - begun).toBeLessThan(500);
    }
  });

  it.each(columns)("$kind: every finding has words in both languages", (column) => {
    for (const cell of dirt) {
      for (const finding of parseCell(column, cell).findings) {
        const english = formatFinding(finding, en);
        const chinese = formatFinding(finding, zhCN);
        expect(english, finding.code).toMatch(/^[A-Z].*[.?]$/);
        expect(chinese, finding.code).toMatch(/\p{Script=Han}/u);
        expect(chinese, finding.code).toMatch(/[。？]$/);
        expect(english + chinese, finding.code).not.toMatch(/undefined|null|NaN|\[object/);
      }
    }
  });

  it("keeps what stands in a personal cell out of its findings", () => {
    for (const cell of [" 张三\u200B", "'0123", "　张三"]) {
      const findings: Finding[] = [];
      cellReaderOf(columnOf("text", { personal: "name" }))(cell, findings);
      expect(findings.length).toBeGreaterThan(0);
      expect(JSON.stringify(findings)).not.toMatch(/张三|0123|suggestion/);
    }
    const [finding] = parseCell(columnOf("date", { personal: "resident-id" }), "41548").findings;
    expect(finding).toEqual({ code: "cell.excel-date", severity: "warning", path: [], params: {} });
  });

  it("leaves the findings of other cells as they are", () => {
    const findings: Finding[] = [{ code: "a.b", severity: "warning", path: [], params: {}, suggestion: "c" }];
    cellReaderOf(columnOf("text", { personal: "name" }))(" 张三", findings);
    expect(findings).toMatchObject([{ code: "a.b", suggestion: "c" }, { code: "cell.trailing-blank" }]);
  });

  it("takes the unit of the heading before that of the column", () => {
    const column = columnOf("money", { unit: "yuan" });
    expect(shortOf(parseCell(column, "3")).value).toBe(300);
    expect(shortOf(parseCell(column, "3", { unit: "ten-thousand-yuan" })).value).toBe(3_000_000);
    expect(shortOf(parseCell(columnOf("duration", { unit: "hour" }), "90", { unit: "minute" })).value).toBe(
      90,
    );
  });

  it("reads a column of codes that has none", () => {
    expect(shortOf(parseCell(columnOf("code"), "a"))).toEqual({ value: undefined, codes: ["!cell.code"] });
  });
});

describe("values as cells", () => {
  it.each([
    [columnOf("text"), "社区", "社区"],
    [columnOf("code", { codes }), "a", "基金会"],
    [columnOf("code", { codes }), "x-a:b", "x-a:b"],
    [columnOf("date"), "2013-10", "2013-10"],
    [columnOf("duration"), 150, "150"],
    [columnOf("duration", { unit: "hour" }), 150, "02:30"],
    [columnOf("duration", { unit: "hour" }), -90, "-01:30"],
    [columnOf("money"), 123450, "1234.5"],
    [columnOf("money", { unit: "yuan" }), -5, "-0.05"],
    [columnOf("money", { unit: "ten-thousand-yuan" }), 3_500_000, "3.5"],
    [columnOf("boolean"), true, "是"],
    [columnOf("list"), ["助餐", "助浴"], "助餐；助浴"],
    [columnOf("range"), [800, 1800], "800-1800"],
    [columnOf("period"), ["2024-01-01", "2028-12-31"], "2024-01-01至2028-12-31"],
    [columnOf("period"), ["", "2028-12-31"], "至2028-12-31"],
    [columnOf("period"), ["2024-01", ""], "2024-01起"],
    [columnOf("number"), undefined, ""],
  ] as const)("%j: %j is %s", (column, value, text) => {
    expect(formatCell(column, value, "zh-CN")).toBe(text);
  });

  it("in English", () => {
    expect(formatCell(columnOf("boolean"), false, "en")).toBe("no");
    expect(formatCell(columnOf("code", { codes }), "a", "en")).toBe("foundation");
    expect(formatCell(columnOf("list"), ["a", "b"], "en")).toBe("a; b");
  });
});
