import { errorOf, type FindingOf } from "./finding.ts";
import { notText, type InputFindings } from "./input.ts";
import { failure, type CheckResult } from "./result.ts";

/**
 * A day of the civil calendar as text, `YYYY-MM-DD`; or a month `YYYY-MM` or a year `YYYY` where a source
 * knows no more.
 *
 * @remarks A date of less precision is an interval: comparing it may answer `"unknown"`. There is no `Date`
 * and no time zone in it, so that a day stays the same day everywhere. Years run from 0001 to 9999 of the
 * Gregorian calendar (ISO 8601).
 */
export type CivilDate = string;

/** How exactly a civil date is known. */
export type DatePrecision = "day" | "month" | "year";

/** What is found in a civil date. */
export type CivilDateFindings = InputFindings & {
  /** The text is not of the form `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
  readonly "civil-date.format": Record<never, never>;
  /** The calendar has no such month or day. */
  readonly "civil-date.no-such-day": Record<never, never>;
  /** A day was expected, but only a month or a year is given. */
  readonly "civil-date.not-a-day": { readonly precision: DatePrecision };
};

/** How exactly a date must be known. */
export interface CivilDateOptions {
  /** `"day"` refuses months and years; by default every precision is accepted. */
  readonly precision?: "day" | undefined;
}

/** The form of a civil date, for finding out what is wrong with text that is none. */
const form = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/**
 * Says how many days a month has.
 *
 * @param year - the year, 1 to 9999
 * @param month - the month, 1 to 12
 * @returns 28 to 31; 0 for a month that does not exist
 *
 * @example
 * import { daysInMonth } from "linli/core";
 *
 * daysInMonth(2024, 2); // => 29
 */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  if (month < 1 || month > 12) return 0;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/**
 * Checks a civil date against the calendar.
 *
 * @param input - any value; text of the form `YYYY-MM-DD`, `YYYY-MM` or `YYYY` is a date
 * @param options - how exactly the date must be known
 * @returns the date, or `civil-date.format`, `civil-date.no-such-day`, `civil-date.not-a-day`, `input.not-text`
 *
 * @example
 * import { checkCivilDate } from "linli/core";
 *
 * checkCivilDate("2024-02-29").ok; // => true
 * checkCivilDate("2016-02-30").findings[0]?.code; // => "civil-date.no-such-day"
 */
export function checkCivilDate(
  input: unknown,
  options: CivilDateOptions = {},
): CheckResult<CivilDate, FindingOf<CivilDateFindings>> {
  if (typeof input !== "string") return failure([notText(input)]);
  if (!isCivilDate(input)) {
    const hasForm = input.length <= 10 && form.test(input);
    return failure([errorOf(hasForm ? "civil-date.no-such-day" : "civil-date.format", {})]);
  }
  const precision = civilDatePrecision(input);
  if (options.precision === "day" && precision !== "day") {
    return failure([errorOf("civil-date.not-a-day", { precision })]);
  }
  return { ok: true, value: input, findings: [] };
}

/**
 * Says whether a value is a civil date of any precision.
 *
 * @param value - any value
 * @returns `true` for `YYYY-MM-DD`, `YYYY-MM` and `YYYY` that the calendar has
 *
 * @example
 * import { isCivilDate } from "linli/core";
 *
 * isCivilDate("2013-09"); // => true
 * isCivilDate("2023-02-29"); // => false
 */
export function isCivilDate(value: unknown): boolean {
  if (typeof value !== "string") return false;
  // The positions of a fixed form: reading codes one by one allocates nothing, and guards ask this most of all.
  const { length } = value;
  if (length !== 10 && length !== 7 && length !== 4) return false;
  const year = twoDigits(value, 0) * 100 + twoDigits(value, 2);
  if (year < 1) return false;
  if (length === 4) return true;
  const month = twoDigits(value, 5);
  if (value.charCodeAt(4) !== 45 || month < 1 || month > 12) return false;
  if (length === 7) return true;
  const day = twoDigits(value, 8);
  return value.charCodeAt(7) === 45 && day >= 1 && (day < 29 || day <= daysInMonth(year, month));
}

/**
 * Reads two digits of a text.
 *
 * @param text - any text
 * @param at - where the first digit stands
 * @returns the number; where one is no digit, one so far below 0 that no sum with others is a year, an hour or a day
 */
export function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  // A whole number in any case: `NaN` would make every sum a floating one, which takes longer.
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1_000_000;
}

