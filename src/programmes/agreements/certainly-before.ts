import type { CivilDate } from "../../core/index.ts";

/**
 * Says whether a date is certainly earlier than another one; the rule of dates in order.
 *
 * @remarks Of a month and a day in it nothing is certain. Dates are compared as texts, so that nothing is allocated.
 */
export function isCertainlyBefore(a: CivilDate | undefined, b: CivilDate | undefined): boolean {
  return a !== undefined && b !== undefined && a < b && !b.startsWith(a) && !a.startsWith(b);
}
