import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { zhCN } from "../../../src/messages/zh-CN/index.ts";
import { organizationTable } from "../../../src/organizations/index.ts";
import type { RowFinding } from "../../../src/tables/index.ts";
import {
  checkWorkbook,
  markWorkbook,
  readWorkbook,
  templateWorkbook,
} from "../../../src/tables/workbook/index.ts";
import { makeWorkbook, textRow } from "./make-workbook.ts";

const languages = [{ locale: "zh-CN" as const, messages: zhCN as never }];
const model = organizationTable();
const hasOffice = spawnSync("soffice", ["--version"]).status === 0;

const worksheet = (inside: string): string =>
  `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">${inside}</worksheet>`;

const rows = [
  textRow(1, ["青禾区社会组织名册"]),
  textRow(2, ["机构名称", "统一社会信用代码", "成立日期", "注册资金（万元）"]),
  '<row r="3" ht="30" customHeight="1"><c r="A3" s="1" t="inlineStr"><is><t>云栖社区服务中心</t></is></c><c r="B3" s="2" t="inlineStr"><is><t>52440305MJ00010457</t></is></c><c r="C3" s="3"><v>41548</v></c><c r="D3"><f>1+2</f><v>3</v></c></row>',
  textRow(4, ["青禾区便民社区服务站", "52440305MJ00010456", "2012年底", "12"]),
].join("");

/** A workbook as people have them: styles, widths, formats, rules, a comment, another sheet, a picture, macros. */
function original(): Uint8Array {
  return makeWorkbook({
    sheets: {
      名册: worksheet(
        `<cols><col min="1" max="1" width="33" customWidth="1"/></cols><sheetData>${rows}</sheetData><mergeCells count="1"><mergeCell ref="A1:D1"/></mergeCells><conditionalFormatting sqref="D3:D9"><cfRule type="cellIs" dxfId="0" priority="1" operator="lessThan"><formula>0</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="whole" sqref="D3:D9"><formula1>0</formula1></dataValidation></dataValidations><pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/><legacyDrawing r:id="rId2"/>`,
      ),
      说明: textRow(1, ["请于月底前报送"]),
    },
    styles:
      '<numFmts count="1"><numFmt numFmtId="200" formatCode="yyyy-mm-dd"/></numFmts><fonts count="2"><font><sz val="11"/><name val="宋体"/></font><font><i/><sz val="9"/><name val="宋体"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFCCFFCC"/></patternFill></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="49" fontId="0" fillId="2" borderId="0" xfId="0" applyFill="1"/><xf numFmtId="200" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs><dxfs count="1"><dxf><font><b/></font></dxf></dxfs>',
    relations:
      '<Relationship Id="m" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/>',
    parts: {
      "xl/vbaProject.bin": "macros",
      "xl/media/image1.png": "picture",
      "xl/worksheets/_rels/sheet1.xml.rels":
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="../comments1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/vmlDrawing" Target="../drawings/vmlDrawing1.vml"/></Relationships>',
      "xl/comments1.xml":
        '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>王</author></authors><commentList><comment ref="B3" authorId="0"><text><t>待核</t></text></comment><comment ref="A4" authorId="0"><text><r><t>好</t></r></text></comment></commentList></comments>',
      "xl/drawings/vmlDrawing1.vml":
        '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/><v:shape id="_x0000_s1025" type="#_x0000_t202" style="visibility:hidden"><br><x:ClientData ObjectType="Note"><x:Row>2</x:Row><x:Column>1</x:Column></x:ClientData></v:shape></xml>',
    },
  });
}

function partsOf(bytes: Uint8Array): { readonly [name: string]: string } {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]),
  );
}

function mark(bytes: Uint8Array, found: Parameters<typeof markWorkbook>[1]): Uint8Array {
  const marked = markWorkbook(bytes, found, { languages, model });
  if (!marked.ok) throw new Error(JSON.stringify(marked.findings));
  return marked.value;
}

const checked = async (bytes: Uint8Array) => checkWorkbook(bytes, { model, file: "a.xlsx" });

