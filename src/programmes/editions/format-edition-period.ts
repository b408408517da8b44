import { civilDatePrecision, type CivilDate, type Locale } from "../../core/index.ts";
import type { EditionPeriod } from "./model.ts";

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/**
 * Prints the days of an edition as notices do: 2025年12月17日至23日, 17–23 December 2025.
 *
 * @param period - the days; months and years where no more is known
 * @param locale - the language
 * @returns the text
 * @throws TypeError where a date is no civil date
 *
 * @see {@link makeEditionPeriod}
 *
 * @example
 * import { formatEditionPeriod } from "linli/programmes";
 *
 * formatEditionPeriod({ from: "2025-12-17", until: "2025-12-23" }, "zh-CN"); // => "2025年12月17日至23日"
 * formatEditionPeriod({ from: "2025-12-17", until: "2025-12-23" }, "en"); // => "17–23 December 2025"
 * formatEditionPeriod({ from: "2024-05", until: "2024-05" }, "zh-CN"); // => "2024年5月"
 */
export function formatEditionPeriod(period: EditionPeriod, locale: Locale): string {
  const { from, until } = period;
  const areAlike = civilDatePrecision(from) === civilDatePrecision(until);
  if (from === until) return inWords(from, 0, locale);
  // What both ends share is said once; ends that are not known alike are said in full.
  const shared = !areAlike || from.slice(0, 4) !== until.slice(0, 4) ? 0 : isSameMonth(from, until) ? 2 : 1;
  return locale === "zh-CN"
    ? `${inWords(from, 0, locale)}至${inWords(until, shared, locale)}`
    : `${inWords(from, shared, locale)}${shared === 2 ? "–" : " to "}${inWords(until, 0, locale)}`;
}

function isSameMonth(from: CivilDate, until: CivilDate): boolean {
  return from.length === 10 && from.slice(0, 7) === until.slice(0, 7);
}

/** A date without its first `left` parts in Chinese, without its last in English: the year, then the month. */
function inWords(date: CivilDate, left: number, locale: Locale): string {
  const [year = 0, month, day] = date.split("-").map(Number);
  if (locale === "zh-CN") {
    const parts = [`${String(year)}年`, month && `${String(month)}月`, day && `${String(day)}日`];
    return parts.slice(left).filter(Boolean).join("");
  }
  const parts = [day && String(day), month && months[month - 1], String(year)].filter(Boolean);
  return parts.slice(0, parts.length - left).join(" ");
}
