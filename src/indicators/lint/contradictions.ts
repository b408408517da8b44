import { boundsOf, errorOf, type QuantityBounds, type ToleranceOptions } from "../../core/index.ts";
import type { Indicator, IndicatorId, Observation } from "../model.ts";
import { placeKeyOf, placeOf, timeKeyOf, timeOf } from "../observation-keys.ts";
import type { IndicatorSetFinding } from "./findings.ts";

/** A number and where it stands. */
interface Placed {
  readonly index: number;
  readonly bounds: QuantityBounds;
}

/** The highest lower and the lowest upper bound of a group so far: who contradicts anything contradicts one of these. */
interface Extremes {
  lowest: Placed;
  highest: Placed;
}

/**
 * Finds numbers of one indicator for the same time and place that cannot both be true.
 *
 * @param observations - the observations
 * @param known - the indicators
 * @param options - what `about` and `nearly` mean
 * @returns a finding at each number that contradicts an earlier one
 */
export function contradictionsIn(
  observations: readonly Observation[],
  known: ReadonlyMap<IndicatorId, Indicator>,
  options: ToleranceOptions,
): readonly IndicatorSetFinding[] {
  const groups = new Map<string, Extremes>();
  const found: IndicatorSetFinding[] = [];
  observations.forEach((observation, index) => {
    const key = groupKeyOf(observation, known.get(observation.indicator));
    if (key === undefined) return;
    const placed = { index, bounds: boundsOf(observation.quantity, options) };
    const group = groups.get(key);
    if (group === undefined) {
      groups.set(key, { lowest: placed, highest: placed });
      return;
    }
    const against = contradicted(placed, group);
    if (against !== undefined) {
      const finding = errorOf("observation.contradicts", { positions: [against.index + 1, index + 1] });
      found.push({ ...finding, path: [index, "quantity"] });
    }
    if (startsLater(placed.bounds, group.highest.bounds)) group.highest = placed;
    if (endsEarlier(placed.bounds, group.lowest.bounds)) group.lowest = placed;
  });
  return found;
}

/** What two numbers must share to be numbers of the same thing; nothing where a number says no time. */
function groupKeyOf(observation: Observation, indicator: Indicator | undefined): string | undefined {
  const time = timeKeyOf(timeOf(observation));
  if (time === "") return undefined;
  return JSON.stringify([
    observation.indicator,
    observation.role ?? "actual",
    observation.quantity.unit ?? "",
    observation.revision ?? indicator?.revision ?? 0,
    placeKeyOf(placeOf(observation, indicator)),
    time,
  ]);
}

function contradicted(placed: Placed, { lowest, highest }: Extremes): Placed | undefined {
  if (isBelow(placed.bounds, highest.bounds)) return highest;
  return isBelow(lowest.bounds, placed.bounds) ? lowest : undefined;
}

/** Whether all true values of one are below all of the other. */
function isBelow(a: QuantityBounds, b: QuantityBounds): boolean {
  return a.upper < b.lower || (a.upper === b.lower && !(a.upperInclusive && b.lowerInclusive));
}

function startsLater(a: QuantityBounds, b: QuantityBounds): boolean {
  return a.lower > b.lower || (a.lower === b.lower && !a.lowerInclusive && b.lowerInclusive);
}

function endsEarlier(a: QuantityBounds, b: QuantityBounds): boolean {
  return a.upper < b.upper || (a.upper === b.upper && !a.upperInclusive && b.upperInclusive);
}
