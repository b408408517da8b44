import { clockOf, DAY, isNightly } from "../clock.ts";
import type { OpeningRange } from "../model.ts";
import type { PlacedCode } from "./findings.ts";
import type { DayPart, Token } from "./tokens.ts";

/** A time with what is said about it. */
export interface SaidTime {
  /** The hour as it is written. */
  readonly hour: number;
  /** The minute. */
  readonly minute: number;
  /** Whether it is written as a time. */
  readonly unit: boolean;
  /** Whether the hour has a zero before it, as only a clock of 24 hours has. */
  readonly padded: boolean;
  /** The part of the day that it is said to be in. */
  readonly part?: DayPart | undefined;
  /** Whether it is said to be on the next day. */
  readonly nextDay: boolean;
}

/** A range that was read, or why it is none. */
export type ReadRange = { readonly range: OpeningRange } | { readonly code: PlacedCode };

const ambiguous: ReadRange = { code: "opening-hours.text-ambiguous" };
const impossible: ReadRange = { code: "opening-hours.text-impossible" };

/**
 * Makes a range of two times, only where they can mean one thing.
 *
 * @param opens - the time before the dash
 * @param closes - the time after it
 * @param isOf24 - whether the text has other times that only a clock of 24 hours has
 * @returns the range, or the code of what is wrong with it
 */
export function rangeOfTimes(opens: SaidTime, closes: SaidTime, isOf24: boolean): ReadRange {
  if (opens.minute > 59 || closes.minute > 59 || opens.hour > 24 || closes.hour > 24) return impossible;
  if (closes.hour === 24 && closes.minute > 0) return impossible;
  // 8-5: numbers alone may be anything.
  if (!opens.unit && !closes.unit && opens.part === undefined && closes.part === undefined) return ambiguous;
  const isPlain = opens.part === undefined && closes.part === undefined && !opens.padded && !closes.nextDay;
  // 6:30-9:00 is as often the evening.
  if (isPlain && !isOf24 && opens.hour >= 1 && closes.hour <= 10 && closes.hour > 0) return ambiguous;
  const from = opening(opens, closes);
  if (typeof from !== "number") return from;
  const until = closing(closes, opens, from);
  if (typeof until !== "number") return until;
  if (opens.nextDay || from >= DAY) return impossible;
  return rangeOf(from, until, closes, opens);
}

/** The minute at which it opens. */
function opening(opens: SaidTime, closes: SaidTime): number | ReadRange {
  if (opens.part !== undefined) return inPart(opens, opens.part);
  const { hour, minute, padded } = opens;
  const isBefore = hour <= 12 && !padded && hour % 12 < closes.hour % 12;
  // 9-11am is in the morning; 9-5pm opens in it, 2-5pm and 8-10pm may open after noon.
  if (closes.part === "am" && isBefore) return inPart(opens, "am");
  if (closes.part === "pm" && isBefore) return ambiguous;
  const isTwelve =
    closes.part !== undefined || closes.hour < 12 || (closes.hour === 12 && closes.minute === 0);
  // 2:00-5:00 may be after noon; 5:30-22:00 is of a clock of 24 hours.
  if (hour >= 1 && hour < 6 && !padded && isTwelve && !closes.nextDay) return ambiguous;
  return hour * 60 + minute;
}

/** The minute at which it closes, 0 to 1440, not yet known to be after the one at which it opens. */
function closing(closes: SaidTime, opens: SaidTime, from: number): number | ReadRange {
  if (closes.part !== undefined) {
    const until = inPart(closes, closes.part);
    // 晚上12点, 12 am: the end of the day.
    return until === 0 && !closes.nextDay ? DAY : until;
  }
  const { hour, minute, nextDay } = closes;
  const literal = hour * 60 + minute;
  if (literal === 0 && !nextDay && from > 0) return DAY;
  const isAfternoon =
    opens.part === "afternoon" || opens.part === "noon" || opens.part === "evening" || opens.part === "pm";
  if (!isAfternoon || nextDay || hour > 12) return literal;
  if (opens.part === "evening" && hour === 12 && minute === 0) return DAY;
  return hour < 12 && literal + 720 > from ? literal + 720 : literal;
}

