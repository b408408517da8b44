import type { CellRange } from "../parts/cell-range.ts";

/** The numbers that rows have in a share: rows of other shares are gone, and those below them moved up. */
export interface RowNumbers {
  /** The first row of records; the rows above it stay where they are. */
  readonly firstRow: number;
  /** The last row of records in the whole sheet. */
  readonly lastRow: number;
  /** The rows of records that the share has, ascending, by their numbers in the whole sheet. */
  readonly rows: readonly number[];
}

/**
 * Gives the number that a row has in a share.
 *
 * @param numbers - the rows of the share
 * @param row - the number in the whole sheet
 * @returns the number; nothing where the share does not have the row
 */
export function newRow({ firstRow, rows }: RowNumbers, row: number): number | undefined {
  if (row < firstRow) return row;
  const place = countBelow(rows, row);
  return rows[place] === row ? firstRow + place : undefined;
}

/**
 * Gives the block of cells that is left of one in a share. One that goes on below the records goes on below them.
 *
 * @param numbers - the rows of the share
 * @param range - the block in the whole sheet
 * @returns the block; nothing where nothing is left
 */
export function newRange(numbers: RowNumbers, range: CellRange): CellRange | undefined {
  const { firstRow, lastRow, rows } = numbers;
  const first = range.firstRow < firstRow ? range.firstRow : firstRow + countBelow(rows, range.firstRow);
  const below = Math.max(0, range.lastRow - lastRow);
  const last =
    range.lastRow < firstRow ? range.lastRow : firstRow + countBelow(rows, range.lastRow + 1) - 1 + below;
  return last < first ? undefined : { ...range, firstRow: first, lastRow: last };
}

/** Whether the share has all rows of a block. */
export function isWhole(numbers: RowNumbers, range: CellRange): boolean {
  const left = newRange(numbers, range);
  return left !== undefined && left.lastRow - left.firstRow === range.lastRow - range.firstRow;
}

/** How many of ascending numbers are lower than one. */
function countBelow(rows: readonly number[], row: number): number {
  let from = 0;
  let to = rows.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((rows[middle] ?? row) < row) from = middle + 1;
    else to = middle;
  }
  return from;
}
