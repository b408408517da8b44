import { dayOfNumber, type CivilDate } from "../../core/base.ts";

/** 1899-12-30 as a day number: day 0 of spreadsheets that count from 1900, as their readers take it. */
const SPREADSHEET_DAY_ZERO = -25_569;
/** What a spreadsheet that counts from 1904 is behind. */
const DAYS_OF_1904 = 1462;
/** 1954-10-03 and 2064-04-08: five digits that can be nothing else in a column of dates. */
const FIRST_SERIAL = 20_000;
const LAST_SERIAL = 60_000;

const MILLISECONDS_PER_DAY = 86_400_000;
const SECONDS_PER_DAY = 86_400;

/** A day and the seconds of it. */
export interface DayAndSeconds {
  /** The day, `YYYY-MM-DD`. */
  readonly day: CivilDate;
  /** The seconds since its midnight, 0 to 86399. */
  readonly seconds: number;
}

/**
 * Reads a cell that is a `Date`, without touching a property of one that is none.
 *
 * @param cell - any value
 * @returns its milliseconds, or `undefined` where it is no valid date
 */
export function dateOfCell(cell: unknown): number | undefined {
  if (typeof cell !== "object" || cell === null) return undefined;
  try {
    // Reads the internal slot: no proxy can answer, no prototype is asked.
    const milliseconds = Date.prototype.getTime.call(cell);
    return Number.isNaN(milliseconds) ? undefined : milliseconds;
  } catch {
    return undefined;
  }
}

/**
 * Parts a moment into the day and the seconds of its UTC clock.
 *
 * @param milliseconds - milliseconds since 1970-01-01T00:00:00Z
 * @returns both, or `undefined` outside the years 0001 to 9999
 */
export function dayAndSecondsOf(milliseconds: number): DayAndSeconds | undefined {
  const all = Math.round(milliseconds / 1000);
  const number = Math.floor(all / SECONDS_PER_DAY);
  // 0001-01-01 and 9999-12-31.
  if (number < -719_162 || number > 2_932_896) return undefined;
  return { day: dayOfNumber(number), seconds: all - number * SECONDS_PER_DAY };
}

/**
 * Gives the day of a moment by its UTC clock.
 *
 * @param milliseconds - milliseconds since 1970-01-01T00:00:00Z
 * @returns the day, or `undefined` outside the years 0001 to 9999
 */
export function isoDayOf(milliseconds: number): CivilDate | undefined {
  return dayAndSecondsOf(milliseconds)?.day;
}

/**
 * Gives the time that a spreadsheet's `Date` without a day has passed since the spreadsheet's day 0.
 *
 * @param milliseconds - milliseconds since 1970-01-01T00:00:00Z
 * @param date1904 - whether the spreadsheet counts from 1904 on
 * @returns seconds, negative before that day
 */
export function secondsSinceDayZero(milliseconds: number, date1904: boolean): number {
  const zero = SPREADSHEET_DAY_ZERO + (date1904 ? DAYS_OF_1904 : 0);
  return Math.round((milliseconds - zero * MILLISECONDS_PER_DAY) / 1000);
}

/**
 * Reads the serial number of a spreadsheet.
 *
 * @remarks Excel counts 1900-02-29, which never was; the numbers that are read here are all later, so that day 0 is
 * 1899-12-30. A spreadsheet that counts from 1904 on is 1462 days behind.
 *
 * @param serial - days, with the time of day as a fraction
 * @param date1904 - whether the spreadsheet counts from 1904 on
 * @returns the day and the seconds; `undefined` for a number that need not be a date
 */
export function daySerial(serial: number, date1904: boolean): DayAndSeconds | undefined {
  if (!(serial >= FIRST_SERIAL && serial < LAST_SERIAL + 1)) return undefined;
  const days = serial + SPREADSHEET_DAY_ZERO + (date1904 ? DAYS_OF_1904 : 0);
  return dayAndSecondsOf(Math.round(days * SECONDS_PER_DAY) * 1000);
}
