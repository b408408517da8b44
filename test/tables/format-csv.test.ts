import { describe, expect, it } from "vitest";
import { BYTE_ORDER_MARK, formatCsv, formatCsvRow, type CsvCell } from "../../src/tables/index.ts";
import { cellsOf, readAll } from "./read-all.ts";

describe("formatCsvRow", () => {
  // OWASP, "CSV Injection": the first characters that begin a formula, full-width ones included.
  it.each([
    ["=1+1", "'=1+1"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0"],
    ["-2+3+cmd|' /C calc'!A0", "'-2+3+cmd|' /C calc'!A0"],
    ["-SUM(A1)", "'-SUM(A1)"],
    ["\t=1", `"'\t=1"`],
    ["\r=1", `"'\r=1"`],
    ["\n=1", `"'\n=1"`],
    ["＝1", "'＝1"],
    ["＠a", "'＠a"],
    ["＋A1", "'＋A1"],
    ["'=1", "''=1"],
    ["-待定", "'-待定"],
  ])("guards %j", async (cell, written) => {
    expect(formatCsvRow([cell])).toBe(`${written}\r\n`);
    expect(cellsOf(await readAll(formatCsvRow([cell, "x"])))).toEqual([[cell, "x"]]);
  });

  it.each([
    "+86 755 8123 4567",
    "+8613800138000",
    "+86-755-81234567转801",
    "+86 (755) 8123 4567 ext. 8",
    "-5",
    "-1.5E-3",
    "-12.5%",
    "-",
    "--",
    "－",
    "2013-10-01",
    "'abc",
    "a=b",
    "440305199001011234",
  ])("leaves %j as it is", (cell) => {
    expect(formatCsvRow([cell])).toBe(`${cell}\r\n`);
  });

  it("quotes what needs it", () => {
    expect(formatCsvRow(["a,b", 'c"d', "e\nf", "g;h", "i\tj", "[k", " l ", ""])).toBe(
      '"a,b","c""d","e\nf","g;h","i\tj","[k", l ,\r\n',
    );
    expect(formatCsvRow(["a", "b"], { delimiter: "\t" })).toBe("a\tb\r\n");
  });

  it("writes digits as text where it is asked to", async () => {
    const cells = ["440305199001011234", "0123", "+86 138", "12E5", "12", "a0123", "91350100M000100Y43"];
    const line = formatCsvRow(cells, { textGuard: true });
    expect(line).toBe(
      '"=""440305199001011234""","=""0123""","=""+86 138""","=""12E5""",12,a0123,91350100M000100Y43\r\n',
    );
    expect(cellsOf(await readAll(line))).toEqual([cells]);
  });

  it("writes values of every type, and refuses others", () => {
    expect(formatCsvRow([1.5, -2, 10n, true, false, null, undefined, ["a", "b"], [1, 2]])).toBe(
      "1.5,-2,10,TRUE,FALSE,,,a；b,1；2\r\n",
    );
    for (const cell of [NaN, Infinity, {}, Symbol("a"), new Date(0), () => "a", [{}]])
      expect(() => formatCsvRow([cell as CsvCell])).toThrow(TypeError);
  });
});

describe("formatCsv", () => {
  it("begins with the byte order mark", () => {
    expect(formatCsv([["名称"], ["邻里社"]])).toBe(`${BYTE_ORDER_MARK}名称\r\n邻里社\r\n`);
    expect(formatCsv([])).toBe(BYTE_ORDER_MARK);
  });
});
