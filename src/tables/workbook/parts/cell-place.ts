/** The last row and the last column of Excel. */
export const LAST_ROW = 1_048_576;
/** XFD. */
export const LAST_COLUMN = 16_384;

/** A place in a sheet. */
export interface CellAt {
  /** The row, from 1 on. */
  readonly row: number;
  /** The column, from 0 on. */
  readonly column: number;
}

/**
 * Reads a reference to a cell, such as `B12`.
 *
 * @param text - the reference
 * @returns the place; nothing where it is none
 */
export function cellAt(text: string): CellAt | undefined {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i.exec(text) ?? [];
  if (letters === undefined || digits === undefined) return undefined;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(digits);
  return column > LAST_COLUMN || row > LAST_ROW ? undefined : { row, column: column - 1 };
}
