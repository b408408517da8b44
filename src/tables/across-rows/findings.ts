/**
 * What is found when rows are compared with each other and with lists beside the file. A row is 0 where a workbook was
 * split and the row is in another share.
 */
export type AcrossRowsFindings = {
  /** The value, of which no two rows have the same, is that of an earlier row. */
  readonly "row.duplicate": { readonly firstRow: number };
  /** Every cell is as in an earlier row, in a row that has no unique value. */
  readonly "row.repeated": { readonly firstRow: number };
  /** The value is in the list of those that are listed already. */
  readonly "row.already-listed": Record<never, never>;
  /** The value nearly repeats that of an earlier row. */
  readonly "row.similar": { readonly firstRow: number };
  /** No row of the file, and no list beside it, has the value that the row points to. */
  readonly "row.reference-unknown": Record<never, never>;
  /** There are more different values than are kept: from `limit` on, repeated ones may go unseen. */
  readonly "table.keys-limit": { readonly limit: number };
  /** Only the first `limit` rows were looked through for nearly repeated values. */
  readonly "table.similar-limit": { readonly limit: number };
};
