import { compareCivilDates } from "../civil-date.ts";
import { errorOf, warningOf, type FindingOf, type Severity } from "../finding.ts";
import type { ReconcileFindings } from "./findings.ts";
import {
  ceilDivide,
  contains,
  floorDivide,
  intervalOf,
  isBelow,
  thousandthsOf,
  toleranceOf,
  type Interval,
} from "./interval.ts";
import type { Quantity, ToleranceOptions } from "./model.ts";
import { isQuantityValue } from "./rules.ts";
import { stepOf } from "./units.ts";

/** What a count says about a published number. */
export interface Reconciliation {
  /**
   * `agrees`: both are exact and equal. `consistent`: the count is what the hedge allows. `short`, `over`: it is
   * not, by at least `by`. `other-unit`: other things were counted. `unknown`: the data do not decide.
   */
  readonly state: "agrees" | "consistent" | "short" | "over" | "other-unit" | "unknown";
  /** The least that is missing or too much, in the unit of both; only with `short` and `over`. */
  readonly by?: number | undefined;
  /** Why; empty where the count agrees or is consistent. */
  readonly because: readonly FindingOf<ReconcileFindings>[];
}

/**
 * Compares what was published with what was counted.
 *
 * @remarks 96 listed organizations are consistent with "nearly 100", and 100 are over by 1, because 近 excludes its
 * number. `by` is counted in steps of the unit: ones for what is counted, fen for yuan, thousandths for area; 30
 * organizations are short of "more than 30" by 1. A contradiction that rests on the tolerance alone (85 for
 * "nearly 100") is a warning, one that rests on the words an error. Counts of another date are `unknown`.
 *
 * @param published - the published number
 * @param counted - the count: a number in the unit of `published`, or a quantity
 * @param options - what `about` and `nearly` mean
 * @returns the state with its reasons: `reconcile.short`, `reconcile.over`, `quantity.unit-mixed`,
 * `reconcile.unit-missing`, `reconcile.other-date`, `reconcile.undecided`
 * @throws TypeError where one of them is no quantity
 * @throws RangeError where the tolerance is none
 *
 * @example
 * import { reconcile } from "linli/core";
 *
 * reconcile({ value: 100, qualifier: "nearly", unit: "organization" }, 96).state; // => "consistent"
 * const awards = reconcile({ value: 13, qualifier: "exact", unit: "organization" }, 11);
 * awards.state; // => "short"
 * awards.by; // => 2
 */
export function reconcile(
  published: Quantity,
  counted: number | Quantity,
  options: ToleranceOptions = {},
): Reconciliation {
  const tolerance = toleranceOf(options);
  const count = typeof counted === "number" ? countOf(published, counted) : counted;
  const said = intervalOf(published, tolerance);
  const found = intervalOf(count, tolerance);
  const hindrance = hindranceOf(published, count);
  if (hindrance !== undefined) return hindrance;
  if (contains(said, found)) return { state: stateInside(published), because: [] };
  const step = stepBetween(published, count);
  if (isBelow(found, said)) return shortBy(published, count, leastOf(said, step) - mostOf(found, step));
  if (isBelow(said, found)) return overBy(published, count, leastOf(found, step) - mostOf(said, step));
  return { state: "unknown", because: [warningOf("reconcile.undecided", { qualifier: count.qualifier })] };
}

function countOf(published: Quantity, counted: number): Quantity {
  if (!isQuantityValue(counted)) throw new TypeError("A count that a quantity can have was expected.");
  const unit = published.unit;
  return { value: counted, qualifier: "exact", ...(unit === undefined ? undefined : { unit }) };
}

/** What an exact number contains is the same exact number. */
function stateInside(published: Quantity): "agrees" | "consistent" {
  return published.qualifier === "exact" ? "agrees" : "consistent";
}

/** Why the two cannot be compared at all. */
function hindranceOf(published: Quantity, count: Quantity): Reconciliation | undefined {
  if (published.unit !== count.unit) {
    if (published.unit === undefined || count.unit === undefined) {
      return { state: "unknown", because: [warningOf("reconcile.unit-missing", {})] };
    }
    const units = [published.unit, count.unit];
    return { state: "other-unit", because: [errorOf("quantity.unit-mixed", { units })] };
  }
  if (published.asOf === undefined || count.asOf === undefined) return undefined;
  const order = compareCivilDates(published.asOf, count.asOf);
  if (order === 0 || order === "unknown") return undefined;
  return { state: "unknown", because: [warningOf("reconcile.other-date", {})] };
}

/** The step that differences are counted in, in millionths; the finest where one of the numbers is between steps. */
function stepBetween(published: Quantity, count: Quantity): bigint {
  const step = BigInt(stepOf(published.unit) ?? 1000);
  const between = [published, count].some((quantity) => thousandthsOf(quantity.value) % step !== 0n);
  return (between ? 1n : step) * 1000n;
}

function leastOf(interval: Interval, step: bigint): bigint {
  const least = ceilDivide(interval.lower, step) * step;
  return least === interval.lower && !interval.lowerInclusive ? least + step : least;
}

function mostOf(interval: Interval, step: bigint): bigint {
  const upper = interval.upper ?? interval.lower;
  const most = floorDivide(upper, step) * step;
  return most === upper && !interval.upperInclusive ? most - step : most;
}

function shortBy(published: Quantity, count: Quantity, millionths: bigint): Reconciliation {
  const by = Number(millionths / 1000n) / 1000;
  const byTolerance = isTolerant(published) || count.qualifier === "about";
  const finding = errorOf("reconcile.short", { by, qualifier: published.qualifier });
  return { state: "short", by, because: [{ ...finding, severity: severityOf(byTolerance) }] };
}

function overBy(published: Quantity, count: Quantity, millionths: bigint): Reconciliation {
  const by = Number(millionths / 1000n) / 1000;
  const byTolerance = published.qualifier === "about" || isTolerant(count);
  const finding = errorOf("reconcile.over", { by, qualifier: published.qualifier });
  return { state: "over", by, because: [{ ...finding, severity: severityOf(byTolerance) }] };
}

function isTolerant(quantity: Quantity): boolean {
  return quantity.qualifier === "nearly" || quantity.qualifier === "about";
}

function severityOf(byTolerance: boolean): Severity {
  return byTolerance ? "warning" : "error";
}
