import { UTCDateMini } from "@date-fns/utc/date/mini";
import { addMonths as addUtcMonths } from "date-fns/addMonths";
import { assertDay, type CivilDate } from "./civil-date.ts";

const MILLISECONDS_PER_DAY = 86_400_000;
/** 0001-01-01 and 9999-12-31, the ends of the calendar that civil dates are written in. */
const FIRST_DAY_NUMBER = -719_162;
const LAST_DAY_NUMBER = 2_932_896;

/**
 * Numbers a day, so that days can be counted and sorted as integers.
 *
 * @remarks Day 0 is 1970-01-01; the Gregorian calendar is carried back before its introduction (ISO 8601).
 *
 * @param day - a day, `YYYY-MM-DD`
 * @returns the number of days since 1970-01-01
 * @throws TypeError where `day` is not known to the day
 *
 * @example
 * import { dayNumberOf } from "linli/core";
 *
 * dayNumberOf("1970-01-02"); // => 1
 */
export function dayNumberOf(day: CivilDate): number {
  assertDay(day);
  return dayNumber(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10)));
}

/**
 * Numbers a day given as three integers, for loops over many days; years are counted from March, so that the leap day
 * is the last of its year.
 */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month < 3 ? year - 1 : year;
  const dayOfYear = ((153 * (month < 3 ? month + 9 : month - 3) + 2) / 5) | 0;
  return y * 365 + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + dayOfYear + day - 719_469;
}

/**
 * Writes the day of a day number.
 *
 * @param number - days since 1970-01-01
 * @returns the day, `YYYY-MM-DD`
 * @throws RangeError outside the years 0001 to 9999, or where the number is not whole
 *
 * @example
 * import { dayOfNumber } from "linli/core";
 *
 * dayOfNumber(0); // => "1970-01-01"
 */
export function dayOfNumber(number: number): CivilDate {
  if (!Number.isInteger(number) || number < FIRST_DAY_NUMBER || number > LAST_DAY_NUMBER) {
    throw new RangeError("A whole day number between 0001-01-01 and 9999-12-31 was expected.");
  }
  return new Date(number * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
}

/**
 * Adds days to a day.
 *
 * @param day - a day, `YYYY-MM-DD`
 * @param days - how many; negative numbers go back
 * @returns the day reached
 * @throws TypeError where `day` is not known to the day
 * @throws RangeError where the result leaves the years 0001 to 9999
 *
 * @example
 * import { addDays } from "linli/core";
 *
 * addDays("2024-02-28", 2); // => "2024-03-01"
 */
export function addDays(day: CivilDate, days: number): CivilDate {
  return dayOfNumber(dayNumberOf(day) + days);
}

/**
 * Counts the days from one day to another.
 *
 * @param from - a day, `YYYY-MM-DD`
 * @param to - another day
 * @returns whole days, negative if `to` is earlier; `daysBetween(d, addDays(d, n))` is `n`
 * @throws TypeError where one of them is not known to the day
 *
 * @example
 * import { daysBetween } from "linli/core";
 *
 * daysBetween("2026-01-01", "2026-12-31"); // => 364
 */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return dayNumberOf(to) - dayNumberOf(from);
}

/**
 * Adds months to a day; where the month reached is shorter, its last day is taken.
 *
 * @param day - a day, `YYYY-MM-DD`
 * @param months - how many; negative numbers go back
 * @returns the day reached
 * @throws TypeError where `day` is not known to the day
 * @throws RangeError where the result leaves the years 0001 to 9999
 *
 * @example
 * import { addMonths } from "linli/core";
 *
 * addMonths("2024-01-31", 1); // => "2024-02-29"
 */
export function addMonths(day: CivilDate, months: number): CivilDate {
  if (!Number.isInteger(months)) throw new RangeError("A whole number of months was expected.");
  const date = addUtcMonths(utcDateOf(day), months);
  return dayOfNumber(Math.round(date.getTime() / MILLISECONDS_PER_DAY));
}

/**
 * Adds years to a day; 29 February becomes 28 February in a year that has none.
 *
 * @param day - a day, `YYYY-MM-DD`
 * @param years - how many; negative numbers go back
 * @returns the day reached
 * @throws TypeError where `day` is not known to the day
 * @throws RangeError where the result leaves the years 0001 to 9999
 *
 * @example
 * import { addYears } from "linli/core";
 *
 * addYears("2024-02-29", 5); // => "2029-02-28"
 */
export function addYears(day: CivilDate, years: number): CivilDate {
  return addMonths(day, years * 12);
}

/**
 * Counts full years from one day to another, as an age in completed years (周岁) is counted.
 *
 * @remarks A person is a year older on the birthday itself; who was born on 29 February is so on 28 February
 * in a year without it.
 *
 * @param from - a day, such as the date of birth or of founding
 * @param on - the day on which the age is asked
 * @returns full years; negative if `on` is earlier
 * @throws TypeError where one of them is not known to the day
 *
 * @example
 * import { fullYearsBetween } from "linli/core";
 *
 * fullYearsBetween("2014-10-05", "2026-10-04"); // => 11
 */
export function fullYearsBetween(from: CivilDate, on: CivilDate): number {
  assertDay(from);
  assertDay(on);
  if (on < from) return -fullYearsBetween(on, from);
  const years = Number(on.slice(0, 4)) - Number(from.slice(0, 4));
  return years > 0 && addYears(from, years) > on ? years - 1 : years;
}

/**
 * Gives the day of the week.
 *
 * @param day - a day, `YYYY-MM-DD`
 * @returns 1 for Monday to 7 for Sunday (ISO 8601)
 * @throws TypeError where `day` is not known to the day
 *
 * @example
 * import { weekdayOf } from "linli/core";
 *
 * weekdayOf("2026-11-22"); // => 7
 */
export function weekdayOf(day: CivilDate): number {
  const sinceMonday = (dayNumberOf(day) + 3) % 7;
  return (sinceMonday < 0 ? sinceMonday + 7 : sinceMonday) + 1;
}

function utcDateOf(day: CivilDate): Date {
  return new UTCDateMini(dayNumberOf(day) * MILLISECONDS_PER_DAY);
}
