import { isPlaceholder, isSpreadsheetError } from "../../cells/nothing.ts";
import { plainText } from "../../cells/tidy.ts";
import type { RowRun, TableRow } from "../../model.ts";
import type { CellRange } from "../parts/cell-range.ts";

/** The rows of records that have a value. */
export interface RowsOfValue {
  /** The value as it is written first, without blanks around it; an empty text where there is none. */
  readonly written: string;
  /** The rows, ascending. */
  readonly rows: readonly number[];
}

/** The rows of a sheet, told apart by what stands in a column. */
export interface RowsByValue {
  /** The rows by the value as it is compared, in the order in which values come. */
  readonly values: ReadonlyMap<string, RowsOfValue>;
  /** All rows of records, ascending. */
  readonly records: readonly number[];
  /** How many rows below the headings are no records: totals, signatures, notes. */
  readonly others: number;
}

/** Where in a sheet the records are, and the column that tells them apart. */
export interface RecordPlaces {
  /** The last row of headings. */
  readonly headingRow: number;
  /** The rows of records, in runs, ascending. */
  readonly records: readonly RowRun[];
  /** The position of the column, from 0 on. */
  readonly column: number;
  /** The merged cells of the sheet. */
  readonly merged: readonly CellRange[];
}

/**
 * Tells the rows of a sheet apart by what stands in a column. A merged cell stands for all its rows.
 *
 * @param rows - the rows of the sheet
 * @param places - where its records are
 * @returns the rows by value; that rows come in their order is made sure of where they are written
 */
export function rowsByValue(rows: Iterable<TableRow>, places: RecordPlaces): RowsByValue {
  const { headingRow, records, column } = places;
  const runs = places.merged
    .filter(({ firstColumn, lastColumn }) => firstColumn <= column && column <= lastColumn)
    .sort((a, b) => a.firstRow - b.firstRow);
  const values = new Map<string, { readonly written: string; readonly rows: number[] }>();
  const all: number[] = [];
  let others = 0;
  let run = 0;
  let record = 0;
  let held: { readonly range: CellRange; readonly cell: unknown } | undefined;
  for (const { row, cells } of rows) {
    while ((runs[run]?.lastRow ?? Infinity) < row) run += 1;
    const range = (runs[run]?.firstRow ?? Infinity) <= row ? runs[run] : undefined;
    if (range !== held?.range) held = range && { range, cell: cells[range.firstColumn] };
    while ((records[record]?.[1] ?? Infinity) < row) record += 1;
    if ((records[record]?.[0] ?? Infinity) > row) {
      if (row > headingRow) others += 1;
      continue;
    }
    all.push(row);
    const text = textOf(held === undefined ? cells[column] : held.cell);
    const key = keyOf(text);
    const known = values.get(key);
    if (known === undefined) values.set(key, { written: key === "" ? "" : text.trim(), rows: [row] });
    else known.rows.push(row);
  }
  return { values, records: all, others };
}

/** Whatever the width of letters and digits, and without blanks between Chinese characters, which mean nothing. */
function keyOf(text: string): string {
  const plain = plainText(text, []) ?? text.trim();
  if (isPlaceholder(plain) || isSpreadsheetError(plain)) return "";
  return plain.replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, "");
}

function textOf(cell: unknown): string {
  if (typeof cell === "string") return cell;
  return typeof cell === "number" || typeof cell === "boolean" ? String(cell) : "";
}
