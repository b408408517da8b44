import { checkModel } from "./check-model.ts";
import { isPeriodRecord } from "./guards.ts";
import type { Period } from "./period.ts";
import type { CheckResult } from "./result.ts";
import { PeriodSchema } from "./schema.ts";

/** What is found in a period beside what is found in any record. */
export type PeriodFindings = {
  /** The period ends before it begins. */
  readonly "period.order": Record<never, never>;
};

/**
 * Says whether a value is a period.
 *
 * @param value - any value
 * @returns `true` for an object whose `from` and `until`, where given, are civil dates in order
 *
 * @example
 * import { isPeriod } from "linli/core";
 *
 * isPeriod({ from: "2021-01-01", until: "2025-12-31" }); // => true
 */
export function isPeriod(value: unknown): value is Period {
  try {
    return isPeriodRecord(value);
  } catch {
    return false;
  }
}

/**
 * Checks a period.
 *
 * @param input - any value
 * @returns the period by reference, or `period.order`, `civil-date.no-such-day` and the `field.…` findings
 *
 * @example
 * import { checkPeriod } from "linli/core";
 *
 * checkPeriod({ from: "2025-12-23", until: "2025-12-22" }).findings[0]?.code; // => "period.order"
 */
export function checkPeriod(input: unknown): CheckResult<Period> {
  return checkModel(PeriodSchema, input, { guard: isPeriodRecord });
}
