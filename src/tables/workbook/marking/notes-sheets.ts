import { isNotesCell } from "../notes-mark.ts";
import type { Book, SheetPart } from "../parts/book.ts";
import type { Package } from "../parts/package.ts";
import type { SheetContext } from "../reading/sheet-reader.ts";
import { sheetContext, sheetRows } from "../reading/sheet-rows.ts";
import { summaryWords } from "./words.ts";

/**
 * Finds the list of findings that an earlier round wrote, known by its first cell, whatever its tab is called now.
 *
 * @param pack - the parts
 * @param book - what the workbook says of itself
 * @returns the sheet; nothing where there is none
 */
export function earlierSummary(pack: Package, book: Book): SheetPart | undefined {
  return notesOf(pack, book, sheetContext(pack, book)).find(({ title }) => isSummary(title))?.sheet;
}

/**
 * Finds the sheets of notes that came with a template: its dictionary and its choices.
 *
 * @param pack - the parts
 * @param book - what the workbook says of itself
 * @param context - what its cells refer to
 * @returns the sheets
 */
export function templateNotes(pack: Package, book: Book, context: SheetContext): readonly SheetPart[] {
  return notesOf(pack, book, context)
    .filter(({ title }) => !isSummary(title))
    .map(({ sheet }) => sheet);
}

function isSummary(title: string): boolean {
  return Object.values(summaryWords.name).some((name) => title.includes(name));
}

function notesOf(
  pack: Package,
  book: Book,
  context: SheetContext,
): readonly { readonly sheet: SheetPart; readonly title: string }[] {
  return book.sheets.flatMap((sheet) => {
    const title = firstCell(pack, sheet, context);
    return isNotesCell(title) ? [{ sheet, title }] : [];
  });
}

/** A sheet that cannot be read is none of ours; whoever needs it says that it is damaged. */
function firstCell(pack: Package, { part }: SheetPart, context: SheetContext): unknown {
  try {
    const first = sheetRows(pack, part, context).next();
    return first.done === true ? undefined : first.value.cells[0];
  } catch {
    return undefined;
  }
}
