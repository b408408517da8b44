import type { OpeningRange } from "../model.ts";
import { minuteOf } from "../clock.ts";
import { readRange } from "./clock-range.ts";
import { readDates, readDays, readLunar, readSeason, type Read } from "./days.ts";
import type { PlacedCode } from "./findings.ts";
import type { Content, SaidSeason, Selector, Statement } from "./statements.ts";
import { EVERY_DAY, HOLIDAYS, MAKEUP_DAYS, type Token } from "./tokens.ts";

/** What is wrong with a part of a text. */
export interface Fault {
  readonly code: PlacedCode;
  readonly at: number;
  readonly end: number;
}

/** What a text says, before it is put together. */
export interface Said {
  readonly statements: readonly Statement[];
  readonly seasons: readonly SaidSeason[];
  readonly faults: readonly Fault[];
}

/** The days that are spoken of. */
interface Subject extends Selector {
  readonly named: boolean;
  readonly at: number;
  readonly end: number;
  /** The place of what was said of them; -1 as long as nothing was. */
  statement: number;
}

/** Where the reading of a text has come to. */
interface Reading {
  readonly tokens: readonly Token[];
  readonly statements: Statement[];
  readonly seasons: SaidSeason[];
  readonly faults: Fault[];
  /** The days that were spoken of before a bracket. */
  readonly brackets: (Subject | undefined)[];
  at: number;
  /** The season, by its place; -1 for none, -2 for one whose days are not known. */
  season: number;
  subject: Subject | undefined;
  /** What is said of the next days that are named, where that comes first. */
  ahead: Content | undefined;
}

const fullDay: readonly OpeningRange[] = [{ opens: "00:00", closes: "24:00" }];

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

function fault(reading: Reading, code: PlacedCode, at: number, end: number): void {
  reading.faults.push({ code, at, end });
}

/** Reports a word that nothing can be made of, and goes on. */
function notUnderstood(reading: Reading, { at, end }: Token): void {
  fault(reading, "opening-hours.text-not-understood", at, end);
  reading.at += 1;
}

/** Reports days of which nothing is said, unless the hours before them are theirs: 9:00-17:00（周一至周五）. */
function missing(reading: Reading, subject: Subject | undefined): void {
  if (subject?.named !== true || subject.statement >= 0) return;
  const last = reading.statements.length - 1;
  const before = reading.statements[last];
  if (
    before === undefined ||
    before.named ||
    typeof before.content === "string" ||
    subject.bits > EVERY_DAY
  ) {
    fault(reading, "opening-hours.text-hours-missing", subject.at, subject.end);
    return;
  }
  const { bits, workdays } = subject;
  reading.statements[last] = { ...before, bits, workdays, named: true };
  subject.statement = last;
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
    fault(reading, "opening-hours.text-impossible", token.at, token.end);
    reading.at += 1;
    return;
  }
  const end = reading.tokens[read.next - 1]?.end ?? token.end;
  if (!reading.brackets.includes(reading.subject)) missing(reading, reading.subject);
  reading.subject = { ...read.value, named: true, at: token.at, end, statement: -1 };
  reading.at = read.next;
  if (reading.ahead === undefined) return;
  state(reading, reading.ahead, end);
  reading.ahead = undefined;
}

