import { errorOf, failure, type CheckResult, type Finding } from "../../core/index.ts";
import { compareTexts } from "../distinct-entries.ts";
import { isPossible } from "./chains.ts";
import { checkLedgerEntry } from "./check-ledger-entry.ts";
import type { Ledger, LedgerEntry, RecordBalance } from "./model.ts";

/** A booking as an application knows it: what counted before, and which entry it reverses, the ledger says. */
export type LedgerBooking = Omit<LedgerEntry, "beforeMinutes" | "afterMinutes" | "reverses"> & {
  /** The minutes that count afterwards; nothing only where the record is voided. */
  readonly afterMinutes?: number | undefined;
};

/**
 * Makes the next entry for a record: with the minutes that count now, and the entry that it reverses.
 *
 * @remarks What was approved by others meanwhile is not in the ledger that was read: the fold says so by `ledger.fork`, and
 * the entry is made anew.
 *
 * @param ledger - the ledger as it stands
 * @param booking - what is to be booked
 * @returns the entry, or `ledger.not-possible`, `ledger.other-volunteer` and what `checkLedgerEntry` finds, such as
 * `ledger.reverses-missing` where the record is not in the ledger
 *
 * @example
 * import { foldLedger, makeLedgerEntry } from "linli/volunteer-hours";
 *
 * const about = { recordId: "record-1", volunteerId: "volunteer-7", at: "2025-12-23T18:00:00+08:00" } as const;
 * const approved = makeLedgerEntry(foldLedger([]), { ...about, id: "entry-1", kind: "approve", afterMinutes: 120 });
 * const ledger = foldLedger(approved.ok ? [approved.value] : []);
 * const voided = makeLedgerEntry(ledger, { ...about, id: "entry-2", kind: "void" });
 * voided.ok ? voided.value.reverses : undefined; // => "entry-1"
 * voided.ok ? voided.value.beforeMinutes : undefined; // => 120
 * const again = makeLedgerEntry(ledger, { ...about, id: "entry-3", kind: "approve", afterMinutes: 90 });
 * again.findings.map(({ code }) => code); // => ["ledger.not-possible"]
 */
export function makeLedgerEntry(ledger: Ledger, booking: LedgerBooking): CheckResult<LedgerEntry> {
  const balance = balanceOf(ledger.records, booking.recordId);
  const entry: LedgerEntry = {
    ...booking,
    beforeMinutes: balance?.minutes ?? 0,
    afterMinutes: booking.afterMinutes ?? (booking.kind === "void" ? 0 : NaN),
    ...(balance !== undefined && { reverses: balance.entryId }),
  };
  const against = balance === undefined ? [] : conflicts(entry, balance);
  return against.length > 0 ? failure(against) : checkLedgerEntry(entry);
}

function conflicts(entry: LedgerEntry, { state, volunteerId }: RecordBalance): readonly Finding[] {
  const found: Finding[] = [];
  if (entry.volunteerId !== volunteerId) found.push(errorOf("ledger.other-volunteer", {}));
  if (!isPossible(entry.kind, state)) found.push(errorOf("ledger.not-possible", { kind: entry.kind, state }));
  return found;
}

/** The records stand in the order of their references: halves are looked at. */
function balanceOf(records: readonly RecordBalance[], recordId: string): RecordBalance | undefined {
  let [low, high] = [0, records.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const order = compareTexts(records[middle]?.recordId ?? "", recordId);
    if (order === 0) return records[middle];
    if (order < 0) low = middle + 1;
    else high = middle;
  }
  return undefined;
}
