import {
  boundsOf,
  dayBoundsOf,
  warningOf,
  type FindingOf,
  type Quantity,
  type QuantityBounds,
  type ToleranceOptions,
} from "../../core/index.ts";
import type { PlaceReference } from "../../organizations/index.ts";
import type { IndicatorId, Observation, ObservationRole, ObservationTime } from "../model.ts";
import { placeKeyOf, timeKeyOf, timeOf } from "../observation-keys.ts";
import type { SeriesFindings } from "./findings.ts";

/** Which numbers a series is made of. */
export interface SeriesOptions extends ToleranceOptions {
  /** The place; the numbers without a place of their own where absent. */
  readonly place?: PlaceReference | undefined;
  /** Whether found or planned numbers; found ones by default. */
  readonly role?: ObservationRole | undefined;
}

/** One time of a series. */
export interface SeriesPoint extends ObservationTime {
  /**
   * The number: of several for the same time the one that says most, if none contradicts it; `"unknown"` where they
   * contradict each other.
   */
  readonly quantity: Quantity | "unknown";
  /** The observations of that time, in their order. */
  readonly observations: readonly Observation[];
}

/** The numbers of an indicator in one place, in the order of their times. */
export interface Series {
  /** The indicator. */
  readonly indicator: IndicatorId;
  /** The numbers. */
  readonly points: readonly SeriesPoint[];
  /** What keeps the numbers from being compared with each other. */
  readonly because: readonly FindingOf<SeriesFindings>[];
}

/**
 * Puts the numbers of an indicator in one place in the order of their times.
 *
 * @remarks Numbers without a time are no part of it. Of "237 million" and "more than 200 million" for the same month the
 * first one is taken, because it says more and contradicts nothing. Numbers in other units, and those that follow another
 * version of the definition, are pointed out: they are no growth.
 *
 * @param observations - observations of any indicators
 * @param indicator - the indicator
 * @param options - place and role, and what `about` and `nearly` mean
 * @returns the series, with `series.undated`, `series.contradiction`, `series.unit-changes`, `series.revision-changes`,
 * `series.times-overlap`
 * @throws TypeError where a quantity or a date is none
 * @throws RangeError where the tolerance is none
 *
 * @see {@link growthOf}
 *
 * @example
 * import { seriesOf, type Observation } from "linli/indicators";
 *
 * const counted = (id: string, asOf: string, value: number): Observation => ({
 *   id,
 *   indicator: "organizations",
 *   quantity: { value, qualifier: "exact", unit: "organization", asOf },
 * });
 * const series = seriesOf([counted("b", "2022-12-31", 900), counted("a", "2021-12-31", 800)], "organizations");
 * series.points.map(({ asOf }) => asOf); // => ["2021-12-31", "2022-12-31"]
 */
export function seriesOf(
  observations: readonly Observation[],
  indicator: IndicatorId,
  options: SeriesOptions = {},
): Series {
  const { role = "actual", place } = options;
  const wanted = placeKeyOf(place);
  const own = observations.filter(
    (one) =>
      one.indicator === indicator && (one.role ?? "actual") === role && placeKeyOf(one.place) === wanted,
  );
  const groups = groupedByTime(own);
  const undated = groups.get("")?.length ?? 0;
  groups.delete("");
  const points = [...groups.values()].map((group) => pointOf(group, options)).sort(byTime);
  return { indicator, points, because: remarksOn(own, points, undated) };
}

function groupedByTime(observations: readonly Observation[]): Map<string, Observation[]> {
  const groups = new Map<string, Observation[]>();
  for (const observation of observations) {
    const key = timeKeyOf(timeOf(observation));
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [observation]);
    else group.push(observation);
  }
  return groups;
}

function pointOf(observations: readonly Observation[], options: ToleranceOptions): SeriesPoint {
  const [first] = observations;
  const time = first === undefined ? {} : timeOf(first);
  return { ...time, quantity: sharpestOf(observations, options), observations };
}

/** The number whose true values are true values of all others too. */
function sharpestOf(observations: readonly Observation[], options: ToleranceOptions): Quantity | "unknown" {
  const all = observations.map(({ quantity }) => ({ quantity, bounds: boundsOf(quantity, options) }));
  const [first, ...others] = all;
  if (first === undefined) return "unknown";
  const sharpest = others.reduce((best, one) => (isInside(one.bounds, best.bounds) ? one : best), first);
  const agrees = all.every(
    ({ quantity, bounds }) => quantity.unit === sharpest.quantity.unit && isInside(sharpest.bounds, bounds),
  );
  return agrees ? sharpest.quantity : "unknown";
}

function isInside(inner: QuantityBounds, outer: QuantityBounds): boolean {
  const below =
    inner.lower > outer.lower ||
    (inner.lower === outer.lower && (outer.lowerInclusive || !inner.lowerInclusive));
  const above =
    inner.upper < outer.upper ||
    (inner.upper === outer.upper && (outer.upperInclusive || !inner.upperInclusive));
  return below && above;
}

/** By the last day, then by the first: what ends earlier is what was known earlier. */
function byTime(a: SeriesPoint, b: SeriesPoint): number {
  return compareTexts(lastDayOf(a), lastDayOf(b)) || compareTexts(firstDayOf(a), firstDayOf(b));
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function lastDayOf({ until, asOf }: ObservationTime): string {
  const date = until ?? asOf;
  return date === undefined ? "9999-12-31" : dayBoundsOf(date).last;
}

function firstDayOf({ from, asOf }: ObservationTime): string {
  const date = from ?? asOf;
  return date === undefined ? "0001-01-01" : dayBoundsOf(date).first;
}

function remarksOn(
  observations: readonly Observation[],
  points: readonly SeriesPoint[],
  undated: number,
): readonly FindingOf<SeriesFindings>[] {
  const found: FindingOf<SeriesFindings>[] = [];
  if (undated > 0) found.push(warningOf("series.undated", { count: undated }));
  const contradicted = points.filter(({ quantity }) => quantity === "unknown").length;
  if (contradicted > 0) found.push(warningOf("series.contradiction", { count: contradicted }));
  const units = new Set(observations.map(({ quantity }) => quantity.unit ?? ""));
  if (units.size > 1) found.push(warningOf("series.unit-changes", { units: [...units].sort() }));
  const revisions = new Set(observations.map(({ revision = 0 }) => revision));
  if (revisions.size > 1) {
    found.push(warningOf("series.revision-changes", { revisions: [...revisions].sort((a, b) => a - b) }));
  }
  const overlapping = points.filter((point, index) => meets(points[index - 1], point)).length;
  if (overlapping > 0) found.push(warningOf("series.times-overlap", { count: overlapping }));
  return found;
}

/** Whether a point shares days with the one before it, so that a year stands beside its quarters. */
function meets(before: SeriesPoint | undefined, point: SeriesPoint): boolean {
  return before !== undefined && firstDayOf(point) <= lastDayOf(before);
}
