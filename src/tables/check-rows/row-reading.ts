import type { CellUnit, CellValue, Finding, TableCells, TableColumn, TableModel } from "../../core/base.ts";
import { errorOf } from "../../core/base.ts";
import type { CellOptions, CellReader } from "../cells/model.ts";
import { cellReaderOf } from "../cells/parse-cell.ts";
import { isBlankCell } from "../layout/cells.ts";
import type { CellPlace, MappedHeading, RowFinding, TableRow } from "../model.ts";

/** What was read of a row, before it is checked as a record. */
export interface RowReading {
  /** What was read of its cells, by column. */
  readonly cells: TableCells;
  /** The record; nothing where it is to be built of the cells. */
  readonly record?: unknown;
  /** What was found in its cells. */
  readonly findings: readonly RowFinding[];
  /** Where a column stands in this row; nothing where the row has it not. */
  readonly placeOf: (column: string) => CellPlace | undefined;
  /** What stands in the row for a column, as the file has it. */
  readonly valueOf: (column: TableColumn, source: TableRow) => unknown;
}

/** The findings of a clean row. */
export const nothingFound: readonly never[] = /* @__PURE__ */ Object.freeze([]);

/** How the cells of rows are read, whatever the unit: that is said by headings. */
export type RowCellOptions = Omit<CellOptions, "unit">;

/** A column of the model with the way to read its cells. */
export interface ReadColumn {
  /** The column. */
  readonly column: TableColumn;
  /** Where it stands. */
  readonly place: CellPlace;
  /** Reads a cell of it. */
  readonly read: CellReader;
}

/** Prepares the reading of a column in the unit of its heading. */
export function readColumnOf(
  column: TableColumn,
  place: CellPlace,
  unit: CellUnit | undefined,
  options: RowCellOptions,
): ReadColumn {
  const read = cellReaderOf(column, { ...options, unit });
  return { column, place, read: column.kind === "code" ? remembering(read) : read };
}

/** So many different cells of a column of codes are remembered. */
const MAX_REMEMBERED = 200;

/** A column of codes has few different cells: what was read of a clean one is read again at once. */
function remembering(read: CellReader): CellReader {
  const values = new Map<unknown, CellValue>();
  return (cell, findings) => {
    const known = values.get(cell);
    if (known !== undefined) return known;
    const before = findings.length;
    const value = read(cell, findings);
    if (findings.length === before && values.size < MAX_REMEMBERED) values.set(cell, value);
    return value;
  };
}

/** The columns that the headings name, in their order in the file. */
export function readColumnsOf<T>(
  model: TableModel<T>,
  headings: readonly MappedHeading[],
  options: RowCellOptions,
): readonly (ReadColumn & { readonly index: number })[] {
  const columns = new Map(model.columns.map((column) => [column.id, column]));
  return headings.flatMap(({ index, heading, column: id, unit }) => {
    const column = id === undefined ? undefined : columns.get(id);
    if (column === undefined) return [];
    const place = { index, heading, column: column.id };
    return [{ index, ...readColumnOf(column, place, unit, options) }];
  });
}

/** Turns what was found in a cell into findings of its row. */
export function takeFindings(
  found: Finding[],
  row: number,
  { column, place }: ReadColumn,
  into: RowFinding[],
): void {
  for (const finding of found) {
    into.push({ row, cell: place, finding: { ...finding, path: [...column.path, ...finding.path] } });
  }
  found.length = 0;
}

/**
 * Makes the reader of rows whose cells stand at positions.
 *
 * @param model - the model whose records the rows are
 * @param headings - how the headings were understood
 * @param options - how cells are read
 * @returns the reader; it allocates the cells, and more only where something is found
 */
export function positionReader<T>(
  model: TableModel<T>,
  headings: readonly MappedHeading[],
  options: RowCellOptions,
): (source: TableRow, row: number) => RowReading {
  const columns = readColumnsOf(model, headings, options);
  const byId = new Map(columns.map((read) => [read.column.id, read]));
  const placeOf = (id: string): CellPlace | undefined => byId.get(id)?.place;
  const valueOf = ({ id }: TableColumn, { cells }: TableRow): unknown => {
    const index = byId.get(id)?.index;
    return index === undefined ? undefined : cells[index];
  };
  // Copied for every row, so that all rows have the same shape.
  const empty: { [column: string]: TableCells[string] } = Object.fromEntries(
    columns.map(({ column }) => [column.id, undefined]),
  );
  const found: Finding[] = [];
  return (source, row) => {
    const cells = { ...empty };
    let findings: RowFinding[] | undefined;
    for (const read of columns) {
      cells[read.column.id] = read.read(source.cells[read.index], found);
      if (found.length > 0) takeFindings(found, row, read, (findings ??= []));
    }
    if (source.cells.length > headings.length) {
      const more = moreCells(source, row, headings.length);
      if (more !== undefined) (findings ??= []).push(more);
    }
    return { cells, record: undefined, findings: findings ?? nothingFound, placeOf, valueOf };
  };
}

/** Blank cells behind the headings are nothing; others are content that has no column. */
function moreCells({ cells }: TableRow, row: number, headings: number): RowFinding | undefined {
  let end = cells.length;
  while (end > headings && isBlankCell(cells[end - 1])) end -= 1;
  return end > headings ? { row, finding: errorOf("row.more-cells", { cells: end, headings }) } : undefined;
}
