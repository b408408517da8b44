import { intervalOf, isBelow, toleranceOf } from "./interval.ts";
import type { Quantity, ToleranceOptions } from "./model.ts";

/**
 * Compares two quantities as far as their bounds decide.
 *
 * @remarks Dates are not compared: a number may grow from one date to the next, and asking which is larger is
 * fair.
 *
 * @param a - a quantity
 * @param b - another quantity
 * @param options - what `about` and `nearly` mean
 * @returns -1 or 1 where no true values of both could be in another order, 0 where both are exact and equal,
 * otherwise `"unknown"`; also where the units differ
 * @throws TypeError where one of them is no quantity
 * @throws RangeError where the tolerance is none
 *
 * @example
 * import { compareQuantities } from "linli/core";
 *
 * compareQuantities({ value: 100, qualifier: "nearly" }, { value: 100, qualifier: "exact" }); // => -1
 * compareQuantities({ value: 100, qualifier: "about" }, { value: 95, qualifier: "exact" }); // => "unknown"
 */
export function compareQuantities(
  a: Quantity,
  b: Quantity,
  options: ToleranceOptions = {},
): -1 | 0 | 1 | "unknown" {
  const tolerance = toleranceOf(options);
  const left = intervalOf(a, tolerance);
  const right = intervalOf(b, tolerance);
  if (a.unit !== b.unit) return "unknown";
  if (isBelow(left, right)) return -1;
  if (isBelow(right, left)) return 1;
  return a.qualifier === "exact" && b.qualifier === "exact" ? 0 : "unknown";
}
