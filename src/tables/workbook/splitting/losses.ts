import type { ShareLoss } from "../findings.ts";
import type { Book } from "../parts/book.ts";
import { elementsOf } from "../parts/elements.ts";
import type { Package } from "../parts/package.ts";
import { relationsOf } from "../parts/relations.ts";

/** What is told of a sheet's children that shares do not have; of those not named here something else is lost. */
const childLosses: { readonly [name: string]: ShareLoss } = {
  conditionalFormatting: "formats",
  legacyDrawing: "comments",
  drawing: "pictures",
  picture: "pictures",
  legacyDrawingHF: "pictures",
  oleObjects: "pictures",
  controls: "pictures",
  AlternateContent: "pictures",
  hyperlinks: "links",
  tableParts: "tables",
  sheetCalcPr: "formulas",
};

/** What is in a list of extensions, by the names of its elements. */
const extensionLosses: readonly (readonly [name: RegExp, loss: ShareLoss])[] = [
  [/<(?:[\w.-]+:)?dataValidations\b/, "lists"],
  [/<(?:[\w.-]+:)?conditionalFormattings\b/, "formats"],
  [/<(?:[\w.-]+:)?sparklineGroups\b/, "pictures"],
];

/**
 * Says what is lost with a child of a sheet.
 *
 * @param name - the name of its element
 * @param text - the child as XML
 * @returns what is lost; nothing where it only says how large the sheet is
 */
export function lossesOfChild(name: string, text: string): readonly ShareLoss[] {
  if (name === "dimension") return [];
  if (name !== "extLst") return [childLosses[name] ?? "other"];
  const known = extensionLosses.filter(([element]) => element.test(text)).map(([, loss]) => loss);
  return known.length === 0 ? ["other"] : known;
}

/**
 * Says what a sheet has beside itself that shares have not.
 *
 * @param pack - the parts
 * @param part - the part with the sheet
 * @returns pivot tables and comments, where there are any
 */
export function lossesOfSheet(pack: Package, part: string): readonly ShareLoss[] {
  const types = new Set(relationsOf(pack, part).map(({ type }) => type));
  return [
    ...(types.has("pivotTable") ? (["tables"] as const) : []),
    ...(types.has("comments") || types.has("threadedComment") ? (["comments"] as const) : []),
  ];
}

/**
 * Says what the workbook as a whole has that shares have not.
 *
 * @param pack - the parts
 * @param book - what the workbook says of itself
 * @returns names, protection and macros, where there are any
 */
export function lossesOfBook(pack: Package, book: Book): readonly ShareLoss[] {
  const elements = elementsOf(pack.text(book.part), 2);
  const losses: ShareLoss[] = book.hasMacros ? ["macros"] : [];
  // That of a filter is written by the filter.
  const isOwn = /^_xlnm\._FilterDatabase$/i;
  if (
    elements.some(({ name, attributes }) => name === "definedName" && !isOwn.test(attributes["name"] ?? ""))
  )
    losses.push("names");
  if (elements.some(({ name, depth }) => depth === 1 && name === "workbookProtection")) losses.push("other");
  return losses;
}

/**
 * Names the sheets of a workbook that have no cells: charts, dialogues, macros of old.
 *
 * @param pack - the parts
 * @param book - what the workbook says of itself
 * @returns their names
 */
export function otherSheets(pack: Package, book: Book): readonly string[] {
  const known = new Set(book.sheets.map(({ name }) => name));
  return elementsOf(pack.text(book.part), 2)
    .filter(({ name, depth }) => name === "sheet" && depth === 2)
    .map(({ attributes }) => attributes["name"] ?? "")
    .filter((name) => !known.has(name));
}
