import type { DayHours, OpeningHours, OpeningWeek } from "./model.ts";
import { lunarAnchorsOf, type LunarAnchor } from "./lunar-rules.ts";
import type { Outcome } from "./outcome.ts";
import { plainHoursOf } from "./plain-hours.ts";
import { closed, rangesOf, type Ranges } from "./ranges.ts";
import { weekOfDays } from "./weeks.ts";

/** A week as minutes. */
export interface Week {
  /** The days, Monday first. */
  readonly days: readonly Ranges[];
  /** The place of its season, or -1 for the week beside them. */
  readonly season: number;
}

/** A record of opening hours as it is asked many times. */
export interface Compiled {
  /** A copy of the record. */
  readonly hours: OpeningHours;
  /** The week beside the seasons. */
  readonly week: Week;
  /** The seasons' weeks. */
  readonly seasons: readonly Week[];
  /** The exceptions in the order of their days. */
  readonly exceptions: readonly SortedException[];
  /** The lunar rules with the days on which they begin. */
  readonly lunar: readonly LunarAnchor[];
  /** The outcomes so far, by what they depend on. */
  readonly outcomes: Map<number, Outcome>;
  /** Whether it is open all the time, whatever a day is. */
  readonly always: boolean;
}

/** An exception and its place in the record. */
export interface SortedException {
  /** The first day. */
  readonly from: string;
  /** The last day. */
  readonly until: string;
  /** The latest day of this and all earlier ones. */
  readonly reach: string;
  /** Its place in the record. */
  readonly index: number;
}

const compiled = new WeakMap<OpeningHours, Compiled>();

/** Venues share few records: those that say the same are prepared once, and found in the processor's cache. */
const shared = new Map<string, Compiled>();
const MOST_SHARED = 1000;

/**
 * Prepares a record for being asked, once for each object.
 *
 * @param hours - the record
 * @returns the same in minutes
 */
export function compile(hours: OpeningHours): Compiled {
  let result = compiled.get(hours);
  if (result === undefined) {
    // Of a copy: whoever changes a record changes no answer about another one.
    const copy = plainHoursOf(hours);
    const text = JSON.stringify(copy);
    result = shared.get(text) ?? compiledOf(copy);
    if (shared.size >= MOST_SHARED) shared.clear();
    shared.set(text, result);
    compiled.set(hours, result);
  }
  return result;
}

function compiledOf(hours: OpeningHours): Compiled {
  const { weekly = {}, seasons = [], lunarRules = [] } = hours;
  const week = weekOf(weekly, -1);
  const others = seasons.map((season, index) => weekOf(season.weekly, index));
  return {
    hours,
    week,
    seasons: others,
    exceptions: sortedExceptions(hours),
    lunar: lunarRules.map(lunarAnchorsOf),
    outcomes: new Map(),
    always: isAlwaysOpen(hours, week, others),
  };
}

function weekOf(week: OpeningWeek, season: number): Week {
  return { days: weekOfDays(week).map(rangesOf), season };
}

/** Says whether every rule comes to a whole day, so that the end need not be looked for. */
function isAlwaysOpen(
  { calendarPolicy, lunarRules, exceptions }: OpeningHours,
  week: Week,
  seasons: readonly Week[],
): boolean {
  const { statutory, bridge, holidayWeekend } = calendarPolicy ?? {};
  const policies = [statutory, bridge, holidayWeekend ?? "as-usual", calendarPolicy?.makeup ?? "as-usual"];
  const others = [...policies, ...(lunarRules ?? []), ...(exceptions ?? [])];
  return (
    [week, ...seasons].every(({ days }) => days.every((day) => day[0] === 0 && day[1] === 1440)) &&
    others.every((other) => typeof other === "string" && other !== "closed")
  );
}

function sortedExceptions({ exceptions = [] }: OpeningHours): readonly SortedException[] {
  const sorted = exceptions
    .map(({ from, until }, index) => ({ from, until, index, reach: until }))
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : b.index - a.index));
  let reach = "";
  return sorted.map((exception) => {
    if (exception.until > reach) reach = exception.until;
    return { ...exception, reach };
  });
}

/**
 * Gives the hours that a rule says of a day.
 *
 * @param hours - what the rule says
 * @param week - the week that holds that day
 * @param weekday - the day of the week, 1 for Monday
 * @returns the ranges
 */
export function rangesBy(hours: DayHours, { days }: Week, weekday: number): Ranges {
  if (hours === "closed") return closed;
  if (hours === "as-usual") return days[weekday - 1] ?? closed;
  if (hours === "as-sunday") return days[6] ?? closed;
  return rangesOf(hours);
}
