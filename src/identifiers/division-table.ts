/** What a table of division codes knows of a code: listed at its end, retired before, or nothing. */
export type DivisionListing = "listed" | "retired" | "unknown";

/**
 * A table of division codes, as the checks of this folder ask it; `divisionTable` of `linli/divisions` is one.
 *
 * @remarks Divisions are merged, renamed and founded while identifiers are lifelong, so that a table can only
 * add remarks: a code that it does not list may be newer than the table.
 */
export interface DivisionTable {
  /** The first and the last list that the table knows, as civil dates. */
  readonly coverage: { readonly from: string; readonly until: string };
  /** What the table knows of a six-digit code. */
  readonly stateOf: (code: string) => DivisionListing;
}