/** Says something of the days that are spoken of. */
function state(reading: Reading, content: Content, end: number): void {
  const { subject, season: place } = reading;
  if (subject === undefined) return;
  subject.statement = reading.statements.length;
  const { bits, workdays, dates, lunar, named, at } = subject;
  reading.statements.push({
    ...{ bits, workdays, dates, lunar, named, content, at, end },
    season: dates === undefined && lunar === undefined ? place : -1,
  });
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

/** Adds ranges to the days that are spoken of, or to every day where none are named. */
function addRanges(reading: Reading, ranges: readonly OpeningRange[], at: number, end: number): void {
  const { subject } = reading;
  const said = reading.statements[subject?.statement ?? -1];
  if (subject === undefined || (said !== undefined && typeof said.content === "string")) {
    reading.subject = { bits: EVERY_DAY, workdays: false, named: false, at, end, statement: -1 };
    state(reading, ranges, end);
  } else if (said === undefined) state(reading, ranges, end);
  else {
    const content = said.content as readonly OpeningRange[];
    if (content === fullDay && ranges === fullDay) return;
    if (!follows(content, ranges)) {
      fault(reading, "opening-hours.text-contradictory", at, end);
      return;
    }
    reading.statements[subject.statement] = { ...said, content: [...content, ...ranges], end };
  }
}

/**
 * Says whether ranges come after others of the same day.
 *
 * @param before - the ranges of the day so far
 * @param ranges - more of them
 * @returns `false` where they overlap, or stand in another order
 */
export function follows(before: readonly OpeningRange[], ranges: readonly OpeningRange[]): boolean {
  const last = before[before.length - 1];
  const next = ranges[0];
  if (last === undefined || next === undefined) return true;
  return last.closes > last.opens && minuteOf(last.closes) <= minuteOf(next.opens);
}

/** Reads a word that says something of days. */
function say(reading: Reading, token: Token): void {
  const { subject } = reading;
  const isOpen = subject?.named === true && subject.statement < 0;
  switch (token.kind) {
    case "closed":
      sayClosed(reading, token, isOpen);
      return;
    case "as-usual":
    case "as-sunday":
    case "as-weekday-replaced":
      if (isOpen) state(reading, token.kind, token.end);
      else if (reading.statements[subject?.statement ?? -1]?.content !== token.kind) {
        notUnderstood(reading, token);
        return;
      }
      reading.at += 1;
      return;
    case "all-day":
      reading.at += 1;
      if (nextOf(reading)?.kind !== "closed") addRanges(reading, fullDay, token.at, token.end);
      return;
    case "no-rest":
      reading.statements.push({
        ...{ bits: HOLIDAYS + MAKEUP_DAYS, workdays: false, named: true, content: "as-usual" },
        ...{ season: -1, at: token.at, end: token.end },
      });
      reading.at += 1;
      return;
    case "except":
      reading.ahead = exceptionTo(reading, nextDays(reading)) ?? "closed";
      reading.at += 1;
      return;
    case "excepted":
      sayExcepted(reading, token, isOpen);
      return;
    default:
      notUnderstood(reading, token);
  }
}

/** 周一闭馆; or 闭馆日：周一, where the days come after it. */
function sayClosed(reading: Reading, token: Token, isOpen: boolean): void {
  const said = reading.statements[reading.subject?.statement ?? -1];
  if (isOpen) state(reading, "closed", token.end);
  else if (nextDays(reading)) reading.ahead = "closed";
  else if (said?.content !== "closed" || said.end !== token.at) {
    notUnderstood(reading, token);
    return;
  }
  reading.at += 1;
}

/** 周一除外 after hours; and the 外 of 除周一外, of which everything is said. */
function sayExcepted(reading: Reading, token: Token, isOpen: boolean): void {
  const said = reading.statements[reading.subject?.statement ?? -1];
  if (isOpen) {
    const content = exceptionTo(reading, reading.brackets.length > 0);
    if (content === undefined)
      fault(reading, "opening-hours.text-ambiguous", reading.subject?.at ?? token.at, token.end);
    else state(reading, content, token.end);
    if (content === undefined) reading.subject = undefined;
  } else if (said?.end !== token.at) {
    notUnderstood(reading, token);
    return;
  }
  reading.at += 1;
}

/**
 * What an exception comes to: closed where hours were given before, open where it was said that something is closed.
 * 周一闭馆，节假日除外 is open on holidays; after 周六、周日休息 the same words may mean both.
 */
function exceptionTo({ statements, subject }: Reading, isClose: boolean): Content | undefined {
  const before = statements[statements.length - 1];
  if (before === undefined || before.content !== "closed") return "closed";
  const isOneDay = before.bits > 0 && before.bits <= EVERY_DAY && (before.bits & (before.bits - 1)) === 0;
  if (subject !== undefined && subject.bits <= EVERY_DAY && subject.statement < 0) return undefined;
  return isClose || isOneDay ? "opens-by-exception" : undefined;
}

/** The next word that says something. */
function nextOf({ tokens, at }: Reading): Token | undefined {
  let next = at;
  while (tokens[next]?.kind === "noise") next += 1;
  return tokens[next];
}

/** Says whether days come next. */
function nextDays(reading: Reading): boolean {
  const { tokens, at } = reading;
  const next = nextOf({ ...reading, at: at + 1 }) ?? tokens[tokens.length];
  return (
    next?.kind === "weekday" ||
    next?.kind === "days" ||
    next?.kind === "lunar" ||
    (next?.kind === "date" && next.year !== undefined)
  );
}
