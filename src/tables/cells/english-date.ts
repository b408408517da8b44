import type { DateParts, DateProblem } from "./date-parts.ts";
import { longMonthNames, monthNames, weekdayNames } from "./data/month-names.ts";

const number = /^(\d{1,4})(?:st|nd|rd|th)?$/;
const startOfTime = /\d{1,2}:/;

/**
 * Reads a date with the English name of its month: 1 Oct 2013, Oct 1, 2013, October 2013.
 *
 * @param text - text in lower case
 * @returns the parts, why there are none, or `undefined` where no month is named
 */
export function readEnglishDate(text: string): DateParts | DateProblem | undefined {
  const time = startOfTime.exec(text)?.index ?? text.length;
  const date = text.slice(0, time).replace(/t$/, "");
  const words = date
    .split(/[\s,./-]+/)
    .filter((word) => word !== "" && word !== "of" && !weekdayNames.includes(word));
  const at = words.findIndex((word) => monthOf(word) > 0);
  if (at < 0 || words.length > 3) return undefined;
  const month = monthOf(words[at] ?? "");
  const numbers = words.filter((_, index) => index !== at).map((word) => number.exec(word)?.[1]);
  if (numbers.some((text) => text === undefined)) return undefined;
  return partsOf(month, numbers as readonly string[], date.length);
}

function partsOf(month: number, numbers: readonly string[], end: number): DateParts | DateProblem {
  const year = numbers.find((text) => text.length === 4);
  const others = numbers.filter((text) => text !== year);
  if (others.some((text) => text.length > 2)) return "cell.date";
  if (year === undefined) return numbers.length === 2 ? "cell.date-two-digit-year" : "cell.date-without-year";
  const day = others[0] === undefined ? undefined : Number(others[0]);
  return others.length < numbers.length - 1 ? "cell.date" : { year: Number(year), month, day, end };
}

/** The number of the month that a word names; 0 where it names none. */
function monthOf(word: string): number {
  const short = monthNames.indexOf(word);
  return (short >= 0 ? short : longMonthNames.findIndex((names) => names.includes(word))) + 1;
}
