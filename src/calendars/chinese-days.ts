import {
  addDays,
  errorOf,
  weekdayOf,
  type CivilDate,
  type FindingOf,
  type RuleSource,
} from "../core/index.ts";
import { chinaCalendars } from "./data/arrangements.ts";
import { festivalsLeftOut } from "./festivals-left-out.ts";
import { isCalendarYearRecord } from "./guards.ts";
import type { CalendarYear, DaySpan, HolidayArrangement } from "./model.ts";
import { isDay } from "./rules.ts";

/** Why data of the package chinese-days are not taken over. */
export type ChineseDaysFindings = {
  /** These are no data of chinese-days: two tables, `holidays` and `workdays`, with texts by days. */
  readonly "calendar.no-chinese-days": Record<never, never>;
  /** A number of entries, `count`, are no text under a day. */
  readonly "calendar.entries-unreadable": { readonly count: number };
  /** The notice of the year, with its address on gov.cn, was not given. */
  readonly "calendar.source-missing": { readonly year: number };
  /** The data of the year contradict themselves, such as a day both off and worked. */
  readonly "calendar.contradictory": { readonly year: number };
  /** The data of the year leave festivals out, `dates`. */
  readonly "calendar.incomplete": { readonly year: number; readonly dates: readonly string[] };
  /** The data of the year differ from the notice that this library has. */
  readonly "calendar.differs-from-notice": { readonly year: number };
};

/** What `calendarFromChineseDays` needs beside the data. */
export interface ChineseDaysOptions {
  /** The notices of the years by year; each with its address (`url`) on gov.cn. */
  readonly sources?: { readonly [year: number]: RuleSource } | undefined;
}

/** What was taken over, and what was not. */
export interface CalendarsRead {
  /** The arrangements, in the order of their years. */
  readonly value: readonly CalendarYear[];
  /** What was left out, and why. */
  readonly losses: readonly FindingOf<ChineseDaysFindings>[];
}

/** The days of one year as chinese-days lists them. */
interface DaysOfYear {
  readonly off: CivilDate[];
  readonly makeup: CivilDate[];
}

type Table = { readonly [key: string]: unknown };

/**
 * Makes arrangements of the data of the package chinese-days, such as for the years before 2024.
 *
 * @remarks For 2024 to 2026 the arrangements of this library are given where the data agree with them. Every other
 * year, and a notice that was revised, needs its source with an address on gov.cn: invented arrangements of coming
 * years circulate that look official. A year is left out where its data are not complete. The table `inLieuDays` is not
 * needed: it names fewer days than are `"bridge"` here.
 *
 * @param json - the content of `chinese-days.json`, as text or as read from it
 * @param options - the notices of the years that this library has not
 * @returns the arrangements; losses are `calendar.no-chinese-days`, `.entries-unreadable`, `.source-missing`,
 * `.contradictory`, `.incomplete` and `.differs-from-notice`
 *
 * @example
 * import { calendarFromChineseDays } from "linli/calendars";
 *
 * const holidays = { "2027-01-01": "New Year's Day,元旦,1" };
 * const { value, losses } = calendarFromChineseDays({ holidays, workdays: {}, inLieuDays: {} });
 * value; // => []
 * losses.map(({ code, params }) => [code, params]); // => [["calendar.source-missing", { year: 2027 }]]
 */
export function calendarFromChineseDays(json: unknown, options: ChineseDaysOptions = {}): CalendarsRead {
  const years = readYears(json);
  if (years === undefined) return { value: [], losses: [errorOf("calendar.no-chinese-days", {})] };
  const value: CalendarYear[] = [];
  const losses = [...years.losses];
  for (const [year, days] of [...years.byYear].sort(([a], [b]) => a - b)) {
    const result = calendarOf(year, days, options.sources?.[year]);
    if ("code" in result) losses.push(result);
    else value.push(result);
  }
  return { value, losses };
}

