import type { CellRange } from "../parts/cell-range.ts";

/** The numbers that rows have in a share: rows of other shares are gone, and those below them moved up. */
export interface RowNumbers {
  /** The first row below the headings; the rows above it stay where they are. */
  readonly firstRow: number;
  /** All rows of records in the whole sheet, ascending. */
  readonly records: readonly number[];
  /** Those that the share has, ascending, by their numbers in the whole sheet. */
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
  const { firstRow, records, rows } = numbers;
  const lastRow = records[records.length - 1] ?? firstRow - 1;
  const placeOf = (row: number): number =>
    row < firstRow ? row : firstRow + countBelow(rows, row) + Math.max(0, row - lastRow - 1);
  const first = placeOf(range.firstRow);
  // The row behind the last one is where the rest goes on.
  const last = placeOf(range.lastRow + 1) - 1;
  return last < first ? undefined : { ...range, firstRow: first, lastRow: last };
}

/**
 * Gives the merged cell that is left of one in a share.
 *
 * @param numbers - the rows of the share
 * @param range - the merged cell in the whole sheet
 * @returns the cell over the records that the share has of it; nothing where these are none, or one cell alone
 */
export function newMerged({ firstRow, rows }: RowNumbers, range: CellRange): CellRange | undefined {
  if (range.lastRow < firstRow) return range;
  const before = countBelow(rows, range.firstRow);
  const own = countBelow(rows, range.lastRow + 1) - before;
  if (own === 0 || range.firstRow < firstRow) return undefined;
  if (own === 1 && range.firstColumn === range.lastColumn) return undefined;
  return { ...range, firstRow: firstRow + before, lastRow: firstRow + before + own - 1 };
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
