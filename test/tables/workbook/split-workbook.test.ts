import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { formatFinding } from "../../../src/core/index.ts";
import { en } from "../../../src/messages/en/index.ts";
import { zhCN } from "../../../src/messages/zh-CN/index.ts";
import { organizationTable } from "../../../src/organizations/index.ts";
import {
  checkWorkbook,
  markWorkbook,
  readWorkbook,
  splitWorkbook,
  templateWorkbook,
  type WorkbookShare,
} from "../../../src/tables/workbook/index.ts";
import { deepFreeze } from "../../support/values.ts";
import { makeWorkbook, textRow } from "./make-workbook.ts";

const model = organizationTable();
const hasOffice = spawnSync("soffice", ["--version"]).status === 0;
const headings = ["街道", "机构名称", "统一社会信用代码", "成立日期"];
const SHEET =
  'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const SHEET_1 = "xl/worksheets/sheet1.xml";
const worksheet = (inside: string): string => `<worksheet ${SHEET}>${inside}</worksheet>`;

const STYLES =
  '<numFmts count="1"><numFmt numFmtId="200" formatCode="yyyy-mm-dd"/></numFmts><fonts count="1"><font><sz val="11"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf/><xf/><xf/><xf numFmtId="200" applyNumberFormat="1"/></cellXfs>';

/** A register of two streets with everything that people put into one. */
function register(): Uint8Array {
  const shared = (row: number, column: string, number: number, style = ""): string =>
    `<c r="${column}${String(row)}"${style} t="s"><v>${String(number)}</v></c>`;
  const rows = [
    '<row r="1"><c r="A1" t="s"><v>0</v></c></row>',
    textRow(3, headings),
    `<row r="4" ht="30" customHeight="1">${shared(4, "A", 1)}${shared(4, "B", 3)}${shared(4, "C", 4, ' s="2"')}<c r="D4" s="3"><v>41548</v></c></row>`,
    `<row r="5">${shared(5, "B", 5)}${shared(5, "C", 6)}<c r="D5" t="str"><f>TEXT(D4,"yyyy")</f><v>2012年底</v></c></row>`,
    `<row r="7">${shared(7, "A", 2)}${shared(7, "B", 7)}${shared(7, "C", 4)}</row>`,
    `<row r="8">${shared(8, "A", 1)}${shared(8, "B", 8)}${shared(8, "C", 9)}</row>`,
    '<row r="9"><c r="A9" t="inlineStr"><is><t>合计</t></is></c><c r="B9" t="inlineStr"><is><t>共4家</t></is></c></row>',
  ];
  return makeWorkbook({
    sheets: {
      名册: worksheet(
        `<sheetPr filterMode="1"><tabColor rgb="FFFF0000"/></sheetPr><dimension ref="A1:D9"/><sheetViews><sheetView workbookViewId="0" topLeftCell="A7"><pane ySplit="3" topLeftCell="A7" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A9" sqref="A9"/></sheetView></sheetViews><cols><col min="2" max="2" width="33" customWidth="1"/></cols><sheetData>${rows.join("")}</sheetData><autoFilter ref="A3:D8"><filterColumn colId="0"><filters><filter val="云栖街道"/></filters></filterColumn></autoFilter><mergeCells count="3"><mergeCell ref="A1:D1"/><mergeCell ref="A4:A5"/><mergeCell ref="D7:D8"/></mergeCells><conditionalFormatting sqref="D4:D8"><cfRule type="cellIs" dxfId="0" priority="1" operator="lessThan"><formula>0</formula></cfRule></conditionalFormatting><dataValidations count="3"><dataValidation type="list" sqref="A4:A500"><formula1>"云栖街道,桃林街道"</formula1></dataValidation><dataValidation type="list" sqref="B4:B8"><formula1>名单!$A$1:$A$9</formula1></dataValidation><dataValidation type="textLength" operator="equal" sqref="C7 C5"><formula1>18</formula1></dataValidation></dataValidations><pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/><pageSetup orientation="landscape" r:id="rId9"/>`,
      ),
      名单: textRow(1, ["王某某 13800138000"]),
    },
    hidden: ["名单"],
    strings: [
      "<t>名册</t>",
      "<t>云栖街道</t>",
      "<t> 桃林街道</t>",
      "<r><rPr><b/></rPr><t>云栖社区</t></r><r><t>服务中心</t></r>",
      "<t>52440305MJ00010457</t>",
      "<t>云栖社区便民站</t>",
      "<t>52440305MJ00010456</t>",
      "<t>桃林社区服务中心</t>",
      "<t>云栖社区合唱团</t>",
      "<t>51440305MJ0001053X</t>",
    ]
      .map((text) => `<si>${text}</si>`)
      .join(""),
    styles: STYLES,
    parts: {
      "xl/media/image1.png": "picture of 桃林",
      "docProps/core.xml": "<x>王某某</x>",
      "xl/theme/theme1.xml": "<theme/>",
    },
    relations:
      '<Relationship Id="t1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/theme" Target="theme/theme1.xml"/>',
  });
}

