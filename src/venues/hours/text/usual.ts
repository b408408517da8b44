import type { OpeningRange, OpeningWeek } from "../model.ts";
import { weekOfDays } from "../weeks.ts";
import { EVERY_DAY, WEEKEND } from "./tokens.ts";

/**
 * Says whether a week has hours on some of the given days.
 *
 * @param week - the week
 * @param bits - the days
 * @returns `false` where all of them are closed
 */
export function opensOn(week: OpeningWeek, bits: number): boolean {
  return (openDays(week) & bits) !== 0;
}

/**
 * Gives the days on which a week opens.
 *
 * @param week - the week
 * @returns the days as bits
 */
export function openDays(week: OpeningWeek): number {
  return weekOfDays(week).reduce(
    (bits, ranges, index) => (ranges.length > 0 ? bits | (1 << index) : bits),
    0,
  );
}

/**
 * Gives the hours that all days have which are not closed.
 *
 * @param weeks - the weeks
 * @returns the ranges; nothing where they differ
 */
export function commonRanges(weeks: readonly OpeningWeek[]): readonly OpeningRange[] | undefined {
  const days = weeks.flatMap(weekOfDays).filter((ranges) => ranges.length > 0);
  return new Set(days.map((ranges) => JSON.stringify(ranges))).size === 1 ? days[0] : undefined;
}

/**
 * Says what 节假日照常开放 means: on a holiday that is a Monday it is open, also where Mondays are closed.
 *
 * @param weeks - the weeks; none where the text has no hours
 * @returns as usual where every day is open, the hours of the others where one is closed; nothing where more are closed,
 * or the others differ: whether it is open on a holiday that is one of these cannot be told
 */
export function usualHours(weeks: readonly OpeningWeek[]): "as-usual" | readonly OpeningRange[] | undefined {
  const closed = weeks.reduce((bits, week) => bits | (EVERY_DAY & ~openDays(week)), 0);
  if (closed === 0) return "as-usual";
  return (closed & (closed - 1)) === 0 ? commonRanges(weeks) : undefined;
}

/**
 * Says what 调休上班日照常开放 means: open as on a workday.
 *
 * @param weeks - the weeks
 * @returns nothing where the hours of the weekend are others than those of the weekdays, so that both may be meant
 */
export function usualMakeupHours(
  weeks: readonly OpeningWeek[],
): "as-usual" | "as-weekday-replaced" | undefined {
  if (weeks.length === 0) return undefined;
  if (!weeks.some((week) => opensOn(week, WEEKEND))) return "as-weekday-replaced";
  const isSame = weeks.every(
    (week) => (openDays(week) & WEEKEND) === WEEKEND && commonRanges([week]) !== undefined,
  );
  return isSame ? "as-usual" : undefined;
}
