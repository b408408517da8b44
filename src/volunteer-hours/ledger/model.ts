import type { Finding, Instant, RuleSetKey } from "../../core/index.ts";

/** What an entry of the ledger does to the minutes of a service record. */
export type LedgerEntryKind =
  /** The minutes of a record begin to count: for the first time, or again after they were voided. */
  | "approve"
  /** They count no longer. */
  | "void"
  /** They are counted anew by another credit policy. */
  | "recalculate"
  /** They were recorded wrongly and are put right (更正). */
  | "correct";

/**
 * One booking in the ledger of credited minutes. It is never changed: what is wrong is put right by a later entry that
 * names it.
 *
 * @remarks The minutes before and after stand in the entry itself, so that every balance can be proved from the entries
 * alone. Of a roster each volunteer has entries of their own; persons of whom only the number is known have none. A
 * volunteer may have errors verified and amended (志愿服务记录与证明出具办法（试行）, ministry order 67 of 2020,
 * articles 12 and 13); the entries say who did what to which record, and why.
 */
export interface LedgerEntry {
  /** The entry's own key, made by whoever books it: delivered twice, it counts once. */
  readonly id: string;
  /** What it does. */
  readonly kind: LedgerEntryKind;
  /** The service record whose minutes it is about. */
  readonly recordId: string;
  /** The volunteer who gave the time. */
  readonly volunteerId: string;
  /** The minutes of the record that counted before, a whole number. */
  readonly beforeMinutes: number;
  /** The minutes of the record that count afterwards, a whole number. */
  readonly afterMinutes: number;
  /** The entry whose effect this one replaces; nothing only for the first approval of a record for a volunteer. */
  readonly reverses?: string | undefined;
  /** When it was booked, an instant. */
  readonly at: Instant;
  /** The credit policy by which the minutes were counted; `recalculate` always has one. */
  readonly policy?: RuleSetKey | undefined;
  /** Why; `correct` always says it. */
  readonly reason?: string | undefined;
  /** Who booked it, a reference of the application's own; opaque. */
  readonly bookedBy?: string | undefined;
}

/** The state of a record in the ledger. */
export type LedgerState = "approved" | "voided";

/** What the ledger says of one service record and one volunteer; a roster has as many balances as volunteers. */
export interface RecordBalance {
  /** The record. */
  readonly recordId: string;
  /** The volunteer who gave the time. */
  readonly volunteerId: string;
  /** The minutes that count. */
  readonly minutes: number;
  /** Whether they count or were voided. */
  readonly state: LedgerState;
  /** The last entry that counts: the one that the next entry reverses. */
  readonly entryId: string;
  /** How many entries led there. */
  readonly entries: number;
}

/** What the ledger says of one volunteer. */
export interface VolunteerBalance {
  /** The volunteer. */
  readonly volunteerId: string;
  /** The minutes that count, of all records together. */
  readonly minutes: number;
  /** How many records are approved. */
  readonly records: number;
}

/** An entry that waits for another one. */
export interface PendingEntry {
  /** The entry. */
  readonly entryId: string;
  /** Its record. */
  readonly recordId: string;
  /** The entry that is missing, directly or at the beginning of the entries between. */
  readonly waitsFor: string;
}

/** An entry that does not count. */
export interface RefusedEntry {
  /** The entry. */
  readonly entryId: string;
  /** Its record. */
  readonly recordId: string;
  /** The entry that stands in its way, where there is one. */
  readonly against?: string | undefined;
  /** Why it does not count: at least one error. */
  readonly because: readonly Finding[];
}

/** An entry that counts although something about it is unusual. */
export interface RemarkedEntry {
  /** The entry. */
  readonly entryId: string;
  /** Its record. */
  readonly recordId: string;
  /** What is unusual: warnings. */
  readonly because: readonly Finding[];
}

/**
 * What ledger entries add up to, whatever their order and however often they were delivered.
 *
 * @remarks Plain JSON. Every list is ordered by its keys, so that equal entries give equal ledgers.
 */
export interface Ledger {
  /** The version of this shape. */
  readonly version: 1;
  /** The balance of each record and volunteer that an entry counts for, by record, then by volunteer. */
  readonly records: readonly RecordBalance[];
  /** The balance of each of their volunteers, by volunteer. */
  readonly volunteers: readonly VolunteerBalance[];
  /** The minutes that count, of all volunteers together. */
  readonly minutes: number;
  /** Entries that wait for others, by entry. */
  readonly pending: readonly PendingEntry[];
  /** Entries that do not count, by entry. */
  readonly refused: readonly RefusedEntry[];
  /** Entries that count with a remark, by entry. */
  readonly remarks: readonly RemarkedEntry[];
  /** How many of the things delivered were no entries at all. */
  readonly invalid: number;
  /** Every entry once, by entry: what a merge folds again. */
  readonly entries: readonly LedgerEntry[];
}
