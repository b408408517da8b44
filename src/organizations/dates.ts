import type { CivilDate } from "../core/index.ts";

/**
 * Says whether one civil date is certainly before another, and never throws.
 *
 * @remarks Dates of different precision are compared as far as both reach: text of the form YYYY-MM-DD sorts as the
 * days do, and a month sorts before its own days.
 *
 * @param date - a civil date of any precision
 * @param other - another one, or an empty text that no date is before
 * @returns `true` where the last day of the one is before the first day of the other
 */
export function isCertainlyBefore(date: CivilDate, other: CivilDate): boolean {
  return date < other && !other.startsWith(date);
}
