import { checkModel, type CheckResult } from "../../core/index.ts";
import { isServicePointRecord } from "../guards.ts";
import type { ServicePoint } from "./model.ts";
import { ServicePointSchema } from "./schema.ts";

/**
 * Says whether a value is a service point.
 *
 * @param value - any value
 * @returns `true` for a record that contradicts neither its form nor itself
 *
 * @example
 * import { isServicePoint } from "linli/venues";
 *
 * const times = { startAt: "2025-12-23T09:00:00+08:00", endAt: "2025-12-23T12:00:00+08:00" };
 * const provider = { name: "青禾区法律援助志愿队" };
 * isServicePoint({ id: "p-1", provider, service: "legal-advice", venue: "v-1", ...times }); // => true
 */
export function isServicePoint(value: unknown): value is ServicePoint {
  try {
    return isServicePointRecord(value);
  } catch {
    return false;
  }
}

/**
 * Checks a service point: provider, service, venue and time.
 *
 * @param input - any value
 * @returns the service point by reference, or `slot.time-order`, `slot.count`, `venue.service`, `organization.text-empty`,
 * `organization.reference-empty`, those of instants, and the `field.…` findings
 *
 * @example
 * import { checkServicePoint } from "linli/venues";
 *
 * const times = { startAt: "2025-12-23T12:00:00+08:00", endAt: "2025-12-23T09:00:00+08:00" };
 * const point = { id: "p-1", provider: { id: "o-7" }, service: "legal-advice", venue: "v-1", ...times };
 * checkServicePoint(point).findings[0]?.code; // => "slot.time-order"
 */
export function checkServicePoint(input: unknown): CheckResult<ServicePoint> {
  return checkModel(ServicePointSchema, input, { guard: isServicePointRecord });
}