/** Sorts the entries by the years whose arrangements they belong to; nothing where these are no such data. */
function readYears(
  json: unknown,
):
  { byYear: ReadonlyMap<number, DaysOfYear>; losses: readonly FindingOf<ChineseDaysFindings>[] } | undefined {
  try {
    const { holidays, workdays } = (typeof json === "string" ? JSON.parse(json) : json) as Table;
    if (!isTable(holidays) || !isTable(workdays)) return undefined;
    const byYear = new Map<number, DaysOfYear>();
    const count = addEntries(byYear, holidays, "off") + addEntries(byYear, workdays, "makeup");
    return { byYear, losses: count === 0 ? [] : [errorOf("calendar.entries-unreadable", { count })] };
  } catch {
    // Not JSON, or an object that cannot be read.
    return undefined;
  }
}

function isTable(value: unknown): value is Table {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Adds the entries of a table to their years, and counts those that cannot be read. */
function addEntries(byYear: Map<number, DaysOfYear>, table: Table, list: keyof DaysOfYear): number {
  let unreadable = 0;
  for (const [day, festival] of Object.entries(table)) {
    if (!isDay(day) || typeof festival !== "string") {
      unreadable += 1;
      continue;
    }
    // A day of New Year in December stands in the notice of the next year.
    const isBefore = day.startsWith("12", 5) && festival.split(",", 2).includes("元旦");
    const year = Number(day.slice(0, 4)) + (isBefore ? 1 : 0);
    const days = byYear.get(year) ?? { off: [], makeup: [] };
    days[list].push(day);
    byYear.set(year, days);
  }
  return unreadable;
}

function calendarOf(
  year: number,
  days: DaysOfYear,
  source: RuleSource | undefined,
): CalendarYear | FindingOf<ChineseDaysFindings> {
  const shipped = chinaCalendars.find(({ parameters }) => parameters.year === year);
  const arrangement = { year, off: spansOf(days.off.sort()), makeup: days.makeup.sort() };
  if (shipped !== undefined && source === undefined) {
    return sameDays(arrangement, shipped.parameters)
      ? shipped
      : errorOf("calendar.differs-from-notice", { year });
  }
  if (source === undefined || !isOnGovCn(source.url)) return errorOf("calendar.source-missing", { year });
  const calendar = calendarYear(arrangement, source);
  if (!isCalendarYearRecord(calendar)) return errorOf("calendar.contradictory", { year });
  const dates = festivalsLeftOut(arrangement);
  return dates.length === 0 ? calendar : errorOf("calendar.incomplete", { year, dates });
}

function calendarYear(parameters: HolidayArrangement, source: RuleSource): CalendarYear {
  const year = String(parameters.year);
  return {
    id: `chinese-days-${year}`,
    version: 1,
    title: { en: `Holidays of ${year}`, "zh-CN": `${year}年部分节假日安排` },
    area: "100000",
    validFrom: `${year}-01-01`,
    validUntil: `${year}-12-31`,
    source,
    confidence: "secondary",
    parameters,
  };
}

/** Joins days in order to spans. */
function spansOf(days: readonly CivilDate[]): readonly DaySpan[] {
  const spans: { from: CivilDate; until: CivilDate }[] = [];
  for (const day of days) {
    const last = spans[spans.length - 1];
    if (last !== undefined && addDays(last.until, 1) === day) last.until = day;
    else spans.push({ from: day, until: day });
  }
  return spans;
}

/** Says whether two arrangements come to the same; a free Saturday or Sunday is free whether it is listed or not. */
function sameDays(a: HolidayArrangement, b: HolidayArrangement): boolean {
  return fingerprintOf(a) === fingerprintOf(b);
}

function fingerprintOf({ off, makeup }: HolidayArrangement): string {
  const days = off.flatMap(({ from, until }) => {
    const span: CivilDate[] = [];
    for (let day = from; day <= until; day = addDays(day, 1)) span.push(day);
    return span;
  });
  return [...days.filter((day) => weekdayOf(day) < 6), "", ...makeup].join();
}

/** Says whether an address is one of the government's. */
function isOnGovCn(url: string | undefined): boolean {
  return url !== undefined && /^https?:\/\/(?:[a-z0-9-]+\.)*gov\.cn(?:[/?#]|$)/i.test(url);
}
