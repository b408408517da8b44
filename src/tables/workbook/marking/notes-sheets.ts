import { isNotesCell } from "../notes-mark.ts";
import type { Book, SheetPart } from "../parts/book.ts";
import type { Package } from "../parts/package.ts";
import { sheetContext, sheetRows } from "../reading/sheet-rows.ts";
import { summaryWords } from "./words.ts";

/**
 * Finds the list of findings that an earlier round wrote, known by its name and its first cell.
 *
 * @param pack - the parts
 * @param book - what the workbook says of itself
 * @returns the sheet; nothing where there is none
 */
export function earlierSummary(pack: Package, book: Book): SheetPart | undefined {
  return notesAmong(pack, book, book.sheets.filter(isNamedAsSummary))[0];
}

/**
 * Finds the sheets of notes that came with a template: its dictionary and its choices.
 *
 * @param pack - the parts
 * @param book - what the workbook says of itself
 * @returns the sheets
 */
export function templateNotes(pack: Package, book: Book): readonly SheetPart[] {
  return notesAmong(
    pack,
    book,
    book.sheets.filter((sheet) => !isNamedAsSummary(sheet)),
  );
}

/** A sheet that has its name already makes the summary one with a number behind it. */
function isNamedAsSummary({ name }: SheetPart): boolean {
  return Object.values(summaryWords.name).some((known) => name.includes(known));
}

function notesAmong(pack: Package, book: Book, sheets: readonly SheetPart[]): readonly SheetPart[] {
  if (sheets.length === 0) return [];
  const context = sheetContext(pack, book);
  return sheets.filter(({ part }) => {
    const first = sheetRows(pack, part, context).next();
    return first.done !== true && isNotesCell(first.value.cells[0]);
  });
}
