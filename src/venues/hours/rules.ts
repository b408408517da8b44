import { daysInMonth, isCivilDate } from "../../core/index.ts";
import { DAY, isNightly, minuteOf } from "./clock.ts";
import { hasRange, weekOfDays, weeksOf } from "./weeks.ts";
import type {
  LunarRule,
  MakeupHours,
  OpeningException,
  OpeningHours,
  OpeningRange,
  OpeningSeason,
  OpeningWeek,
} from "./model.ts";

/** Says whether a value is a time at which something can open, `HH:MM`, 00:00 to 23:59. */
export function isOpeningTime(value: unknown): boolean {
  const minute = minuteOf(value);
  return minute >= 0 && minute < DAY;
}

/** Says whether a value is a time at which something can close, `HH:MM`, up to 24:00. */
export function isClosingTime(value: unknown): boolean {
  return minuteOf(value) >= 0;
}

/** Says whether a range has a length: one that opens and closes at the same time is a day long and says so. */
export function rangeHasLength({ opens, closes, nextDay }: OpeningRange): boolean {
  return opens !== closes || nextDay === true;
}

/** Says whether a range ends after it begins, on the next day where it says so or goes from the evening into the night. */
export function rangeIsForward({ opens, closes, nextDay }: OpeningRange): boolean {
  return (
    nextDay === true ||
    opens <= closes ||
    (nextDay === undefined && isNightly(minuteOf(opens), minuteOf(closes)))
  );
}

/** Says whether a range that ends on the next day does so within 24 hours. */
export function rangeWithinADay({ opens, closes, nextDay }: OpeningRange): boolean {
  return nextDay !== true || closes <= opens;
}

/** Says whether there is a range: what has none is closed, and says so. */
export function rangesGiven(ranges: readonly OpeningRange[]): boolean {
  return ranges.length > 0;
}

/** Says whether the ranges of a day come in order, and do not overlap. */
export function rangesInOrder(ranges: readonly OpeningRange[]): boolean {
  return ranges.every((range, index) => {
    const before = ranges[index - 1];
    return before === undefined || (before.opens < range.opens && endOf(before) <= minuteOf(range.opens));
  });
}

/** Says whether no range lasts into one of the next day. */
export function weekDaysDisjoint(week: OpeningWeek): boolean {
  return weekdaysRunInto(week).length === 0;
}

/** The weekdays whose last range lasts into the first one of the next day. */
export function weekdaysRunInto(week: OpeningWeek): readonly number[] {
  const days = weekOfDays(week);
  return days.flatMap((ranges, index) => {
    const last = ranges[ranges.length - 1];
    const next = days[(index + 1) % 7]?.[0];
    const runsInto = last !== undefined && next !== undefined && endOf(last) > DAY + minuteOf(next.opens);
    return runsInto ? [index + 1] : [];
  });
}

/** The minute at which a range ends, counted from the midnight before it begins. */
function endOf({ opens, closes }: OpeningRange): number {
  return minuteOf(closes) + (closes <= opens ? DAY : 0);
}

/** Says whether a value is a day that exists, `YYYY-MM-DD`. */
export function isOpeningDay(value: unknown): boolean {
  return isCivilDate(value) && (value as string).length === 10;
}

/** Says whether a value is a day of every year, or the 29th of February, `MM-DD`. */
export function isMonthDay(value: unknown): boolean {
  return typeof value === "string" && value.length === 5 && isCivilDate(`2024-${value}`);
}

/** Says whether no two seasons share a day. */
export function seasonsDisjoint(seasons: readonly OpeningSeason[]): boolean {
  return seasonsThatMeet(seasons).length === 0;
}

/** The seasons that share a day with another one, counted from 1. */
export function seasonsThatMeet(seasons: readonly OpeningSeason[]): readonly number[] {
  const meeting = new Set<number>();
  let furthest: Part | undefined;
  for (const part of partsOf(seasons)) {
    if (furthest !== undefined && part.from <= furthest.until) meeting.add(furthest.index).add(part.index);
    if (furthest === undefined || part.until > furthest.until) furthest = part;
  }
  return [...meeting].map((index) => index + 1).sort((a, b) => a - b);
}

