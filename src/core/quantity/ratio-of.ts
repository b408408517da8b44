import type { CivilDate } from "../civil-date.ts";
import { errorOf, warningOf, type FindingOf } from "../finding.ts";
import { failure, resultOf, type CheckResult } from "../result.ts";
import { boundsOfInterval, type QuantityBounds } from "./bounds.ts";
import type { QuantityFindings } from "./findings.ts";
import {
  ceilDivide,
  contains,
  floorDivide,
  intervalAround,
  intervalOf,
  thousandthsOf,
  toleranceOf,
  type Interval,
} from "./interval.ts";
import { MAX_QUANTITY_VALUE, type Quantity, type QuantityQualifier, type ToleranceOptions } from "./model.ts";
import type { QuantityUnit } from "./units.ts";

/** What is found when one quantity is divided by another. */
export type RatioFinding = FindingOf<
  Pick<
    QuantityFindings,
    | "quantity.ratio-zero"
    | "quantity.ratio-unbounded"
    | "quantity.ratio-imprecise"
    | "quantity.too-large"
    | "quantity.as-of-mixed"
  >
>;

/** An average or another ratio of two quantities, with what it may claim. */
export interface QuantityRatio {
  /** The ratio, rounded to thousandths; in `unit` per `per`. */
  readonly value: number;
  /** How the ratio is meant. */
  readonly qualifier: QuantityQualifier;
  /** What `about` or `nearly` means here, as a part of the value; absent for the other qualifiers. */
  readonly tolerance?: number | undefined;
  /** The unit of the numerator. */
  readonly unit?: QuantityUnit | undefined;
  /** The unit of the denominator. */
  readonly per?: QuantityUnit | undefined;
  /** The date of both, where they share one. */
  readonly asOf?: CivilDate | undefined;
  /** The true ratios that both quantities allow, rounded outwards to thousandths. */
  readonly bounds: QuantityBounds;
}

/** The part of a ratio that its bounds decide. */
type Claim = Pick<QuantityRatio, "value" | "qualifier" | "tolerance">;

/**
 * Divides one quantity by another, such as person-times by sessions, if the bounds support an average at all.
 *
 * @remarks More than 2,900 person-times at more than 100 sessions say nothing about the average: it can be any
 * number, and the ratio is refused. A ratio is `exact` where it is a whole number of thousandths, `more-than` or
 * `at-least` where only the numerator is open above, `nearly` where that holds exactly, and otherwise `about` the
 * quotient of both numbers with the `tolerance` that its bounds need. The true ratio of any values inside the bounds
 * of both lies in `bounds`, and in the bounds of `value` and `qualifier` under the `tolerance` of the result.
 *
 * @param numerator - what is divided
 * @param denominator - what it is divided by
 * @param options - what `about` and `nearly` mean
 * @returns the ratio; errors `quantity.ratio-zero` where the denominator is or may be zero, `quantity.ratio-unbounded`,
 * `quantity.ratio-imprecise`, `quantity.too-large`; warning `quantity.as-of-mixed`
 * @throws TypeError where one of them is no quantity
 * @throws RangeError where the tolerance is none
 *
 * @example
 * import { ratioOf } from "linli/core";
 *
 * const average = ratioOf(
 *   { value: 2900, qualifier: "more-than", unit: "person-time" },
 *   { value: 100, qualifier: "exact", unit: "event" },
 * );
 * average.ok && average.value.value; // => 29
 * average.ok && average.value.qualifier; // => "more-than"
 * const refused = ratioOf({ value: 2900, qualifier: "more-than" }, { value: 100, qualifier: "more-than" });
 * refused.findings[0]?.code; // => "quantity.ratio-unbounded"
 */
