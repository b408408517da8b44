import { checkModel, type CheckResult } from "../../core/index.ts";
import { isServiceReachRecord } from "../guards.ts";
import type { ServiceReach } from "./model.ts";
import { ServiceReachSchema } from "./schema.ts";

/**
 * Says whether a value is a count of the persons that a service has reached.
 *
 * @param value - any value
 * @returns `true` for a record that contradicts neither its form nor itself
 *
 * @example
 * import { isServiceReach } from "linli/programmes";
 *
 * const period = { from: "2025-01-01", until: "2025-12-31" };
 * isServiceReach({ id: "r-1", service: "s-1", group: "elderly", period, persons: 86 }); // => true
 * isServiceReach({ id: "r-1", service: "s-1", group: "elderly", period, persons: ["张三"] }); // => false
 */
export function isServiceReach(value: unknown): value is ServiceReach {
  try {
    return isServiceReachRecord(value);
  } catch {
    return false;
  }
}

/**
 * Checks a count of the persons that a service has reached.
 *
 * @param input - any value
 * @returns the count by reference, or `service-reach.persons`, `service-reach.period-open`, `service.group`,
 * `organization.text-empty`, `organization.reference-empty`, `period.order`, those of identifiers and dates, and the
 * `field.…` findings
 *
 * @example
 * import { checkServiceReach } from "linli/programmes";
 *
 * const reach = { id: "r-1", service: "s-1", period: { from: "2025-01-01" }, persons: 86 };
 * checkServiceReach(reach).findings[0]?.code; // => "service-reach.period-open"
 */
export function checkServiceReach(input: unknown): CheckResult<ServiceReach> {
  return checkModel(ServiceReachSchema, input, { guard: isServiceReachRecord });
}
