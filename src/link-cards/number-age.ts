import { dayBoundsOf, daysBetween, type CivilDate } from "../core/index.ts";

/** How many days a number counts as checked where nobody says otherwise: a convention of this library, no rule. */
export const DEFAULT_MAXIMUM_AGE = 365;

/** How old the check of a number is. */
export type NumberAge =
  { readonly state: "fresh" | "never" | "later" } | { readonly state: "stale"; readonly days: number };

/**
 * Says how old the check of a number is.
 *
 * @param lastCheckedOn - the day on which it was checked; of a month or year its last day counts
 * @param on - the day that is asked about, to the day
 * @param maximum - how many days a check counts
 * @returns whether it is fresh, stale, never checked, or checked later than that day
 */
export function numberAge(lastCheckedOn: CivilDate | undefined, on: CivilDate, maximum: number): NumberAge {
  if (lastCheckedOn === undefined) return { state: "never" };
  const { first, last } = dayBoundsOf(lastCheckedOn);
  if (first > on) return { state: "later" };
  const days = daysBetween(last < on ? last : on, on);
  return days > maximum ? { state: "stale", days } : { state: "fresh" };
}
