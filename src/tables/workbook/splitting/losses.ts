import type { ShareLoss } from "../findings.ts";
import type { Book } from "../parts/book.ts";
import { elementsOf } from "../parts/elements.ts";
import type { Package } from "../parts/package.ts";

/** What is told of a sheet's children that shares do not have. */
export const childLosses: { readonly [name: string]: ShareLoss } = {
  conditionalFormatting: "formats",
  legacyDrawing: "comments",
  drawing: "pictures",
  picture: "pictures",
  legacyDrawingHF: "pictures",
  oleObjects: "pictures",
  controls: "pictures",
  hyperlinks: "links",
  tableParts: "tables",
  sheetCalcPr: "formulas",
  protectedRanges: "other",
  scenarios: "other",
  sortState: "other",
  dataConsolidate: "other",
  customSheetViews: "other",
  rowBreaks: "other",
  colBreaks: "other",
  webPublishItems: "other",
  extLst: "other",
};

/**
 * Says what the workbook as a whole has that shares have not.
 *
 * @param pack - the parts
 * @param book - what the workbook says of itself
 * @returns names and macros, where there are any
 */
export function lossesOfBook(pack: Package, book: Book): readonly ShareLoss[] {
  const names = elementsOf(pack.text(book.part), 2).filter(({ name }) => name === "definedName");
  // That of a filter is written by the filter.
  const own = names.filter(({ attributes }) => !/^_xlnm\._FilterDatabase$/i.test(attributes["name"] ?? ""));
  return [...(own.length > 0 ? (["names"] as const) : []), ...(book.hasMacros ? (["macros"] as const) : [])];
}
