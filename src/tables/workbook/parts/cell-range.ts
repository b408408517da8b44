import { columnLetter } from "../../column-letter.ts";
import { cellAt } from "./cell-place.ts";

/** A block of cells; rows from 1 on, columns from 0 on, the last ones included. */
export interface CellRange {
  /** The first row. */
  readonly firstRow: number;
  /** The last row. */
  readonly lastRow: number;
  /** The first column. */
  readonly firstColumn: number;
  /** The last column. */
  readonly lastColumn: number;
}

/**
 * Reads a block of cells.
 *
 * @param text - such as `A5:B9`, or one cell
 * @returns the block; nothing where it is none
 */
export function cellRange(text: string): CellRange | undefined {
  const [from = "", to = from] = text.split(":");
  const [first, last] = [cellAt(from), cellAt(to)];
  if (first === undefined || last === undefined) return undefined;
  return {
    firstRow: Math.min(first.row, last.row),
    lastRow: Math.max(first.row, last.row),
    firstColumn: Math.min(first.column, last.column),
    lastColumn: Math.max(first.column, last.column),
  };
}

/** Writes a block of cells as sheets do. */
export function rangeText({ firstRow, lastRow, firstColumn, lastColumn }: CellRange): string {
  const first = `${columnLetter(firstColumn)}${String(firstRow)}`;
  const last = `${columnLetter(lastColumn)}${String(lastRow)}`;
  return first === last ? first : `${first}:${last}`;
}
