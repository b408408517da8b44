import { plainText } from "../../cells/tidy.ts";
import type { RowRun, TableRow } from "../../model.ts";
import type { CellRange } from "../parts/cell-range.ts";

/** The rows of records that have a value. */
export interface RowsOfValue {
  /** The value as it is written first, without blanks around it. */
  readonly written: string;
  /** The rows, ascending. */
  readonly rows: readonly number[];
}

/** The rows of a sheet, told apart by what stands in a column. */
export interface RowsByValue {
  /**
   * The rows by the value in half-width characters, in the order in which values come; an empty text where there is
   * none.
   */
  readonly values: ReadonlyMap<string, RowsOfValue>;
  /** How many rows below the first record are no records: totals, signatures, notes. */
  readonly others: number;
}

/**
 * Tells the rows of a sheet apart by what stands in a column. A merged cell stands for all its rows.
 *
 * @param rows - the rows of the sheet
 * @param records - which of them are records, in runs
 * @param column - the position of the column, from 0 on
 * @param merged - the merged cells of the sheet
 * @returns the rows by value
 */
export function rowsByValue(
  rows: Iterable<TableRow>,
  records: readonly RowRun[],
  column: number,
  merged: readonly CellRange[],
): RowsByValue {
  const runs = merged
    .filter(({ firstColumn, lastColumn }) => firstColumn <= column && column <= lastColumn)
    .sort((a, b) => a.firstRow - b.firstRow);
  const [firstRow = Infinity] = records[0] ?? [];
  const values = new Map<string, { readonly written: string; readonly rows: number[] }>();
  let others = 0;
  let run = 0;
  let record = 0;
  let held: { readonly range: CellRange; readonly cell: unknown } | undefined;
  for (const { row, cells } of rows) {
    while ((runs[run]?.lastRow ?? Infinity) < row) run += 1;
    const range = (runs[run]?.firstRow ?? Infinity) <= row ? runs[run] : undefined;
    if (range !== held?.range) held = range && { range, cell: cells[range.firstColumn] };
    while ((records[record]?.[1] ?? Infinity) < row) record += 1;
    const isRecord = (records[record]?.[0] ?? Infinity) <= row;
    if (!isRecord) {
      if (row > firstRow) others += 1;
      continue;
    }
    const text = textOf(held === undefined ? cells[column] : held.cell);
    const key = plainText(text, []) ?? "";
    const known = values.get(key);
    if (known === undefined) values.set(key, { written: key === "" ? "" : text.trim(), rows: [row] });
    else known.rows.push(row);
  }
  return { values, others };
}

function textOf(cell: unknown): string {
  if (typeof cell === "string") return cell;
  return typeof cell === "number" || typeof cell === "boolean" ? String(cell) : "";
}
