/**
 * What the first cell of sheets ends with that are notes and no table: the summary of a marked workbook, the
 * dictionary of a template. It survives whatever program saves the workbook in between.
 */
export const NOTES_MARK = " · linli";

/** Whether a sheet with this first cell is one of ours, and no table. */
export function isNotesCell(cell: unknown): cell is string {
  return typeof cell === "string" && cell.endsWith(NOTES_MARK);
}
