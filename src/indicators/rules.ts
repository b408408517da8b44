import { boundsOf, isCode } from "../core/index.ts";
import { employmentGroups, themes } from "./code-lists.ts";
import type { Indicator, Observation, SurveySample } from "./model.ts";

/** Says whether a ratio has both its parts. */
export function ratioHasParts({ kind, numerator, denominator }: IndicatorParts): boolean {
  return kind !== "ratio" || (numerator !== undefined && denominator !== undefined);
}

/** Says whether what is no ratio has no parts of one. */
export function partsFitKind({ kind, numerator, denominator, basis }: IndicatorParts): boolean {
  return kind === "ratio" || (numerator === undefined && denominator === undefined && basis === undefined);
}

/** Says whether what is counted says in which unit. */
export function countHasUnit({ kind, unit }: Pick<Indicator, "kind" | "unit">): boolean {
  return unit !== undefined || kind === "ratio" || kind === "score";
}

/** Says whether an indicator is made of others, and no part of itself. */
export function indicatorIsNotCircular({ id, numerator, denominator, partOf }: IndicatorParts): boolean {
  return numerator !== id && denominator !== id && partOf !== id;
}

/** The part of an indicator that says how it is made of others. */
export type IndicatorParts = Pick<
  Indicator,
  "id" | "kind" | "numerator" | "denominator" | "basis" | "partOf"
>;

/** Says whether a number can be the basis of a ratio. */
export function isBasis(value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= 100_000_000;
}

/** Says whether a number can be the version of a definition. */
export function isRevision(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 1;
}

/**
 * Says whether a value is a theme, known or of one's own.
 *
 * @param value - any value
 * @returns `true` for a code of `themes`, and for the form `x-namespace:name`
 *
 * @example
 * import { isTheme } from "linli/indicators";
 *
 * isTheme("livelihood"); // => true
 * isTheme("harmony"); // => false
 */
export function isTheme(value: unknown): boolean {
  return isCode(themes, value);
}

/** Says whether a value is a group of people in new forms of employment, known or of one's own. */
export function isEmploymentGroup(value: unknown): boolean {
  return isCode(employmentGroups, value);
}

/** Says whether a number can be how many answered. */
export function isSampleSize(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 1;
}

/** Says whether no more answered than could have been asked. */
export function sampleFitsPopulation({
  size,
  population,
}: Pick<SurveySample, "size" | "population">): boolean {
  return population === undefined || (Number.isSafeInteger(population) && population >= size);
}

/** Says whether a scale rises from a number that a quantity can have. */
export function scaleRises({ minimum, maximum }: Pick<SurveySample, "minimum" | "maximum">): boolean {
  return minimum >= 0 && maximum < Infinity && minimum < maximum;
}

/** Says whether a number, as it is hedged, can be on the scale of its survey. */
export function valueIsOnScale({ quantity, sample }: Pick<Observation, "quantity" | "sample">): boolean {
  if (sample === undefined) return true;
  const { value, qualifier } = quantity;
  if (value < sample.minimum || value > sample.maximum) return false;
  const { lower, lowerInclusive, upper, upperInclusive } = boundsOf(quantity);
  if (qualifier === "exact") return true;
  return (
    (lower < sample.maximum || (lower === sample.maximum && lowerInclusive)) &&
    (upper > sample.minimum || (upper === sample.minimum && upperInclusive))
  );
}
