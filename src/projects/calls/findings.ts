/** What the schema of calls and bids refuses. */
export type OpenCallModelFindings = {
  /** The kind is none of the list and none of one's own. */
  readonly "open-call.kind": Record<never, never>;
  /** A budget is in yuan. */
  readonly "open-call.budget-unit": Record<never, never>;
  /** An event cannot follow those before it, or is dated before them; positions count from 1. */
  readonly "open-call.event-impossible": { readonly position: number };
  /** The last day for bids does not lie after the day of publication. */
  readonly "open-call.deadline-before-publishing": Record<never, never>;
  /** It was awarded, and none of the bids recorded is eligible. */
  readonly "open-call.no-eligible-bid": Record<never, never>;
  /** It was awarded, and none of the bids recorded is marked as the winner. */
  readonly "open-call.winner-missing": Record<never, never>;
  /** A bid that was chosen is not eligible, or was taken back. */
  readonly "open-call.winner-not-eligible": { readonly positions: readonly number[] };
  /** A bid that was chosen in an open call has exactly one lead; `leads` is how many it has. */
  readonly "open-call.one-lead": { readonly leads: number };
  /** Neither the call nor the award says by what the result is accepted. */
  readonly "open-call.acceptance-criterion": Record<never, never>;
  /** A bid was chosen after the work had begun. */
  readonly "open-call.award-after-start": Record<never, never>;
  /** The call was withdrawn or ended without award, and a bid is marked as chosen. */
  readonly "open-call.award-after-end": Record<never, never>;
  /** The call was terminated without a reason. */
  readonly "open-call.reason-missing": Record<never, never>;
  /** Bids share a reference; positions count from 1. */
  readonly "open-call.bid-repeated": { readonly positions: readonly number[] };
  /** A bid names another call than the one that it is listed in. */
  readonly "open-call.bid-of-other-call": { readonly positions: readonly number[] };
  /** A score is a number from 0 on. */
  readonly "bid.score": Record<never, never>;
  /** A bid was chosen before it was handed in. */
  readonly "bid.award-before-submission": Record<never, never>;
  /** A lead stands twice. */
  readonly "bid.lead-repeated": Record<never, never>;
};

/** What is remarked on valid calls. */
export type OpenCallRemarkFindings = {
  /** A bid was handed in after the last day. */
  readonly "open-call.late-bid": { readonly until: string };
  /** It was awarded, and the bids are not recorded. */
  readonly "open-call.bids-not-recorded": Record<never, never>;
  /** It was awarded, and of no bid it is recorded that it is eligible. */
  readonly "open-call.eligibility-unknown": Record<never, never>;
  /** It was published without a last day for bids. */
  readonly "open-call.deadline-missing": Record<never, never>;
  /** The problem to be solved is not said. */
  readonly "open-call.need-missing": Record<never, never>;
  /** The awards together exceed the budget. */
  readonly "open-call.over-budget": Record<never, never>;
};

/** What is found in a list of calls. */
export type OpenCallSetFindings = {
  /** Calls share a reference; positions count from 1. */
  readonly "open-call.repeated": { readonly positions: readonly number[] };
  /** Calls share a title; positions count from 1. */
  readonly "open-call.title-repeated": { readonly positions: readonly number[] };
  /** The call of a bid is not in the list. */
  readonly "open-call.bid-without-call": Record<never, never>;
};

/** Why something is due. */
export type OpenCallDueFindings = {
  /** Bids are taken up to that day. */
  readonly "open-call.bids-due": Record<never, never>;
  /** The result is due that day. */
  readonly "open-call.completion-due": Record<never, never>;
};

/** Every code that the family of calls finds. */
export type CallFamilyFindings = OpenCallModelFindings &
  OpenCallRemarkFindings &
  OpenCallSetFindings &
  OpenCallDueFindings;
