import { tooLarge, damaged } from "../workbook-error.ts";
import { none, type Package } from "./package.ts";
import { relationsOf } from "./relations.ts";
import { prefixedAttribute, readXml } from "./xml.ts";

/** A sheet as the workbook names it. */
export interface SheetPart {
  /** Its name on the tab. */
  readonly name: string;
  /** Its place among the tabs, from 1 on. */
  readonly number: number;
  /** Whether its tab is hidden. */
  readonly isHidden: boolean;
  /** The name of its part. */
  readonly part: string;
}

/** What a workbook says of itself. */
export interface Book {
  /** The name of its main part. */
  readonly part: string;
  /** The sheets with cells. */
  readonly sheets: readonly SheetPart[];
  /** Whether it counts its days from 1904 on. */
  readonly date1904: boolean;
  /** The part with the texts that cells share. */
  readonly strings: string | undefined;
  /** The part with the styles. */
  readonly styles: string | undefined;
  /** Whether it has macros. */
  readonly hasMacros: boolean;
  /** Whether it takes values from other files. */
  readonly hasLinks: boolean;
}

/** The types of main parts that are workbooks, strict or not. */
const MAIN = "officeDocument";

/**
 * Reads the main part of a workbook.
 *
 * @param pack - the parts
 * @returns what it says
 * @throws WorkbookError where it is another document, damaged, or has too many sheets
 */
export function readBook(pack: Package): Book {
  const main = relationsOf(pack, "").find(({ type }) => type === MAIN)?.target;
  if (main === undefined) throw damaged("_rels/.rels");
  if (main.endsWith(".bin")) throw none("xlsb");
  if (/^word\//i.test(main)) throw none("word");
  if (/^ppt\//i.test(main)) throw none("slides");
  const relations = relationsOf(pack, main);
  const byId = new Map(relations.map((relation) => [relation.id, relation]));
  const partOf = (type: string): string | undefined =>
    relations.find((relation) => relation.type === type && pack.has(relation.target))?.target;
  const sheets: SheetPart[] = [];
  let date1904 = false;
  let number = 0;
  let isBook = false;
  readXml(pack.text(main), {
    open: (name, attributes) => {
      if (name === "workbook") isBook = true;
      if (name === "workbookPr") date1904 = /^(?:1|true|on)$/.test(attributes["date1904"] ?? "");
      if (name !== "sheet") return;
      number += 1;
      if (number > pack.limits.maxSheets) throw tooLarge("sheets", pack.limits.maxSheets);
      const relation = byId.get(prefixedAttribute(attributes, "id") ?? "");
      // A sheet of a chart, a dialogue or a macro has no cells.
      if (relation?.type !== "worksheet") return;
      const isHidden = attributes["state"] === "hidden" || attributes["state"] === "veryHidden";
      sheets.push({ name: attributes["name"] ?? "", number, isHidden, part: relation.target });
    },
  });
  if (!isBook) throw none("zip");
  return {
    part: main,
    sheets,
    date1904,
    strings: partOf("sharedStrings"),
    styles: partOf("styles"),
    hasMacros: relations.some(({ type }) => type === "vbaProject" || type === "xlMacrosheet"),
    hasLinks: relations.some(({ type }) => type === "externalLink"),
  };
}
