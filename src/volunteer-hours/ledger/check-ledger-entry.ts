import { checkModel, type CheckResult } from "../../core/index.ts";
import { isLedgerEntryRecord } from "../guards.ts";
import type { LedgerEntry } from "./model.ts";
import { LedgerEntrySchema } from "./schema.ts";

/**
 * Checks a ledger entry by itself: its fields, and whether they contradict each other.
 *
 * @remarks Whether it fits the entries before it, `foldLedger` says.
 *
 * @param input - any value
 * @returns the entry by reference, or `ledger.text-empty`, `ledger.minutes`, `ledger.reverses-missing`,
 * `ledger.reverses-itself`, `ledger.approved-before`, `ledger.voided-after`, `ledger.policy-missing`,
 * `ledger.reason-missing`, those of instants and the `field.…` findings
 *
 * @example
 * import { checkLedgerEntry } from "linli/volunteer-hours";
 *
 * const { findings } = checkLedgerEntry({
 *   id: "entry-2",
 *   kind: "correct",
 *   recordId: "record-1",
 *   volunteerId: "volunteer-7",
 *   beforeMinutes: 120,
 *   afterMinutes: 90,
 *   reverses: "entry-1",
 *   at: "2025-12-24T09:00:00+08:00",
 * });
 * findings.map(({ code }) => code); // => ["ledger.reason-missing"]
 */
export function checkLedgerEntry(input: unknown): CheckResult<LedgerEntry> {
  return checkModel(LedgerEntrySchema, input, { guard: isLedgerEntryRecord });
}
