import { deflateRawSync } from "node:zlib";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readWorkbook, type ReadWorkbookOptions } from "../../../src/tables/workbook/index.ts";
import { makeWorkbook, textRow, type HandMade } from "./make-workbook.ts";

/** The rows of the first sheet, with what was found in it. */
async function read(made: HandMade | Uint8Array, options?: ReadWorkbookOptions, sheet = 0) {
  const workbook = readWorkbook(made instanceof Uint8Array ? made : makeWorkbook(made), options);
  if (!workbook.ok) throw new Error(JSON.stringify(workbook.findings));
  const stream = workbook.value.sheets[sheet]?.rows();
  if (stream === undefined) throw new Error("There is no such sheet.");
  const rows: unknown[] = [];
  for await (const { row, cells, findings } of stream)
    rows.push([row, ...cells, ...(findings ?? []).map(({ code }) => code)]);
  return { rows, ...stream.file(), codes: stream.file().findings.map(({ code }) => code) };
}

function refusal(bytes: Uint8Array, options?: ReadWorkbookOptions): unknown {
  const { ok, findings } = readWorkbook(bytes, options);
  return ok ? "read" : [findings[0]?.code, Object.values(findings[0]?.params ?? {})[0]];
}

/** Styles by the order of their formats: numbers of built-in ones, or texts. */
function stylesOf(formats: readonly (number | string)[]): string {
  const custom = formats.flatMap((format, index) =>
    typeof format === "string" ? [`<numFmt numFmtId="${String(200 + index)}" formatCode="${format}"/>`] : [],
  );
  const xfs = formats.map(
    (format, index) => `<xf numFmtId="${String(typeof format === "string" ? 200 + index : format)}"/>`,
  );
  return `<numFmts>${custom.join("")}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${xfs.join("")}</cellXfs>`;
}

async function shown(value: string, format: number | string, properties = ""): Promise<unknown> {
  const styles = stylesOf([0, format]);
  const { rows } = await read({
    sheets: { a: `<row r="1"><c r="A1" s="1"><v>${value}</v></c></row>` },
    styles,
    properties,
  });
  return (rows[0] as unknown[] | undefined)?.[1];
}