/** The minute of a time in a part of the day, or that there is no such time. */
function inPart({ hour, minute, padded }: SaidTime, part: DayPart): number | ReadRange {
  const literal = hour * 60 + minute;
  switch (part) {
    case "morning":
      return hour <= 12 ? literal : impossible;
    case "dawn":
      return hour === 12 ? minute : hour <= 6 ? literal : impossible;
    case "noon":
      return hour >= 11 && hour <= 15 ? literal : hour >= 1 && hour <= 3 ? literal + 720 : impossible;
    case "afternoon":
      if (hour >= 12) return literal;
      return hour >= 1 && !padded ? literal + 720 : ambiguous;
    case "evening":
      if (hour >= 17) return literal;
      if (hour === 12 || hour === 0) return minute === 0 ? DAY : ambiguous;
      return hour >= 5 && hour < 12 ? literal + 720 : ambiguous;
    case "am":
      return hour === 12 ? minute : hour >= 1 && hour < 12 ? literal : impossible;
    case "pm":
      return hour === 12 ? literal : hour >= 1 && hour < 12 ? literal + 720 : impossible;
  }
}

function rangeOf(from: number, until: number, closes: SaidTime, opens: SaidTime): ReadRange {
  const range = { opens: clockOf(from), closes: clockOf(until) };
  // 晚上10点至早上6点 can only be the next day.
  const isMorning = closes.part === "dawn" || (isEarly(closes.part) && opens.part !== undefined);
  const isNext = closes.nextDay || (isMorning && until < from);
  if (isNext)
    return until <= from ? { range: { ...range, nextDay: true } } : { code: "opening-hours.text-backwards" };
  if (until > from) return { range };
  if (until < from && isNightly(from, until) && (opens.hour > 12 || opens.part !== undefined))
    return { range };
  // 17:00-9:00 is turned round; 9:00-5:00 and 12:00-1:00 are of a clock of twelve hours, perhaps.
  return {
    code: from > 780 && opens.hour > 12 ? "opening-hours.text-backwards" : "opening-hours.text-ambiguous",
  };
}

function isEarly(part: DayPart | undefined): boolean {
  return part === "morning" || part === "am";
}

/**
 * Reads a range at a place in the words: parts of the day, a time, a dash, another time.
 *
 * @param tokens - the words
 * @param start - the place
 * @returns what was read and the place after it; nothing where there is no range
 */
export function readRange(
  tokens: readonly Token[],
  start: number,
): { readonly read: ReadRange; readonly next: number } | undefined {
  const opens = readTime(tokens, start);
  if (opens === undefined || tokens[opens.next]?.kind !== "to") return undefined;
  const closes = readTime(tokens, opens.next + 1);
  if (closes === undefined) return undefined;
  const isOf24 = tokens.some(
    (token) => token.kind === "time" && token.unit && (token.hour > 12 || token.padded),
  );
  return { read: rangeOfTimes(opens.time, closes.time, isOf24), next: closes.next };
}

function readTime(
  tokens: readonly Token[],
  start: number,
): { readonly time: SaidTime; readonly next: number } | undefined {
  let part: DayPart | undefined;
  let nextDay = false;
  let at = start;
  for (; ; at += 1) {
    const token = tokens[at];
    if (token?.kind === "part") part = token.part;
    else if (token?.kind === "next-day") nextDay = true;
    else if (token?.kind !== "noise") break;
  }
  const token = tokens[at];
  if (token?.kind !== "time") return undefined;
  at += 1;
  if (tokens[at]?.kind === "next-day") {
    nextDay = true;
    at += 1;
  }
  const { hour, minute, unit, padded } = token;
  return { time: { hour, minute, unit, padded, part: token.part ?? part, nextDay }, next: at };
}