export function ratioOf(
  numerator: Quantity,
  denominator: Quantity,
  options: ToleranceOptions = {},
): CheckResult<QuantityRatio, RatioFinding> {
  const tolerance = toleranceOf(options);
  const interval = quotient(numerator, denominator, tolerance);
  if ("code" in interval) return failure([interval]);
  const claim = claimOf(numerator, denominator, interval, tolerance);
  if ("code" in claim) return failure([claim]);
  const sameDate = numerator.asOf === denominator.asOf;
  const ratio: QuantityRatio = {
    ...claim,
    ...(numerator.unit === undefined ? undefined : { unit: numerator.unit }),
    ...(denominator.unit === undefined ? undefined : { per: denominator.unit }),
    ...(sameDate && numerator.asOf !== undefined ? { asOf: numerator.asOf } : undefined),
    bounds: boundsOfInterval(interval),
  };
  return resultOf(ratio, sameDate ? [] : [warningOf("quantity.as-of-mixed", {})]);
}

/** The true ratios in millionths, rounded outwards. */
function quotient(numerator: Quantity, denominator: Quantity, tolerance: number): Interval | RatioFinding {
  const above = intervalOf(numerator, tolerance);
  const below = intervalOf(denominator, tolerance);
  if (below.lower === 0n && below.lowerInclusive) return errorOf("quantity.ratio-zero", {});
  // Nothing divided by anything is nothing, however much the anything may be.
  if (above.upper === 0n) return above;
  if (below.upper === undefined) {
    const qualifiers = { numerator: numerator.qualifier, denominator: denominator.qualifier };
    return errorOf("quantity.ratio-unbounded", qualifiers);
  }
  const least = above.lower * 1_000_000n;
  const lower = floorDivide(least, below.upper);
  // Zero divided by anything is zero, even if the largest divisor itself is not allowed.
  const reached = least === 0n || (below.upperInclusive && lower * below.upper === least);
  const lowerInclusive = above.lowerInclusive && reached;
  if (above.upper === undefined) return { lower, lowerInclusive, upper: undefined, upperInclusive: false };
  const most = above.upper * 1_000_000n;
  const upper = ceilDivide(most, below.lower);
  const upperInclusive = above.upperInclusive && below.lowerInclusive && upper * below.lower === most;
  return { lower, lowerInclusive, upper, upperInclusive };
}

/** The strongest sentence that the interval supports. */
function claimOf(
  numerator: Quantity,
  denominator: Quantity,
  interval: Interval,
  tolerance: number,
): Claim | RatioFinding {
  if (interval.upper === undefined) {
    const value = floorDivide(interval.lower, 1000n);
    const sharp = interval.lowerInclusive && value * 1000n === interval.lower;
    return claim(value, sharp ? "at-least" : "more-than");
  }
  const dividend = thousandthsOf(numerator.value) * 1000n;
  const divisor = thousandthsOf(denominator.value);
  if (dividend === 0n) return claim(0n, "exact");
  const value = floorDivide(2n * dividend + divisor, 2n * divisor);
  if (contains(intervalAround(value, "exact", tolerance), interval)) return claim(value, "exact");
  if (value === 0n) return errorOf("quantity.ratio-imprecise", {});
  if (contains(intervalAround(value, "nearly", tolerance), interval))
    return claim(value, "nearly", tolerance);
  const needed = neededTolerance(value, interval.lower, interval.upper);
  return needed > 1000n ? errorOf("quantity.ratio-imprecise", {}) : claim(value, "about", Number(needed));
}

/** The least tolerance, in thousandths, under which "about" the value covers the bounds. */
function neededTolerance(value: bigint, lower: bigint, upper: bigint): bigint {
  const below = value * 1000n - lower;
  const above = upper - value * 1000n;
  const most = below > above ? below : above;
  return most <= 0n ? 1n : ceilDivide(most, value);
}

function claim(thousandths: bigint, qualifier: QuantityQualifier, tolerance?: number): Claim | RatioFinding {
  if (thousandths > thousandthsOf(MAX_QUANTITY_VALUE)) {
    return errorOf("quantity.too-large", { most: MAX_QUANTITY_VALUE });
  }
  const value = Number(thousandths) / 1000;
  return tolerance === undefined ? { value, qualifier } : { value, qualifier, tolerance: tolerance / 1000 };
}
