import { minuteOf } from "../clock.ts";
import type { OpeningRange } from "../model.ts";
import type { PlacedCode } from "./findings.ts";
import type { Content, SaidSeason, Selector, Statement } from "./statements.ts";
import { EVERY_DAY, type Token } from "./tokens.ts";

/** What is wrong with a part of a text. */
export interface Fault {
  /** What it is. */
  readonly code: PlacedCode;
  /** Where it begins. */
  readonly at: number;
  /** Where it ends. */
  readonly end: number;
}

/** The days that are spoken of. */
export interface Subject extends Selector {
  /** Whether the text names them, or speaks of all days. */
  readonly named: boolean;
  /** Where they are named. */
  readonly at: number;
  /** Where their name ends. */
  readonly end: number;
  /** The place of what was said of them; -1 as long as nothing was. */
  statement: number;
}

/** Where the reading of a text has come to. */
export interface Reading {
  /** The words. */
  readonly tokens: readonly Token[];
  /** What was said so far. */
  readonly statements: Statement[];
  /** The parts of the year so far. */
  readonly seasons: SaidSeason[];
  /** What was wrong so far. */
  readonly faults: Fault[];
  /** The days that were spoken of before a bracket. */
  readonly brackets: (Subject | undefined)[];
  /** The place of the next word. */
  at: number;
  /** The season, by its place; -1 for none, -2 for one whose days are not known. */
  season: number;
  /** The days that are spoken of. */
  subject: Subject | undefined;
  /** What is said of the next days that are named, where that comes first. */
  ahead: Ahead | undefined;
  /** Whether it is not clear what holds on days of the week or on a date, so that hours of theirs may be none. */
  isUnsure: boolean;
}

/** What is said of days that are named after it. */
export interface Ahead {
  /** What it is. */
  readonly content: Content;
  /** Whether it is said as an exception. */
  readonly isException: boolean;
}

/** A whole day. */
export const fullDay: readonly OpeningRange[] = [{ opens: "00:00", closes: "24:00" }];

/** Reports a part of the text. */
export function fault(reading: Reading, code: PlacedCode, at: number, end: number): void {
  reading.faults.push({ code, at, end });
}

/** Reports a word that nothing can be made of, and goes on. */
export function notUnderstood(reading: Reading, { at, end }: Token): void {
  fault(reading, "opening-hours.text-not-understood", at, end);
  reading.at += 1;
}

/** Reports days of which nothing is said, unless the hours before them are theirs: 9:00-17:00（周一至周五）. */
export function missing(reading: Reading, subject: Subject | undefined): void {
  if (subject?.named !== true || subject.statement >= 0) return;
  const last = reading.statements.length - 1;
  const before = reading.statements[last];
  const isQualified = reading.faults.some(({ at }) => at === subject.end);
  if (
    isQualified ||
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

/** Says something of the days that are spoken of. */
export function state(reading: Reading, content: Content, end: number, isException = false): void {
  const { subject, season: place } = reading;
  if (subject === undefined) return;
  subject.statement = reading.statements.length;
  const { bits, workdays, dates, lunar, named, at } = subject;
  reading.statements.push({
    ...{ bits, workdays, dates, lunar, named, content, isException, at, end },
    season: dates === undefined && lunar === undefined ? place : -1,
  });
}

/** Adds ranges to the days that are spoken of, or to every day where none are named. */
export function addRanges(reading: Reading, ranges: readonly OpeningRange[], at: number, end: number): void {
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

/** The next word that says something, the present one included. */
export function nextOf({ tokens, at }: Pick<Reading, "tokens" | "at">): Token | undefined {
  let next = at;
  while (tokens[next]?.kind === "noise") next += 1;
  return tokens[next];
}

/** Says whether days come after the present word. */
export function nextDays({ tokens, at }: Reading): boolean {
  const next = nextOf({ tokens, at: at + 1 });
  return (
    next?.kind === "weekday" ||
    next?.kind === "days" ||
    next?.kind === "lunar" ||
    (next?.kind === "date" && next.year !== undefined)
  );
}
