import { xmlText } from "../parts/xml.ts";

/** The style of headings. */
export const HEADING_STYLE = 1;
/** The style of cells whose text stays as it is typed. */
export const TEXT_STYLE = 2;
/** The style of notes. */
export const WRAPPED_STYLE = 3;

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/**
 * Makes the parts of a workbook that do not depend on what is in its sheets.
 *
 * @param names - the names of the sheets; the last is hidden
 * @returns the parts
 */
export function fixedParts(
  names: readonly string[],
): readonly { readonly name: string; readonly text: string }[] {
  const numbers = names.map((_, index) => String(index + 1));
  const styles = String(names.length + 1);
  return [
    {
      name: "[Content_Types].xml",
      text: `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${KIND}.sheet.main+xml"/>${numbers.map((number) => `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${KIND}.worksheet+xml"/>`).join("")}<Override PartName="/xl/styles.xml" ContentType="${KIND}.styles+xml"/></Types>`,
    },
    {
      name: "_rels/.rels",
      text: `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      name: "xl/workbook.xml",
      text: `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${names.map((name, index) => `<sheet name="${xmlText(name)}" sheetId="${String(index + 1)}"${index === names.length - 1 ? ' state="hidden"' : ""} r:id="rId${String(index + 1)}"/>`).join("")}</sheets></workbook>`,
    },
    {
      name: "xl/_rels/workbook.xml.rels",
      text: `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${numbers.map((number) => `<Relationship Id="rId${number}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${number}.xml"/>`).join("")}<Relationship Id="rId${styles}" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    },
    { name: "xl/styles.xml", text: `${HEAD}${styleSheet}` },
  ];
}

const font = '<sz val="11"/><name val="等线"/>';
const xf = (numberFormat: number, fontId: number, fillId: number, rest: string): string =>
  `<xf numFmtId="${String(numberFormat)}" fontId="${String(fontId)}" fillId="${String(fillId)}" borderId="0" xfId="0"${rest}`;

/** Plain, headings, text (the format 49, `@`), notes. */
const styleSheet: string = /* @__PURE__ */ (() =>
  `<styleSheet xmlns="${MAIN}"><fonts count="2"><font>${font}</font><font><b/>${font}</font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFDDEBF7"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4">${xf(0, 0, 0, "/>")}${xf(49, 1, 2, ' applyNumberFormat="1" applyFont="1" applyFill="1"/>')}${xf(49, 0, 0, ' applyNumberFormat="1"/>')}${xf(49, 0, 0, ' applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>')}</cellXfs></styleSheet>`)();
