import { dayNumberOf, type CivilDate, type Instant } from "../../core/index.ts";
import { courseOf, lineOfDay } from "./course.ts";
import type { OpeningHours } from "./model.ts";
import { openingStates, type OpeningOptions } from "./opening-state.ts";
import { FIRST_DAY, instantOf, LAST_DAY, millisecondsAt } from "./wall-clock.ts";

/** The days that are asked about, and by which calendars. */
export interface OpeningPeriodsOptions extends OpeningOptions {
  /** The first day, `YYYY-MM-DD`. */
  readonly from: CivilDate;
  /** The last day, inclusive, `YYYY-MM-DD`. */
  readonly until: CivilDate;
}

/** A stretch of time in which something is open, or in which it is not known whether it is. */
export interface OpeningPeriod {
  /** What it is; what is closed is between the periods. */
  readonly state: "open" | "unknown";
  /** When it begins. */
  readonly fromAt: Instant;
  /** When it ends; the instant itself is not in it. */
  readonly untilAt: Instant;
}

/**
 * Lists when something is open on the days from one to another, and when that is not known.
 *
 * @remarks The periods are cut at the midnight before the first and after the last day, by the clock of Asia/Shanghai. They
 * are in order, no two share an instant, and where two of the same state touch they are one, also at midnight.
 *
 * @param hours - a record that `isOpeningHours` accepts
 * @param options - the days and the calendars
 * @returns the periods
 * @throws TypeError where one of the dates is not known to the day
 * @throws RangeError outside the years 1970 to 9998, or where `until` is before `from`
 *
 * @example
 * import { chinaCalendars } from "linli/calendars";
 * import { openingPeriods } from "linli/venues";
 *
 * const day = [{ opens: "09:00", closes: "17:00" }];
 * const hours = { weekly: { 5: day, 6: day } };
 * openingPeriods(hours, { from: "2026-03-06", until: "2026-03-06", calendars: chinaCalendars });
 * // => [{ state: "open", fromAt: "2026-03-06T09:00:00+08:00", untilAt: "2026-03-06T17:00:00+08:00" }]
 * openingPeriods(hours, { from: "2027-03-06", until: "2027-03-06", calendars: chinaCalendars })[0]?.state;
 * // => "unknown"
 */
export function openingPeriods(
  hours: OpeningHours,
  options: OpeningPeriodsOptions,
): readonly OpeningPeriod[] {
  const first = dayNumberOf(options.from);
  const last = dayNumberOf(options.until);
  if (first < FIRST_DAY || last > LAST_DAY || last < first) {
    throw new RangeError("Days in order, of the years 1970 to 9998, were expected.");
  }
  const course = courseOf(hours, options.calendars);
  const found: { code: number; from: number; until: number }[] = [];
  for (let day = first; day <= last; day += 1) {
    const { starts, codes } = lineOfDay(course, day);
    starts.forEach((start, index) => {
      const code = codes[index] ?? 0;
      const from = millisecondsAt(day, start);
      const until =
        index + 1 < starts.length ? millisecondsAt(day, starts[index + 1] ?? 0) : millisecondsAt(day + 1, 0);
      const before = found[found.length - 1];
      if (code === 0 || from === until) return;
      if (before?.code === code && before.until === from) before.until = until;
      else found.push({ code, from, until });
    });
  }
  return found.map(({ code, from, until }) => ({
    state: openingStates[code] as OpeningPeriod["state"],
    fromAt: instantOf(from),
    untilAt: instantOf(until),
  }));
}
