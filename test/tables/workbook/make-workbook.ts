import { strToU8, zipSync } from "fflate";

/** The parts of a workbook that a test writes by hand. */
export interface HandMade {
  /** The content of `<sheetData>`, or a whole `<worksheet>`, by the names of the sheets. */
  readonly sheets: { readonly [name: string]: string };
  /** The content of `<sst>`. */
  readonly strings?: string;
  /** The content of `<styleSheet>`. */
  readonly styles?: string;
  /** Attributes of `<workbookPr>`. */
  readonly properties?: string;
  /** The names of hidden sheets. */
  readonly hidden?: readonly string[];
  /** Further parts by their names; those of the same name replace ours. */
  readonly parts?: { readonly [name: string]: string };
  /** Further relations of the workbook. */
  readonly relations?: string;
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

/** Writes a workbook of XML that the test wrote by hand. */
export function makeWorkbook(made: HandMade): Uint8Array {
  const { sheets, strings, styles, properties = "", hidden = [], parts = {}, relations = "" } = made;
  const names = Object.keys(sheets);
  const rel = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const texts: { [name: string]: string } = {
    "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>${names.map((_, index) => `<Override PartName="/xl/worksheets/sheet${String(index + 1)}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`).join("")}${styles === undefined ? "" : '<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>'}${strings === undefined ? "" : '<Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>'}</Types>`,
    "_rels/.rels": `<Relationships xmlns="${PACKAGE}/relationships">${rel("rId1", "officeDocument", "xl/workbook.xml")}</Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr ${properties}/><sheets>${names.map((name, index) => `<sheet name="${name}" sheetId="${String(index + 1)}"${hidden.includes(name) ? ' state="hidden"' : ""} r:id="s${String(index + 1)}"/>`).join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships">${names.map((_, index) => rel(`s${String(index + 1)}`, "worksheet", `worksheets/sheet${String(index + 1)}.xml`)).join("")}${strings === undefined ? "" : rel("x1", "sharedStrings", "sharedStrings.xml")}${styles === undefined ? "" : rel("x2", "styles", "/xl/styles.xml")}${relations}</Relationships>`,
    ...(strings !== undefined && { "xl/sharedStrings.xml": `<sst xmlns="${MAIN}">${strings}</sst>` }),
    ...(styles !== undefined && { "xl/styles.xml": `<styleSheet xmlns="${MAIN}">${styles}</styleSheet>` }),
  };
  for (const [index, name] of names.entries()) {
    const content = sheets[name] ?? "";
    texts[`xl/worksheets/sheet${String(index + 1)}.xml`] = content.startsWith("<worksheet")
      ? content
      : `<worksheet xmlns="${MAIN}"><sheetData>${content}</sheetData></worksheet>`;
  }
  const all = Object.entries({ ...texts, ...parts });
  return zipSync(Object.fromEntries(all.map(([name, text]) => [name, strToU8(text)])));
}

/** A row of cells with texts. */
export function textRow(row: number, cells: readonly string[]): string {
  const texts = cells.map((text, index) => {
    if (text === "") return "";
    const place = `${String.fromCharCode(65 + index)}${String(row)}`;
    return `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;
  });
  return `<row r="${String(row)}">${texts.join("")}</row>`;
}