/**
 * Says how exactly a civil date is known.
 *
 * @param date - a civil date
 * @returns `"day"`, `"month"` or `"year"`
 * @throws TypeError where the text is no civil date
 *
 * @example
 * import { civilDatePrecision } from "linli/core";
 *
 * civilDatePrecision("2018-07"); // => "month"
 */
export function civilDatePrecision(date: CivilDate): DatePrecision {
  assertCivilDate(date);
  return date.length === 10 ? "day" : date.length === 7 ? "month" : "year";
}

/** The first and the last day that a civil date can mean. */
export interface DayBounds {
  /** The first day, `YYYY-MM-DD`. */
  readonly first: CivilDate;
  /** The last day, `YYYY-MM-DD`. */
  readonly last: CivilDate;
}

/**
 * Gives the first and the last day that a civil date can mean.
 *
 * @param date - a civil date of any precision
 * @returns both days; the same day twice for a date that is known to the day
 * @throws TypeError where the text is no civil date
 *
 * @example
 * import { dayBoundsOf } from "linli/core";
 *
 * dayBoundsOf("2024-02"); // => { first: "2024-02-01", last: "2024-02-29" }
 */
export function dayBoundsOf(date: CivilDate): DayBounds {
  const precision = civilDatePrecision(date);
  if (precision === "day") return { first: date, last: date };
  if (precision === "year") return { first: `${date}-01-01`, last: `${date}-12-31` };
  const days = daysInMonth(Number(date.slice(0, 4)), Number(date.slice(5, 7)));
  return { first: `${date}-01`, last: `${date}-${String(days)}` };
}

/**
 * Compares two civil dates of any precision.
 *
 * @param a - a civil date
 * @param b - another civil date
 * @returns -1 if `a` is earlier, 1 if it is later, 0 if both are the same day, `"unknown"` if the precision does not decide
 * @throws TypeError where one of them is no civil date
 *
 * @example
 * import { compareCivilDates } from "linli/core";
 *
 * compareCivilDates("2024-12-31", "2025"); // => -1
 * compareCivilDates("2025-06-01", "2025"); // => "unknown"
 */
export function compareCivilDates(a: CivilDate, b: CivilDate): -1 | 0 | 1 | "unknown" {
  assertCivilDate(a);
  assertCivilDate(b);
  // One within the other: the same day, or a day of that month or year.
  if (a.startsWith(b) || b.startsWith(a)) return a.length === 10 && b.length === 10 ? 0 : "unknown";
  // Text of the form YYYY-MM-DD sorts as the days do, and a month that is another one sorts as all of its days.
  return a < b ? -1 : 1;
}

/**
 * Says whether one date is certainly before another, and never throws: the rule of dates in order.
 *
 * @remarks Of a month and a day in it nothing is certain. Dates are compared as texts, so that nothing is allocated; what is
 * no date is for the check of dates to refuse.
 *
 * @param a - a civil date of any precision, or nothing where none is recorded
 * @param b - another one
 * @returns `true` where the last day of the one is before the first day of the other
 *
 * @see {@link compareCivilDates}
 *
 * @example
 * import { isCertainlyBefore } from "linli/core";
 *
 * isCertainlyBefore("2024-12", "2025"); // => true
 * isCertainlyBefore("2025", "2025-06-01"); // => false
 * isCertainlyBefore(undefined, "2025"); // => false
 */
export function isCertainlyBefore(a: CivilDate | undefined, b: CivilDate | undefined): boolean {
  return a !== undefined && b !== undefined && a < b && !b.startsWith(a);
}

/**
 * Refuses, as a programmer's error, what is no civil date.
 *
 * @param date - what should be a civil date
 * @throws TypeError where it is none
 *
 * @example
 * import { assertCivilDate } from "linli/core";
 *
 * assertCivilDate("2018-07"); // => undefined
 */
export function assertCivilDate(date: CivilDate): void {
  if (!isCivilDate(date))
    throw new TypeError("A civil date of the form YYYY-MM-DD, YYYY-MM or YYYY was expected.");
}

/**
 * Refuses, as a programmer's error, what is not a civil date known to the day.
 *
 * @param date - what should be a day, `YYYY-MM-DD`
 * @throws TypeError where it is none
 *
 * @example
 * import { assertDay } from "linli/core";
 *
 * assertDay("2018-07-01"); // => undefined
 */
export function assertDay(date: CivilDate): void {
  if (!isCivilDate(date) || date.length !== 10)
    throw new TypeError("A day of the form YYYY-MM-DD was expected.");
}
