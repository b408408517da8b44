import { checkModel, type CheckResult } from "../core/index.ts";
import { isTrainingRecordRecord } from "./guards.ts";
import type { TrainingRecord } from "./model.ts";
import { TrainingRecordSchema } from "./schema.ts";

/**
 * Says whether a value is a training record.
 *
 * @param value - any value
 * @returns `true` for a record of its form
 *
 * @example
 * import { isTrainingRecord } from "linli/volunteer-hours";
 *
 * isTrainingRecord({ id: "t-1", volunteerId: "v-1", name: "急救培训", minutes: 90, on: "2026-03-01" }); // => true
 */
export function isTrainingRecord(value: unknown): value is TrainingRecord {
  try {
    return isTrainingRecordRecord(value);
  } catch {
    return false;
  }
}

/**
 * Checks a training record.
 *
 * @param input - any value
 * @returns the record by reference, or `service-record.minutes`, `organization.text-empty`, those of dates, and the
 * `field.…` findings
 *
 * @example
 * import { checkTrainingRecord } from "linli/volunteer-hours";
 *
 * const { findings } = checkTrainingRecord({ id: "t-1", volunteerId: "v-1", name: "急救培训", minutes: 1.5, on: "2026" });
 * findings.map(({ code }) => code); // => ["service-record.minutes"]
 */
export function checkTrainingRecord(input: unknown): CheckResult<TrainingRecord> {
  return checkModel(TrainingRecordSchema, input, { guard: isTrainingRecordRecord });
}
