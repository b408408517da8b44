import { dayBoundsOf, type CivilDate } from "./civil-date.ts";

/**
 * A span of civil dates, both ends inclusive; a side that is left out is open.
 *
 * @remarks An end of less precision is a day that is not known, not the whole month or year: the five years
 * 2021 to 2025 are written `2021-01-01` to `2025-12-31`.
 */
export interface Period {
  /** The first day, a civil date; nothing where the period has no beginning. */
  readonly from?: CivilDate | undefined;
  /** The last day, inclusive, a civil date; nothing where the period has no end. */
  readonly until?: CivilDate | undefined;
}

/**
 * Says whether a period ends no earlier than it begins; the rule of every model with a period.
 *
 * @remarks Dates of less precision are given the benefit of the doubt: `2025` to `2025-03` is in order.
 *
 * @param period - a period whose dates are civil dates
 * @returns `false` if `until` is certainly earlier than `from`
 *
 * @example
 * import { periodInOrder } from "linli/core";
 *
 * periodInOrder({ from: "2025-12-23", until: "2025-12-22" }); // => false
 */
export function periodInOrder(period: Period): boolean {
  const { from, until } = period;
  // Text of the form YYYY-MM-DD sorts as the days do; an end that is the month or year of the beginning may be later.
  return from === undefined || until === undefined || from <= until || from.startsWith(until);
}

/**
 * Says whether a period contains a date.
 *
 * @param period - a period, its last day inclusive
 * @param date - a civil date of any precision
 * @returns `true`, `false`, or `"unknown"` where the precision of a date does not decide
 * @throws TypeError where one of the dates is no civil date
 *
 * @example
 * import { periodContains } from "linli/core";
 *
 * periodContains({ from: "2021-01-01", until: "2025-12-31" }, "2025-12-31"); // => true
 * periodContains({ from: "2021-01-01", until: "2025" }, "2025-06-30"); // => "unknown"
 */
export function periodContains(period: Period, date: CivilDate): boolean | "unknown" {
  const after = isOnOrBefore(period.from, date);
  const before = isOnOrBefore(date, period.until);
  if (after === false || before === false) return false;
  return after === "unknown" || before === "unknown" ? "unknown" : true;
}

/**
 * Says whether two periods share a day.
 *
 * @param a - a period
 * @param b - another period
 * @returns `true`, `false`, or `"unknown"` where the precision of a date does not decide
 * @throws TypeError where one of the dates is no civil date
 *
 * @example
 * import { periodsOverlap } from "linli/core";
 *
 * periodsOverlap({ from: "2021-01-01", until: "2025-12-31" }, { from: "2025-12-31" }); // => true
 */
export function periodsOverlap(a: Period, b: Period): boolean | "unknown" {
  const first = isOnOrBefore(a.from, b.until);
  const second = isOnOrBefore(b.from, a.until);
  if (first === false || second === false) return false;
  return first === "unknown" || second === "unknown" ? "unknown" : true;
}

/** Compares two dates that may be open sides; a date of less precision can be any of its days. */
function isOnOrBefore(earlier: CivilDate | undefined, later: CivilDate | undefined): boolean | "unknown" {
  if (earlier === undefined || later === undefined) return true;
  const left = dayBoundsOf(earlier);
  const right = dayBoundsOf(later);
  if (left.last <= right.first) return true;
  return left.first > right.last ? false : "unknown";
}
