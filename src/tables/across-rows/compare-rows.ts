import type { CellValue, Finding, TableCells, TableModel, TableReference } from "../../core/base.ts";
import { errorOf, warningOf } from "../../core/base.ts";
import type { TableRow } from "../model.ts";
import { keyText } from "./key-text.ts";
import { addKey, firstRowOf, newKeyTable, type KeyTable } from "./key-table.ts";
import { findUnknown, keepOpen, newOpenReferences, type UnknownReference } from "./references.ts";
import { hashRow } from "./row-hash.ts";
import { addName, newSimilarNames } from "./similar-names.ts";
import { addText, finishHash, newHash, resetHash } from "./text-hash.ts";

/** Values by the ids of columns. */
export type ValuesByColumn = { readonly [column: string]: ReadonlySet<string> };

/** How rows are compared. */
export interface CompareOptions {
  /** `false` compares no row with another; `listed` is asked all the same. */
  readonly duplicates: boolean;
  /** How many different values of a column are kept. */
  readonly maxKeys: number;
  /** In how many rows nearly repeated values are looked for. */
  readonly similarUpTo: number;
  /** Values that references may point to beside those of the file. */
  readonly known: ValuesByColumn;
  /** Values of rows that are listed already. */
  readonly listed: ValuesByColumn;
}

/** Takes what is found, with the column that it is about. */
export type Report = (finding: Finding, column?: string) => void;

/** The comparison of rows, one after another. */
export interface RowComparison {
  /** Compares a row with those before it. */
  readonly add: (row: number, cells: TableCells, source: TableRow, report: Report) => void;
  /** How many references wait for their row. */
  readonly open: () => number;
  /** The references that point to nothing, when all rows have come. */
  readonly unknown: () => Iterable<UnknownReference>;
  /** What could not be compared. */
  readonly limits: () => readonly Finding[];
}

/**
 * Begins to compare the rows of a file.
 *
 * @param model - the model whose records the rows are
 * @param columns - the ids of the columns that the file has
 * @param options - how they are compared
 * @returns the comparison; its memory grows with the different values, twelve bytes for each
 */
export function newRowComparison<T>(
  model: TableModel<T>,
  columns: ReadonlySet<string>,
  options: CompareOptions,
): RowComparison {
  const { duplicates, maxKeys, similarUpTo } = options;
  const hash = newHash();
  const listed = tablesOf(options.listed);
  const known = tablesOf(options.known);
  const unique = new Set(duplicates ? model.unique : []);
  const references = (duplicates ? (model.references ?? []) : []).filter(
    // Where nothing says what there is to point to, nothing can be wrong.
    ({ column, to }) => columns.has(column) && (columns.has(to) || known.has(to)),
  );
  const keyed = new Set([...unique, ...references.map(({ to }) => to)].filter((id) => columns.has(id)));
  const keys = new Map(Array.from(keyed, (id) => [id, newKeyTable(maxKeys)]));
  const keyColumns = Array.from(keys, ([id, table]) => ({ id, table, isUnique: unique.has(id) }));
  const whole = newKeyTable(duplicates ? maxKeys : 0);
  const open = newOpenReferences(maxKeys);
  const similar = duplicates ? model.similar : undefined;
  let names = similar === undefined ? undefined : newSimilarNames();
  let compared = 0;
  let notCompared = false;

  const hashValue = (value: string | number): boolean => {
    const text = typeof value === "number" ? String(value) : keyText(value);
    if (text === "") return false;
    resetHash(hash);
    addText(hash, text);
    finishHash(hash);
    return true;
  };
  const compareWhole = (row: number, source: TableRow, report: Report): number => {
    hashRow(hash, source);
    const firstRow = addKey(whole, hash, row);
    if (firstRow !== 0) report(warningOf("row.repeated", { firstRow }));
    return firstRow;
  };
  /** The row that has the same unique value already; -1 where the row has no unique value, 0 where it is new. */
  const compareKeys = (row: number, cells: TableCells, report: Report): number => {
    let first = -1;
    for (const { id, table, isUnique } of keyColumns) {
      const value = single(cells[id]);
      if (value === undefined || !hashValue(value)) continue;
      const firstRow = addKey(table, hash, row);
      if (!isUnique) continue;
      first = Math.max(first, firstRow);
      if (firstRow === 0) continue;
      report(errorOf("row.duplicate", { firstRow }), id);
    }
    return first;
  };
  const compareListed = (cells: TableCells, report: Report): void => {
    for (const [id, table] of listed) {
      const value = single(cells[id]);
      if (value !== undefined && hashValue(value) && firstRowOf(table, hash) !== 0)
        report(errorOf("row.already-listed", {}), id);
    }
  };
  const pointsTo = (row: number, reference: TableReference, value: string | number): void => {
    if (!hashValue(value)) return;
    for (const tables of [keys, known]) {
      const table = tables.get(reference.to);
      if (table !== undefined && firstRowOf(table, hash) !== 0) return;
    }
    keepOpen(open, hash, row, reference);
  };
  const compareNames = (row: number, value: CellValue, told: number, report: Report): void => {
    if (typeof value !== "string" || value === "") return;
    if (names === undefined || compared >= similarUpTo) {
      notCompared = true;
      // Nothing is looked up any more: the memory is given back.
      names = undefined;
      return;
    }
    compared += 1;
    const firstRow = addName(names, value, row);
    if (firstRow !== 0 && firstRow !== told) report(warningOf("row.similar", { firstRow }), similar);
  };

  return {
    add: (row, cells, source, report) => {
      if (listed.size > 0) compareListed(cells, report);
      if (!duplicates) return;
      // A row with a unique value that repeats another is told of by that value.
      const unique = compareKeys(row, cells, report);
      const told = unique < 0 ? compareWhole(row, source, report) : unique;
      for (const reference of references) {
        const value = cells[reference.column];
        if (value === undefined) continue;
        for (const one of Array.isArray(value) ? value : [value]) {
          if (typeof one === "string" || typeof one === "number") pointsTo(row, reference, one);
        }
      }
      if (similar !== undefined) compareNames(row, cells[similar], told, report);
    },
    open: () => open.rows.length,
    unknown: () => findUnknown(open, keys),
    limits: () => {
      const full = (duplicates && whole.full) || open.full || [...keys.values()].some((table) => table.full);
      return [
        ...(full ? [warningOf("table.keys-limit", { limit: maxKeys })] : []),
        ...(notCompared ? [warningOf("table.similar-limit", { limit: similarUpTo })] : []),
      ];
    },
  };
}

/** Values that can be keys: one text or one number. */
function single(value: CellValue): string | number | undefined {
  return typeof value === "string" || typeof value === "number" ? value : undefined;
}

function tablesOf(values: ValuesByColumn): ReadonlyMap<string, KeyTable> {
  const hash = newHash();
  return new Map(
    Object.entries(values).map(([id, set]) => {
      const table = newKeyTable(set.size);
      for (const value of set) {
        const text = keyText(value);
        if (text === "") continue;
        resetHash(hash);
        addText(hash, text);
        finishHash(hash);
        addKey(table, hash, 1);
      }
      return [id, table];
    }),
  );
}
