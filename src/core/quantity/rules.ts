import { isCivilDate } from "../civil-date.ts";
import { isCode } from "../code-list.ts";
import { MAX_QUANTITY_VALUE, quantityQualifiers, type Quantity, type QuantityQualifier } from "./model.ts";
import { quantityUnits, type QuantityUnit } from "./units.ts";

/**
 * Says whether a value can be the number of a quantity.
 *
 * @param value - any value
 * @returns `true` for a number from 0 to 4,398,046,511,104 with at most three decimals
 *
 * @example
 * import { isQuantityValue } from "linli/core";
 *
 * isQuantityValue(0.125); // => true
 * isQuantityValue(0.0001); // => false
 */
export function isQuantityValue(value: unknown): boolean {
  if (typeof value !== "number") return false;
  // A quotient of a whole number is the floating-point number that its decimals are read as.
  return value >= 0 && value <= MAX_QUANTITY_VALUE && Math.round(value * 1000) / 1000 === value;
}

/**
 * Says whether a qualifier can stand with a value: nothing is nearly zero or about zero.
 *
 * @remarks Tolerance is a part of the number, so that `about` zero would claim zero exactly, and nothing lies
 * below zero that could be `nearly` it. "More than zero" and "at least zero" make sense.
 *
 * @param quantity - the value and its qualifier
 * @returns `false` for `nearly` and `about` with the value 0
 *
 * @example
 * import { qualifierFitsValue } from "linli/core";
 *
 * qualifierFitsValue({ value: 0, qualifier: "nearly" }); // => false
 * qualifierFitsValue({ value: 0, qualifier: "more-than" }); // => true
 */
export function qualifierFitsValue(quantity: {
  /** The number. */
  readonly value: number;
  /** How it is meant. */
  readonly qualifier: QuantityQualifier;
}): boolean {
  return quantity.value !== 0 || (quantity.qualifier !== "nearly" && quantity.qualifier !== "about");
}

/**
 * Says whether a value is a unit: a known one, or one of one's own in the form `x-namespace:name`.
 *
 * @param value - any value
 * @returns `true` for a unit
 *
 * @example
 * import { isQuantityUnit } from "linli/core";
 *
 * isQuantityUnit("person-time"); // => true
 * isQuantityUnit("x-boxing:shell"); // => true
 * isQuantityUnit("people"); // => false
 */
export function isQuantityUnit(value: unknown): value is QuantityUnit {
  return isCode(quantityUnits, value);
}

/**
 * Refuses, as a programmer's error, what is no quantity.
 *
 * @param quantity - what should be a quantity
 * @throws TypeError where it is none
 */
export function assertQuantity(quantity: Quantity): void {
  const given: unknown = quantity;
  if (typeof given !== "object" || given === null || !isSound(quantity)) {
    throw new TypeError("A quantity with a value, a qualifier, and a unit of the list was expected.");
  }
}

function isSound(quantity: Quantity): boolean {
  return (
    isQuantityValue(quantity.value) &&
    quantityQualifiers.includes(quantity.qualifier) &&
    qualifierFitsValue(quantity) &&
    (quantity.unit === undefined || isQuantityUnit(quantity.unit)) &&
    (quantity.asOf === undefined || isCivilDate(quantity.asOf))
  );
}
