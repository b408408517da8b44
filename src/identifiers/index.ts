/**
 * Chinese identifiers: credit codes, organization codes, resident IDs, division, community and grid codes and
 * telephone numbers; one file per standard, each with its check, its predicate and its format.
 *
 * @packageDocumentation
 */
export type { IdentifierFindings } from "./findings.ts";
export type { DivisionListing, DivisionTable } from "./division-table.ts";
