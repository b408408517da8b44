import {
  compareQuantities,
  errorOf,
  failure,
  ratioOf,
  resultOf,
  type CheckResult,
  type Quantity,
  type QuantityBounds,
  type QuantityRatio,
  type ToleranceOptions,
} from "../../core/index.ts";
import type { FigureFinding, QuantityShare } from "./model.ts";
import { isZero, unitsDiffer } from "./units.ts";

/**
 * Gives the share of a part in its whole, with both numbers that it is made of.
 *
 * @remarks The part is a part: no share is above 1, also where the hedges alone would allow it. For all true numbers
 * inside the bounds of both of which the part is not above the whole, the true share lies in the bounds of the share. A
 * share of nothing is `null`, never 0 and never 1.
 *
 * @param part - the part
 * @param whole - the whole, in the same unit
 * @param options - what `about` and `nearly` mean
 * @returns the share; errors `figure.part-above-whole`, `quantity.unit-mixed`, and those of `ratioOf`, where the hedges
 * support no share; warning `quantity.as-of-mixed`
 * @throws TypeError where one of them is no quantity
 * @throws RangeError where the tolerance is none
 *
 * @see {@link structureOf}, {@link perCapita}
 *
 * @example
 * import { shareOf } from "linli/indicators";
 *
 * const organizations = (value: number) => ({ value, qualifier: "exact", unit: "organization" }) as const;
 * const found = shareOf(organizations(13), organizations(52));
 * found.ok && found.value.share?.value; // => 0.25
 * const ofNothing = shareOf(organizations(0), organizations(0));
 * ofNothing.ok && ofNothing.value.share; // => null
 * shareOf(organizations(53), organizations(52)).findings[0]?.code; // => "figure.part-above-whole"
 */
export function shareOf(
  part: Quantity,
  whole: Quantity,
  options: ToleranceOptions = {},
): CheckResult<QuantityShare, FigureFinding> {
  const mixed = unitsDiffer(part, whole);
  if (mixed !== undefined) return failure([mixed]);
  if (compareQuantities(part, whole, options) === 1) return failure([errorOf("figure.part-above-whole", {})]);
  if (isZero(whole)) return resultOf({ numerator: part, denominator: whole, share: null }, []);
  const ratio = ratioOf(part, whole, options);
  if (!ratio.ok) return failure(ratio.findings);
  return resultOf({ numerator: part, denominator: whole, share: withinOne(ratio.value) }, ratio.findings);
}

/** The ratio of a part and its whole: no unit remains, and nothing above 1. */
function withinOne({ value, qualifier, tolerance, asOf, bounds }: QuantityRatio): QuantityRatio {
  const dated = asOf === undefined ? undefined : { asOf };
  const within = cut(bounds);
  if (value <= 1) {
    return {
      value,
      qualifier,
      ...(tolerance === undefined ? undefined : { tolerance }),
      ...dated,
      bounds: within,
    };
  }
  // The numbers as they were said would give more than the whole; what remains possible ends at all of it.
  const below = Math.ceil(1000 - within.lower * 1000) / 1000;
  return below === 0
    ? { value: 1, qualifier: "exact", ...dated, bounds: within }
    : { value: 1, qualifier: "about", tolerance: below, ...dated, bounds: within };
}

function cut(bounds: QuantityBounds): QuantityBounds {
  return bounds.upper <= 1 ? bounds : { ...bounds, upper: 1, upperInclusive: true };
}
