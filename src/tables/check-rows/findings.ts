/** What is found when the rows of a file are checked as records. */
export type CheckRowsFindings = {
  /** The row has content in more cells than the file has headings. */
  readonly "row.more-cells": { readonly cells: number; readonly headings: number };
  /** Two fields of the record stand for one column of the model; the first that is filled is read. */
  readonly "row.field-twice": Record<never, never>;
  /** Records have a field, named by the finding's path, that the model does not know; it is not read. */
  readonly "table.field-unknown": Record<never, never>;
  /** The records of the file have more different fields than are read. */
  readonly "table.fields-limit": { readonly limit: number };
  /** The file has many blank rows, the first and the last of them here. */
  readonly "table.blank-rows": { readonly count: number; readonly first: number; readonly last: number };
};
