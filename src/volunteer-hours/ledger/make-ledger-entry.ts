import { errorOf, failure, type CheckResult } from "../../core/index.ts";
import { compareBalances } from "./balances.ts";
import { isPossible } from "./chains.ts";
import { checkLedgerEntry } from "./check-ledger-entry.ts";
import type { Ledger, LedgerEntry, RecordBalance } from "./model.ts";

/** A booking as an application knows it: what counted before, and which entry it reverses, the ledger says. */
export type LedgerBooking = Omit<LedgerEntry, "beforeMinutes" | "afterMinutes" | "reverses"> & {
  /** The minutes that count afterwards; nothing only where the record is voided. */
  readonly afterMinutes?: number | undefined;
};

/**
 * Makes the next entry for a record and a volunteer: with the minutes that count now, and the entry that it reverses.
 *
 * @remarks What was approved by others meanwhile is not in the ledger that was read: the fold says so by `ledger.fork`, and
 * the entry is made anew.
 *
 * @param ledger - the ledger as it stands
 * @param booking - what is to be booked
 * @returns the entry, or `ledger.balance-open` where entries of the record wait for others, so that nobody knows what counts
 * now, or `ledger.not-possible`, or what `checkLedgerEntry` finds, such as `ledger.reverses-missing` where
 * nothing of the record counts for the volunteer yet
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
  const waitsFor = missingFor(ledger, booking);
  if (waitsFor.length > 0) return failure([errorOf("ledger.balance-open", { waitsFor })]);
  const balance = balanceOf(ledger.records, booking);
  const entry: LedgerEntry = {
    ...booking,
    beforeMinutes: balance?.minutes ?? 0,
    afterMinutes: booking.afterMinutes ?? (booking.kind === "void" ? 0 : NaN),
    ...(balance !== undefined && { reverses: balance.entryId }),
  };
  if (balance !== undefined && !isPossible(entry.kind, balance.state)) {
    return failure([errorOf("ledger.not-possible", { kind: entry.kind, state: balance.state })]);
  }
  return checkLedgerEntry(entry);
}

/** The entries for which those of the record and the volunteer wait. */
function missingFor(
  { pending, entries }: Ledger,
  { recordId, volunteerId }: LedgerBooking,
): readonly string[] {
  const waiting = pending.filter((entry) => entry.recordId === recordId);
  if (waiting.length === 0) return [];
  const own = new Set(entries.filter((entry) => entry.volunteerId === volunteerId).map(({ id }) => id));
  return [...new Set(waiting.filter(({ entryId }) => own.has(entryId)).map((entry) => entry.waitsFor))];
}

/** The balances stand in order: halves are looked at. */
function balanceOf(records: readonly RecordBalance[], booking: LedgerBooking): RecordBalance | undefined {
  let [low, high] = [0, records.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const balance = records[middle];
    const order = balance === undefined ? 0 : compareBalances(balance, booking);
    if (order === 0) return balance;
    if (order < 0) low = middle + 1;
    else high = middle;
  }
  return undefined;
}
