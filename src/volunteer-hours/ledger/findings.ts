import type { LedgerEntryKind, LedgerState } from "./model.ts";

/** What is found in a ledger entry by itself. */
export type LedgerEntryFindings = {
  /** A text that has to say something is empty. */
  readonly "ledger.text-empty": Record<never, never>;
  /** Minutes that are no whole number from 0 on. */
  readonly "ledger.minutes": Record<never, never>;
  /** What voids, recalculates or corrects does not say which entry it reverses. */
  readonly "ledger.reverses-missing": Record<never, never>;
  /** An entry reverses itself. */
  readonly "ledger.reverses-itself": Record<never, never>;
  /** An approval says that minutes counted before it. */
  readonly "ledger.approved-before": Record<never, never>;
  /** A voiding entry leaves minutes that count. */
  readonly "ledger.voided-after": Record<never, never>;
  /** A recalculation does not name the policy. */
  readonly "ledger.policy-missing": Record<never, never>;
  /** A correction does not say why. */
  readonly "ledger.reason-missing": Record<never, never>;
};

/** Why entries do not count, or count with a remark. */
export type LedgerFoldFindings = {
  /** Entries that differ have the same key; none of them counts. */
  readonly "ledger.key-reused": { readonly count: number };
  /** Another entry reverses the same one, or approves the same record first, and was booked earlier. */
  readonly "ledger.fork": Record<never, never>;
  /** The minutes before are not those that counted. */
  readonly "ledger.before-differs": { readonly stated: number; readonly counted: number };
  /** It reverses an entry about another record. */
  readonly "ledger.other-record": Record<never, never>;
  /** It reverses an entry about another volunteer. */
  readonly "ledger.other-volunteer": Record<never, never>;
  /** What it does is not possible in the state of the record. */
  readonly "ledger.not-possible": { readonly kind: LedgerEntryKind; readonly state: LedgerState };
  /** It builds on an entry that does not count. */
  readonly "ledger.follows-refused": Record<never, never>;
  /** Following what it reverses leads back to the entry itself. */
  readonly "ledger.cycle": Record<never, never>;
  /** It was booked earlier than the entry that it reverses. */
  readonly "ledger.booked-earlier": Record<never, never>;
};

/** Why no entry is made. */
export type LedgerBookingFindings = {
  /** Entries of the record and the volunteer wait for others: what counts now is not known. */
  readonly "ledger.balance-open": { readonly waitsFor: readonly string[] };
};

/** Every code of the ledger. */
export type LedgerFindings = LedgerEntryFindings & LedgerFoldFindings & LedgerBookingFindings;
