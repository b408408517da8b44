import { isTimeBankEntryRecord } from "../guards.ts";
import type { TimeBankEntry } from "./model.ts";

/**
 * Says whether a value is an entry of a time bank.
 *
 * @param value - any value
 * @returns `true` for an entry that contradicts neither its form nor itself
 *
 * @example
 * import { isTimeBankEntry } from "linli/volunteer-hours";
 *
 * const entry = { id: "t-1", kind: "earn", accountId: "account-7", minutes: 90, at: "2025-12-23T18:00:00+08:00" };
 * isTimeBankEntry({ ...entry, recordId: "record-1" }); // => true
 * isTimeBankEntry({ ...entry, kind: "cash-out" }); // => false
 */
export function isTimeBankEntry(value: unknown): value is TimeBankEntry {
  try {
    return isTimeBankEntryRecord(value);
  } catch {
    return false;
  }
}
