import type { TableReference } from "../../core/base.ts";
import { firstRowOf, type KeyTable } from "./key-table.ts";
import type { TextHash } from "./text-hash.ts";

/** A reference that points to nothing. */
export interface UnknownReference {
  /** The row that points. */
  readonly row: number;
  /** The id of the column that points. */
  readonly column: string;
}

/** References whose rows may still come, as hashes: a row can point to one far below it. */
export interface OpenReferences {
  /** How many are kept. */
  readonly most: number;
  /** Whether one came that was not kept. */
  full: boolean;
  /** The rows that point. */
  readonly rows: number[];
  /** One half of the hashes of the values. */
  readonly lows: number[];
  /** The other half. */
  readonly highs: number[];
  /** What points to what. */
  readonly references: TableReference[];
}

/** Makes an empty list. */
export function newOpenReferences(most: number): OpenReferences {
  return { most, full: false, rows: [], lows: [], highs: [], references: [] };
}

/** Keeps a reference until the end of the file. */
export function keepOpen(open: OpenReferences, hash: TextHash, row: number, reference: TableReference): void {
  if (open.rows.length >= open.most) {
    open.full = true;
    return;
  }
  open.rows.push(row);
  open.lows.push(hash.low);
  open.highs.push(hash.high);
  open.references.push(reference);
}

/** Gives the references that still point to nothing; of a column that has more values than were kept, none. */
export function* findUnknown(
  open: OpenReferences,
  tables: ReadonlyMap<string, KeyTable>,
): IterableIterator<UnknownReference> {
  for (const [index, row] of open.rows.entries()) {
    const reference = open.references[index];
    const table = reference === undefined ? undefined : tables.get(reference.to);
    if (reference === undefined || table?.full === true) continue;
    const hash = { low: open.lows[index] ?? 0, high: open.highs[index] ?? 0 };
    if (table === undefined || firstRowOf(table, hash) === 0) yield { row, column: reference.column };
  }
}
