import { addDays, assertDay, dayNumberOf, type CivilDate } from "../core/index.ts";
import { FIRST_LUNAR_YEAR, LAST_LUNAR_YEAR, lunarYears } from "./data/lunar.ts";
import type { LunarDate } from "./model.ts";

/** A year of the Chinese calendar. */
export interface LunarYear {
  /** The first day of the year. */
  readonly newYear: CivilDate;
  /** The leap month; 0 for none. */
  readonly leap: number;
  /** The lengths of the months in order, the leap month after its own. */
  readonly lengths: readonly number[];
  /** The day of 清明. */
  readonly qingming: CivilDate;
}

/**
 * Reads a year of the table, whose form scripts/build-lunar.ts describes.
 *
 * @param year - the civil year in which it begins
 * @returns the year; nothing outside the table
 */
export function lunarYearOf(year: number): LunarYear | undefined {
  if (!Number.isInteger(year) || year < FIRST_LUNAR_YEAR || year > LAST_LUNAR_YEAR) return undefined;
  const at = (year - FIRST_LUNAR_YEAR) * 6;
  const bits = Number.parseInt(lunarYears.slice(at, at + 6), 16);
  const leap = (bits >> 5) & 15;
  const months = leap === 0 ? 12 : 13;
  return {
    newYear: addDays(`${String(year)}-01-20`, bits & 31),
    leap,
    lengths: Array.from({ length: months }, (_, month) => ((bits >> (9 + month)) & 1 ? 30 : 29)),
    qingming: `${String(year)}-04-0${String(4 + ((bits >> 22) & 3))}`,
  };
}

/**
 * Gives the day of the Chinese calendar (农历) that a civil date is.
 *
 * @remarks The calendar of GB/T 33661-2017, as a table for the years 1949 to 2100; never by `Intl`, whose calendar
 * begins 2027 a day late. Of the ninth month of 2057, whose new moon falls at midnight, other almanacs give other days.
 *
 * @param date - a day, `YYYY-MM-DD`
 * @returns the day of the Chinese calendar; `"unknown"` outside the table
 * @throws TypeError where `date` is not known to the day
 *
 * @example
 * import { lunarDateOf } from "linli/calendars";
 *
 * lunarDateOf("2027-02-06"); // => { year: 2027, month: 1, leap: false, day: 1 }
 * lunarDateOf("2027-02-05"); // => { year: 2026, month: 12, leap: false, day: 29 }
 */
export function lunarDateOf(date: CivilDate): LunarDate | "unknown" {
  assertDay(date);
  const civilYear = Number(date.slice(0, 4));
  const own = lunarYearOf(civilYear);
  const isBefore = own === undefined || date < own.newYear;
  const year = isBefore ? civilYear - 1 : civilYear;
  const found = isBefore ? lunarYearOf(year) : own;
  if (found === undefined) return "unknown";
  let rest = dayNumberOf(date) - dayNumberOf(found.newYear);
  for (let index = 0; index < found.lengths.length; index += 1) {
    const length = found.lengths[index] ?? 0;
    if (rest < length) return { year, ...monthAt(index, found.leap), day: rest + 1 };
    rest -= length;
  }
  // Only after the last year of the table.
  return "unknown";
}

/** Names the month in the given place of a year. */
function monthAt(index: number, leap: number): Pick<LunarDate, "month" | "leap"> {
  if (leap === 0 || index < leap) return { month: index + 1, leap: false };
  return { month: index, leap: index === leap };
}

/**
 * Gives the civil date of a day of the Chinese calendar (农历).
 *
 * @remarks New Year's Eve (除夕) is the day before the first day of the first month, not the 30th of the twelfth: in
 * 2026 and 2027 that month has 29 days.
 *
 * @param lunar - the day; without `leap` the month that is no leap month
 * @returns the date; nothing where the year has no such day, or lies outside 1949 to 2100
 *
 * @example
 * import { civilDateOfLunar } from "linli/calendars";
 *
 * civilDateOfLunar({ year: 2026, month: 1, day: 1 }); // => "2026-02-17"
 * civilDateOfLunar({ year: 2026, month: 12, day: 30 }); // => undefined
 */
export function civilDateOfLunar(lunar: {
  /** The year, by the civil year in which it begins. */
  readonly year: number;
  /** The month, 1 to 12. */
  readonly month: number;
  /** The day of the month. */
  readonly day: number;
  /** Whether the leap month of that number is meant. */
  readonly leap?: boolean | undefined;
}): CivilDate | undefined {
  const year = lunarYearOf(lunar.year);
  const { month, day, leap = false } = lunar;
  if (year === undefined || !Number.isInteger(month) || month < 1 || month > 12) return undefined;
  if (leap && year.leap !== month) return undefined;
  const index = month - 1 + (leap || (year.leap > 0 && month > year.leap) ? 1 : 0);
  if (!Number.isInteger(day) || day < 1 || day > (year.lengths[index] ?? 0)) return undefined;
  const before = year.lengths.slice(0, index).reduce((sum, length) => sum + length, 0);
  return addDays(year.newYear, before + day - 1);
}
