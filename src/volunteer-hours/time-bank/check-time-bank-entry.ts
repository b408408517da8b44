import { checkModel, type CheckResult } from "../../core/index.ts";
import { isTimeBankEntryRecord } from "../guards.ts";
import type { TimeBankEntry } from "./model.ts";
import { TimeBankEntrySchema } from "./schema.ts";

/**
 * Checks an entry of a time bank by itself.
 *
 * @remarks Whether it can be booked, `foldTimeBank` says.
 *
 * @param input - any value
 * @returns the entry by reference, or `time-bank.text-empty`, `time-bank.minutes`, `time-bank.age`,
 * `time-bank.record-missing`, `time-bank.receiver-missing`, `time-bank.receiver-same`, `time-bank.relation-missing`, those
 * of instants and the `field.…` findings
 *
 * @example
 * import { checkTimeBankEntry } from "linli/volunteer-hours";
 *
 * const { findings } = checkTimeBankEntry({
 *   id: "t-1",
 *   kind: "redeem",
 *   accountId: "account-7",
 *   minutes: 1.5,
 *   at: "2025-12-23T18:00:00+08:00",
 *   relation: "self",
 * });
 * findings.map(({ code }) => code); // => ["time-bank.minutes"]
 */
export function checkTimeBankEntry(input: unknown): CheckResult<TimeBankEntry> {
  return checkModel(TimeBankEntrySchema, input, { guard: isTimeBankEntryRecord });
}
