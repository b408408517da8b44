import {
  compareCivilDates,
  warningOf,
  type CivilDate,
  type FindingOf,
  type Locale,
} from "../../core/index.ts";
import { adjustmentYears, FIRST_OUTLINE, planNumerals, planYears } from "../data/planning-periods.ts";

/** The days of a five-year plan; `periodContains` of `linli/core` takes it. */
export interface PlanningPeriod {
  /** The number of the plan. */
  readonly number: number;
  /** The first day. */
  readonly from: CivilDate;
  /** The last day, inclusive. */
  readonly until: CivilDate;
}

/** Why it is not known in which planning period a day lies. */
export type PlanningPeriodFindings = {
  /** The day is after the last plan that is known, which ends on `until`. */
  readonly "planning-period.not-known-yet": { readonly until: CivilDate };
};

/** In which planning period a day lies. */
export interface PlanningPeriodOnDate {
  /**
   * `plan`: in that of a five-year plan. `adjustment`: in the years 1963 to 1965, in which there was none. `before-first`:
   * before 1953. `unknown`: after the last plan that is known.
   */
  readonly state: "plan" | "adjustment" | "before-first" | "unknown";
  /** The period, with `plan`. */
  readonly period?: PlanningPeriod | undefined;
  /** Why it is unknown. */
  readonly because: readonly FindingOf<PlanningPeriodFindings>[];
}

/**
 * Gives the days of a five-year plan (五年计划, since the 11th 五年规划).
 *
 * @remarks Plans begin on 1 January and end on 31 December. The first took 1953 to 1957, the second 1958 to 1962; 1963 to 1965
 * were years of adjustment, and the third began in 1966. Figures of the plans' outlines (国民经济和社会发展五年规划纲要).
 *
 * @param number - the number of the plan, such as 14 for the fourteenth
 * @returns its days; nothing for a number of which no plan is known, as of 16
 *
 * @see {@link planningPeriodOn}, {@link formatPlanningPeriod}
 *
 * @example
 * import { periodContains } from "linli/core";
 * import { planningPeriod } from "linli/indicators";
 *
 * planningPeriod(14); // => { number: 14, from: "2021-01-01", until: "2025-12-31" }
 * planningPeriod(16); // => undefined
 * const third = planningPeriod(3);
 * third && periodContains(third, "1965-12-31"); // => false
 */
export function planningPeriod(number: number): PlanningPeriod | undefined {
  const years = planYears(number);
  if (years === undefined) return undefined;
  return { number, from: `${String(years.first)}-01-01`, until: `${String(years.last)}-12-31` };
}

/**
 * Says in which planning period a day lies.
 *
 * @param date - a civil date of any precision: periods are whole years
 * @returns the state with the period, or `unknown` because of `planning-period.not-known-yet`
 * @throws TypeError where `date` is no civil date
 *
 * @see {@link planningPeriod}
 *
 * @example
 * import { planningPeriodOn } from "linli/indicators";
 *
 * planningPeriodOn("2025-12-23").period?.number; // => 14
 * planningPeriodOn("1964").state; // => "adjustment"
 * planningPeriodOn("2031").state; // => "unknown"
 */
export function planningPeriodOn(date: CivilDate): PlanningPeriodOnDate {
  // Whole years: one date is in the year of another, or before or after it.
  const isBefore = compareCivilDates(date, "1953") === -1;
  const year = Number(date.slice(0, 4));
  if (isBefore) return { state: "before-first", because: [] };
  if (year >= adjustmentYears.first && year <= adjustmentYears.last)
    return { state: "adjustment", because: [] };
  for (let number = 1; number <= planNumerals.length; number += 1) {
    const years = planYears(number);
    if (years !== undefined && year >= years.first && year <= years.last) {
      return { state: "plan", period: planningPeriod(number), because: [] };
    }
  }
  const until = planningPeriod(planNumerals.length)?.until ?? "";
  return { state: "unknown", because: [warningOf("planning-period.not-known-yet", { until })] };
}

/** How a planning period is printed. */
export interface FormatPlanningPeriodOptions {
  /** `true` prints the short name, “十四五”时期. */
  readonly short?: boolean | undefined;
}

/**
 * Prints the name of a planning period.
 *
 * @remarks Plans were called 计划 up to the tenth (2001 to 2005), and are called 规划 since the eleventh.
 *
 * @param period - the period, as `planningPeriod` gives it
 * @param locale - the language
 * @param options - whether the short name
 * @returns the name
 * @throws RangeError where no plan of its number is known
 *
 * @example
 * import { formatPlanningPeriod } from "linli/indicators";
 *
 * formatPlanningPeriod({ number: 14 }, "zh-CN"); // => "第十四个五年规划期间"
 * formatPlanningPeriod({ number: 14 }, "zh-CN", { short: true }); // => "“十四五”时期"
 * formatPlanningPeriod({ number: 1 }, "zh-CN"); // => "第一个五年计划期间"
 * formatPlanningPeriod({ number: 14 }, "en"); // => "14th Five-Year Plan period"
 */
export function formatPlanningPeriod(
  period: Pick<PlanningPeriod, "number">,
  locale: Locale,
  options: FormatPlanningPeriodOptions = {},
): string {
  const { number } = period;
  const numeral = planYears(number) === undefined ? undefined : planNumerals[number - 1];
  if (numeral === undefined) throw new RangeError("The number of a plan that is known was expected.");
  if (locale === "en")
    return `${String(number)}${ordinalEnding(number)} Five-Year Plan${options.short === true ? "" : " period"}`;
  if (options.short === true) return `“${numeral}五”时期`;
  return `第${numeral}个五年${number >= FIRST_OUTLINE ? "规划" : "计划"}期间`;
}

function ordinalEnding(number: number): string {
  return number > 3 ? "th" : (["st", "nd", "rd"][number - 1] ?? "th");
}
