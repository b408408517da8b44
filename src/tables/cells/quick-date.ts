import { daysInMonth, type CivilDate } from "../../core/base.ts";
import { twoDigits } from "./clock.ts";

/**
 * Reads two digits.
 *
 * @param text - any text
 * @param at - the position of the first
 * @returns 0 to 99; `NaN`, which no comparison passes, where one is no digit
 */
export function twoDigitsAt(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 0x30;
  const ones = text.charCodeAt(at + 1) - 0x30;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : NaN;
}

/**
 * Says whether a text is a day in canonical form, the usual cell of a clean file.
 *
 * @param text - any text
 * @returns `true` for `YYYY-MM-DD` that the calendar has
 */
export function isIsoDay(text: string): boolean {
  if (text.length !== 10 || text.charCodeAt(4) !== 0x2d || text.charCodeAt(7) !== 0x2d) return false;
  const year = twoDigitsAt(text, 0) * 100 + twoDigitsAt(text, 2);
  const day = twoDigitsAt(text, 8);
  return year >= 1 && day >= 1 && day <= daysInMonth(year, twoDigitsAt(text, 5));
}

const DASH = 0x2d;
const POINT = 0x2e;
const SLASH = 0x2f;

/**
 * Reads the usual forms of a day without regular expressions: 2013/10/1, 2013.10.01, 2013年10月1日.
 *
 * @param text - any text
 * @returns the day; `undefined` for every other text, which need not be wrong
 */
export function quickDay(text: string): CivilDate | undefined {
  const length = text.length;
  if (length < 8 || length > 11) return undefined;
  const first = text.charCodeAt(4);
  const chinese = first === 0x5e74;
  if (!chinese && first !== DASH && first !== SLASH && first !== POINT) return undefined;
  const monthEnd = endOfDigits(text, 5);
  if (monthEnd < 0 || text.charCodeAt(monthEnd) !== (chinese ? 0x6708 : first)) return undefined;
  const dayEnd = endOfDigits(text, monthEnd + 1);
  if (dayEnd < 0 || dayEnd + (chinese ? 1 : 0) !== length) return undefined;
  // 日 or 号.
  if (chinese && text.charCodeAt(dayEnd) !== 0x65e5 && text.charCodeAt(dayEnd) !== 0x53f7) return undefined;
  const year = twoDigitsAt(text, 0) * 100 + twoDigitsAt(text, 2);
  const month = numberAt(text, 5, monthEnd);
  const day = numberAt(text, monthEnd + 1, dayEnd);
  if (!(year >= 1 && day >= 1 && day <= daysInMonth(year, month))) return undefined;
  return `${text.slice(0, 4)}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** The end of one or two digits; -1 where there is none. */
function endOfDigits(text: string, from: number): number {
  if (!isDigit(text.charCodeAt(from))) return -1;
  return isDigit(text.charCodeAt(from + 1)) ? from + 2 : from + 1;
}

function numberAt(text: string, from: number, end: number): number {
  const ones = text.charCodeAt(end - 1) - 0x30;
  return end - from === 2 ? (text.charCodeAt(from) - 0x30) * 10 + ones : ones;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
