import { readRange } from "./clock-range.ts";
import { readDates, readDays, readLunar, readSeason, type Read } from "./days.ts";
import { addRanges, fault, missing, notUnderstood, state, type Fault, type Reading } from "./reading.ts";
import { say } from "./say.ts";
import type { SaidSeason, Selector, Statement } from "./statements.ts";
import type { Token } from "./tokens.ts";

/** What a text says, before it is put together. */
export interface Said {
  /** What it says of days. */
  readonly statements: readonly Statement[];
  /** The parts of the year that it names. */
  readonly seasons: readonly SaidSeason[];
  /** What is wrong with it. */
  readonly faults: readonly Fault[];
  /** Whether it is not clear of some days whether they are open, so that nothing is sure. */
  readonly isUnsure: boolean;
}

/**
 * Reads the words of a text from the first to the last.
 *
 * @param tokens - the words
 * @returns what they say, and what is not understood
 */
export function interpret(tokens: readonly Token[]): Said {
  const reading: Reading = {
    tokens,
    statements: [],
    seasons: [],
    faults: [],
    brackets: [],
    at: 0,
    season: -1,
    subject: undefined,
    ahead: undefined,
    isUnsure: false,
  };
  for (let token = tokens[0]; token !== undefined; token = tokens[reading.at]) step(reading, token);
  for (const subject of [...reading.brackets, reading.subject]) missing(reading, subject);
  return reading;
}

function step(reading: Reading, token: Token): void {
  switch (token.kind) {
    case "noise":
    case "comma":
      reading.at += 1;
      return;
    case "stop":
      reading.ahead = undefined;
      reading.at += 1;
      return;
    case "left-out":
      fault(reading, "opening-hours.text-left-out", token.at, token.end);
      reading.at += 1;
      return;
    case "open-bracket":
      reading.brackets.push(reading.subject);
      reading.at += 1;
      return;
    case "close-bracket":
      closeBracket(reading, token);
      return;
    case "weekday":
    case "days":
      name(reading, token, readDays(reading.tokens, reading.at));
      return;
    case "lunar":
      name(reading, token, readLunar(reading.tokens, reading.at));
      return;
    case "date":
      if (token.year === undefined) season(reading, token);
      else name(reading, token, readDates(reading.tokens, reading.at));
      return;
    case "season":
    case "other-times":
      season(reading, token);
      return;
    case "time":
    case "part":
    case "next-day":
      range(reading, token);
      return;
    default:
      say(reading, token);
  }
}

function closeBracket(reading: Reading, token: Token): void {
  if (reading.brackets.length === 0) {
    notUnderstood(reading, token);
    return;
  }
  const before = reading.brackets.pop();
  if (reading.subject !== before) missing(reading, reading.subject);
  reading.subject = before;
  reading.ahead = undefined;
  reading.at += 1;
}

/** Turns to days that are named. */
function name(reading: Reading, token: Token, read: Read<Selector> | undefined): void {
  if (read === undefined) {
    // 每月初一 exists: it is not one day of the year, as a date that is named is.
    if (token.kind === "lunar") notUnderstood(reading, token);
    else {
      fault(reading, "opening-hours.text-impossible", token.at, token.end);
      reading.at += 1;
    }
    return;
  }
  const end = reading.tokens[read.next - 1]?.end ?? token.end;
  const before = reading.subject;
  const isAside = reading.ahead !== undefined && before?.statement === -1;
  if (!isAside && !reading.brackets.includes(before)) missing(reading, before);
  reading.subject = { ...read.value, named: true, at: token.at, end, statement: -1 };
  reading.at = read.next;
  if (reading.ahead === undefined) return;
  state(reading, reading.ahead.content, end, reading.ahead.isException);
  reading.ahead = undefined;
  // 周一至周日（除周三外）9:00-17:00: what comes next is of the days before.
  if (isAside) reading.subject = before;
}

/** Turns to a part of the year. */
function season(reading: Reading, token: Token): void {
  missing(reading, reading.subject);
  reading.subject = undefined;
  if (token.kind === "other-times") {
    reading.season = -1;
    reading.at += 1;
    return;
  }
  const read = readSeason(reading.tokens, reading.at);
  if (read === undefined) {
    notUnderstood(reading, token);
    return;
  }
  reading.at = read.next;
  const { value } = read;
  if ("from" in value) {
    reading.season = reading.seasons.push(value) - 1;
    return;
  }
  const known = reading.seasons.findIndex((other) => other.name === value.name);
  reading.season = known < 0 ? -2 : known;
  if (known < 0) fault(reading, "opening-hours.text-season-undated", token.at, token.end);
}

/** Reads a range, or the 5 of 5-9月. */
function range(reading: Reading, token: Token): void {
  const { tokens, at } = reading;
  const found = readRange(tokens, at);
  if (found === undefined) {
    if (token.kind === "time" && !token.unit && readSeason(tokens, at) !== undefined) season(reading, token);
    else notUnderstood(reading, token);
    return;
  }
  reading.at = found.next;
  const end = tokens[found.next - 1]?.end ?? token.end;
  if ("range" in found.read) addRanges(reading, [found.read.range], token.at, end);
  else {
    fault(reading, found.read.code, token.at, end);
    // The days are not without hours; they are only not known.
    if (reading.subject?.named === true && reading.subject.statement < 0) reading.subject = undefined;
  }
}
