import {
  boundsOf,
  errorOf,
  warningOf,
  type FindingOf,
  type Quantity,
  type QuantityBounds,
  type QuantityFindings,
  type ToleranceOptions,
} from "../../core/index.ts";
import type { IndicatorDirection } from "../model.ts";
import type { FigureFindings } from "./findings.ts";
import { differenceOf } from "./signed-bounds.ts";

/** What can be found where a number is held against its target. */
export type TargetFindings = Pick<
  FigureFindings,
  "target.direction-unknown" | "target.undecided" | "target.missed"
> &
  Pick<QuantityFindings, "quantity.unit-mixed">;

/** Whether a target is met. */
export interface TargetReconciliation {
  /** `met` or `missed` by what was said, whatever the hedges allow; otherwise `unknown`. */
  readonly state: "met" | "missed" | "unknown";
  /** The least that is missing or too much, in the unit of both; only with `missed`. */
  readonly by?: number | undefined;
  /** Why; empty where it is met. */
  readonly because: readonly FindingOf<TargetFindings>[];
}

/**
 * Says whether a number meets its target.
 *
 * @remarks A target is the least that is wanted where higher is better, and the most that is allowed where lower is
 * better. A hedged target is met by the least that it can mean: "about 90" from 81 on, with the default tolerance.
 *
 * @param target - what was planned
 * @param actual - what was found, in the same unit
 * @param direction - which way is better
 * @param options - what `about` and `nearly` mean
 * @returns the state with its reasons: `target.missed`, `target.undecided`, `target.direction-unknown`,
 * `quantity.unit-mixed`
 * @throws TypeError where one of them is no quantity
 * @throws RangeError where the tolerance is none
 *
 * @example
 * import { reconcileTarget } from "linli/indicators";
 *
 * const target = { value: 90, qualifier: "at-least" } as const;
 * reconcileTarget(target, { value: 93.5, qualifier: "exact" }, "higher-is-better").state; // => "met"
 * reconcileTarget(target, { value: 88, qualifier: "exact" }, "higher-is-better").by; // => 2
 * reconcileTarget(target, { value: 90, qualifier: "about" }, "higher-is-better").state; // => "unknown"
 */
export function reconcileTarget(
  target: Quantity,
  actual: Quantity,
  direction: IndicatorDirection | undefined,
  options: ToleranceOptions = {},
): TargetReconciliation {
  const wanted = boundsOf(target, options);
  const found = boundsOf(actual, options);
  if (target.unit !== actual.unit) {
    const units = [target.unit ?? "", actual.unit ?? ""].sort();
    return { state: "unknown", because: [errorOf("quantity.unit-mixed", { units })] };
  }
  if (direction === undefined || direction === "neutral") {
    return { state: "unknown", because: [warningOf("target.direction-unknown", {})] };
  }
  const isHigher = direction === "higher-is-better";
  if (isHigher ? reachesFrom(wanted, found) : staysWithin(wanted, found))
    return { state: "met", because: [] };
  const isMissed = isHigher ? staysBelow(found, wanted) : isAbove(found, wanted);
  if (!isMissed) return { state: "unknown", because: [warningOf("target.undecided", {})] };
  const by = isHigher ? differenceOf(wanted, found).lower : differenceOf(found, wanted).lower;
  return { state: "missed", by, because: [warningOf("target.missed", { by })] };
}

/** Whether all that was found is at or above the least that is wanted. */
function reachesFrom(wanted: QuantityBounds, found: QuantityBounds): boolean {
  return (
    found.lower > wanted.lower ||
    (found.lower === wanted.lower && (wanted.lowerInclusive || !found.lowerInclusive))
  );
}

/** Whether all that was found is at or below the most that is allowed. */
function staysWithin(wanted: QuantityBounds, found: QuantityBounds): boolean {
  return (
    found.upper < wanted.upper ||
    (found.upper === wanted.upper &&
      found.upper < Infinity &&
      (wanted.upperInclusive || !found.upperInclusive))
  );
}

/** Whether all that was found is below the least that is wanted. */
function staysBelow(found: QuantityBounds, wanted: QuantityBounds): boolean {
  return (
    found.upper < wanted.lower ||
    (found.upper === wanted.lower && !(found.upperInclusive && wanted.lowerInclusive))
  );
}

/** Whether all that was found is above the most that is allowed. */
function isAbove(found: QuantityBounds, wanted: QuantityBounds): boolean {
  return (
    found.lower > wanted.upper ||
    (found.lower === wanted.upper && !(found.lowerInclusive && wanted.upperInclusive))
  );
}
