import type { CalendarYear } from "../../calendars/index.ts";
import type { Instant } from "../../core/index.ts";
import { clockOf, DAY } from "./clock.ts";
import { compile, type Compiled } from "./compile.ts";
import { factsBy, factsOf, type DayFacts } from "./day-facts.ts";
import { dayLineOf, stretchAt } from "./day-line.ts";
import { outcomeOn } from "./day-outcome.ts";
import type { OpeningHours } from "./model.ts";
import type { Code, DayLine, Outcome } from "./outcome.ts";
import { FIXED_SINCE, instantOf, LAST_DAY, millisecondsAt, wallMinuteAt } from "./wall-clock.ts";

/** How many days ahead a change is looked for. */
export const SEARCH_DAYS = 400;

/** A record, and the calendars by which it is asked. */
export interface Course {
  /** The record. */
  readonly record: Compiled;
  /** The arrangements of years. */
  readonly calendars: readonly CalendarYear[];
  /** What the days are by them. */
  readonly facts: Map<number, DayFacts>;
}

/**
 * Prepares a record for being asked by a list of calendars.
 *
 * @param hours - the record
 * @param calendars - the arrangements of years
 * @returns both
 */
export function courseOf(hours: OpeningHours, calendars: readonly CalendarYear[]): Course {
  return { record: compile(hours), calendars, facts: factsBy(calendars) };
}

/**
 * Gives the hours of a day.
 *
 * @param course - the record and the calendars
 * @param day - the day, as a day number
 * @returns what its hours are, or may be
 */
export function outcomeOfDay({ record, calendars, facts }: Course, day: number): Outcome {
  return outcomeOn(record, day, factsOf(facts, calendars, day));
}

/**
 * Gives the stretches of a day, the hours of the day before included.
 *
 * @param course - the record and the calendars
 * @param day - the day, as a day number
 * @returns the stretches
 */
export function lineOfDay(course: Course, day: number): DayLine {
  return dayLineOf(outcomeOfDay(course, day - 1), outcomeOfDay(course, day));
}

/** A moment of a course. */
export interface Moment {
  /** The day, as a day number. */
  readonly day: number;
  /** The minute by the clock of Asia/Shanghai. */
  readonly minute: number;
  /** What it is. */
  readonly code: Code;
  /** The hours of the day before. */
  readonly before: Outcome;
  /** The hours of the day. */
  readonly today: Outcome;
  /** The stretches of the day. */
  readonly line: DayLine;
  /** The stretch that it lies in, by its place. */
  readonly stretch: number;
}

/**
 * Says what a moment is.
 *
 * @param course - the record and the calendars
 * @param milliseconds - an instant, as milliseconds since 1970-01-01T00:00:00Z
 * @returns the moment
 */
export function momentAt(course: Course, milliseconds: number): Moment {
  const wall = wallMinuteAt(milliseconds);
  const day = Math.floor(wall / DAY);
  const minute = wall - day * DAY;
  const before = outcomeOfDay(course, day - 1);
  const today = outcomeOfDay(course, day);
  const line = dayLineOf(before, today);
  const stretch = stretchAt(line, minute);
  return { day, minute, code: line.codes[stretch] ?? 0, before, today, line, stretch };
}

/** A change of a course. */
export interface Change {
  /** When it is, in milliseconds since 1970-01-01T00:00:00Z. */
  readonly at: number;
  /** The same by the clock of Asia/Shanghai. */
  readonly instant: Instant;
}

/**
 * Finds the next change after a moment.
 *
 * @param course - the record and the calendars
 * @param moment - the moment
 * @returns the change; nothing where there is none within `SEARCH_DAYS` days
 */
export function nextChange(course: Course, moment: Moment): Change | undefined {
  if (course.record.always) return undefined;
  const last = Math.min(moment.day + SEARCH_DAYS, LAST_DAY);
  let { line, today } = moment;
  let index = moment.stretch + 1;
  for (let day = moment.day; ;) {
    for (; index < line.starts.length; index += 1) {
      const code = line.codes[index] ?? 0;
      if (code === moment.code) continue;
      const change = changeAt(course, day, line.starts[index] ?? 0, code);
      if (change !== undefined) return change;
    }
    day += 1;
    if (day > last) return undefined;
    const before = today;
    today = outcomeOfDay(course, day);
    line = dayLineOf(before, today);
    index = 0;
  }
}

/** The change at a minute; nothing where it lies in the hour that the beginning of summer time leaves out. */
function changeAt(course: Course, day: number, minute: number, code: Code): Change | undefined {
  const at = millisecondsAt(day, minute);
  if (at >= FIXED_SINCE) {
    const { date } = factsOf(course.facts, course.calendars, day);
    return { at, instant: `${date}T${clockOf(minute)}:00+08:00` };
  }
  return momentAt(course, at).code === code ? { at, instant: instantOf(at) } : undefined;
}
