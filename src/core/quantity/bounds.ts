import { ceilDivide, floorDivide, intervalOf, toleranceOf, type Interval } from "./interval.ts";
import type { Quantity, ToleranceOptions } from "./model.ts";

/** The true values that a quantity allows. */
export interface QuantityBounds {
  /** The lower bound, in the unit of the quantity. */
  readonly lower: number;
  /** Whether the lower bound itself is allowed. */
  readonly lowerInclusive: boolean;
  /** The upper bound, in the unit of the quantity; `Infinity` where there is none. */
  readonly upper: number;
  /** Whether the upper bound itself is allowed. */
  readonly upperInclusive: boolean;
}

/**
 * Gives the true values that a quantity allows.
 *
 * @remarks `exact` allows its number only, `more-than` what is above it, `at-least` also the number itself.
 * `nearly` v allows from v·(1 − t) up to but not including v, `about` v from v·(1 − t) to v·(1 + t), where t is
 * the tolerance: 0.1 by convention of this library, of no standard. Bounds are rounded outwards to thousandths, so
 * that no true value is lost; a bound that was rounded is not inclusive.
 *
 * @param quantity - a quantity
 * @param options - the tolerance
 * @returns both bounds
 * @throws TypeError where `quantity` is none
 * @throws RangeError where the tolerance is none
 *
 * @example
 * import { boundsOf } from "linli/core";
 *
 * boundsOf({ value: 100, qualifier: "nearly" });
 * // => { lower: 90, lowerInclusive: true, upper: 100, upperInclusive: false }
 * boundsOf({ value: 30, qualifier: "more-than" }).lowerInclusive; // => false
 */
export function boundsOf(quantity: Quantity, options: ToleranceOptions = {}): QuantityBounds {
  return boundsOfInterval(intervalOf(quantity, toleranceOf(options)));
}

/**
 * Writes an interval as bounds, rounded outwards to thousandths.
 *
 * @param interval - the interval
 * @returns both bounds
 */
export function boundsOfInterval(interval: Interval): QuantityBounds {
  const lower = floorDivide(interval.lower, 1000n);
  const upper = interval.upper === undefined ? undefined : ceilDivide(interval.upper, 1000n);
  return {
    lower: numberBelow(lower),
    lowerInclusive: interval.lowerInclusive && isTold(lower, interval.lower),
    upper: upper === undefined ? Infinity : numberAbove(upper),
    upperInclusive: interval.upperInclusive && upper !== undefined && isTold(upper, interval.upper),
  };
}

/** Up to 2^42 bounds are told in thousandths; beyond, in whole numbers as long as those are safe. */
const EXACT_THOUSANDTHS = 4_398_046_511_104_000n;
const LARGEST_WHOLE = 9_007_199_254_740_991n;

/** Whether a bound in thousandths is told without rounding. */
function isTold(thousandths: bigint, millionths: bigint | undefined): boolean {
  return (
    thousandths * 1000n === millionths && (thousandths <= EXACT_THOUSANDTHS || thousandths % 1000n === 0n)
  );
}

function numberBelow(thousandths: bigint): number {
  if (thousandths <= EXACT_THOUSANDTHS) return Number(thousandths) / 1000;
  const whole = floorDivide(thousandths, 1000n);
  return whole <= LARGEST_WHOLE ? Number(whole) : Number.MAX_SAFE_INTEGER;
}

function numberAbove(thousandths: bigint): number {
  if (thousandths <= EXACT_THOUSANDTHS) return Number(thousandths) / 1000;
  const whole = ceilDivide(thousandths, 1000n);
  return whole <= LARGEST_WHOLE ? Number(whole) : Infinity;
}
