/** What is found in a campaign of visits, a visit or a need. */
export type VisitModelFindings = {
  /** The key of a household is no pseudonym: a name, an address, or a personal number may be in it. */
  readonly "visit.household-key": Record<never, never>;
  /** The role is neither in the list nor of the form `x-namespace:name`. */
  readonly "visit.visitor-role": Record<never, never>;
  /** What came of the visit is neither in the list nor of that form. */
  readonly "visit.outcome": Record<never, never>;
  /** What was done is neither in the list nor of that form. */
  readonly "visit.care-action": Record<never, never>;
  /** A target is a whole number from 1 on. */
  readonly "visit.target": Record<never, never>;
  /** Two targets for the same scope. */
  readonly "visit.target-repeated": Record<never, never>;
  /** Nobody was met, and yet something was learnt or done. */
  readonly "visit.nobody-met": Record<never, never>;
  /** Nobody can be away from home by telephone or online. */
  readonly "visit.mode": Record<never, never>;
  /** The category is neither in the list nor of the form `x-namespace:name`. */
  readonly "need.category": Record<never, never>;
  /** Who reported is neither in the list nor of that form. */
  readonly "need.reporter": Record<never, never>;
  /** A need has a visit or a group that reported it. */
  readonly "need.origin-missing": Record<never, never>;
  /** A need from a visit, or from a household, names the household. */
  readonly "need.household-missing": Record<never, never>;
  /** It is due before it was recorded. */
  readonly "need.due-before-raised": Record<never, never>;
  /** Event number `position` could not happen there. */
  readonly "need.event-order": { readonly position?: number };
  /** Event number `position` is dated before an earlier one. */
  readonly "need.event-dates": { readonly position?: number };
  /** Event number `position` is dated before the need. */
  readonly "need.event-before-raised": { readonly position?: number };
  /** A follow-up says what was answered. */
  readonly "need.feedback-missing": Record<never, never>;
  /** Only a follow-up has an answer. */
  readonly "need.feedback-out-of-place": Record<never, never>;
  /** A referral says to whom. */
  readonly "need.body-missing": Record<never, never>;
  /** Only an assignment and a referral go to a body. */
  readonly "need.body-out-of-place": Record<never, never>;
};

/** What a reader will ask about a record that is valid. All of them are warnings. */
export type VisitExplanationFindings = {
  /** The campaign says of no days when it is. */
  readonly "visit.period-missing": Record<never, never>;
  /** Neither a place nor a grid is said: the visit is in no district. */
  readonly "visit.place-missing": Record<never, never>;
  /** The need is urgent and has no last day. */
  readonly "need.due-missing": Record<never, never>;
};

/** What is found in many visits and needs beside each other. */
export type VisitSetFindings = {
  /** Two records have the same reference; positions count from 1. */
  readonly "visit.repeated": { readonly positions: readonly number[] };
  /** The same household on the same day in the same role: perhaps one visit that was typed twice. */
  readonly "visit.same-day": { readonly positions: readonly number[] };
  /** The campaign is not in the list. */
  readonly "visit.campaign-unknown": Record<never, never>;
  /** The visit is outside the days of its campaign. */
  readonly "visit.outside-period": Record<never, never>;
  /** The role is none of those of the campaign. */
  readonly "visit.role-not-of-campaign": Record<never, never>;
  /** Two needs have the same reference. */
  readonly "need.repeated": { readonly positions: readonly number[] };
  /** The visit is not in the list. */
  readonly "need.visit-unknown": Record<never, never>;
  /** The visit was to another household. */
  readonly "need.household-differs": Record<never, never>;
  /** The need was recorded before the visit on which it was found. */
  readonly "need.before-visit": Record<never, never>;
};

/** Why a need is due. All of them are warnings. */
export type NeedDueFindings = {
  /** It is open, and the record has a last day. */
  readonly "need.due": { readonly urgent: boolean };
  /** It is open, and the record has no last day. */
  readonly "need.due-unknown": { readonly urgent: boolean };
};

/** Every code that the family of visits finds. */
export type VisitFamilyFindings = VisitModelFindings &
  VisitExplanationFindings &
  VisitSetFindings &
  NeedDueFindings;
