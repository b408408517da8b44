import type { DivisionListing, DivisionTable } from "../identifiers/index.ts";
import { divisionRecords } from "./records.ts";
import { WHOLE_COUNTRY } from "./whole-country.ts";

/**
 * The table of division codes that the checks of `linli/identifiers` take as their option `divisions`.
 *
 * @remarks A code is `"listed"` if the last list of the Ministry of Civil Affairs (2019-04) or the later, undated
 * list shows it, `"retired"` if only earlier lists do, and otherwise `"unknown"`: it may be newer than the data.
 *
 * @example
 * import { checkDivisionCode } from "linli/identifiers";
 * import { divisionTable } from "linli/divisions";
 *
 * divisionTable.stateOf("110103"); // => "retired"
 * checkDivisionCode("110103", { divisions: divisionTable }).findings[0]?.code; // => "division-code.retired"
 */
export const divisionTable: DivisionTable = {
  coverage: { from: "1980-12", until: "2019-04" },
  stateOf: listingOf,
};

function listingOf(code: string): DivisionListing {
  const records = divisionRecords().byCode.get(code);
  if (records === undefined) return code === WHOLE_COUNTRY.code ? "listed" : "unknown";
  return records.some((record) => record.later !== undefined) ? "listed" : "retired";
}
