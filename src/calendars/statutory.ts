import {
  addDays,
  assertDay,
  errorOf,
  ruleSetKey,
  ruleSetsOn,
  type CivilDate,
  type FindingOf,
  type RuleSetKey,
} from "../core/index.ts";
import { holidayRegulations } from "./data/regulations.ts";
import { civilDateOfLunar, lunarYearOf } from "./lunar.ts";
import type { Holiday, HolidayAnchor, HolidayRegulation } from "./model.ts";

/** Why it is not known whether a day is a festival. */
export type StatutoryFindings = {
  /** No holiday regulation in force in that year is known, or the Chinese calendar of that year is not. */
  readonly "calendar.regulation-unknown": { readonly year: number };
};

/** A day on which everybody is free by the holiday regulation. */
export interface StatutoryDay {
  /** The day, `YYYY-MM-DD`. */
  readonly on: CivilDate;
  /** The festival that it belongs to; two where two meet, such as Mid-Autumn and National Day on 2020-10-01. */
  readonly holidays: readonly Holiday[];
}

/** Whether a day is a festival on which everybody is free. */
export interface StatutoryState {
  /** `"none"` where it is not; `"unknown"` where no regulation of that year is known. */
  readonly state: "statutory" | "none" | "unknown";
  /** The festival; two where two meet on that day, none where the state is another. */
  readonly holidays: readonly Holiday[];
  /** Why it is unknown. */
  readonly because: readonly FindingOf<StatutoryFindings>[];
  /** The regulation that was used. */
  readonly ruleSet?: RuleSetKey | undefined;
}

/** The festivals of a year. */
interface Festivals {
  /** The regulation that they stand in. */
  readonly ruleSet: RuleSetKey;
  /** The festivals of each day, in the order of the regulation. */
  readonly byDay: ReadonlyMap<CivilDate, readonly Holiday[]>;
}

/** The festivals of each year, computed once for each list of regulations. */
const computed = new WeakMap<readonly HolidayRegulation[], Map<number, Festivals | undefined>>();

/**
 * Lists the days of a year on which everybody is free by the holiday regulation, whatever the year's arrangement is.
 *
 * @remarks 全国年节及纪念日放假办法 (State Council order 795 of 2024), article 2, as in force in that year: 11 days from
 * 2008 on, 13 days from 2025 on; one less where two festivals meet on one day, as on 2028-10-03. The days are known for
 * every year to 2100 from the Chinese calendar, also where no arrangement is published yet. The list of regulations
 * must not be changed after it was passed.
 *
 * @param year - the year
 * @param regulations - the regulations; by default those of 2007, 2013 and 2024
 * @returns the days in order; `"unknown"` where no regulation of that year is known
 * @throws RangeError where `year` is no whole number from 1 to 9999
 *
 * @example
 * import { statutoryDaysOf } from "linli/calendars";
 *
 * statutoryDaysOf(2027).length; // => 13
 * statutoryDaysOf(2027)[1]; // => { on: "2027-02-05", holidays: ["spring-festival"] }
 * statutoryDaysOf(1990); // => "unknown"
 */
export function statutoryDaysOf(
  year: number,
  regulations: readonly HolidayRegulation[] = holidayRegulations,
): readonly StatutoryDay[] | "unknown" {
  const festivals = festivalsOf(year, regulations);
  if (festivals === undefined) return "unknown";
  return [...festivals.byDay]
    .map(([on, holidays]) => ({ on, holidays }))
    .sort((a, b) => (a.on < b.on ? -1 : 1));
}

/**
 * Says whether a day is a festival on which everybody is free, and which.
 *
 * @remarks Work on such a day is paid with at least 300 percent of the wage, on other days off with 200 percent or time
 * off (劳动法, article 44, 1994): the difference between a festival and a day off in lieu.
 *
 * @param date - a day, `YYYY-MM-DD`
 * @param regulations - the regulations; by default those of 2007, 2013 and 2024
 * @returns the festival; `"unknown"` because of `calendar.regulation-unknown`
 * @throws TypeError where `date` is not known to the day
 *
 * @example
 * import { statutoryHolidayOn } from "linli/calendars";
 *
 * statutoryHolidayOn("2027-02-08").holidays; // => ["spring-festival"]
 * statutoryHolidayOn("2027-02-09").state; // => "none"
 * statutoryHolidayOn("1990-10-01").state; // => "unknown"
 */
export function statutoryHolidayOn(
  date: CivilDate,
  regulations: readonly HolidayRegulation[] = holidayRegulations,
): StatutoryState {
  assertDay(date);
  const year = Number(date.slice(0, 4));
  const festivals = festivalsOf(year, regulations);
  if (festivals === undefined) {
    return { state: "unknown", holidays: [], because: [errorOf("calendar.regulation-unknown", { year })] };
  }
  const holidays = festivals.byDay.get(date) ?? [];
  const state = holidays.length > 0 ? "statutory" : "none";
  return { state, holidays, because: [], ruleSet: festivals.ruleSet };
}

/**
 * Gives the festivals of a year.
 *
 * @param year - the year
 * @param regulations - the regulations
 * @returns the festivals by day; nothing where no regulation of that year is known
 * @throws RangeError where `year` is no whole number from 1 to 9999
 */
export function festivalsOf(
  year: number,
  regulations: readonly HolidayRegulation[] = holidayRegulations,
): Festivals | undefined {
  if (!Number.isInteger(year) || year < 1 || year > 9999) throw new RangeError("A year was expected.");
  let years = computed.get(regulations);
  if (years === undefined) {
    years = new Map();
    computed.set(regulations, years);
  }
  if (!years.has(year)) years.set(year, computeFestivals(year, regulations));
  return years.get(year);
}

function computeFestivals(year: number, regulations: readonly HolidayRegulation[]): Festivals | undefined {
  // Regulations have changed at the turn of a year only, so that a year has one.
  const [regulation] = ruleSetsOn("100000", `${yearText(year)}-01-01`, regulations);
  if (regulation === undefined) return undefined;
  const byDay = new Map<CivilDate, readonly Holiday[]>();
  for (const { holiday, anchor, first, days } of regulation.parameters.holidays) {
    const anchorDay = dayOfAnchor(anchor, year);
    if (anchorDay === undefined) return undefined;
    for (let day = first; day < first + days; day += 1) {
      const on = addDays(anchorDay, day);
      byDay.set(on, [...(byDay.get(on) ?? []), holiday]);
    }
  }
  return { ruleSet: ruleSetKey(regulation), byDay };
}

function dayOfAnchor(anchor: HolidayAnchor, year: number): CivilDate | undefined {
  if ("monthDay" in anchor) return `${yearText(year)}-${anchor.monthDay}`;
  if ("solarTerm" in anchor) return lunarYearOf(year)?.qingming;
  return civilDateOfLunar({ year, month: anchor.lunarMonth, day: anchor.lunarDay });
}

function yearText(year: number): string {
  return String(year).padStart(4, "0");
}
