import type { FindingPath } from "../../core/index.ts";
import { rangesBy, type Compiled, type Week } from "./compile.ts";
import { BRIDGE, HOLIDAY_WEEKEND, MAKEUP, PLAIN, STATUTORY, type DayFacts } from "./day-facts.ts";
import { LAST_LUNAR_YEAR, lunarRuleHolds } from "./lunar-rules.ts";
import type { CalendarPolicy, DayHours } from "./model.ts";
import {
  outcomeOf,
  type Alternatives,
  type OpeningDoubt,
  type OpeningRule,
  type Outcome,
} from "./outcome.ts";
import type { Ranges } from "./ranges.ts";

/** The kinds of days that are not plain, with their names in the policy and as rules. */
const kinds: readonly (readonly [number, keyof CalendarPolicy, OpeningRule])[] = [
  [STATUTORY, "statutory", "statutory"],
  [BRIDGE, "bridge", "bridge"],
  [HOLIDAY_WEEKEND, "holidayWeekend", "holiday-weekend"],
  [MAKEUP, "makeup", "makeup"],
];

/** All kinds, as bits. */
const ALL_KINDS = 32;

/**
 * Gives the hours of a day by the most particular rule: exception, lunar rule, calendar policy, season, week.
 *
 * @param record - the record
 * @param day - the day, as a day number
 * @param facts - what the day is
 * @returns what its hours are, or may be
 */
export function outcomeOn(record: Compiled, day: number, facts: DayFacts): Outcome {
  const week = weekOn(record, facts);
  const rule = ruleOn(record, day, facts);
  const place = ((rule * (record.seasons.length + 1) + week.season + 1) * 7 + facts.weekday - 1) * ALL_KINDS;
  const key = rule > LUNAR_UNKNOWN ? place : place + facts.kinds;
  let outcome = record.outcomes.get(key);
  if (outcome === undefined) {
    outcome = outcomeOf(alternativesBy(record, rule, week, facts));
    record.outcomes.set(key, outcome);
  }
  return outcome;
}

function alternativesBy(record: Compiled, rule: number, week: Week, facts: DayFacts): Alternatives {
  if (rule === 0) return byCalendar(record, week, facts);
  return rule === LUNAR_UNKNOWN ? withLunarRules(record, week, facts) : byRule(record, rule, week, facts);
}

/** Stands for the years of which the lunar days are not known; exceptions come after the lunar rules. */
const LUNAR_UNKNOWN = 1;

/** Which rule holds: 0 for none, then one number for each lunar rule and each exception. */
function ruleOn(record: Compiled, day: number, { date, year }: DayFacts): number {
  const { exceptions, lunar } = record;
  if (exceptions.length > 0) {
    const index = exceptionOn(record, date);
    if (index !== undefined) return 2 + lunar.length + index;
  }
  if (lunar.length === 0) return 0;
  if (year > LAST_LUNAR_YEAR) return LUNAR_UNKNOWN;
  const index = lunar.findIndex((anchor) => lunarRuleHolds(anchor, day, year));
  return index < 0 ? 0 : 2 + index;
}

/** The place of the exception that has a day; the exceptions are sorted, and those of one day say the same. */
function exceptionOn({ exceptions }: Compiled, date: string): number | undefined {
  let low = 0;
  let high = exceptions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((exceptions[middle]?.from ?? "") <= date) low = middle + 1;
    else high = middle;
  }
  for (let index = low - 1; index >= 0; index -= 1) {
    const exception = exceptions[index];
    if (exception === undefined || exception.reach < date) return undefined;
    if (exception.until >= date) return exception.index;
  }
  return undefined;
}

function weekOn({ hours, seasons, week }: Compiled, { monthDay }: DayFacts): Week {
  for (const season of seasons) {
    const { from = "", until = "" } = hours.seasons?.[season.season] ?? {};
    const holds =
      from <= until ? from <= monthDay && monthDay <= until : from <= monthDay || monthDay <= until;
    if (holds) return season;
  }
  return week;
}

function byRule(record: Compiled, rule: number, week: Week, { weekday }: DayFacts): Alternatives {
  const { hours, lunar } = record;
  const isLunar = rule - 2 < lunar.length;
  const index = isLunar ? rule - 2 : rule - 2 - lunar.length;
  const said = (isLunar ? hours.lunarRules : hours.exceptions)?.[index]?.hours ?? "closed";
  return {
    ranges: [rangesBy(said, week, weekday)],
    rule: isLunar ? "lunar-rule" : "exception",
    path: [isLunar ? "lunarRules" : "exceptions", index],
    doubts: [],
  };
}

/** The lunar days of the year are not known: any lunar rule may hold, or none. */
function withLunarRules(record: Compiled, week: Week, facts: DayFacts): Alternatives {
  const { ranges, doubts } = byCalendar(record, week, facts);
  const rules = record.lunar.map(({ rule }) => rangesBy(rule.hours, week, facts.weekday));
  return { ranges: [...ranges, ...rules], rule: undefined, path: [], doubts: ["lunar", ...doubts] };
}

/** What the calendar, the season and the week say of a day; all that is possible where its kind is not known. */
function byCalendar(record: Compiled, week: Week, facts: DayFacts): Alternatives {
  const policy = record.hours.calendarPolicy ?? {};
  const doubts = new Set<OpeningDoubt>();
  const ranges: Ranges[] = [];
  if ((facts.kinds & PLAIN) !== 0) ranges.push(rangesBy("as-usual", week, facts.weekday));
  for (const [kind, name] of kinds) {
    if ((facts.kinds & kind) !== 0) ranges.push(...byPolicy(policy, name, week, facts.weekday, doubts));
  }
  const special = kinds.find(([kind]) => kind === facts.kinds);
  const isKnown = special !== undefined || facts.kinds === PLAIN;
  // A weekend in a holiday of which the policy says nothing is like any other.
  const isWeek = facts.kinds === HOLIDAY_WEEKEND && policy.holidayWeekend === undefined;
  const own = isWeek ? undefined : special;
  if (!isKnown) doubts.add("day");
  return {
    ranges,
    rule: isKnown ? (own?.[2] ?? (week.season < 0 ? "week" : "season")) : undefined,
    path: isKnown ? pathOf(own?.[1], week, facts.weekday) : [],
    doubts: [...doubts],
  };
}

function pathOf(name: keyof CalendarPolicy | undefined, { season }: Week, weekday: number): FindingPath {
  if (name !== undefined) return ["calendarPolicy", name];
  return [...(season < 0 ? [] : ["seasons", season]), "weekly", weekday];
}

/** What a policy may come to, with why it is not certain. */
function byPolicy(
  policy: CalendarPolicy,
  name: keyof CalendarPolicy,
  week: Week,
  weekday: number,
  doubts: Set<OpeningDoubt>,
): readonly Ranges[] {
  const by = (...hours: readonly DayHours[]): readonly Ranges[] =>
    hours.map((said) => rangesBy(said, week, weekday));
  if (name === "makeup") {
    const makeup = policy.makeup;
    if (makeup !== undefined && makeup !== "as-weekday-replaced") return by(makeup);
    doubts.add(makeup === undefined ? "policy" : "weekday-replaced");
    const weekdays = week.days.slice(0, 5);
    return makeup === undefined ? [...by("as-usual"), ...weekdays] : weekdays;
  }
  const said = policy[name] ?? (name === "holidayWeekend" ? "as-usual" : undefined);
  if (said !== undefined) return by(said);
  doubts.add("policy");
  return by("closed", "as-sunday", "as-usual");
}
