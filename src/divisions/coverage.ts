import type { DivisionCoverage } from "./model.ts";

/**
 * What the data of this folder covers; outside it every answer is `"unknown"`.
 *
 * @remarks Lists of the Ministry of Civil Affairs (县以上行政区划代码, codes of GB/T 2260), yearly from December
 * 1980 and by the month where the ministry published so, up to April 2019. A later list without a date, broader
 * than the others (it has development zones and headings such as 市辖区), adds codes that are known to exist but
 * not since when. The lists' own misprints are kept: in 17 codes a list shows two names for one code. Divisions
 * founded since, such as 和安县 and 和康县 of December 2024, are not in it.
 *
 * The data is 82 kB (32 kB gzip), is loaded by nobody but `linli/divisions`, and is unfolded at the first question.
 *
 * @example
 * import { divisionCoverage } from "linli/divisions";
 *
 * divisionCoverage.until; // => "2019-04"
 */
export const divisionCoverage: DivisionCoverage = {
  from: "1980-12",
  until: "2019-04",
  lists: 66,
  names: 7105,
  codes: 6781,
  retiredCodes: 3357,
  laterCodes: 205,
  source: { title: "县以上行政区划代码", issuer: "民政部", standard: "GB/T 2260" },
  confidence: "verified",
};
