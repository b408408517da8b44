/** An end of a period, as a text tells it; the other end has completed its month. */
export interface PeriodEnd {
  /** The year, where the end itself names one. */
  readonly year: number | undefined;
  /** The month. */
  readonly month: number;
  /** The day; nothing where the text knows no more than the month. */
  readonly day: number | undefined;
}

type Draft = { readonly [Part in keyof PeriodEnd]: PeriodEnd[Part] | undefined };

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const monthNames =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;

const chinese = /^(?:(\d{4})年)?(?:(\d{1,2})月)?(?:(\d{1,2})[日号])?$/;
/** 12月17-23日: the first day stands without its 日. */
const chineseShort = /^(?:(\d{4})年)?(\d{1,2})月(\d{1,2})$/;
const numeric = /^(?:(\d{4})[-/.])?(\d{1,2})[-/.](\d{1,2})$/;
const numericMonth = /^(\d{4})-(\d{2})$/;
const dayFirst = /^(\d{1,2})?(?:st|nd|rd|th)?([a-z]{3,9})?\.?,?(\d{4})?$/;
const monthFirst = /^([a-z]{3,9})\.?(\d{1,2})(?:st|nd|rd|th)?,?(\d{4})?$/;

/** What stands between two ends; a hyphen only where it is no part of a date. */
const betweenDates = /[至到~–—]|\bto\b/u;
const hyphen = /-/u;

/**
 * Reads one or two ends of a period.
 *
 * @param text - a short text, half-width
 * @returns both ends, twice the same where the text has one; `undefined` where it tells none
 */
export function readEnds(text: string): readonly [PeriodEnd, PeriodEnd] | undefined {
  const lower = text.toLowerCase().trim();
  const parts = partsOf(lower).map((part) => draftOf(part.replace(/\s+/gu, "")));
  const [a, b] = parts;
  if (a === undefined || parts.length > 2 || parts.includes(undefined)) return undefined;
  const from = completed(a, b);
  const until = b === undefined ? from : completed(b, a);
  if (from === undefined || until === undefined) return undefined;
  // A range names days on both sides, or on neither.
  if ((from.day === undefined) !== (until.day === undefined)) return undefined;
  return [from, until];
}

function partsOf(text: string): readonly string[] {
  const parts = text.split(betweenDates);
  if (parts.length > 1) return parts;
  // 12月17-23日, 17-23 December: in texts with words a hyphen joins the ends.
  return /[月a-z]/u.test(text) ? text.split(hyphen) : parts;
}

function draftOf(text: string): Draft | undefined {
  if (text === "") return undefined;
  const month = numericMonth.exec(text);
  if (month !== null) return draft(month[1], month[2], undefined);
  const plain = chinese.exec(text) ?? chineseShort.exec(text) ?? numeric.exec(text);
  if (plain !== null) return draft(plain[1], plain[2], plain[3]);
  const first = monthFirst.exec(text);
  if (first !== null) return named(first[3], first[1], first[2]);
  const day = dayFirst.exec(text);
  return day === null ? undefined : named(day[3], day[2], day[1]);
}

function draft(year: string | undefined, month: string | undefined, day: string | undefined): Draft {
  const numberOf = (text: string | undefined): number | undefined =>
    text === undefined ? undefined : Number(text);
  return { year: numberOf(year), month: numberOf(month), day: numberOf(day) };
}

function named(
  year: string | undefined,
  name: string | undefined,
  day: string | undefined,
): Draft | undefined {
  if (name === undefined) return draft(year, undefined, day);
  const index = months.indexOf(name.slice(0, 3));
  const isName = name.length === 3 || name === "sept" || monthNames.test(name);
  return index < 0 || !isName ? undefined : draft(year, String(index + 1), day);
}

/** What an end does not say, the other one says: 12月17日至23日, 17–23 December. */
function completed(own: Draft, other: Draft | undefined): PeriodEnd | undefined {
  const month = own.month ?? other?.month;
  return month === undefined ? undefined : { year: own.year, month, day: own.day };
}
