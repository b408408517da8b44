import { bookParts, type TextPart } from "../parts/book-parts.ts";
import { usualNamespaces } from "../parts/namespaces.ts";
import { XML_HEAD } from "../parts/xml.ts";

/** The style of headings. */
export const HEADING_STYLE = 1;
/** The style of cells whose text stays as it is typed. */
export const TEXT_STYLE = 2;
/** The style of notes. */
export const WRAPPED_STYLE = 3;

const STYLES_PART = "xl/styles.xml";

/**
 * Makes the parts of a template that do not depend on what is in its sheets.
 *
 * @param names - the names of the sheets; the last is hidden
 * @returns the parts
 */
export function fixedParts(names: readonly string[]): readonly TextPart[] {
  const sheets = names.map((name, index) => ({ name, isHidden: index === names.length - 1 }));
  return [
    ...bookParts({ sheets, styles: STYLES_PART }),
    { name: STYLES_PART, text: `${XML_HEAD}${styleSheet}` },
  ];
}

const font = '<sz val="11"/><name val="等线"/>';
const xf = (numberFormat: number, fontId: number, fillId: number, rest: string): string =>
  `<xf numFmtId="${String(numberFormat)}" fontId="${String(fontId)}" fillId="${String(fillId)}" borderId="0" xfId="0"${rest}`;

/** Plain, headings, text (the format 49, `@`), notes. */
const styleSheet: string = /* @__PURE__ */ (() =>
  `<styleSheet xmlns="${usualNamespaces.main}"><fonts count="2"><font>${font}</font><font><b/>${font}</font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFDDEBF7"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4">${xf(0, 0, 0, "/>")}${xf(49, 1, 2, ' applyNumberFormat="1" applyFont="1" applyFill="1"/>')}${xf(49, 0, 0, ' applyNumberFormat="1"/>')}${xf(49, 0, 0, ' applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>')}</cellXfs></styleSheet>`)();
