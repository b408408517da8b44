import { addDays, assertDay, type CivilDate } from "../core/index.ts";
import { dayKind } from "./day-kind.ts";
import type { CalendarYear } from "./model.ts";

/** Whether a day is a workday or a make-up workday. */
function workedOn(date: CivilDate, calendars: readonly CalendarYear[]): boolean | "unknown" {
  const kind = dayKind(date, calendars);
  return kind === "unknown" ? "unknown" : kind === "workday" || kind === "makeup";
}

/**
 * Adds working days to a day, as time limits in working days (工作日) are counted.
 *
 * @remarks The day on which a limit starts is not counted (Civil Code, article 201, 2020). With `days` 0 the day itself
 * is meant; where it is no working day, the next one, as for a limit that ends on a holiday (article 203). Negative
 * numbers count backwards. As soon as a day on the way is unknown, so is the result.
 *
 * @param date - the day on which the limit starts, `YYYY-MM-DD`
 * @param days - how many working days, a whole number
 * @param calendars - the arrangements of years, such as `chinaCalendars`
 * @returns a working day; `"unknown"` where the count runs out of calendar
 * @throws TypeError where `date` is not known to the day
 * @throws RangeError where `days` is not a whole number from -100,000 to 100,000
 *
 * @example
 * import { addWorkingDays, chinaCalendars } from "linli/calendars";
 *
 * addWorkingDays("2026-02-13", 2, chinaCalendars); // => "2026-02-24"
 * addWorkingDays("2026-12-20", 10, chinaCalendars); // => "unknown"
 */
export function addWorkingDays(
  date: CivilDate,
  days: number,
  calendars: readonly CalendarYear[],
): CivilDate | "unknown" {
  assertDay(date);
  if (!Number.isInteger(days) || Math.abs(days) > 100_000) {
    throw new RangeError("A whole number of working days was expected.");
  }
  const step = days < 0 ? -1 : 1;
  let day = date;
  let left = Math.abs(days);
  if (days === 0) {
    const worked = workedOn(day, calendars);
    if (worked !== false) return worked === true ? day : "unknown";
    left = 1;
  }
  while (left > 0) {
    day = addDays(day, step);
    const worked = workedOn(day, calendars);
    if (worked === "unknown") return "unknown";
    if (worked) left -= 1;
  }
  return day;
}

/**
 * Counts the working days after one day, up to and including another.
 *
 * @remarks `workingDaysBetween(d, addWorkingDays(d, n, calendars), calendars)` is `n` for every `n` but 0.
 *
 * @param from - the day that is not counted, `YYYY-MM-DD`
 * @param to - the last day that is counted, `YYYY-MM-DD`; before `from` the count is negative
 * @param calendars - the arrangements of years, such as `chinaCalendars`
 * @returns the number; `"unknown"` where the kind of a day on the way is
 * @throws TypeError where one of the dates is not known to the day
 *
 * @example
 * import { chinaCalendars, workingDaysBetween } from "linli/calendars";
 *
 * workingDaysBetween("2025-12-31", "2026-12-31", chinaCalendars); // => 248
 */
export function workingDaysBetween(
  from: CivilDate,
  to: CivilDate,
  calendars: readonly CalendarYear[],
): number | "unknown" {
  assertDay(from);
  assertDay(to);
  const step = to < from ? -1 : 1;
  let count = 0;
  for (let day = from; day !== to;) {
    day = addDays(day, step);
    const worked = workedOn(day, calendars);
    if (worked === "unknown") return "unknown";
    if (worked) count += step;
  }
  return count;
}
