import type { Draft } from "./draft.ts";
import { XML_HEAD } from "../parts/xml.ts";
import { appended, edited, elementsOf, prefixOf, rootOf, type Element } from "../parts/elements.ts";

/** The numbers of the styles that marking needs. */
export interface MarkStyles {
  /** The format of cells with errors. */
  readonly error: number;
  /** The format of cells with remarks. */
  readonly warning: number;
  /** The style of headings of the summary. */
  readonly heading: number;
  /** The style of its other cells. */
  readonly text: number;
}

/** The children of a style sheet, in the order that its schema demands. */
const order = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];

/** Red and yellow as spreadsheets have them for bad and neutral. */
const fillOf = (p: string, colour: string): string =>
  `<${p}dxf><${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="${colour}"/><${p}bgColor rgb="${colour}"/></${p}patternFill></${p}fill></${p}dxf>`;

/**
 * Adds what marking needs behind the styles of a workbook; what is there keeps its number.
 *
 * @param draft - the workbook
 * @returns the numbers
 */
export function addMarkStyles(draft: Draft): MarkStyles {
  const part = draft.book.styles ?? newStyles(draft);
  let xml = draft.read(part);
  const add = (container: string, item: (prefix: string) => string): number => {
    const elements = elementsOf(xml, 2);
    const root = rootOf(elements);
    const prefix = prefixOf(xml, root);
    const text = item(prefix);
    const parent = elements.find(({ name, depth }) => name === container && depth === 1);
    if (parent === undefined) {
      const child = `<${prefix}${container} count="1">${text}</${prefix}${container}>`;
      xml = edited(xml, [
        { start: placeFor(container, elements, root), end: placeFor(container, elements, root), text: child },
      ]);
      return 0;
    }
    const items = elements.filter(
      ({ depth, start }) => depth === 2 && start >= parent.inside && start < parent.insideEnd,
    );
    // A workbook that was marked before has them already.
    const known = items.findIndex(({ start, end }) => xml.slice(start, end) === text);
    if (known >= 0) return known;
    const counted = edited(xml, [appended(xml, parent, text)]);
    const tag = counted.slice(parent.start, parent.inside);
    const count = String(items.length + 1);
    xml =
      counted.slice(0, parent.start) +
      tag.replace(/\bcount="\d*"/, `count="${count}"`) +
      counted.slice(parent.inside);
    return items.length;
  };
  const bold = add("fonts", (p) => `<${p}font><${p}b/><${p}sz val="11"/><${p}name val="等线"/></${p}font>`);
  const xf = (p: string, font: number): string =>
    `<${p}xf numFmtId="0" fontId="${String(font)}" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1"><${p}alignment vertical="top" wrapText="1"/></${p}xf>`;
  const styles = {
    error: add("dxfs", (p) => fillOf(p, "FFFFC7CE")),
    warning: add("dxfs", (p) => fillOf(p, "FFFFEB9C")),
    heading: add("cellXfs", (p) => xf(p, bold)),
    text: add("cellXfs", (p) => xf(p, 0)),
  };
  draft.write(part, xml);
  return styles;
}

function placeFor(container: string, elements: readonly Element[], root: Element): number {
  const before = order.slice(0, order.indexOf(container));
  const places = elements
    .filter(({ name, depth }) => depth === 1 && before.includes(name))
    .map(({ end }) => end);
  return Math.max(root.inside, ...places);
}

/** A workbook can do without styles; then it gets those that every spreadsheet begins with. */
function newStyles(draft: Draft): string {
  const part = draft.freeName("xl/linliStyles", ".xml");
  draft.write(
    part,
    `${XML_HEAD}<styleSheet xmlns="${draft.namespaces.main}"><fonts count="1"><font><sz val="11"/><name val="等线"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>`,
  );
  draft.relate(draft.book.part, "styles", part);
  draft.declare(part, "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml");
  return part;
}
