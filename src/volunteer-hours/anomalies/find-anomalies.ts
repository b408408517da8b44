import type { ServiceRecord } from "../model.ts";
import { beyondPeriods } from "./beyond-period.ts";
import { lostZeros } from "./lost-zeros.ts";
import type { AnomalyOptions, HoursAnomaly } from "./model.ts";
import { anomaliesOfRecords } from "./of-records.ts";
import { repeatedRecords, sharedNumbers } from "./of-sets.ts";

/**
 * Finds what is unusual among services and volunteers, for somebody to look at; nothing is changed or left out by it.
 *
 * @remarks Services are to be entered within 10 working days after the activity has ended (志愿服务记录与证明出具办法（试行）,
 * ministry order 67 of 2020, article 11); one person has one account in the national system, so that a telephone or a
 * number of several volunteers is worth a look. Only completed services are looked at. Dates that are not known to the day
 * count only where they decide. Overlaps are found by `findOverlaps`.
 *
 * @param records - valid records
 * @param options - the volunteers, the day, the calendars; what is not given is not looked at
 * @returns the anomalies: `hours.before-registration`, `.after-day`, `.longer-than-day`, `.beyond-period`, `.entered-late`,
 * `.entry-undecided`, `.id-repeated`, `.service-repeated`, `.phone-shared`, `.number-shared`, `.number-zeros`,
 * `.number-short`; all are warnings
 * @throws TypeError where `on` is no civil date
 *
 * @example
 * import { findAnomalies, type ServiceRecord } from "linli/volunteer-hours";
 *
 * const records: readonly ServiceRecord[] = [
 *   { id: "a", volunteerId: "0003102245", on: "2026-03-05", claimedMinutes: 90, state: "completed" },
 *   { id: "b", volunteerId: "3102245", on: "2026-03-06", claimedMinutes: 60, state: "completed" },
 * ];
 * [...findAnomalies(records, { on: "2026-03-05" })].map(({ finding, volunteerIds }) => [finding.code, volunteerIds]);
 * // => [["hours.after-day", ["3102245"]], ["hours.number-zeros", ["0003102245", "3102245"]]]
 */
export function findAnomalies(
  records: readonly ServiceRecord[],
  options: AnomalyOptions = {},
): Iterable<HoursAnomaly> {
  return { [Symbol.iterator]: () => anomaliesIn(records, options) };
}

function* anomaliesIn(
  records: readonly ServiceRecord[],
  options: AnomalyOptions,
): Generator<HoursAnomaly, void, undefined> {
  const { volunteers = [] } = options;
  yield* anomaliesOfRecords(records, options);
  yield* beyondPeriods(records, options.zone);
  yield* repeatedRecords(records);
  yield* sharedNumbers(volunteers);
  yield* lostZeros(records, volunteers);
}