describe("a marked workbook", () => {
  it("is the sender's own but for colours, comments and a list", async () => {
    const bytes = original();
    const { sheets, report } = await checked(bytes);
    expect(report.files.map(({ file, findings }) => [file, findings.map(({ code }) => code)])).toEqual([
      ["a.xlsx#名册", ["workbook.macros", "workbook.sheet-skipped"]],
    ]);
    expect(report.findings.map(({ code, column }) => [code, column])).toEqual([
      ["cell.date", "foundedOn"],
      ["uscc.check-character", "uscc"],
    ]);
    const before = partsOf(bytes);
    const after = partsOf(mark(bytes, sheets));
    const changed = Object.keys(after).filter((name) => after[name] !== before[name]);
    expect(changed.sort()).toEqual([
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "xl/comments1.xml",
      "xl/drawings/vmlDrawing1.vml",
      "xl/styles.xml",
      "xl/workbook.xml",
      "xl/worksheets/sheet1.xml",
      "xl/worksheets/sheet3.xml",
    ]);
    expect(Object.keys(before).filter((name) => !(name in after))).toEqual([]);
    const sheet = after["xl/worksheets/sheet1.xml"] ?? "";
    // Without the formats that were added, and the order of the one that was there, nothing has changed.
    const bare = sheet
      .replace(
        /<conditionalFormatting sqref="[^"]*"><cfRule [^>]*><formula>N\("linli"\)=0<\/formula><\/cfRule><\/conditionalFormatting>/g,
        "",
      )
      .replace('priority="3"', 'priority="1"');
    expect(bare).toBe(before["xl/worksheets/sheet1.xml"]);
    expect(sheet).toContain('sqref="B3 C4"');
    expect(after["xl/styles.xml"]).toContain('<dxfs count="3">');
    for (const name of changed) {
      if (name.endsWith(".vml")) continue;
      const parser = new SaxesParser();
      parser.on("error", (error) => {
        throw error;
      });
      parser.write(after[name] ?? "").close();
    }
  });

  it("keeps the comments of others, and puts its own behind", async () => {
    const bytes = original();
    const after = partsOf(mark(bytes, (await checked(bytes)).sheets));
    const comments = after["xl/comments1.xml"] ?? "";
    expect(comments).toMatch(
      /ref="B3" authorId="0"><text><r><t>待核<\/t><\/r><r><t xml:space="preserve">\n【linli】\n错误：校验码不符/,
    );
    expect(comments).toContain('<comment ref="A4" authorId="0"><text><r><t>好</t></r></text></comment>');
    expect(comments).toMatch(/<author>王<\/author><author>linli<\/author>/);
    expect(comments).toContain('<comment ref="C4" authorId="1">');
    const drawing = after["xl/drawings/vmlDrawing1.vml"] ?? "";
    expect(drawing.match(/<v:shape /g)?.length).toBe(2);
    expect(drawing).toMatch(/<x:Row>3<\/x:Row><x:Column>2<\/x:Column>/);
  });

  it("marked twice is marked once, and is clean again when nothing is found", async () => {
    const bytes = original();
    const { sheets } = await checked(bytes);
    const once = mark(bytes, sheets);
    expect(partsOf(mark(once, sheets))).toEqual(partsOf(once));
    const again = await checked(once);
    expect(again.report.rows).toEqual((await checked(bytes)).report.rows);
    const clean = partsOf(mark(once, []));
    expect(clean["xl/worksheets/sheet1.xml"]).not.toContain("linli");
    expect(clean["xl/comments1.xml"]).not.toContain("【");
    expect(clean["xl/comments1.xml"]).toContain("待核");
    expect(clean["xl/drawings/vmlDrawing1.vml"]?.match(/<v:shape /g)?.length).toBe(1);
    expect(clean["xl/worksheets/sheet3.xml"]).toContain("未发现问题。");
  });

  it("knows its comments when a spreadsheet has cut them into runs", () => {
    const bytes = makeWorkbook({ sheets: { a: textRow(1, ["x"]) } });
    const finding: RowFinding = {
      row: 1,
      cell: { index: 0, heading: "a" },
      finding: { code: "cell.date", severity: "error", path: [], params: {} },
    };
    const once = partsOf(mark(bytes, [{ sheet: "a", findings: [finding] }]));
    const cut = (once["xl/comments1.xml"] ?? "").replace(
      "【linli】",
      "【</t></r><r><rPr><b/></rPr><t>linli</t></r><r><t>】&#10;",
    );
    const parts = { ...once, "xl/comments1.xml": cut };
    const clean = partsOf(mark(makeWorkbook({ sheets: { a: "" }, parts }), []));
    expect(clean["xl/comments1.xml"]).not.toContain("<comment ");
  });

  it("says nothing of values, and suggests nothing for personal columns", () => {
    const bytes = makeWorkbook({ sheets: { a: textRow(1, ["440305199001011234"]) } });
    const found = (column: string): RowFinding => ({
      row: 1,
      cell: { index: 0, heading: "证件号", column },
      finding: {
        code: "cell.trailing-blank",
        severity: "warning",
        path: [],
        params: {},
        suggestion: "11010519491231002X",
      },
    });
    const columns = [
      {
        id: "id",
        personal: "resident-id" as const,
        label: { en: "", "zh-CN": "" },
        kind: "text" as const,
        path: [],
        description: { en: "", "zh-CN": "" },
      },
    ];
    const textOf = (column: string): string => {
      const marked = markWorkbook(bytes, [{ sheet: "a", findings: [found(column)] }], {
        languages,
        model: { columns },
      });
      return marked.ok
        ? Object.entries(partsOf(marked.value))
            .filter(([name]) => name !== "xl/worksheets/sheet1.xml")
            .map(([, text]) => text)
            .join("")
        : "";
    };
    expect(textOf("other")).toContain("11010519491231002X");
    expect(textOf("id")).not.toContain("11010519491231002X");
    expect(textOf("id")).not.toContain("440305199001011234");
  });

  it("can be made of a report, and needs no styles, comments or findings to begin with", async () => {
    const bytes = makeWorkbook({ sheets: { 名册: rows } });
    const { report } = await checked(bytes);
    const after = partsOf(mark(bytes, report));
    expect(after["xl/worksheets/sheet1.xml"]).toContain('sqref="B3 C4"');
    expect(after["xl/worksheets/sheet1.xml"]).toContain("<legacyDrawing");
    expect(after["xl/linliStyles1.xml"]).toContain("<dxfs");
    expect((await checked(mark(bytes, report))).report.rows.rejected).toBe(2);
  });

  it("is made where another sheet is damaged, which stays as it was", async () => {
    const bytes = makeWorkbook({
      sheets: { 名册: rows, 坏表: "<worksheet><sheetData><row r='1'><c" },
      hidden: ["坏表"],
    });
    const { sheets } = await checkWorkbook(bytes, { model, sheet: "名册" });
    const parts = partsOf(mark(bytes, sheets));
    expect(parts["xl/worksheets/sheet2.xml"]).toBe("<worksheet><sheetData><row r='1'><c");
    expect(parts["xl/worksheets/sheet1.xml"]).toContain("conditionalFormatting");
  });

  it("is refused for what is no workbook", () => {
    const marked = markWorkbook(new Uint8Array(3), [], { languages });
    expect(marked.findings.map(({ code }) => code)).toEqual(["workbook.none"]);
    expect(() => markWorkbook(original(), [], { languages: [] })).toThrow(TypeError);
  });
});

