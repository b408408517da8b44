/**
 * Names and history of division codes from 1980-12 to 2019-04; nobody else loads this data. It answers
 * `"unknown"` wherever the lists do not decide, and never that a code does not exist.
 *
 * @packageDocumentation
 */
export { countyLevelKindsOn, formatCountyLevelKinds } from "./county-level.ts";
export { divisionCoverage } from "./coverage.ts";
export type { DivisionFindings, LaterListing } from "./findings.ts";
export { findDivisions } from "./find.ts";
export { formatDivisionState } from "./format-division.ts";
export type {
  CountyLevelKind,
  DivisionCoverage,
  DivisionMatch,
  DivisionNameRun,
  DivisionNameState,
  DivisionOnDate,
  DivisionParent,
  DivisionSource,
  DivisionState,
} from "./model.ts";
export { divisionHistory, divisionName } from "./names.ts";
export { divisionParents } from "./parents.ts";
export { divisionStateOn } from "./state.ts";
export { divisionTable } from "./table.ts";
