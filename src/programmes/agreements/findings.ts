/** What is found in an agreement by itself. */
export type AgreementModelFindings = {
  /** The kind is none of the list, and no code of one's own. */
  readonly "agreement.kind": Record<never, never>;
  /** Fewer than two parties. */
  readonly "agreement.parties-few": Record<never, never>;
  /** Two references of the parties mean one body. */
  readonly "agreement.party-repeated": Record<never, never>;
  /** The amount is no whole number of fen from 0 on. */
  readonly "agreement.amount": Record<never, never>;
  /** It ends before it was signed. */
  readonly "agreement.ended-before-signing": Record<never, never>;
  /** Its term is over before it was signed. */
  readonly "agreement.term-over-at-signing": Record<never, never>;
  /** A renewal of an agreement that has no end. */
  readonly "agreement.renewal-of-open-term": Record<never, never>;
  /** A renewal does not lead to a later day than the term or the renewal before. */
  readonly "agreement.renewal-order": Record<never, never>;
  /** Something is due before the agreement was signed. */
  readonly "agreement.item-due-before-signing": Record<never, never>;
  /** An area of cooperation stands twice. */
  readonly "agreement.item-repeated": Record<never, never>;
  /** A contract without an amount. */
  readonly "agreement.amount-missing": Record<never, never>;
  /** No day of signing. */
  readonly "agreement.signing-missing": Record<never, never>;
  /** Nothing says until when it binds. */
  readonly "agreement.term-missing": Record<never, never>;
  /** The term begins before the day of signing. */
  readonly "agreement.term-before-signing": Record<never, never>;
  /** Something was done before the day of signing. */
  readonly "agreement.item-done-before-signing": Record<never, never>;
  /** Something was done, and nothing shows it. */
  readonly "agreement.item-evidence-missing": Record<never, never>;
};

/** Why the state of an agreement is not known. */
export type AgreementStateFindings = {
  /** No day of signing is recorded. */
  readonly "agreement.signing-unknown": Record<never, never>;
  /** No term is recorded, so that nobody knows how long it binds. */
  readonly "agreement.term-unknown": Record<never, never>;
};

/** Why something of an agreement is due. */
export type AgreementDueFindings = {
  /** The term ends on that day, or nobody knows when. */
  readonly "agreement.term-ends": { readonly known: boolean };
  /** The item, counted from 1, is promised and not recorded as done. */
  readonly "agreement.item-due": { readonly position: number; readonly known: boolean };
};

/** What is found where agreements are held against each other. */
export type AgreementSetFindings = {
  /** Two agreements have one reference; positions count from 1. */
  readonly "agreement.repeated": { readonly positions: readonly number[] };
  /** Two agreements have the same parties, title and day of signing; positions count from 1. */
  readonly "agreement.same": { readonly positions: readonly number[] };
};

/** Every code that the family of agreements finds. */
export type AgreementFamilyFindings = AgreementModelFindings &
  AgreementStateFindings &
  AgreementDueFindings &
  AgreementSetFindings;
