import {
  boundsOf,
  compareQuantities,
  failure,
  ratioOf,
  resultOf,
  type CheckResult,
  type Quantity,
  type QuantityBounds,
  type ToleranceOptions,
} from "../../core/index.ts";
import type { FigureFinding, Growth } from "./model.ts";
import { differenceOf } from "./signed-bounds.ts";
import { bare, isZero, unitsDiffer } from "./units.ts";

const directions = { "-1": "down", "0": "same", "1": "up", unknown: "unknown" } as const;

const one: QuantityBounds = { lower: 1, lowerInclusive: true, upper: 1, upperInclusive: true };

/**
 * Says what became of a number: which way it went, by how much, and by which part of what it was.
 *
 * @remarks For all true numbers inside the bounds of both, the true change lies in `change` and the true rate in `rate`.
 * From "about 30,000" to "about 31,000" nobody knows whether it grew: the direction is `unknown`. From zero there is no
 * rate: it is `null`. Dates may differ, that is what growth is about.
 *
 * @param before - the number before
 * @param after - the number after, in the same unit
 * @param options - what `about` and `nearly` mean
 * @returns the growth; errors `quantity.unit-mixed`, and those of `ratioOf` where the hedges support no rate: direction and
 * change are in `partial` then
 * @throws TypeError where one of them is no quantity
 * @throws RangeError where the tolerance is none
 *
 * @see {@link seriesOf}
 *
 * @example
 * import { growthOf } from "linli/indicators";
 *
 * const organizations = (value: number) => ({ value, qualifier: "exact", unit: "organization" }) as const;
 * const grown = growthOf(organizations(800), organizations(900));
 * grown.ok && [grown.value.direction, grown.value.change.lower, grown.value.rate?.lower]; // => ["up", 100, 0.125]
 * const fromNothing = growthOf(organizations(0), organizations(9));
 * fromNothing.ok && fromNothing.value.rate; // => null
 */
export function growthOf(
  before: Quantity,
  after: Quantity,
  options: ToleranceOptions = {},
): CheckResult<Growth, FigureFinding> {
  const mixed = unitsDiffer(before, after);
  if (mixed !== undefined) return failure([mixed]);
  const direction = directions[compareQuantities(after, before, options)];
  const change = differenceOf(boundsOf(after, options), boundsOf(before, options));
  const known = { before, after, direction, change };
  if (isZero(before)) return resultOf({ ...known, factor: null, rate: null }, []);
  const factor = ratioOf(bare(after), bare(before), options);
  if (!factor.ok) return failure<Growth, FigureFinding>(factor.findings, known);
  const rate = differenceOf(factor.value.bounds, one);
  return resultOf({ ...known, factor: factor.value, rate }, factor.findings);
}
