import { addDays, addMonths, type Period } from "../../core/index.ts";
import { addedFigures } from "./figures.ts";
import { UNKNOWN } from "./grouping.ts";
import type { HoursFigures, HoursSummary } from "./model.ts";

/** A point of a series: the figures of a day, a month or a year. */
export interface HoursPoint extends HoursFigures {
  /** The day, month or year, a civil date. */
  readonly on: string;
}

/** Far more than anybody plots, and less than stops a program. */
const MOST_POINTS = 100_000;

const nothing: HoursFigures = {
  people: 0,
  personTimes: 0,
  unnamed: 0,
  records: 0,
  leftOut: 0,
  rawMinutes: 0,
  minutes: 0,
};

/**
 * Makes a series for plots of a summary by day, month or year: every one in order, those without services as zeros.
 *
 * @remarks What has no known date is no point of it; the summary has it under `"unknown"`.
 *
 * @param summary - a summary by day, month or year
 * @param span - the first and the last point, in the precision of the summary; by default those that it has
 * @returns the points
 * @throws RangeError where the summary is by something else, or has more than 100,000 points
 *
 * @example
 * import { hoursSeries, summarizeHours, type ServiceRecord } from "linli/volunteer-hours";
 *
 * const records: readonly ServiceRecord[] = [
 *   { id: "a", volunteerId: "v-1", on: "2026-01-05", claimedMinutes: 90, state: "completed" },
 *   { id: "b", volunteerId: "v-1", on: "2026-03-05", claimedMinutes: 60, state: "completed" },
 * ];
 * hoursSeries(summarizeHours(records, { by: "month" })).map(({ on, minutes }) => [on, minutes]);
 * // => [["2026-01", 90], ["2026-02", 0], ["2026-03", 60]]
 */
export function hoursSeries(summary: HoursSummary, span: Period = {}): readonly HoursPoint[] {
  const { by, groups } = summary;
  if (by !== "day" && by !== "month" && by !== "year")
    throw new RangeError("A summary by day, month or year was expected.");
  const dated = new Map(groups.filter(({ key }) => key !== UNKNOWN).map((group) => [group.key, group]));
  const keys = [...dated.keys()];
  const first = span.from ?? keys[0];
  const last = span.until ?? keys[keys.length - 1];
  const points: HoursPoint[] = [];
  if (first === undefined || last === undefined) return points;
  for (let on = first; on <= last; on = next(on, by)) {
    if (points.length === MOST_POINTS) throw new RangeError("A series has at most 100,000 points.");
    points.push({ on, ...addedFigures(dated.get(on) ?? nothing, nothing) });
  }
  return points;
}

function next(on: string, by: "day" | "month" | "year"): string {
  if (by === "day") return addDays(on, 1);
  if (by === "month") return addMonths(`${on}-01`, 1).slice(0, 7);
  return String(Number(on) + 1).padStart(4, "0");
}
