import type { CivilDate } from "../civil-date.ts";
import type { QuantityUnit } from "./units.ts";

/**
 * How a number is meant: as it stands, or as a press office hedges it.
 *
 * @remarks `exact`: the number itself. `about` (约): somewhat below or above. `nearly` (近): below it, but close.
 * `more-than` (超过, 余, 多): above it, the number itself excluded. `at-least` (不少于, 以上): the number itself
 * or more. Whether 以上 and 超过 include the number follows the Civil Code of China, article 1259 (2020).
 */
export type QuantityQualifier = "exact" | "about" | "nearly" | "more-than" | "at-least";

/** The qualifiers, from the most to the least that they say. */
export const quantityQualifiers: readonly QuantityQualifier[] = [
  "exact",
  "nearly",
  "about",
  "at-least",
  "more-than",
];

/**
 * A published number with all that was said about it: the hedge, the unit and the date.
 *
 * @remarks "Nearly 100 organizations" is not 100 organizations; a total, a comparison or an average made of it
 * may claim only what the hedge supports.
 */
export interface Quantity {
  /** The number, 0 to 4,398,046,511,104, with at most three decimals; counted in `unit`. */
  readonly value: number;
  /** How the number is meant; `nearly` and `about` need a number above zero. */
  readonly qualifier: QuantityQualifier;
  /** What is counted or measured; absent where the source does not say. Units are never mixed. */
  readonly unit?: QuantityUnit | undefined;
  /** The date of the count (截至), as exactly as the source knows it: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
  readonly asOf?: CivilDate | undefined;
}

/**
 * The largest value of a quantity, 2 to the power of 42.
 *
 * @remarks Up to here `Math.round(value * 1000)` gives every count of thousandths back; beyond, floating-point
 * numbers are too far apart for that.
 */
export const MAX_QUANTITY_VALUE = 4_398_046_511_104;

/** What `about` and `nearly` are taken to mean. */
export interface ToleranceOptions {
  /**
   * How far `about` and `nearly` may be from their number, as a part of it: more than 0, at most 1, in steps of
   * 0.001; 0.1 by default. It is a convention of this library and of no standard.
   */
  readonly tolerance?: number | undefined;
}
