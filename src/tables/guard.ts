/**
 * What a spreadsheet takes for the beginning of a formula, or drops: `=`, `+`, `-`, `@`, a tab, a line break; in
 * East Asian settings also the full-width signs.
 */
const dangerous = "=+-@\t\r\n＝＋－＠";

/** A mark of ours before a dangerous cell, or before a cell that looks as if it had one. */
const guarded = /^'+[=+\-@\t\r\n＝＋－＠]/;

/**
 * Digits and what separates them, such as `+86 755-8123 4567转801`, `-5%`, `-1.5E-3` and a lone `-`: without letters
 * nothing in it can be called.
 */
const harmless = /^[+\-＋－][-+\d ().,/:%]*(?:E[+-]?\d+|(?:转|ext\.? ?)\d+)?$/i;

/** A formula that is nothing but a text: how files for spreadsheets keep digits as they are. */
const textFormula = /^="([^"]*)"$/;

/** Digits that a spreadsheet changes: twelve or more, or with leading zeros or a plus sign. */
const changedByExcel = /^(?:\d{12,}|0\d+|\+[\d -]+|\d+E\d+)$/i;

/**
 * Puts a guard before a cell that a spreadsheet would calculate.
 *
 * @param cell - the text
 * @returns the text, with an apostrophe before it where it needs one
 */
export function withGuard(cell: string): string {
  if (cell === "") return cell;
  const risky = dangerous.includes(cell.charAt(0)) && !harmless.test(cell);
  return risky || guarded.test(cell) ? `'${cell}` : cell;
}

/**
 * Says whether a spreadsheet would change a text of digits.
 *
 * @param cell - the text
 * @returns `true` for twelve digits and more, leading zeros, a plus sign, and what looks like an exponent
 */
export function isChangedBySpreadsheets(cell: string): boolean {
  return changedByExcel.test(cell);
}

/**
 * Takes the guard off a cell: the reverse of `withGuard`, and of digits written as `="…"`.
 *
 * @param cell - the text as it stands in the file
 * @returns the text that was meant
 */
export function withoutGuard(cell: string): string {
  const first = cell.charCodeAt(0);
  if (first === 39) return guarded.test(cell) ? cell.slice(1) : cell;
  return first === 61 ? (textFormula.exec(cell)?.[1] ?? cell) : cell;
}