describe.skipIf(!hasOffice)(
  `a marked workbook in LibreOffice${hasOffice ? "" : " (skipped: soffice is not installed)"}`,
  () => {
    it(
      "opens with the same values, and comes back with marks that are known",
      { timeout: 240_000 },
      async () => {
        const folder = mkdtempSync(join(tmpdir(), "linli-office-"));
        try {
          const convert = (name: string, to: string): Uint8Array => {
            spawnSync("soffice", [
              `-env:UserInstallation=file://${folder}/profile`,
              "--headless",
              "--convert-to",
              to,
              "--outdir",
              join(folder, "out"),
              join(folder, name),
            ]);
            return readFileSync(join(folder, "out", name));
          };
          const bytes = makeWorkbook({ sheets: { 名册: rows } });
          const { sheets } = await checked(bytes);
          writeFileSync(join(folder, "a.xlsx"), bytes);
          writeFileSync(join(folder, "marked.xlsx"), mark(bytes, sheets));
          const plain = convert("a.xlsx", "xlsx:Calc MS Excel 2007 XML");
          const marked = convert("marked.xlsx", "xlsx:Calc MS Excel 2007 XML");
          const cells = async (file: Uint8Array): Promise<unknown[]> => {
            const read = readWorkbook(file);
            const all: unknown[] = [];
            if (read.ok) for await (const row of read.value.sheets[0]?.rows() ?? []) all.push(row);
            return all;
          };
          expect(await cells(marked)).toEqual(await cells(plain));
          expect((await cells(marked)).length).toBe(4);
          const clean = partsOf(mark(marked, []));
          const texts = Object.entries(clean).filter(
            ([name]) => name.includes("comments") || name.endsWith("sheet1.xml"),
          );
          expect(texts.length).toBeGreaterThan(1);
          for (const [name, text] of texts) expect(text, name).not.toContain("linli");
        } finally {
          rmSync(folder, { recursive: true });
        }
      },
    );
  },
);

describe("a template", () => {
  it("has lists to choose from, and gives the same bytes each time", async () => {
    const bytes = templateWorkbook(model, ["zh-CN"]);
    expect(templateWorkbook(model, ["zh-CN"])).toEqual(bytes);
    const parts = partsOf(bytes);
    expect(parts["xl/worksheets/sheet1.xml"]).toMatch(
      /<dataValidation type="list"[^>]*><formula1>'选项'!\$A\$3:\$A\$\d+<\/formula1>/,
    );
    const { report } = await checkWorkbook(bytes, { model, file: "t.xlsx" });
    expect(report.rows).toMatchObject({ records: model.examples.length, rejected: 0 });
    expect(report.files.flatMap(({ findings }) => findings)).toEqual([]);
  });
});
