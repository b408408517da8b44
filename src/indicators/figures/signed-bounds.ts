import type { QuantityBounds } from "../../core/index.ts";

/** Up to here thousandths are floating-point numbers of their own. */
const EXACT_THOUSANDTHS = 4_398_046_511_104_000n;

/**
 * Subtracts bounds from bounds: every difference of values inside lies inside the result.
 *
 * @param after - the bounds that are subtracted from
 * @param before - the bounds that are subtracted
 * @returns the bounds of the difference, rounded outwards where they are not told in thousandths
 */
export function differenceOf(after: QuantityBounds, before: QuantityBounds): QuantityBounds {
  const lower = side(after.lower, before.upper, false);
  const upper = side(after.upper, before.lower, true);
  return {
    lower: lower.value,
    lowerInclusive: lower.isTold && after.lowerInclusive && before.upperInclusive,
    upper: upper.value,
    upperInclusive: upper.isTold && after.upperInclusive && before.lowerInclusive,
  };
}

/** One end of a difference, and whether it is told without rounding. */
function side(
  left: number,
  right: number,
  isUpper: boolean,
): { readonly value: number; readonly isTold: boolean } {
  if (left === Infinity || right === Infinity)
    return { value: isUpper ? Infinity : -Infinity, isTold: false };
  const thousandths = thousandthsOf(left) - thousandthsOf(right);
  const size = thousandths < 0n ? -thousandths : thousandths;
  if (size <= EXACT_THOUSANDTHS) return { value: Number(thousandths) / 1000, isTold: true };
  const whole = thousandths / 1000n;
  const rest = thousandths - whole * 1000n;
  const outwards = isUpper ? (rest > 0n ? whole + 1n : whole) : rest < 0n ? whole - 1n : whole;
  return { value: Number(outwards), isTold: rest === 0n };
}

/** A bound in thousandths: beyond 2 to the power of 42 bounds are whole numbers. */
function thousandthsOf(bound: number): bigint {
  return Number.isInteger(bound) ? BigInt(bound) * 1000n : BigInt(Math.round(bound * 1000));
}
