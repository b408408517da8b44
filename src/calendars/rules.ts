import { isCivilDate, weekdayOf, type CivilDate } from "../core/index.ts";
import type { CalendarYear, DaySpan, HolidayArrangement } from "./model.ts";

/** Says whether a value is a day, `YYYY-MM-DD`, that exists. */
export function isDay(value: unknown): boolean {
  return isCivilDate(value) && (value as string).length === 10;
}

/** Says whether a number is a year that civil dates can be written in. */
export function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= 9999;
}

/** Says whether days off come in order, and none twice. */
export function daysOffInOrder(off: readonly DaySpan[]): boolean {
  return off.every(({ from }, index) => (off[index - 1]?.until ?? "") < from);
}

/** Says whether make-up days come in order, and none twice. */
export function makeupInOrder(makeup: readonly CivilDate[]): boolean {
  return makeup.every((day, index) => (makeup[index - 1] ?? "") < day);
}

/** Says whether every make-up day is a Saturday or Sunday: on another day everybody works anyway. */
export function makeupIsOnWeekends(makeup: readonly CivilDate[]): boolean {
  return makeup.every((day) => weekdayOf(day) > 5);
}

/** Says whether no day is both off and worked. */
export function makeupIsNotOff({ off, makeup }: HolidayArrangement): boolean {
  let next = 0;
  for (const day of makeup) {
    while ((off[next]?.until ?? day) < day) next += 1;
    if ((off[next]?.from ?? "9999-12-32") <= day) return false;
  }
  return true;
}

/**
 * Says whether an arrangement is about its year: days off end in it, and all days lie in it or in the December before.
 *
 * @remarks That of 2019 began on 2018-12-30, with 2018-12-29 as a make-up day.
 */
export function daysAreOfTheYear({ year, off, makeup }: HolidayArrangement): boolean {
  // What is no year has a finding of its own.
  if (!isYear(year)) return true;
  const own = `${String(year).padStart(4, "0")}-`;
  const before = `${String(year - 1).padStart(4, "0")}-12-`;
  const fits = (day: CivilDate): boolean => day.startsWith(own) || day.startsWith(before);
  return off.every(({ from, until }) => fits(from) && until.startsWith(own)) && makeup.every(fits);
}

/** Says whether an arrangement is in force in the whole of its year. */
export function validityCoversTheYear({ validFrom, validUntil, parameters }: CalendarYear): boolean {
  if (!isYear(parameters.year)) return true;
  const year = String(parameters.year).padStart(4, "0");
  return validFrom <= `${year}-01-01` && (validUntil === undefined || validUntil >= `${year}-12-31`);
}