async function splitBy(bytes: Uint8Array, by = "街道") {
  const { sheets } = await checkWorkbook(bytes, { model });
  return splitWorkbook(bytes, deepFreeze(sheets), { by, model });
}

async function sharesOf(bytes: Uint8Array, by = "街道"): Promise<readonly WorkbookShare[]> {
  const split = await splitBy(bytes, by);
  if (!split.ok) throw new Error(JSON.stringify(split.findings));
  return split.value;
}

function partsOf(bytes: Uint8Array): { readonly [name: string]: string } {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]),
  );
}

async function cellsOf(bytes: Uint8Array, sheet = 0): Promise<readonly (readonly unknown[])[]> {
  const read = readWorkbook(bytes);
  if (!read.ok) throw new Error(JSON.stringify(read.findings));
  const rows: unknown[][] = [];
  for await (const { row, cells } of read.value.sheets[sheet]?.rows() ?? []) rows.push([row, ...cells]);
  return rows;
}

describe("a workbook that is split by street", () => {
  it("gives each street its own rows, and merged cells stand for all of theirs", async () => {
    const shares = await sharesOf(register());
    expect(shares.map(({ value, rows }) => [value, rows])).toEqual([
      ["云栖街道", 3],
      ["桃林街道", 1],
    ]);
    const [first, second] = shares as [WorkbookShare, WorkbookShare];
    expect(await cellsOf(first.bytes)).toEqual([
      [1, "名册"],
      [3, ...headings],
      [4, "云栖街道", "云栖社区服务中心", "52440305MJ00010457", "2013-10-01"],
      [5, "", "云栖社区便民站", "52440305MJ00010456", "2012年底"],
      [6, "云栖街道", "云栖社区合唱团", "51440305MJ0001053X"],
    ]);
    expect(await cellsOf(second.bytes)).toEqual([
      [1, "名册"],
      [3, ...headings],
      [4, " 桃林街道", "桃林社区服务中心", "52440305MJ00010457"],
    ]);
  });

  it("keeps what people see, and moves what names cells", async () => {
    const [first, second] = await sharesOf(register());
    const sheet = partsOf(first?.bytes ?? new Uint8Array())["xl/worksheets/sheet1.xml"] ?? "";
    for (const kept of [
      '<col min="2" max="2" width="33" customWidth="1"/>',
      '<tabColor rgb="FFFF0000"/>',
      "<r><rPr><b/></rPr><t>云栖社区</t></r>",
      '<row r="4" ht="30" customHeight="1">',
      '<c r="D4" s="3" t="n"><v>41548</v></c>',
      '<pageSetup orientation="landscape"/>',
      '<pane ySplit="3" activePane="bottomLeft" state="frozen"/>',
      '<autoFilter ref="A3:D6"/>',
      '<mergeCells count="2"><mergeCell ref="A1:D1"/><mergeCell ref="A4:A5"/></mergeCells>',
      '<dataValidation type="list" sqref="A4:A498"><formula1>"云栖街道,桃林街道"',
      '<dataValidation type="textLength" operator="equal" sqref="C5"><formula1>18',
    ])
      expect(sheet).toContain(kept);
    for (const gone of ["<f>", "filterColumn", "filterMode", "conditionalFormatting", "名单", "selection"])
      expect(sheet).not.toContain(gone);
    const other = partsOf(second?.bytes ?? new Uint8Array())["xl/worksheets/sheet1.xml"];
    expect(other).toContain('<dataValidation type="textLength" operator="equal" sqref="C4">');
    expect(other).toContain('<mergeCells count="1"><mergeCell ref="A1:D1"/></mergeCells>');
  });

  it("has nothing of other shares in any part", async () => {
    const [first, second] = await sharesOf(register());
    const all = Object.values(partsOf(second?.bytes ?? new Uint8Array())).join("\n");
    for (const theirs of ["合唱团", "便民站", "51440305MJ0001053X", "王某某", "picture"])
      expect(all).not.toContain(theirs);
    expect(Object.values(partsOf(first?.bytes ?? new Uint8Array())).join("")).not.toContain("桃林社区");
    expect(partsOf(second?.bytes ?? new Uint8Array())["xl/theme/theme1.xml"]).toBe("<theme/>");
    expect(partsOf(second?.bytes ?? new Uint8Array())["xl/styles.xml"]).toContain(STYLES);
  });

  it("says what is in no share", async () => {
    const split = await splitBy(register());
    expect(split.findings.map(({ code, params }) => [code, params])).toEqual([
      ["workbook.split-sheet", { sheet: "名单", records: 0 }],
      ["workbook.split-rows", { sheet: "名册", count: 1 }],
      ["workbook.split-losses", { what: ["filters", "formats", "formulas", "lists"] }],
    ]);
    const said = (finding: (typeof split.findings)[number]): string[] => [
      formatFinding(finding, en),
      formatFinding(finding, zhCN),
    ];
    expect(split.findings.flatMap(said)).toMatchInlineSnapshot(`
      [
        "The sheet 名单 has no records and went into no share.",
        "工作表“名单”没有记录，未拆入任何一份。",
        "One row of the sheet 名册 below the headings that is no record, such as a total, went into no share.",
        "工作表“名册”表头以下有 1 行不是记录（如合计、落款），未拆入任何一份。",
        "The shares do not have everything that the workbook has: filters, whose rows are shown, conditional formats, formulas, which are their last values, lists and limits of input that look at other cells.",
        "拆分后的工作簿未保留以下内容：筛选（原来隐藏的行已显示）、条件格式、公式（改为最后一次的计算结果）、引用其他单元格的下拉列表和输入限制。",
      ]
    `);
  });

  it("takes findings along, by the numbers that rows have in the share", async () => {
    const [first, second] = await sharesOf(register());
    const found = (share: WorkbookShare | undefined) =>
      share?.sheets.flatMap(({ findings }) =>
        findings
          .filter(({ finding }) => finding.severity === "error")
          .map(({ row, cell, finding }) => [row, cell?.heading, finding.code, finding.params]),
      );
    expect(found(first)?.map(([row, heading, code]) => [row, heading, code])).toEqual([
      [4, "统一社会信用代码", "uscc.check-character"],
      [5, "成立日期", "cell.date"],
      [6, "统一社会信用代码", "uscc.check-character"],
    ]);
    // The row that it repeats is in the other share.
    expect(found(second)).toContainEqual([4, "统一社会信用代码", "row.duplicate", { firstRow: 0 }]);
    const duplicate = second?.sheets[0]?.findings.find(({ finding }) => finding.code === "row.duplicate");
    expect(duplicate && formatFinding(duplicate.finding as never, en)).toContain("not in this workbook");
  });

  it("is marked share by share, and checked as itself", async () => {
    const languages = [{ locale: "zh-CN" as const, messages: zhCN as never }];
    for (const { bytes, sheets } of await sharesOf(register())) {
      const marked = markWorkbook(bytes, sheets, { languages, model });
      if (!marked.ok) throw new Error(JSON.stringify(marked.findings));
      for (const [name, text] of Object.entries(partsOf(marked.value)))
        if (/\.(?:xml|rels)$/.test(name)) new SaxesParser().write(text).close();
      const { report } = await checkWorkbook(marked.value, { model });
      const rows = report.findings.filter(({ severity }) => severity === "error").map(({ runs }) => runs);
      const before = sheets.flatMap(({ findings }) => findings.map(({ row }) => row));
      for (const [run] of rows.flatMap((runs) => runs)) expect(before).toContain(run);
    }
  });

  it("keeps the notes of a template, and the lists that look at them", async () => {
    const shares = await sharesOf(templateWorkbook(model), "kind");
    expect(shares.map(({ value, rows }) => [value, rows])).toEqual([
      ["社会服务机构（民办非企业单位）", 1],
      ["备案社区社会组织", 1],
    ]);
    for (const { bytes } of shares) {
      const read = readWorkbook(bytes);
      expect(read.ok && read.value.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
        ["社会组织名册", false],
        ["填写说明", false],
        ["选项", true],
      ]);
      expect(partsOf(bytes)["xl/worksheets/sheet1.xml"]).toContain("<formula1>'选项'!$A$3:");
      const { report } = await checkWorkbook(bytes, { model });
      expect([report.rows.records, report.rows.rejected]).toEqual([1, 0]);
    }
  });

  it("puts rows without a value last, and reads blanks and width as the same", async () => {
    const bytes = makeWorkbook({
      sheets: {
        名册: [
          textRow(1, headings),
          textRow(2, ["", "云栖社区服务中心", "52440305MJ00010456"]),
          textRow(3, ["Ｃ区", "云栖社区便民站", "52440305MJ00010464"]),
          textRow(4, ["C区 ", "云栖社区合唱团", "51440305MJ00010534"]),
          textRow(5, ["—", "云栖社区棋社", "51440305MJ00010542"]),
          textRow(6, ["#N/A", "云栖社区书社", "51440305MJ00010550"]),
          textRow(7, ["云栖 街道", "云栖社区画社", "51440305MJ00010569"]),
          textRow(8, ["云栖街道", "云栖社区茶社", "51440305MJ00010577"]),
        ].join(""),
      },
    });
    const shares = await sharesOf(bytes);
    expect(shares.map(({ value, rows }) => [value, rows])).toEqual([
      ["Ｃ区", 2],
      ["云栖 街道", 2],
      ["", 3],
    ]);
  });

  it("is refused for a column that is not there, or personal, or has too many values", async () => {
    const bytes = register();
    const { sheets } = await checkWorkbook(bytes, { model });
    const codes = (by: string, more = {}): readonly string[] =>
      splitWorkbook(bytes, sheets, { by, model, ...more }).findings.map(({ code }) => code);
    expect(codes("社区")).toEqual(["workbook.split-column"]);
    expect(codes("街道", { maxShares: 1 })).toEqual(["workbook.split-limit"]);
    expect(() => codes("街道", { maxShares: Number.NaN })).toThrow(RangeError);
    expect(() => codes(undefined as never)).toThrow(TypeError);
    expect(() => codes(" ")).toThrow(TypeError);
    const columns = model.columns.map((column) =>
      column.id === "uscc" ? { ...column, personal: "phone" as const } : column,
    );
    expect(codes("uscc", { model: { columns } })).toEqual(["workbook.split-column"]);
    expect(codes("uscc").filter((code) => code === "workbook.split-column")).toEqual([]);
    expect(splitWorkbook(new Uint8Array([1, 2, 3]), sheets, { by: "街道" })).toMatchObject({
      ok: false,
      findings: [{ code: "workbook.none" }],
    });
    expect(splitWorkbook(bytes, [], { by: "街道" }).ok).toBe(false);
  });

  it("gives each share the value of a cell that is merged over rows of several", async () => {
    const bytes = makeWorkbook({
      sheets: {
        名册: worksheet(
          `<sheetData>${[
            textRow(1, [...headings, "备注"]),
            textRow(2, ["甲", "云栖社区服务中心", "52440305MJ00010456", "", "共用"]),
            textRow(4, ["", "云栖社区便民站"]),
            textRow(5, ["乙", "桃林社区服务中心"]),
            textRow(6, ["乙", "桃林社区便民站"]),
            textRow(7, ["合计", "4家"]),
          ].join(
            "",
          )}</sheetData><mergeCells count="3"><mergeCell ref="A2:A4"/><mergeCell ref="E2:E6"/><mergeCell ref="A7:C7"/></mergeCells>`,
        ),
      },
    });
    const shares = await sharesOf(bytes);
    expect(shares.map(({ value, rows }) => [value, rows])).toEqual([
      ["甲", 2],
      ["乙", 2],
    ]);
    expect((await cellsOf(shares[1]?.bytes ?? bytes))[1]).toEqual([
      2,
      "乙",
      "桃林社区服务中心",
      "",
      "",
      "共用",
    ]);
    // A blank row within a merged cell goes, and what is merged below the records as well.
    const merged = shares.map(({ bytes }) =>
      Array.from((partsOf(bytes)[SHEET_1] ?? "").matchAll(/mergeCell ref="([^"]*)"/g), ([, ref]) => ref),
    );
    expect(merged).toEqual([["A2:A3", "E2:E3"], ["E2:E3"]]);
  });

  it("leaves out totals above the records, and shifts rules below them", async () => {
    const bytes = makeWorkbook({
      sheets: {
        名册: worksheet(
          `<sheetData>${[
            textRow(1, headings),
            textRow(2, ["合计", "共2家"]),
            textRow(3, ["甲", "云栖社区服务中心", "52440305MJ00010456"]),
            textRow(4, ["乙", "桃林社区服务中心", "52440305MJ00010464"]),
          ].join(
            "",
          )}</sheetData><dataValidations count="1"><dataValidation type="list" sqref="B20:B30 A3"><formula1>"甲,乙"</formula1></dataValidation></dataValidations>`,
        ),
      },
    });
    const split = await splitBy(bytes);
    if (!split.ok) throw new Error(JSON.stringify(split.findings));
    expect(split.findings).toMatchObject([{ code: "workbook.split-rows", params: { count: 1 } }]);
    const sheets = split.value.map(({ bytes }) => partsOf(bytes)[SHEET_1] ?? "");
    expect(sheets.some((sheet) => sheet.includes("合计"))).toBe(false);
    expect(sheets.map((sheet) => /sqref="([^"]*)"/.exec(sheet)?.[1])).toEqual(["B18:B28 A2", "B18:B28"]);
  });

  it("refuses rows that do not come in their order, in which one could be taken for another", async () => {
    for (const order of [
      [1, 4, 3],
      [1, 3, 3],
    ]) {
      const rows = order.map((row, index) =>
        textRow(row, index === 0 ? headings : [index === 1 ? "甲" : "乙", "云栖社区服务中心"]),
      );
      const bytes = makeWorkbook({ sheets: { 名册: rows.join("") } });
      expect((await splitBy(bytes)).findings).toMatchObject([
        { code: "workbook.damaged", params: { part: SHEET_1 } },
      ]);
    }
  });

  it("takes no row for one above the headings that stands behind the records", async () => {
    const rows = [
      textRow(4, headings),
      textRow(5, ["甲", "云栖社区服务中心"]),
      textRow(3, ["合计", "共1家"]),
    ];
    const bytes = makeWorkbook({ sheets: { 名册: rows.join("") } });
    expect((await splitBy(bytes)).findings).toMatchObject([
      { code: "workbook.damaged", params: { part: SHEET_1 } },
    ]);
  });

  it("leaves out the list of an earlier round, whatever its tab is called", async () => {
    const bytes = register();
    const { sheets } = await checkWorkbook(bytes, { model });
    const marked = markWorkbook(bytes, sheets, { languages: [{ locale: "zh-CN", messages: zhCN as never }] });
    if (!marked.ok) throw new Error("not marked");
    const parts = unzipSync(marked.value);
    const renamed = zipSync({
      ...parts,
      "xl/workbook.xml": strToU8(partsOf(marked.value)["xl/workbook.xml"]?.replace("检查结果", "汇总") ?? ""),
    });
    for (const { bytes: share } of await sharesOf(renamed)) {
      const read = readWorkbook(share);
      expect(read.ok && read.value.sheets.map(({ name }) => name)).toEqual(["名册"]);
    }
  });

  it("says what else is left behind", async () => {
    const rel = (type: string, target: string): string =>
      `<Relationship Id="${type}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
    const bytes = makeWorkbook({
      sheets: {
        名册: worksheet(
          `<sheetData>${textRow(1, headings)}${textRow(2, ["甲", "云栖社区服务中心"])}</sheetData><customProperties/><extLst><ext><x14:dataValidations xmlns:x14="x"/></ext></extLst>`,
        ),
        备案: textRow(1, ["机构名称"]) + textRow(2, ["云栖社区合唱团"]),
      },
      parts: {
        "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rel("pivotTable", "../p.xml")}</Relationships>`,
        "xl/theme/theme1.xml": "<theme",
      },
      relations: rel("theme", "theme/theme1.xml"),
    });
    const { sheets } = await checkWorkbook(bytes, { model });
    const split = splitWorkbook(bytes, sheets, { by: "街道", model });
    expect(split.findings.map(({ params }) => params)).toEqual([
      { sheet: "备案", records: expect.any(Number) as number },
      { what: ["lists", "other", "tables"] },
    ]);
    expect(split.ok && Object.keys(partsOf(split.value[0]?.bytes ?? bytes))).not.toContain(
      "xl/theme/theme1.xml",
    );
  });

  it("says of the whole what a share has as well, and no rows of others", async () => {
    const rows = [2, 3, 4].map((row) => textRow(row, [row === 2 ? "甲" : "", "云栖社区服务中心"])).join("");
    const bytes = makeWorkbook({
      sheets: {
        名册: worksheet(
          `<sheetData>${textRow(1, headings)}${rows}${textRow(5, ["乙", "桃林社区服务中心"])}</sheetData><mergeCells count="1"><mergeCell ref="A2:A4"/></mergeCells>`,
        ),
      },
    });
    const { sheets } = await checkWorkbook(bytes, { model });
    const [first] = await sharesOf(bytes);
    expect(sheets[0]?.about?.map(({ code }) => code)).toContain("workbook.merged-cells");
    expect(first?.sheets[0]?.about?.map(({ code }) => code)).toEqual(["heading.unknown"]);
  });

  it("opens in one window, with one sheet chosen, and shows what filters hid", async () => {
    const hidden =
      '<row r="2" hidden="1"><c r="A2" t="inlineStr"><is><t>甲</t></is></c><c r="B2" t="inlineStr"><is><t>云栖社区服务中心</t></is></c></row>';
    const views =
      '<sheetViews><sheetView tabSelected="1" workbookViewId="1" topLeftCell="A9"/><sheetView workbookViewId="0"/></sheetViews>';
    const sheetOf = async (after: string, before = ""): Promise<string> => {
      const inside = `${before}<sheetData>${textRow(1, headings)}${hidden}</sheetData>${after}`;
      const [share] = await sharesOf(makeWorkbook({ sheets: { 名册: worksheet(inside) } }));
      const parts = partsOf(share?.bytes ?? new Uint8Array());
      expect(parts["xl/workbook.xml"]).toContain("<bookViews><workbookView/></bookViews><sheets>");
      return parts[SHEET_1] ?? "";
    };
    expect(await sheetOf("", views)).toContain(
      '<sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetData>',
    );
    // A row that somebody hid stays hidden.
    expect(await sheetOf("")).toContain('hidden="1"');
    expect(await sheetOf('<tableParts count="1"><tablePart r:id="t"/></tableParts>')).not.toContain("hidden");
    expect(await sheetOf("", '<sheetPr filterMode="1"/>')).not.toContain("hidden");
  });

  it("takes texts and rules over only where the sheet can hold them", async () => {
    const row = '<row r="2"><c r="A2" t="inlineStr"><is><t>甲</t></is></c><c r="B2" t="s"><v>0</v></c></row>';
    const bytes = makeWorkbook({
      sheets: {
        名册: worksheet(
          `<sheetData>${textRow(1, headings)}${row}</sheetData><dataValidations count="1"><dataValidation type="list" sqref="C:C"><formula1>"甲,乙"</formula1></dataValidation></dataValidations>`,
        ),
      },
      strings:
        '<si xmlns:q="q"><r><rPr><b/></rPr><q:t>云栖</q:t></r><r><t>社区&amp;中心</t></r><rPh sb="0" eb="1"><t>yun</t></rPh></si>',
    });
    const split = await splitBy(bytes);
    if (!split.ok) throw new Error(JSON.stringify(split.findings));
    expect(split.findings.map(({ params }) => params)).toEqual([{ what: ["lists"] }]);
    const sheet = partsOf(split.value[0]?.bytes ?? bytes)[SHEET_1] ?? "";
    expect(sheet).toContain('<is><t xml:space="preserve">云栖社区&amp;中心</t></is>');
    expect(sheet).not.toContain("dataValidation");
  });

  it("reads sheets with prefixes and rows without numbers", async () => {
    const bytes = makeWorkbook({
      sheets: {
        名册: `<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData>${[
          ["街道", "机构名称"],
          ["甲", "云栖社区服务中心"],
          ["乙", "云栖社区便民站"],
        ]
          .map(
            (cells) =>
              `<x:row>${cells.map((text) => `<x:c t="inlineStr"><x:is><x:t>${text}</x:t></x:is></x:c>`).join("")}<x:c t="s"><x:v>0</x:v></x:c></x:row>`,
          )
          .join("")}</x:sheetData></x:worksheet>`,
      },
      strings: "<si><t>统一社会信用代码</t></si>",
    });
    const shares = await sharesOf(bytes);
    expect(await cellsOf(shares[1]?.bytes ?? new Uint8Array())).toEqual([
      [1, "街道", "机构名称", "统一社会信用代码"],
      [2, "乙", "云栖社区便民站", "统一社会信用代码"],
    ]);
  });

  it("loses no record and doubles none, whatever the order", async () => {
    const streets = fc.constantFrom("甲", "乙", "丙", "");
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(streets, fc.nat({ max: 2 })), { minLength: 1, maxLength: 30 }),
        async (made) => {
          let row = 1;
          const rows = made.map(([street, gap], index) => {
            row += 1 + gap;
            return textRow(row, [street, `第${String(index)}社区服务中心`, "52440305MJ00010456"]);
          });
          const bytes = makeWorkbook({ sheets: { 名册: textRow(1, headings) + rows.join("") } });
          const shares = await sharesOf(bytes);
          const [head, ...whole] = await cellsOf(bytes);
          const parts: unknown[][] = [];
          for (const share of shares) {
            const [first, ...own] = await cellsOf(share.bytes);
            expect(first).toEqual(head);
            expect(own.length).toBe(share.rows);
            expect(own.map(([number]) => number)).toEqual(own.map((_, index) => 2 + index));
            const values = own.map(([, ...cells]) => cells);
            expect(values).toEqual(
              whole.map(([, ...cells]) => cells).filter(([street]) => (street ?? "") === share.value),
            );
            parts.push(...values);
          }
          expect(parts.length).toBe(made.length);
        },
      ),
      { numRuns: 40 },
    );
  });

  it.skipIf(!hasOffice)(
    hasOffice ? "opens in LibreOffice" : "opens in LibreOffice (skipped: no soffice here)",
    { timeout: 120_000 },
    async () => {
      const folder = mkdtempSync(join(tmpdir(), "linli-split-"));
      try {
        const [first] = await sharesOf(register());
        writeFileSync(join(folder, "share.xlsx"), first?.bytes ?? new Uint8Array());
        const done = spawnSync("soffice", [
          `-env:UserInstallation=file://${folder}/profile`,
          "--headless",
          "--convert-to",
          "csv:Text - txt - csv (StarCalc):44,34,76",
          "--outdir",
          folder,
          join(folder, "share.xlsx"),
        ]);
        expect(done.status).toBe(0);
        expect(readFileSync(join(folder, "share.csv"), "utf8")).toContain(
          ",云栖社区便民站,52440305MJ00010456,2012年底",
        );
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  );
});
