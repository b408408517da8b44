import type { CellValue, Finding, TableModel } from "../../core/base.ts";
import { newRowComparison, type RowComparison } from "../across-rows/compare-rows.ts";
import { rowLayoutOf, type RowLayout } from "../layout/row-layout.ts";
import { newTotals, type CellRead, type Totals } from "../layout/totals.ts";
import type { RowFinding, TableRow } from "../model.ts";
import type { ReadRow } from "./check-alone.ts";
import type { CheckRowsOptions } from "./options.ts";
import type { RecordReader } from "./record-reading.ts";
import { nothingFound, positionReader, readColumnsOf, type RowReading } from "./row-reading.ts";
import { startOf, type FileStart } from "./start.ts";

/** How the rows of a file are read, once its beginning is known. */
export interface Way {
  /** How the file begins. */
  readonly start: FileStart;
  /** Reads a row. */
  readonly read: ReadRow;
  /** What tells records from other rows; nothing among records with names. */
  readonly layout: RowLayout | undefined;
  /** The sums of the rows so far. */
  readonly totals: Totals | undefined;
  /** Reads a cell of a row of totals. */
  readonly readTotal: CellRead;
  /** The comparison of rows. */
  readonly comparison: RowComparison;
  /** Compares a row with those before it. */
  readonly compare: Compare;
}

/** Finds out how a file is read. */
export function wayOf<T>(
  rows: readonly TableRow[],
  options: CheckRowsOptions<T>,
  records: RecordReader,
): Way {
  const { model, cellOptions = {}, duplicates = true } = options;
  const { maxKeys = 1_000_000, similarUpTo = 20_000, known = {}, listed = {} } = options;
  const start = startOf(rows, options);
  const { map, kind } = start;
  const isAtPositions = kind === "positions";
  const ids = isAtPositions ? map.headings.map(({ column }) => column) : model.columns.map(({ id }) => id);
  const columns = new Set(ids.filter((id) => id !== undefined));
  const atPosition = positionReader(model, map.headings, cellOptions);
  const read: ReadRow = (source, row) => {
    if (source.record !== undefined) return records.read(source, row);
    // Among records a row of cells is none.
    return isAtPositions ? atPosition(source, row) : records.read({ ...source, record: source.cells }, row);
  };
  const readers = new Map(
    readColumnsOf(model, map.headings, cellOptions).map((column) => [column.index, column]),
  );
  const compared = { duplicates, maxKeys, similarUpTo, known, listed };
  const comparison = newRowComparison(model, columns, compared);
  return {
    start,
    read,
    layout: isAtPositions ? rowLayoutOf(model, map) : undefined,
    totals: isAtPositions && duplicates ? newTotals(model, map) : undefined,
    readTotal: (cell, index): CellValue => readers.get(index)?.read(cell, []),
    comparison,
    compare: compareWith(model, comparison),
  };
}

/** Compares a row with others, and gives what was found its cells. */
export type Compare = (reading: RowReading, source: TableRow, row: number) => readonly RowFinding[];

/**
 * Prepares the comparison of rows.
 *
 * @param model - the model
 * @param comparison - the rows so far
 * @returns the comparison; it allocates only where something is found
 */
export function compareWith<T>(model: TableModel<T>, comparison: RowComparison): Compare {
  let at: { readonly reading: RowReading; readonly row: number } | undefined;
  let found: RowFinding[] = [];
  const report = (finding: Finding, id?: string): void => {
    if (at === undefined) return;
    const path = model.columns.find((column) => column.id === id)?.path;
    const cell = id === undefined ? undefined : at.reading.placeOf(id);
    found.push({
      row: at.row,
      ...(cell !== undefined && { cell }),
      finding: path === undefined ? finding : { ...finding, path },
    });
  };
  return (reading, source, row) => {
    at = { reading, row };
    comparison.add(row, reading.cells, source, report);
    if (found.length === 0) return nothingFound;
    const own = found;
    found = [];
    return own;
  };
}
