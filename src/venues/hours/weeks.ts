import type { OpeningHours, OpeningRange, OpeningWeek } from "./model.ts";

/**
 * Gives the days of a week in order.
 *
 * @param week - the week
 * @returns the ranges of seven days, Monday first
 */
export function weekOfDays(week: OpeningWeek): readonly (readonly OpeningRange[])[] {
  return [week[1], week[2], week[3], week[4], week[5], week[6], week[7]].map((ranges) => ranges ?? []);
}

/**
 * Lists the weeks of a record.
 *
 * @param hours - the record
 * @returns that of the seasons, and the one beside them
 */
export function weeksOf({ weekly, seasons = [] }: OpeningHours): readonly OpeningWeek[] {
  return [...seasons.map((season) => season.weekly), ...(weekly === undefined ? [] : [weekly])];
}

/**
 * Says whether a week has a range.
 *
 * @param week - the week
 * @returns `false` where it is closed all the time
 */
export function hasRange(week: OpeningWeek): boolean {
  return weekOfDays(week).some((ranges) => ranges.length > 0);
}
