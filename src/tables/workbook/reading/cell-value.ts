import { dayOfNumber } from "../../../core/base.ts";
import type { NumberFormat } from "../parts/number-formats.ts";

/** 1899-12-30 and 1904-01-01 as day numbers: day 0 of the two ways in which workbooks count. */
const ZERO_1900 = -25_569;
const ZERO_1904 = -24_107;
/** Excel counts a day that never was, 1900-02-29, as the sixtieth; before it the days are one behind. */
const PHANTOM_DAY = 60;
/** 9999-12-31, the last day that Excel knows. */
const LAST_SERIAL = 2_958_465;
const SECONDS_PER_DAY = 86_400;

/**
 * Gives the value of a cell with a number, as people see it.
 *
 * @remarks A date comes as the text that its format shows: as precise as it is shown, and without a year where none is
 * shown, because then Excel made a day of something like 3-5. Numbers without such a format stay numbers, so that the
 * readers of cells see whether digits are lost.
 *
 * @param text - the number as the workbook has it
 * @param format - the format of the cell
 * @param date1904 - whether the workbook counts from 1904 on
 * @returns the value; the text itself where it is no number
 */
export function valueOfNumber(text: string, format: NumberFormat | undefined, date1904: boolean): unknown {
  const number = text.trim() === "" ? Number.NaN : Number(text);
  if (!Number.isFinite(number)) return text;
  if (format === undefined || format.kind === "number") return number;
  // Twelve digits are more than anyone typed; 0.35 × 100 alone would be 35.00000000000001 for some numbers.
  if (format.kind === "percent") return `${String(Number((number * 100).toPrecision(12)))}%`;
  if (number < 0 || number >= LAST_SERIAL + 1) return number;
  const seconds = Math.round(number * SECONDS_PER_DAY);
  if (format.kind === "elapsed") return elapsed(seconds);
  return dateText(Math.floor(seconds / SECONDS_PER_DAY), seconds % SECONDS_PER_DAY, format, date1904);
}

/** Hours and minutes without days: 26:30. */
function elapsed(seconds: number): string {
  const rest = seconds % 60;
  const minutes = Math.floor(seconds / 60);
  const text = `${String(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
  return rest === 0 ? text : `${text}:${two(rest)}`;
}

function dateText(serial: number, seconds: number, format: NumberFormat, date1904: boolean): string {
  const { year, month, day, clock } = format;
  const time = clockText(seconds);
  // A clock without a day, or the time of the day 0.
  if (clock && !year && !month && !day) return serial === 0 ? time : `${dayText(serial, date1904)} ${time}`;
  const date = dayText(serial, date1904);
  if (!year && month && !clock)
    return `${String(Number(date.slice(5, 7)))}月${String(Number(date.slice(8)))}日`;
  if (year && !day && !clock) return month ? date.slice(0, 7) : date.slice(0, 4);
  return clock || seconds > 0 ? `${date} ${time}` : date;
}

function clockText(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  const text = `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
  return seconds % 60 === 0 ? text : `${text}:${two(seconds % 60)}`;
}

function dayText(serial: number, date1904: boolean): string {
  if (date1904) return dayOfNumber(serial + ZERO_1904);
  // Excel shows days 0 and 60 as 1900-01-00 and 1900-02-29: nobody means them, and the readers of dates refuse them.
  if (serial === 0) return "1900-01-00";
  if (serial === PHANTOM_DAY) return "1900-02-29";
  return dayOfNumber(serial + ZERO_1900 + (serial < PHANTOM_DAY ? 1 : 0));
}

/** Strict workbooks write dates as texts: 2013-10-01T00:00:00. */
export function valueOfIsoDate(text: string): string {
  const [, date, time] = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?Z?$/.exec(text) ?? [];
  if (date === undefined || time === undefined) return text;
  return /^00:00(?::00)?$/.test(time)
    ? date
    : `${date} ${time.replace(/:00$/, (end) => (time.length > 5 ? "" : end))}`;
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
