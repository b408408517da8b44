import type { Locale } from "../../core/index.ts";
import type {
  CalendarPolicy,
  DayHours,
  LunarRule,
  MakeupHours,
  OpeningHours,
  OpeningRange,
  OpeningWeek,
  Weekday,
} from "./model.ts";
import { formatWordsOf, type FormatWords } from "./text/format-words.ts";
import { usualHours, usualMakeupHours } from "./text/usual.ts";
import { weeksOf } from "./weeks.ts";

/**
 * Writes opening hours in words that `parseOpeningText` reads again.
 *
 * @remarks Weekdays with the same hours are put together, those that are closed left out. Reasons of exceptions stand in
 * brackets, and are not read again; names of seasons are printed as they are. 照常开放 stands only where it is
 * read as the hours of that day: on a make-up workday of an office that is closed on weekends it would be open.
 *
 * @param hours - a record that `isOpeningHours` accepts
 * @param locale - the language
 * @returns one line
 *
 * @example
 * import { formatOpeningHours, type OpeningHours } from "linli/venues";
 *
 * const day = [{ opens: "09:00", closes: "17:00" }];
 * const hours: OpeningHours = {
 *   weekly: { 1: day, 2: day, 3: day, 4: day, 6: [{ opens: "10:00", closes: "12:00" }] },
 *   calendarPolicy: { statutory: "closed", bridge: "closed", makeup: "as-weekday-replaced" },
 * };
 * formatOpeningHours(hours, "zh-CN");
 * // => "周一至周四09:00-17:00；周六10:00-12:00；法定节假日、调休放假日不开放；调休上班日按所调换工作日时间开放"
 * formatOpeningHours(hours, "en");
 * // => "Mon-Thu 09:00-17:00; Sat 10:00-12:00; statutory holidays, days off in lieu closed; make-up workdays as the weekday replaced"
 */
export function formatOpeningHours(hours: OpeningHours, locale: Locale): string {
  const words = wordsFor(hours, formatWordsOf(locale));
  const { weekly, seasons = [], calendarPolicy = {}, lunarRules = [], exceptions = [] } = hours;
  const parts = [
    ...(weekly === undefined ? [] : weekInWords(weekly, words)),
    ...seasons.flatMap(({ from, until, name, weekly: week }) => {
      const [first = "", ...others] = weekInWords(week, words);
      return [words.season(words.monthDays(from, until), name) + first, ...others];
    }),
    ...policyInWords(calendarPolicy, words),
    ...lunarRules.map((rule) => words.join(lunarInWords(rule, words), hoursInWords(rule.hours, words))),
    ...exceptions.map(({ from, until, hours: said, reason }) => {
      const text = words.join(words.dates(from, until), hoursInWords(said, words));
      return reason === undefined ? text : text + words.inBrackets(reason);
    }),
  ];
  return parts.join(words.stop);
}

/** The words that say as usual: 照常 only where it means the hours of that weekday. */
function wordsFor(hours: OpeningHours, words: FormatWords): FormatWords {
  const weeks = weeksOf(hours);
  const isOpenDaily = usualHours(weeks) === "as-usual";
  const isMakeup = usualMakeupHours(weeks) === "as-usual";
  return {
    ...words,
    hours: { ...words.hours, ...(!isOpenDaily && { "as-usual": words.byWeekday }) },
    byWeekend: isMakeup && isOpenDaily ? words.hours["as-usual"] : words.byWeekend,
  };
}

const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** A week, days with the same hours together, in the order of their first days. */
function weekInWords(week: OpeningWeek, words: FormatWords): readonly string[] {
  const groups = new Map<string, Weekday[]>();
  for (const weekday of weekdays) {
    const ranges = week[weekday] ?? [];
    if (ranges.length === 0) continue;
    const text = rangesInWords(ranges, words);
    const group = groups.get(text);
    if (group === undefined) groups.set(text, [weekday]);
    else group.push(weekday);
  }
  if (groups.size === 0) return [words.join(words.everyDay, words.hours.closed)];
  return [...groups].map(([text, days]) => words.join(daysInWords(days, words), text));
}

/** Days in words: spans of three and more, the others one by one. */
function daysInWords(days: readonly Weekday[], words: FormatWords): string {
  if (days.length === 7) return words.everyDay;
  const texts: string[] = [];
  for (let first = 0; first < days.length;) {
    let last = first;
    while ((days[last + 1] ?? 0) === (days[last] ?? 0) + 1) last += 1;
    const from = words.weekday(days[first] ?? 1);
    if (last - first < 2) {
      texts.push(from);
      first += 1;
    } else {
      texts.push(from + words.to + words.weekday(days[last] ?? 1));
      first = last + 1;
    }
  }
  return texts.join(words.comma);
}

function rangesInWords(ranges: readonly OpeningRange[], words: FormatWords): string {
  return ranges
    .map(({ opens, closes, nextDay }) => words.range(opens, closes, nextDay === true))
    .join(words.comma);
}

/** What holds on a day; a whole day is written as its hours are. */
function hoursInWords(hours: DayHours | MakeupHours, words: FormatWords): string {
  return typeof hours === "string" ? words.hours[hours] : rangesInWords(hours, words);
}

/** The policies, those that say the same together. */
function policyInWords(policy: CalendarPolicy, words: FormatWords): readonly string[] {
  const groups = new Map<string, string[]>();
  for (const name of ["statutory", "bridge", "holidayWeekend", "makeup"] as const) {
    const hours = policy[name];
    if (hours === undefined) continue;
    const isByWeekend = name === "makeup" && hours === "as-usual";
    const text = isByWeekend ? words.byWeekend : hoursInWords(hours, words);
    groups.set(text, [...(groups.get(text) ?? []), words.policies[name]]);
  }
  return [...groups].map(([text, names]) => words.join(names.join(words.comma), text));
}

function lunarInWords(rule: LunarRule, words: FormatWords): string {
  const { month, day, leap = false, offsetDays = 0, span = 1 } = rule;
  return words.lunar(month, day, leap, offsetDays, span);
}
