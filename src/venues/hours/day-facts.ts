import { dayKind, holidaySpan, statutoryHolidayOn, type CalendarYear } from "../../calendars/index.ts";
import { dayOfNumber, weekdayOf, type CivilDate } from "../../core/index.ts";

/** A day with the hours of the week. What a day may be is said in bits: one whose kind is not known may be several. */
export const PLAIN = 1;

/** A statutory holiday. */
export const STATUTORY = 2;

/** A day off in lieu. */
export const BRIDGE = 4;

/** A weekend within a holiday. */
export const HOLIDAY_WEEKEND = 8;

/** A make-up workday. */
export const MAKEUP = 16;

/** What the hours of a day depend on, whatever the venue is. */
export interface DayFacts {
  /** The day, `YYYY-MM-DD`. */
  readonly date: CivilDate;
  /** The day of the week, 1 for Monday. */
  readonly weekday: number;
  /** The day of the year, `MM-DD`. */
  readonly monthDay: string;
  /** The year. */
  readonly year: number;
  /** What the day may be, as bits. */
  readonly kinds: number;
}

/** So many days are kept for one list of calendars; who asks for more gets them computed again. */
const MOST_DAYS = 5000;

/** What the days are by a list of calendars. */
const computed = new WeakMap<readonly CalendarYear[], Map<number, DayFacts>>();

/**
 * Gives what the days are by a list of calendars, to be asked many times.
 *
 * @param calendars - the arrangements of years
 * @returns the facts known so far, by day number
 */
export function factsBy(calendars: readonly CalendarYear[]): Map<number, DayFacts> {
  let facts = computed.get(calendars);
  if (facts === undefined) {
    facts = new Map();
    computed.set(calendars, facts);
  }
  return facts;
}

/**
 * Gives what a day is.
 *
 * @param facts - the facts known so far, which this adds to
 * @param calendars - the arrangements that they are by
 * @param day - the day, as a day number
 * @returns its facts
 */
export function factsOf(
  facts: Map<number, DayFacts>,
  calendars: readonly CalendarYear[],
  day: number,
): DayFacts {
  const known = facts.get(day);
  if (known !== undefined) return known;
  if (facts.size >= MOST_DAYS) facts.clear();
  const date = dayOfNumber(day);
  const fact: DayFacts = {
    date,
    weekday: weekdayOf(date),
    monthDay: date.slice(5),
    year: Number(date.slice(0, 4)),
    kinds: kindsOf(date, calendars),
  };
  facts.set(day, fact);
  return fact;
}

function kindsOf(date: CivilDate, calendars: readonly CalendarYear[]): number {
  switch (dayKind(date, calendars)) {
    case "statutory":
      return STATUTORY;
    case "bridge":
      return BRIDGE;
    case "makeup":
      return MAKEUP;
    case "weekend":
      return typeof holidaySpan(date, calendars) === "object" ? HOLIDAY_WEEKEND : PLAIN;
    case "workday":
      return PLAIN;
    case "unknown": {
      const festival = statutoryHolidayOn(date).state === "unknown" ? STATUTORY : 0;
      return festival | (weekdayOf(date) > 5 ? PLAIN | HOLIDAY_WEEKEND | MAKEUP : PLAIN | BRIDGE);
    }
  }
}
