import { errorOf, warningOf, type FindingOf } from "../finding.ts";
import { failure, resultOf, type CheckResult } from "../result.ts";
import type { QuantityFindings } from "./findings.ts";
import { floorDivide, intervalOf, thousandthsOf, toleranceOf } from "./interval.ts";
import { MAX_QUANTITY_VALUE, type Quantity, type QuantityQualifier, type ToleranceOptions } from "./model.ts";
import type { QuantityUnit } from "./units.ts";

/** What is found when quantities are added. */
export type AddFinding = FindingOf<
  Pick<QuantityFindings, "quantity.unit-mixed" | "quantity.as-of-mixed" | "quantity.too-large">
>;

/** How quantities are added. */
export interface AddOptions extends ToleranceOptions {
  /** The unit that the sum must have; without it the unit of the quantities, and none for an empty list. */
  readonly unit?: QuantityUnit | undefined;
}

/**
 * Adds quantities of one unit, claiming no more than their hedges support.
 *
 * @remarks Arithmetic is in whole thousandths, so 0.1 + 0.2 is 0.3. The true sum of any values inside the bounds
 * lies inside the bounds of the result, under the same tolerance. All exact: exact. Some `nearly`: nearly the sum.
 * Some `about`: about the sum. Any without an upper bound: `more-than` or `at-least` the sum of the lower bounds,
 * rounded down to thousandths. The order does not matter. A sum of sums has the same bounds as the sum of all, or
 * wider ones where such rounding happened twice. An empty list is exactly 0; it joins other sums only if `unit` is given.
 *
 * @param quantities - the quantities
 * @param options - the tolerance and the expected unit
 * @returns the sum; errors `quantity.unit-mixed`, also where only some have a unit, and `quantity.too-large`;
 * warning `quantity.as-of-mixed`, and then no date
 * @throws TypeError where one of them is no quantity
 * @throws RangeError where the tolerance is none
 *
 * @example
 * import { addQuantities } from "linli/core";
 *
 * const sum = addQuantities([
 *   { value: 100000, qualifier: "exact", unit: "yuan" },
 *   { value: 200000, qualifier: "more-than", unit: "yuan" },
 * ]);
 * sum.ok && sum.value; // => { value: 300000, qualifier: "more-than", unit: "yuan" }
 */
export function addQuantities(
  quantities: readonly Quantity[],
  options: AddOptions = {},
): CheckResult<Quantity, AddFinding> {
  const tolerance = toleranceOf(options);
  const sum = sumOf(quantities, tolerance);
  const findings: AddFinding[] = [];
  const units = new Set(quantities.map((quantity) => quantity.unit));
  if (options.unit !== undefined) units.add(options.unit);
  if (units.size > 1) findings.push(errorOf("quantity.unit-mixed", { units: named(units) }));
  const dates = new Set(quantities.map((quantity) => quantity.asOf));
  if (dates.size > 1) findings.push(warningOf("quantity.as-of-mixed", {}));
  // Compared before the division, which could round a sum just above the limit down to it.
  if (sum.thousandths > thousandthsOf(MAX_QUANTITY_VALUE)) {
    findings.push(errorOf("quantity.too-large", { most: MAX_QUANTITY_VALUE }));
    return failure(findings);
  }
  const [unit] = units;
  const [asOf] = dates.size === 1 ? dates : [];
  const value: Quantity = {
    value: Number(sum.thousandths) / 1000,
    qualifier: sum.qualifier,
    ...(unit === undefined ? undefined : { unit }),
    ...(asOf === undefined ? undefined : { asOf }),
  };
  return resultOf(value, findings);
}

function named(units: ReadonlySet<QuantityUnit | undefined>): readonly string[] {
  return Array.from(units, (unit) => unit ?? "").sort();
}

interface Sum {
  readonly thousandths: bigint;
  readonly qualifier: QuantityQualifier;
}

/** Adds numbers and lower bounds side by side; which of them is told depends on the hedges. */
function sumOf(quantities: readonly Quantity[], tolerance: number): Sum {
  let total = 0n;
  let lower = 0n;
  let lowerInclusive = true;
  const hedges = new Set<QuantityQualifier>();
  for (const quantity of quantities) {
    const interval = intervalOf(quantity, tolerance);
    total += thousandthsOf(quantity.value);
    lower += interval.lower;
    lowerInclusive &&= interval.lowerInclusive;
    hedges.add(quantity.qualifier);
  }
  if (hedges.has("more-than") || hedges.has("at-least")) {
    const thousandths = floorDivide(lower, 1000n);
    const exact = lowerInclusive && thousandths * 1000n === lower;
    return { thousandths, qualifier: exact ? "at-least" : "more-than" };
  }
  const qualifier = hedges.has("about") ? "about" : hedges.has("nearly") ? "nearly" : "exact";
  return { thousandths: total, qualifier };
}
