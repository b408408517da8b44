import { addDays, assertDay, labelOf, weekdayOf, type CivilDate, type Locale } from "../core/index.ts";
import { dayKindLabels } from "./data/labels.ts";
import type { CalendarYear, DayKind, DaySpan } from "./model.ts";
import { festivalsOf } from "./statutory.ts";

/** What a list of calendars says. */
interface Almanac {
  /** The days that are not what their weekday says. */
  readonly special: ReadonlyMap<CivilDate, DayKind>;
  /** The days off in a row that a day belongs to. */
  readonly spans: ReadonlyMap<CivilDate, DaySpan>;
  /** The years that have an arrangement. */
  readonly years: ReadonlySet<number>;
}

/** What each list of calendars says, computed once. */
const computed = new WeakMap<readonly CalendarYear[], Almanac>();

/**
 * Says what a day is: a statutory holiday, a day off in lieu, a weekend, a make-up workday or a workday.
 *
 * @remarks A year's arrangement decides; the festivals themselves are known without one, from the holiday regulation
 * in force (全国年节及纪念日放假办法, State Council order 795 of 2024, article 2) and the Chinese calendar. Every other
 * day of a year without an arrangement is `"unknown"`: a Monday may be a day off, a Saturday may be worked. So are the
 * last days of a December, from Saturday on, where New Year is a Sunday, Monday or Tuesday and the next arrangement is
 * not known: those of 2007, 2008, 2012, 2019 and 2023 reached that far back. Of several arrangements of a year the one
 * of the latest notice counts, then the one with the highest version. A list of calendars must not be changed after it
 * was passed.
 *
 * @param date - a day, `YYYY-MM-DD`
 * @param calendars - the arrangements of years, such as `chinaCalendars`
 * @returns the kind of the day
 * @throws TypeError where `date` is not known to the day
 *
 * @example
 * import { chinaCalendars, dayKind } from "linli/calendars";
 *
 * dayKind("2026-02-14", chinaCalendars); // => "makeup"
 * dayKind("2026-02-20", chinaCalendars); // => "bridge"
 * dayKind("2027-02-08", chinaCalendars); // => "statutory"
 * dayKind("2027-02-09", chinaCalendars); // => "unknown"
 */
export function dayKind(date: CivilDate, calendars: readonly CalendarYear[]): DayKind {
  assertDay(date);
  const { special, years } = almanacOf(calendars);
  const known = special.get(date);
  if (known !== undefined) return known;
  const year = Number(date.slice(0, 4));
  if (!years.has(year)) return festivalsOf(year)?.byDay.has(date) === true ? "statutory" : "unknown";
  if (!years.has(year + 1) && isOpenUntilNextYear(date)) return "unknown";
  return isWeekend(date) ? "weekend" : "workday";
}

/**
 * Says whether the arrangement of the next year can still change a day.
 *
 * @remarks Those of 2004 to 2026 did so only where New Year is a Sunday, Monday or Tuesday, and from Saturday on.
 */
function isOpenUntilNextYear(date: CivilDate): boolean {
  if (date.slice(5) < "12-29") return false;
  const last = weekdayOf(`${date.slice(0, 4)}-12-31`);
  const firstOpen = last === 6 ? "12-31" : last === 7 ? "12-30" : last === 1 ? "12-29" : undefined;
  return firstOpen !== undefined && date.slice(5) >= firstOpen;
}

function almanacOf(calendars: readonly CalendarYear[]): Almanac {
  const known = computed.get(calendars);
  if (known !== undefined) return known;
  const inForce = arrangementsInForce(calendars);
  const special = new Map<CivilDate, DayKind>();
  const spans = new Map<CivilDate, DaySpan>();
  // In the order of the years: about a December the later notice decides.
  for (const calendar of [...inForce].sort((a, b) => a.parameters.year - b.parameters.year)) {
    addSpecialDays(special, calendar, spans);
  }
  const almanac = { special, spans, years: new Set(inForce.map(({ parameters }) => parameters.year)) };
  computed.set(calendars, almanac);
  return almanac;
}

/** The arrangement of each year that counts. */
function arrangementsInForce(calendars: readonly CalendarYear[]): readonly CalendarYear[] {
  const byYear = new Map<number, CalendarYear>();
  for (const calendar of calendars) {
    const other = byYear.get(calendar.parameters.year);
    if (other === undefined || !countsBefore(other, calendar)) byYear.set(calendar.parameters.year, calendar);
  }
  return [...byYear.values()];
}

function countsBefore(a: CalendarYear, b: CalendarYear): boolean {
  return a.source.date === b.source.date ? a.version > b.version : a.source.date > b.source.date;
}

/** Adds every day off, every make-up day and every festival of a year. */
function addSpecialDays(
  special: Map<CivilDate, DayKind>,
  { parameters }: CalendarYear,
  spans: Map<CivilDate, DaySpan>,
): void {
  for (const span of parameters.off) {
    for (let day = span.from; day <= span.until; day = addDays(day, 1)) {
      special.set(day, isWeekend(day) ? "weekend" : "bridge");
      spans.set(day, span);
    }
  }
  for (const day of parameters.makeup) special.set(day, "makeup");
  for (const day of festivalsOf(parameters.year)?.byDay.keys() ?? []) special.set(day, "statutory");
}

function isWeekend(day: CivilDate): boolean {
  return weekdayOf(day) > 5;
}

/**
 * Gives the days off in a row that a day belongs to, as the year's arrangement has them.
 *
 * @remarks A Saturday or Sunday within a holiday is a `"weekend"` like any other by its kind; many venues are closed on
 * it all the same. Weekends of which the arrangement says nothing are in no span, also where they touch one.
 *
 * @param date - a day, `YYYY-MM-DD`
 * @param calendars - the arrangements of years, such as `chinaCalendars`
 * @returns the first and the last day; `"none"` where the day is in no such span, `"unknown"` where no arrangement tells
 * @throws TypeError where `date` is not known to the day
 *
 * @example
 * import { chinaCalendars, holidaySpan } from "linli/calendars";
 *
 * holidaySpan("2026-02-15", chinaCalendars); // => { from: "2026-02-15", until: "2026-02-23" }
 * holidaySpan("2026-02-14", chinaCalendars); // => "none"
 * holidaySpan("2027-02-08", chinaCalendars); // => "unknown"
 */
export function holidaySpan(
  date: CivilDate,
  calendars: readonly CalendarYear[],
): DaySpan | "none" | "unknown" {
  assertDay(date);
  const { spans, special, years } = almanacOf(calendars);
  const span = spans.get(date);
  if (span !== undefined) return span;
  if (special.get(date) === "makeup") return "none";
  const year = Number(date.slice(0, 4));
  const isOpen = !years.has(year) || (!years.has(year + 1) && isOpenUntilNextYear(date));
  return isOpen ? "unknown" : "none";
}

/**
 * Names the kind of a day.
 *
 * @param kind - the kind
 * @param locale - the language
 * @returns such as 调休上班
 *
 * @example
 * import { formatDayKind } from "linli/calendars";
 *
 * formatDayKind("makeup", "zh-CN"); // => "调休上班"
 * formatDayKind("makeup", "en"); // => "make-up workday"
 */
export function formatDayKind(kind: DayKind, locale: Locale): string {
  return labelOf(dayKindLabels, kind, locale);
}
