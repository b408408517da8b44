import { checkModel } from "./check-model.ts";
import type { DueItem } from "./due-item.ts";
import { isDueItemRecord } from "./guards.ts";
import type { CheckResult } from "./result.ts";
import { DueItemSchema } from "./schema.ts";

/**
 * Says whether a value is an item that is due.
 *
 * @param value - any value
 * @returns `true` for an item with its day or `"unknown"`, its kind, what it is about, and why
 *
 * @example
 * import { isDueItem } from "linli/core";
 *
 * isDueItem({ on: "2026-05-31", kind: "yearly-report", about: "organization-7", because: [] }); // => true
 */
export function isDueItem(value: unknown): value is DueItem {
  try {
    return isDueItemRecord(value);
  } catch {
    return false;
  }
}

/**
 * Checks an item that is due, such as one read back from a file.
 *
 * @param input - any value
 * @returns the item by reference, or the `field.…` findings
 *
 * @example
 * import { checkDueItem } from "linli/core";
 *
 * checkDueItem({ on: "soon", kind: "yearly-report", about: "organization-7", because: [] }).ok; // => false
 */
export function checkDueItem(input: unknown): CheckResult<DueItem> {
  return checkModel(DueItemSchema, input, { guard: isDueItemRecord });
}
