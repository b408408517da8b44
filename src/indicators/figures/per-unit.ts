import {
  boundsOf,
  errorOf,
  failure,
  MAX_QUANTITY_VALUE,
  ratioOf,
  resultOf,
  type CheckResult,
  type Quantity,
  type QuantityUnit,
  type ToleranceOptions,
} from "../../core/index.ts";
import { isBasis } from "../rules.ts";
import type { FigureFinding, QuantityRate } from "./model.ts";
import { isZero } from "./units.ts";

/** How a figure per person or per area is told. */
export interface RateOptions extends ToleranceOptions {
  /** Per how many of the denominator's unit: 10,000 for 每万人; 1 by default. */
  readonly basis?: number | undefined;
}

/**
 * Gives a figure per person, such as organizations per 10,000 residents, with both numbers that it is made of.
 *
 * @remarks It claims what the hedges support: of "nearly 80,000 residents" every figure per person is `about`. Where there
 * is nobody, it is `null`. The true figure of any numbers inside the bounds of both lies in the bounds of the ratio.
 *
 * @param quantity - what is divided
 * @param population - the persons that it is divided by
 * @param options - per how many persons, and what `about` and `nearly` mean
 * @returns the figure; errors `figure.denominator-unit`, and those of `ratioOf`, where the hedges support no figure;
 * warning `quantity.as-of-mixed`
 * @throws TypeError where one of them is no quantity
 * @throws RangeError where the tolerance is none, or the basis is no whole number from 1 to 100,000,000
 *
 * @see {@link perArea}, {@link shareOf}
 *
 * @example
 * import { perCapita } from "linli/indicators";
 *
 * const organizations = { value: 96, qualifier: "exact", unit: "organization" } as const;
 * const residents = { value: 80000, qualifier: "nearly", unit: "person" } as const;
 * const found = perCapita(organizations, residents, { basis: 10000 });
 * found.ok && [found.value.ratio?.qualifier, found.value.ratio?.value]; // => ["about", 12]
 * found.ok && found.value.ratio?.bounds.upper; // => 13.334
 */
export function perCapita(
  quantity: Quantity,
  population: Quantity,
  options: RateOptions = {},
): CheckResult<QuantityRate, FigureFinding> {
  return perUnit(quantity, population, "person", options);
}

/**
 * Gives a figure per area, such as venues per square kilometre, with both numbers that it is made of.
 *
 * @remarks As `perCapita`; a basis of 1,000,000 gives figures per square kilometre.
 *
 * @param quantity - what is divided
 * @param area - the area that it is divided by, in square metres
 * @param options - per how many square metres, and what `about` and `nearly` mean
 * @returns the figure; errors `figure.denominator-unit`, and those of `ratioOf`; warning `quantity.as-of-mixed`
 * @throws TypeError where one of them is no quantity
 * @throws RangeError where the tolerance is none, or the basis is no whole number from 1 to 100,000,000
 *
 * @see {@link perCapita}
 *
 * @example
 * import { perArea } from "linli/indicators";
 *
 * const functions = { value: 20, qualifier: "more-than" } as const;
 * const area = { value: 4000, qualifier: "exact", unit: "square-metre" } as const;
 * const found = perArea(functions, area, { basis: 1000 });
 * found.ok && [found.value.ratio?.qualifier, found.value.ratio?.value]; // => ["more-than", 5]
 */
export function perArea(
  quantity: Quantity,
  area: Quantity,
  options: RateOptions = {},
): CheckResult<QuantityRate, FigureFinding> {
  return perUnit(quantity, area, "square-metre", options);
}

function perUnit(
  quantity: Quantity,
  denominator: Quantity,
  expected: QuantityUnit,
  { basis = 1, tolerance }: RateOptions,
): CheckResult<QuantityRate, FigureFinding> {
  if (!isBasis(basis)) throw new RangeError("A whole number from 1 to 100,000,000 was expected.");
  if (denominator.unit !== expected) {
    return failure([errorOf("figure.denominator-unit", { expected, unit: denominator.unit ?? "" })]);
  }
  if (isZero(denominator)) {
    // Asked for its bounds, what is no quantity throws here too.
    boundsOf(quantity, { tolerance });
    return resultOf({ numerator: quantity, denominator, basis, ratio: null }, []);
  }
  const value = Math.round(quantity.value * 1000) * basis;
  if (value > MAX_QUANTITY_VALUE * 1000) {
    return failure([errorOf("quantity.too-large", { most: MAX_QUANTITY_VALUE })]);
  }
  const ratio = ratioOf({ ...quantity, value: value / 1000 }, denominator, { tolerance });
  if (!ratio.ok) return failure(ratio.findings);
  return resultOf({ numerator: quantity, denominator, basis, ratio: ratio.value }, ratio.findings);
}