/** A season within one year. */
interface Part {
  readonly from: string;
  readonly until: string;
  readonly index: number;
}

/** The seasons in order; one that begins in one year and ends in the next is two. */
function partsOf(seasons: readonly OpeningSeason[]): readonly Part[] {
  const parts = seasons.flatMap(({ from, until }, index): readonly Part[] =>
    from <= until
      ? [{ from, until, index }]
      : [
          { from: "01-01", until, index },
          { from, until: "12-31", index },
        ],
  );
  return parts.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.index - b.index));
}

/** Says whether every day of the year has a week. */
export function weekGiven({ weekly, seasons = [] }: OpeningHours): boolean {
  if (weekly !== undefined) return true;
  let next = "01-01";
  for (const { from, until } of partsOf(seasons)) {
    if (from > next) return false;
    if (until >= next) next = dayAfter(until);
  }
  return next > "12-31";
}

function dayAfter(monthDay: string): string {
  const month = Number(monthDay.slice(0, 2));
  const day = Number(monthDay.slice(3));
  const isLast = day >= daysInMonth(2024, month);
  const pad = (value: number): string => String(value).padStart(2, "0");
  // The day after 12-31 is 13-01, which is after all others; 02-28 ends February in three of four years, but not in all.
  return isLast ? `${pad(month + 1)}-01` : `${pad(month)}-${pad(day + 1)}`;
}

/** Says whether something is ever open: a record without any range says nothing. */
export function opensEver(hours: OpeningHours): boolean {
  const { calendarPolicy = {}, lunarRules = [], exceptions = [] } = hours;
  const { statutory, bridge, holidayWeekend, makeup } = calendarPolicy;
  const others: readonly (MakeupHours | "as-sunday" | undefined)[] = [
    ...[statutory, bridge, holidayWeekend, makeup],
    ...lunarRules.map((rule) => rule.hours),
    ...exceptions.map((exception) => exception.hours),
  ];
  return weeksOf(hours).some(hasRange) || others.some((day) => Array.isArray(day) && day.length > 0);
}

/** Says whether a number is a month of the Chinese calendar. */
export function isLunarMonth(value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= 12;
}

/** Says whether a number is a day of a month of the Chinese calendar. */
export function isLunarDay(value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= 30;
}

/** Says whether a number of days can lie between a day of the Chinese calendar and what is counted from it. */
export function isLunarOffset(value: number): boolean {
  return Number.isInteger(value) && value >= -30 && value <= 30;
}

/** Says whether a rule of the Chinese calendar can hold on so many days. */
export function isLunarSpan(value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= 60;
}

/** Says whether a rule is not for the 30th of the twelfth month, which many years do not have: New Year's Eve is meant. */
export function lunarRuleIsNoEve({ month, day }: LunarRule): boolean {
  return month !== 12 || day !== 30;
}

/** Says whether exceptions that share a day say the same. */
export function exceptionsAgree(exceptions: readonly OpeningException[]): boolean {
  return exceptionsThatDisagree(exceptions).length === 0;
}

/** The exceptions that say something else than another one of the same day, counted from 1. */
export function exceptionsThatDisagree(exceptions: readonly OpeningException[]): readonly number[] {
  const sorted = exceptions.map((exception, index) => ({ ...exception, index }));
  sorted.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.index - b.index));
  const found = new Set<number>();
  let furthest: (typeof sorted)[number] | undefined;
  for (const exception of sorted) {
    const meets = furthest !== undefined && exception.from <= furthest.until;
    if (meets && furthest !== undefined && !isSame(exception.hours, furthest.hours)) {
      found.add(furthest.index).add(exception.index);
    }
    if (furthest === undefined || exception.until > furthest.until) furthest = exception;
  }
  return [...found].map((index) => index + 1).sort((a, b) => a - b);
}

function isSame(a: OpeningException["hours"], b: OpeningException["hours"]): boolean {
  if (typeof a === "string" || typeof b === "string") return a === b;
  return (
    a.length === b.length &&
    a.every((range, index) => range.opens === b[index]?.opens && range.closes === b[index]?.closes)
  );
}
