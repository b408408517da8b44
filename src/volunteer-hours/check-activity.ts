import { checkModel, type CheckResult } from "../core/index.ts";
import { isActivityRecord } from "./guards.ts";
import type { Activity } from "./model.ts";
import { ActivitySchema } from "./schema.ts";

/**
 * Says whether a value is an activity of volunteer service.
 *
 * @param value - any value
 * @returns `true` for a record that contradicts neither its form nor itself
 *
 * @example
 * import { isActivity } from "linli/volunteer-hours";
 *
 * isActivity({ id: "a-1", name: "河道清洁", plannedMinutes: 120 }); // => true
 */
export function isActivity(value: unknown): value is Activity {
  try {
    return isActivityRecord(value);
  } catch {
    return false;
  }
}

/**
 * Checks an activity of volunteer service with its shifts.
 *
 * @param input - any value
 * @returns the activity by reference, or `activity.shift-order`, `.shift-repeated`, `service-record.minutes`,
 * `.head-count`, `.division`, `.category`, `organization.text-empty`, those of instants, and the `field.…` findings
 *
 * @example
 * import { checkActivity } from "linli/volunteer-hours";
 *
 * const shift = { id: "s-1", startAt: "2026-03-05T09:00+08:00", endAt: "2026-03-05T11:00+08:00" };
 * checkActivity({ id: "a-1", name: "河道清洁", shifts: [shift, shift] }).findings[0]?.code; // => "activity.shift-repeated"
 */
export function checkActivity(input: unknown): CheckResult<Activity> {
  return checkModel(ActivitySchema, input, { guard: isActivityRecord });
}
