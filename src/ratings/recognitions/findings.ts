import type { RatingLevel } from "../model.ts";

/** Why a recognition holds on a date or not. All are warnings. */
export type RecognitionStateFindings = {
  /** It is given, or begins, later. */
  readonly "recognition.not-yet-given": { readonly from: string };
  /** It has ended. */
  readonly "recognition.ended": { readonly until: string };
  /** Neither the day on which it was given nor its first day is recorded. */
  readonly "recognition.undated": Record<never, never>;
  /** A date is not known well enough to decide. */
  readonly "recognition.date-undecided": Record<never, never>;
  /** The day of its review has passed, and no later one is recorded. */
  readonly "recognition.review-passed": { readonly on: string };
};

/** What recognitions, their holders and the levels of these contradict in each other. */
export type RecognitionSetFindings = {
  /** Given to a party unit, an organization or a place before it was founded. */
  readonly "recognition.before-founding": { readonly on: string; readonly foundedOn: string };
  /** Given to an organization or a party unit that had ended by then. */
  readonly "recognition.holder-ended": { readonly on: string };
  /** The holder's reference or credit code is none of the list that was passed. */
  readonly "recognition.holder-unlisted": Record<never, never>;
  /** Its title names a level that the holder had not on that day, by the results recorded; `state` is why. */
  readonly "recognition.level-not-held": {
    readonly level: RatingLevel;
    readonly on: string;
    readonly state: "none" | "not-yet" | "expired" | "cancelled" | "other-level" | "unknown";
    /** The level held, where there is another one. */
    readonly held: RatingLevel | undefined;
  };
  /** The same recognition is there more than once; positions count from 1. */
  readonly "recognition.repeated": { readonly positions: readonly number[] };
};
