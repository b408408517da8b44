import type { Quantity, ToleranceOptions } from "./model.ts";
import { assertQuantity } from "./rules.ts";

/**
 * The true values that a quantity allows, in millionths: exact whole numbers, so that no rounding can let a
 * value escape.
 */
export interface Interval {
  /** The lower bound in millionths. */
  readonly lower: bigint;
  /** Whether the lower bound itself is allowed. */
  readonly lowerInclusive: boolean;
  /** The upper bound in millionths; `undefined` where there is none. */
  readonly upper: bigint | undefined;
  /** Whether the upper bound itself is allowed. */
  readonly upperInclusive: boolean;
}

/** The convention of this library for "about" and "nearly", in thousandths. */
const DEFAULT_TOLERANCE = 100;

/**
 * Reads the tolerance as whole thousandths.
 *
 * @param options - the caller's options
 * @returns 1 to 1000
 * @throws RangeError where it is not more than 0, at most 1, and a multiple of 0.001
 */
export function toleranceOf(options: ToleranceOptions): number {
  if (options.tolerance === undefined) return DEFAULT_TOLERANCE;
  const steps = Math.round(options.tolerance * 1000);
  if (!(steps >= 1 && steps <= 1000) || steps / 1000 !== options.tolerance) {
    throw new RangeError("A tolerance above 0, at most 1, in steps of 0.001 was expected.");
  }
  return steps;
}

/**
 * Counts the thousandths of a value of a quantity.
 *
 * @param value - the value
 * @returns a whole number
 */
export function thousandthsOf(value: number): bigint {
  return BigInt(Math.round(value * 1000));
}

/**
 * Gives the true values that a quantity allows.
 *
 * @param quantity - a quantity
 * @param tolerance - what "about" and "nearly" mean, in thousandths
 * @returns the interval
 * @throws TypeError where `quantity` is none
 */
export function intervalOf(quantity: Quantity, tolerance: number): Interval {
  assertQuantity(quantity);
  return intervalAround(thousandthsOf(quantity.value), quantity.qualifier, tolerance);
}

/**
 * Gives the true values that a number with a qualifier allows.
 *
 * @param thousandths - the number in thousandths
 * @param qualifier - how it is meant
 * @param tolerance - what "about" and "nearly" mean, in thousandths
 * @returns the interval
 */
export function intervalAround(
  thousandths: bigint,
  qualifier: Quantity["qualifier"],
  tolerance: number,
): Interval {
  const value = thousandths * 1000n;
  const margin = thousandths * BigInt(tolerance);
  switch (qualifier) {
    case "exact":
      return { lower: value, lowerInclusive: true, upper: value, upperInclusive: true };
    case "nearly":
      return { lower: value - margin, lowerInclusive: true, upper: value, upperInclusive: false };
    case "about":
      return { lower: value - margin, lowerInclusive: true, upper: value + margin, upperInclusive: true };
    case "at-least":
    case "more-than":
      return {
        lower: value,
        lowerInclusive: qualifier === "at-least",
        upper: undefined,
        upperInclusive: false,
      };
  }
}

/**
 * Says whether one interval lies inside another.
 *
 * @param outer - the wider one
 * @param inner - the narrower one
 * @returns `true` where every value of `inner` is one of `outer`
 */
export function contains(outer: Interval, inner: Interval): boolean {
  if (inner.lower < outer.lower) return false;
  if (inner.lower === outer.lower && inner.lowerInclusive && !outer.lowerInclusive) return false;
  if (outer.upper === undefined) return true;
  if (inner.upper === undefined || inner.upper > outer.upper) return false;
  return inner.upper < outer.upper || outer.upperInclusive || !inner.upperInclusive;
}

/**
 * Says whether every value of one interval is below every value of another.
 *
 * @param left - the one that may be below
 * @param right - the one that may be above
 * @returns `true` where they do not meet
 */
export function isBelow(left: Interval, right: Interval): boolean {
  if (left.upper === undefined || left.upper > right.lower) return false;
  return left.upper < right.lower || !left.upperInclusive || !right.lowerInclusive;
}

/**
 * Divides and rounds down.
 *
 * @param dividend - not negative
 * @param divisor - positive
 * @returns the whole quotient
 */
export function floorDivide(dividend: bigint, divisor: bigint): bigint {
  return dividend / divisor;
}

/**
 * Divides and rounds up.
 *
 * @param dividend - not negative
 * @param divisor - positive
 * @returns the whole quotient, one more where something is left
 */
export function ceilDivide(dividend: bigint, divisor: bigint): bigint {
  return (dividend + divisor - 1n) / divisor;
}
