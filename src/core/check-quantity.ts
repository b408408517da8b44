import { checkModel } from "./check-model.ts";
import { isQuantityRecord } from "./guards.ts";
import type { Quantity } from "./quantity/model.ts";
import { QuantitySchema } from "./quantity/schema.ts";
import type { CheckResult } from "./result.ts";

/**
 * Says whether a value is a quantity.
 *
 * @param value - any value
 * @returns `true` for an object with a value, a qualifier that fits it, and a unit and a date where given
 *
 * @example
 * import { isQuantity } from "linli/core";
 *
 * isQuantity({ value: 100, qualifier: "nearly", unit: "organization" }); // => true
 */
export function isQuantity(value: unknown): value is Quantity {
  try {
    return isQuantityRecord(value);
  } catch {
    return false;
  }
}

/**
 * Checks a quantity.
 *
 * @param input - any value
 * @returns the quantity by reference, or `quantity.value`, `quantity.qualifier-zero`, `quantity.unit`,
 * `civil-date.no-such-day` and the `field.…` findings
 *
 * @example
 * import { checkQuantity } from "linli/core";
 *
 * checkQuantity({ value: 0, qualifier: "nearly" }).findings[0]?.code; // => "quantity.qualifier-zero"
 */
export function checkQuantity(input: unknown): CheckResult<Quantity> {
  return checkModel(QuantitySchema, input, { guard: isQuantityRecord });
}
