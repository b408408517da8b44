import { dayBoundsOf, type Period } from "../../core/index.ts";
import type { FundingLine } from "./model.ts";

/** The part of a funding line that says for which time the money is. */
export type FundingTime = Pick<FundingLine, "year" | "period" | "perYear">;

/**
 * Writes a time in one way: a period that is a whole calendar year is that year, and nothing that says nothing remains.
 *
 * @param time - the time of a line
 * @returns the same time
 */
export function plainTimeOf({ year, period, perYear }: FundingTime): FundingTime {
  if (year !== undefined) return { year };
  const { from, until } = period ?? {};
  if (from === undefined && until === undefined) return {};
  if (perYear === true) return { period: plainPeriod(from, until), perYear };
  const whole = from === undefined ? undefined : /^(\d{4})-01-01$/.exec(from)?.[1];
  if (whole !== undefined && until === `${whole}-12-31`) return { year: Number(whole) };
  return { period: plainPeriod(from, until) };
}

function plainPeriod(from: string | undefined, until: string | undefined): Period {
  return { ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) };
}

/**
 * Gives a text that is equal for times that are alike; empty where nothing says which time it is.
 *
 * @param time - the time of a line
 * @returns the text, never printed
 */
export function timeKeyOf(time: FundingTime): string {
  const { year, period, perYear } = plainTimeOf(time);
  if (year !== undefined) return String(year);
  if (period === undefined) return "";
  return `${perYear === true ? "each " : ""}${period.from ?? ""}/${period.until ?? ""}`;
}

/**
 * Says whether money is money of a calendar year: that of the year, that of days within it, and that given every year of a
 * frame which has it.
 *
 * @param time - the time of a line
 * @param asked - the calendar year
 * @returns `"in"`, `"out"`, or `"open"` where a part of it may belong to other years, or nothing says which
 */
export function timeInYear(time: FundingTime, asked: number): "in" | "out" | "open" {
  const { year, period, perYear } = time;
  if (year !== undefined) return year === asked ? "in" : "out";
  const { from, until } = period ?? {};
  if (from === undefined && until === undefined) return "open";
  const text = String(asked).padStart(4, "0");
  const january = `${text}-01-01`;
  const december = `${text}-12-31`;
  const first = from === undefined ? undefined : dayBoundsOf(from).first;
  const last = until === undefined ? undefined : dayBoundsOf(until).last;
  if ((first !== undefined && first > december) || (last !== undefined && last < january)) return "out";
  if (first === undefined) return "open";
  if (perYear === true) {
    // A frame of which no end is known goes on; one that begins or ends within the year may not have given for it.
    return first <= january && (last === undefined || last >= december) ? "in" : "open";
  }
  return first >= january && last !== undefined && last <= december ? "in" : "open";
}
