import { daysInMonth, weekdayOf, type CivilDate } from "../../core/base.ts";
import { readClock, twoDigits, type Clock } from "./clock.ts";
import { chineseWeekdays } from "./data/month-names.ts";
import type { DateParts, DateProblem } from "./date-parts.ts";
import { readEnglishDate } from "./english-date.ts";
import { fromChineseNumerals } from "./chinese-date.ts";

/** A date as it was written. */
export interface DateReading {
  /** The date, with the precision that the text has. */
  readonly date: CivilDate;
  /** The time of day, where one follows. */
  readonly clock?: Clock | undefined;
  /** The offset from UTC, where one follows the time; `Z` or `±hh:mm`. */
  readonly offset?: string | undefined;
  /** Whether the form is an unusual mixture. */
  readonly odd?: boolean | undefined;
  /** Whether the month may be October, after a spreadsheet dropped a zero. */
  readonly monthAmbiguous?: boolean | undefined;
  /** Whether the day of the week is another. */
  readonly otherWeekday?: boolean | undefined;
}

const yearFirst = /^(\d{4})([年/. 、-])(\d{1,2})(?:(月份?|[/. 、-])(?:(\d{1,2})([日号.]?))?)?/;
const yearAlone = /^(\d{4})(年?)$/;
const compact = /^\d{8}$/;
const yearLast = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})/;
const twoDigitYear = /^\d{1,2}([/. -])\d{1,2}\1\d{1,2}(?![\d:])|^\d{2}年(?!\d{3})/;
const withoutYear = /^(?:0?[1-9]|[1-3]\d)(?:[/.-]\d{1,2}|月份?(?:\d{1,2}[日号]?)?)$/;
/** The years that four digits alone are read as: 4500 is rather a number of another column. */
const FIRST_YEAR = 1800;
const LAST_YEAR = 2199;

/** The separators of dates as people write them, D where the day stands; others are readable, but unusual. */
const usual: readonly string[] = ["-", "--D", "/", "//D", ".", "..D", "年月", "年月份", "年月D日", "年月D号"];

/**
 * Reads a date, with a day of the week and a time of day after it.
 *
 * @param text - half-width text in lower case, without blanks around it
 * @param order - what 3/5/2013 means
 * @returns the date, or why there is none
 */
export function readDate(text: string, order: "dmy" | "mdy" | undefined): DateReading | DateProblem {
  if (text.length > 64) return "cell.date";
  const squeezed = fromChineseNumerals(squeeze(text));
  const parts = partsOf(squeezed, order);
  if (typeof parts === "string") return parts;
  const date = dateOf(parts);
  if (date === undefined) return "civil-date.no-such-day";
  const rest = restOf(squeezed.slice(parts.end).trim(), date);
  if (rest === undefined) return "cell.date";
  // 2013.1, but neither 2013.01 nor 2013.1月.
  const monthAmbiguous =
    parts.month === 1 && parts.day === undefined && squeezed.charAt(4) === "." && squeezed.length === 6;
  return { date, odd: parts.odd, monthAmbiguous, ...rest };
}

/** Drops the blanks beside the signs of a date, and leaves single ones elsewhere. */
function squeeze(text: string): string {
  if (!/\s/.test(text)) return text;
  let squeezed = "";
  for (const part of text.split(/\s+/)) {
    const glued = squeezed === "" || /[年月/.-]$/.test(squeezed) || /^[年月日号/.-]/.test(part);
    squeezed += glued ? part : ` ${part}`;
  }
  return squeezed;
}

function partsOf(text: string, order: "dmy" | "mdy" | undefined): DateParts | DateProblem {
  const match = yearFirst.exec(text);
  if (match !== null) return partsOfYearFirst(match);
  const alone = yearAlone.exec(text);
  if (alone !== null) {
    const year = Number(alone[1]);
    const fits = alone[2] !== "" || (year >= FIRST_YEAR && year <= LAST_YEAR);
    return fits ? { year, end: text.length } : "cell.date";
  }
  if (compact.test(text)) {
    const day = Number(text.slice(6));
    return { year: Number(text.slice(0, 4)), month: Number(text.slice(4, 6)), day, end: 8 };
  }
  const last = yearLast.exec(text);
  if (last !== null) return partsOfYearLast(last, order);
  if (withoutYear.test(text)) return "cell.date-without-year";
  if (twoDigitYear.test(text)) return "cell.date-two-digit-year";
  return readEnglishDate(text) ?? "cell.date";
}

function partsOfYearFirst(match: RegExpExecArray): DateParts | DateProblem {
  const [whole, year, first = "", month, second = "", day, third = ""] = match;
  // 2013-10- breaks off; 2013年10月 does not.
  if (day === undefined && second !== "" && !second.startsWith("月")) return "cell.date";
  return {
    year: Number(year),
    month: Number(month),
    day: day === undefined ? undefined : Number(day),
    end: whole.length,
    odd: !usual.includes(first + second + (day === undefined ? "" : "D") + third),
  };
}

function partsOfYearLast(match: RegExpExecArray, order: "dmy" | "mdy" | undefined): DateParts | DateProblem {
  const first = Number(match[1]);
  const second = Number(match[3]);
  const certain = first === second ? "dmy" : first > 12 ? "dmy" : second > 12 ? "mdy" : undefined;
  const used = order ?? certain;
  if (used === undefined) return "cell.date-order";
  const [day, month] = used === "dmy" ? [first, second] : [second, first];
  return { year: Number(match[4]), month, day, end: match[0].length };
}

/** Writes the date, if the calendar has it. */
function dateOf({ year, month, day }: DateParts): CivilDate | undefined {
  if (year < 1) return undefined;
  const text = String(year).padStart(4, "0");
  if (month === undefined) return text;
  const days = daysInMonth(year, month);
  if (days === 0 || (day !== undefined && (day < 1 || day > days))) return undefined;
  return `${text}-${twoDigits(month)}${day === undefined ? "" : `-${twoDigits(day)}`}`;
}

type Rest = Pick<DateReading, "clock" | "offset" | "otherWeekday">;

const weekday = /^\(?(?:星期|周|礼拜)([一二三四五六日天])\)?/;
const zone = /(?:z|[+-]\d{2}:?\d{2})$/;
/** After a blank a minus is no sign: 08:30-10:00 is a time from and to. */
const eastern = /(?:z|\+\d{2}:?\d{2})$/;

/** Reads what follows a date: nothing, a day of the week, a time. */
function restOf(text: string, date: CivilDate): Rest | undefined {
  if (text === "") return {};
  // A time needs a day, and so does a weekday.
  if (date.length !== 10) return undefined;
  const named = weekday.exec(text);
  const otherWeekday = named === null ? undefined : !isWeekday(named[1] ?? "", date);
  const after = text.slice(named?.[0].length ?? 0).trim();
  if (after === "") return { otherWeekday };
  const iso = after.startsWith("t");
  const time = iso ? after.slice(1) : after;
  const offset = (iso ? zone : eastern).exec(time)?.[0];
  const clock = readClock(offset === undefined ? time : time.slice(0, -offset.length).trim());
  return clock === undefined ? undefined : { otherWeekday, clock, offset: offsetOf(offset) };
}

function isWeekday(name: string, date: CivilDate): boolean {
  return Math.min(chineseWeekdays.indexOf(name), 6) === weekdayOf(date) - 1;
}

function offsetOf(text: string | undefined): string | undefined {
  if (text === undefined || text.length === 6) return text;
  return text === "z" ? "Z" : `${text.slice(0, 3)}:${text.slice(3)}`;
}
