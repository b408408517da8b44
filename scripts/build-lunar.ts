/**
 * Turns an almanac into the compact table of the Chinese calendar of `linli/calendars`.
 *
 *   node scripts/build-lunar.ts           writes src/calendars/data/lunar.ts
 *   node scripts/build-lunar.ts --check   fails where the committed file is not what would be written
 *
 * A year is six hexadecimal digits: from the lowest bit on, the days from 20 January to its first day (5 bits), its
 * leap month or 0 (4 bits), the lengths of its months in order, 1 for 30 days (13 bits), and the day in April of
 * 清明 less 4 (2 bits).
 */
import { LunarDay, LunarMonth, LunarYear, SolarTerm } from "tyme4ts";
import { writeOrCheck } from "./generated-page.ts";

/** The years of the table; after 2100 the almanac is no longer worth its name. */
const FIRST_YEAR = 1949;
const LAST_YEAR = 2100;
const MILLISECONDS_PER_DAY = 86_400_000;

/** The place of 清明 among the solar terms, counted from the winter solstice of the year before. */
const QINGMING = 7;

/** The file that is written. */
export const lunarFile = "src/calendars/data/lunar.ts";

/** What stands in the file. */
export function lunarSource(): string {
  const years: string[] = [];
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year += 1) years.push(digitsOf(year));
  const lines: string[] = [];
  for (let index = 0; index < years.length; index += 16) lines.push(years.slice(index, index + 16).join(""));
  return `// Written by scripts/build-lunar.ts from the almanac tyme4ts; the form is described there.
/** The first year of the table. */
export const FIRST_LUNAR_YEAR = ${String(FIRST_YEAR)};

/** The last year of the table. */
export const LAST_LUNAR_YEAR = ${String(LAST_YEAR)};

/** Six hexadecimal digits for each year. */
export const lunarYears: string =
${lines.map((line) => `  "${line}"`).join(" +\n")};
`;
}

function digitsOf(year: number): string {
  const first = LunarDay.fromYmd(year, 1, 1).getSolarDay();
  const newYear = dayOf(first.getYear(), first.getMonth(), first.getDay());
  const leap = LunarYear.fromYear(year).getLeapMonth();
  const lengths: number[] = [];
  for (let month = 1; month <= 12; month += 1) {
    lengths.push(LunarMonth.fromYm(year, month).getDayCount());
    if (month === leap) lengths.push(LunarMonth.fromYm(year, -month).getDayCount());
  }
  const qingming = SolarTerm.fromIndex(year, QINGMING).getSolarDay();
  if (qingming.getYear() !== year || qingming.getMonth() !== 4)
    throw new Error(`No 清明 in April ${String(year)}.`);
  const long = lengths.reduce((bits, length, index) => bits | (length === 30 ? 1 << index : 0), 0);
  const bits = (newYear - dayOf(year, 1, 20)) | (leap << 5) | (long << 9) | ((qingming.getDay() - 4) << 22);
  return bits.toString(16).padStart(6, "0");
}

function dayOf(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / MILLISECONDS_PER_DAY;
}

if (process.argv[1] === import.meta.filename)
  writeOrCheck(lunarFile, lunarSource(), "node scripts/build-lunar.ts");