describe("cells of a workbook", () => {
  it("texts: shared, inline, rich, with readings and escapes", async () => {
    const { rows } = await read({
      strings:
        '<si><t>名称</t></si><si><r><t>云栖</t></r><r><rPr><b/></rPr><t xml:space="preserve"> 社区</t></r><rPh sb="0" eb="1"><t>yunqi</t></rPh></si><si><t>a_x000D_b_x005F_c &amp; d</t></si>',
      sheets: {
        a: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="D1" t="s"><v>2</v></c><c r="E1" t="s"><v>99</v></c></row><row><c t="inlineStr"><is><t>内</t></is></c><c t="str"><f>"x"</f><v>结果</v></c></row>',
      },
    });
    expect(rows).toEqual([
      [1, "名称", "云栖 社区", "", "a\rb_c & d"],
      [2, "内", "结果"],
    ]);
  });

  it("numbers, truth values, errors and formulas", async () => {
    const { rows } = await read({
      sheets: {
        a: '<row r="3"><c r="A3"><v>1.5</v></c><c r="B3" t="b"><v>1</v></c><c r="C3" t="b"><v>0</v></c><c r="D3" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="E3"><f>A3*2</f><v>3</v></c><c r="F3"><f>A3*2</f></c><c r="G3"><v>524403050000104000</v></c><c r="H3"><v>9.13502E+17</v></c></row>',
      },
    });
    expect(rows).toEqual([
      [
        3,
        1.5,
        true,
        false,
        "#DIV/0!",
        3,
        "",
        524403050000104000,
        913502000000000000,
        "workbook.formula-without-value",
      ],
    ]);
  });

  it.each([
    ["41548", 14, "2013-10-01"],
    ["41548.354166666664", 22, "2013-10-01 08:30"],
    ["41548.5", 14, "2013-10-01 12:00"],
    ["0.354166666666667", 20, "08:30"],
    ["0.35421296296296", 21, "08:30:04"],
    ["1.1041666666666667", 46, "26:30"],
    ["1.1041666666666667", "[h]:mm", "26:30"],
    ["41548", 'yyyy"年"m"月"d"日"', "2013-10-01"],
    ["41548", "[$-804]yyyy&quot;年&quot;m&quot;月&quot;;@", "2013-10"],
    ["41548", 57, "2013-10"],
    ["41548", "yyyy", "2013"],
    ["41703", 58, "3月5日"],
    ["41703", "d-mmm", "3月5日"],
    ["41548.354166666664", "yyyy-mm-dd hh:mm", "2013-10-01 08:30"],
    ["0.5", "mm:ss", "12:00"],
    ["0.5", "AM/PM h:mm", "12:00"],
    ["1", 14, "1900-01-01"],
    ["59", 14, "1900-02-28"],
    ["60", 14, "1900-02-29"],
    ["61", 14, "1900-03-01"],
    ["2958465", 14, "9999-12-31"],
    ["2958466", 14, 2958466],
    ["-1", 14, -1],
    ["0.35", 9, "35%"],
    ["0.07", "0.0%", "7%"],
    ["1234.5", "#,##0.00", 1234.5],
    ["1234.5", '0.00"天"', 1234.5],
    ["1234.5", "[Red]0.00", 1234.5],
    ["1234.5", "0.00E+00", 1234.5],
    ["1234.5", "General", 1234.5],
  ])("%s in the format %s is %s", async (value, format, expected) => {
    expect(await shown(value, typeof format === "string" ? format.replace(/"/g, "&quot;") : format)).toBe(
      expected,
    );
  });

  it("counts days from 1904 on where the workbook says so", async () => {
    expect(await shown("40086", 14, 'date1904="1"')).toBe("2013-10-01");
    expect(await shown("0", 14, 'date1904="true"')).toBe("1904-01-01");
  });

  it("reads the dates of strict workbooks, and elements with a prefix", async () => {
    const x = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    const { rows } = await read({
      sheets: {
        a: `<worksheet xmlns:x="${x}" xmlns="${x}"><x:sheetData><x:row r="1"><x:c r="A1" t="d"><x:v>2013-10-01T00:00:00</x:v></x:c><x:c r="B1" t="d"><x:v>2013-10-01T08:30:00</x:v></x:c></x:row></x:sheetData></worksheet>`,
      },
    });
    expect(rows).toEqual([[1, "2013-10-01", "2013-10-01 08:30"]]);
  });
});

describe("sheets of a workbook", () => {
  it("keep their numbers, and blank rows do not come", async () => {
    const blank = '<row r="2"><c r="A2" s="0"/></row><row r="5"/>';
    const { rows, format, sheet } = await read({
      sheets: { 名册: `${textRow(1, ["a"])}${blank}${textRow(900_000, ["b"])}` },
    });
    expect(rows).toEqual([
      [1, "a"],
      [900_000, "b"],
    ]);
    expect([format, sheet]).toEqual(["xlsx", "名册"]);
  });

  it("say what is hidden, has macros or links", () => {
    const bytes = makeWorkbook({
      sheets: { a: "", b: "" },
      hidden: ["b"],
      relations:
        '<Relationship Id="m" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/><Relationship Id="e" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLink" Target="externalLinks/externalLink1.xml"/>',
    });
    const workbook = readWorkbook(bytes);
    expect(workbook.findings.map(({ code }) => code)).toEqual(["workbook.macros", "workbook.external-links"]);
    expect(
      workbook.ok && workbook.value.sheets.map(({ name, hidden, number }) => [name, hidden, number]),
    ).toEqual([
      ["a", false, 1],
      ["b", true, 2],
    ]);
  });

  it("remark on cells merged over several records, not on titles and headings", async () => {
    const merged = (ranges: string): HandMade => ({
      sheets: {
        a: `<worksheet><sheetData>${textRow(1, ["a"])}</sheetData><mergeCells>${ranges}</mergeCells></worksheet>`,
      },
    });
    expect((await read(merged('<mergeCell ref="A1:H1"/><mergeCell ref="A2:A3"/>'))).codes).toEqual([]);
    const { findings } = await read(merged('<mergeCell ref="A4:A6"/><mergeCell ref="B20:B21"/>'));
    expect(findings.map(({ params }) => params)).toEqual([{ count: 2, range: "A4:A6" }]);
  });

  it("end at the last row and column that is read", async () => {
    const sheets = { a: `${textRow(1, ["a", "b", "c"])}${textRow(2, ["d"])}${textRow(3, ["e"])}` };
    const { rows, codes, partial } = await read({ sheets }, { maxRows: 2, maxColumns: 2 });
    expect(rows).toEqual([
      [1, "a", "b"],
      [2, "d"],
    ]);
    expect(codes).toEqual(["workbook.rows-limit", "workbook.columns-limit"]);
    expect(partial).toBe(true);
    const wide = await read({
      sheets: { a: '<row r="1"><c r="XFD1"><v>1</v></c><c r="A1"><v>2</v></c></row>' },
    });
    expect(wide.rows).toEqual([[1, 2]]);
    expect(wide.codes).toEqual(["workbook.columns-limit"]);
  });

  it("give what was read before the damage", async () => {
    const { rows, codes, partial } = await read({
      sheets: { a: `${textRow(1, ["a"])}<row r="2"><c></row>` },
    });
    expect([rows, codes, partial]).toEqual([[[1, "a"]], ["workbook.damaged"], true]);
  });

  it("replace no entities and take no document type", async () => {
    const bomb =
      '<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><worksheet><sheetData>&b;</sheetData></worksheet>';
    const parts = { "xl/worksheets/sheet1.xml": bomb };
    expect((await read({ sheets: { a: "" }, parts })).codes).toEqual(["workbook.damaged"]);
  });
});

describe("what is no workbook, or too large a one", () => {
  const plain = makeWorkbook({ sheets: { a: textRow(1, ["a"]) } });

  it("is refused with its kind", () => {
    expect(refusal(new Uint8Array(0))).toEqual(["workbook.none", "text"]);
    expect(refusal(strToU8("名称,人数\n"))).toEqual(["workbook.none", "text"]);
    expect(refusal(zipSync({ a: strToU8("b") }))).toEqual(["workbook.none", "zip"]);
    const ods = {
      mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet"),
      "content.xml": strToU8("<a/>"),
    };
    expect(refusal(zipSync(ods))).toEqual(["workbook.none", "ods"]);
    const document = (target: string): Uint8Array =>
      zipSync({
        "[Content_Types].xml": strToU8("<Types/>"),
        "_rels/.rels": strToU8(`<R><Relationship Id="a" Type="x/officeDocument" Target="${target}"/></R>`),
      });
    expect(refusal(document("xl/workbook.bin"))).toEqual(["workbook.none", "xlsb"]);
    expect(refusal(document("word/document.xml"))).toEqual(["workbook.none", "word"]);
    expect(refusal(document("ppt/presentation.xml"))).toEqual(["workbook.none", "slides"]);
    expect(refusal(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1))).toEqual([
      "workbook.encrypted-or-old",
      undefined,
    ]);
  });

  it("is refused where it is cut off or changed", async () => {
    for (const length of [30, plain.length >> 1, plain.length - 30])
      expect(refusal(plain.slice(0, length))).toEqual(["workbook.damaged", "zip"]);
    const changed = plain.slice();
    const at = Buffer.from(changed).indexOf("xl/worksheets/sheet1.xml") + 24 + 20;
    changed[at] = (changed[at] ?? 0) ^ 0xff;
    expect((await read(changed)).codes).toEqual(["workbook.damaged"]);
  });

  it("is refused beyond the limits", async () => {
    expect(refusal(plain, { maxBytes: 100 })).toEqual(["workbook.too-large", "file"]);
    expect(refusal(plain, { maxUnzipped: 100 })).toEqual(["workbook.too-large", "unzipped"]);
    expect(refusal(makeWorkbook({ sheets: { a: "", b: "" } }), { maxSheets: 1 })).toEqual([
      "workbook.too-large",
      "sheets",
    ]);
    const strings = "<si><t>a</t></si><si><t>b</t></si>";
    const { codes } = await read({ sheets: { a: "" }, strings }, { maxStrings: 1 });
    expect(codes).toEqual(["workbook.too-large"]);
    expect(() => readWorkbook(plain, { maxRows: 0 })).toThrow(RangeError);
  });

  it("unzips a bomb no further than the ratio", async () => {
    const blanks = " ".repeat(20 * 2 ** 20);
    const bytes = makeWorkbook({
      sheets: { a: "" },
      parts: { "xl/worksheets/sheet1.xml": `<worksheet>${blanks}</worksheet>` },
    });
    expect(deflateRawSync(blanks).length * 500).toBeLessThan(blanks.length);
    const { findings } = await read(bytes);
    expect(findings.map(({ params }) => params)).toEqual([{ what: "ratio", limit: 300 }]);
  });

  it("passes over sixty thousand blank rows", async () => {
    const blank = Array.from(
      { length: 60_000 },
      (_, row) => `<row r="${String(row + 2)}"><c r="A${String(row + 2)}" s="1"/></row>`,
    );
    const { rows } = await read({ sheets: { a: textRow(1, ["a"]) + blank.join("") } });
    expect(rows).toEqual([[1, "a"]]);
  });
});
