import { isLedgerEntryRecord } from "../guards.ts";
import type { LedgerEntry } from "./model.ts";

/**
 * Says whether a value is a ledger entry.
 *
 * @param value - any value
 * @returns `true` for an entry that contradicts neither its form nor itself
 *
 * @example
 * import { isLedgerEntry } from "linli/volunteer-hours";
 *
 * const entry = { id: "entry-1", kind: "approve", recordId: "record-1", volunteerId: "volunteer-7", at: "2025-12-23T18:00:00+08:00" };
 * isLedgerEntry({ ...entry, beforeMinutes: 0, afterMinutes: 120 }); // => true
 * isLedgerEntry({ ...entry, beforeMinutes: 30, afterMinutes: 120 }); // => false
 */
export function isLedgerEntry(value: unknown): value is LedgerEntry {
  try {
    return isLedgerEntryRecord(value);
  } catch {
    return false;
  }
}
