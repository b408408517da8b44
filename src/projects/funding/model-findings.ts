/** What is found in a funding line, an asset lock and a distribution by themselves. */
export type FundingModelFindings = {
  /** An amount that is no whole number of fen from 0 on, or too large. */
  readonly "funding.fen": Record<never, never>;
  /** An amount whose unit is not yuan. */
  readonly "funding.not-yuan": Record<never, never>;
  /** No amount, or an exact one and a hedged one. */
  readonly "funding.one-amount": Record<never, never>;
  /** A line that is for one year and for something else as well. */
  readonly "funding.one-time": Record<never, never>;
  /** The kind of money is none of the list, and no code of one's own. */
  readonly "funding.source-kind": Record<never, never>;
  /** The purpose is none of the list, and no code of one's own. */
  readonly "funding.purpose": Record<never, never>;
  /** The year is no whole number from 1 to 9999. */
  readonly "funding.year": Record<never, never>;
  /** How many gave it is no whole number from 1 on. */
  readonly "funding.contributors": Record<never, never>;
  /** Nothing says for which time the money is, so that it can be added to no other. */
  readonly "funding.untimed": Record<never, never>;
  /** A service contract that runs longer than the rules say; `mostMonths` is what they say. */
  readonly "funding.contract-long": {
    readonly mostMonths: number;
    readonly ruleSet: string;
    readonly source: string;
    readonly article: string | undefined;
  };
  /** The cap of dividends is not above 0 and at most 100. */
  readonly "asset-lock.cap": Record<never, never>;
  /** Capped dividends without a cap, or a cap of dividends that are not capped. */
  readonly "asset-lock.cap-out-of-place": Record<never, never>;
  /** The use of the surplus is none of the list, and no code of one's own. */
  readonly "asset-lock.use": Record<never, never>;
  /** Somebody looked whether the promise stands before it was made. */
  readonly "asset-lock.verified-before": Record<never, never>;
  /** Nobody has looked whether the promise still stands. */
  readonly "asset-lock.not-verified": Record<never, never>;
  /** A body that pays no dividends, but nothing says who gets its assets when it ends. */
  readonly "asset-lock.dissolution-missing": Record<never, never>;
  /** An amount that is no whole number of fen from 1 on, or too large. */
  readonly "distribution.amount": Record<never, never>;
  /** A par value of what is no refund of shares. */
  readonly "distribution.par-out-of-place": Record<never, never>;
  /** A beneficiary of what does not go to welfare. */
  readonly "distribution.beneficiary-out-of-place": Record<never, never>;
  /** Money for welfare of which nobody says whom it is for. */
  readonly "distribution.beneficiary-missing": Record<never, never>;
};
