/**
 * Says whether a cell is empty: nothing, or text of blanks alone.
 *
 * @param cell - a cell of a row
 * @returns `true` where nothing can be read from it
 */
export function isBlankCell(cell: unknown): boolean {
  if (typeof cell !== "string") return cell === undefined || cell === null;
  if (cell === "") return true;
  // Most cells begin with a letter, a digit or a Chinese character: nothing to trim.
  const first = cell.charCodeAt(0);
  return (first <= 0x20 || first === 0xa0 || first >= 0x2000) && isBlankText(cell, first);
}

function isBlankText(text: string, first: number): boolean {
  if (first >= 0x3400 && first <= 0x9fff) return false;
  return /^[\s\u200B-\u200D\u2060]*$/.test(text);
}

/** The position of the first cell that is not empty; -1 where all are. */
export function firstFilled(cells: readonly unknown[]): number {
  for (let index = 0; index < cells.length; index++) if (!isBlankCell(cells[index])) return index;
  return -1;
}
