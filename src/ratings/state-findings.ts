import type { RulePlace } from "../organizations/index.ts";

/** Why the level of an organization on a date is what it is; positions count ratings from 1. All are warnings. */
export type RatingStateFindings = {
  /** No result is recorded that was announced by that day. */
  readonly "rating.not-recorded": Record<never, never>;
  /** The evaluation gave no level. */
  readonly "rating.no-level": Record<never, never>;
  /** The validity is computed by a rule set, not printed. */
  readonly "rating.validity-computed": RulePlace & { readonly from: string; readonly until: string };
  /** The validity has ended, and with it the level. */
  readonly "rating.expired": Partial<RulePlace> & { readonly until: string };
  /** A result is announced whose validity has not begun. */
  readonly "rating.not-yet-valid": Partial<RulePlace> & { readonly from: string };
  /** A level counts from the announcement on, before its validity begins, because the caller chose so. */
  readonly "rating.counts-in-gap": { readonly from: string };
  /** The level was cancelled. */
  readonly "rating.cancelled": Partial<RulePlace> & { readonly on: string };
  /** The level was changed by an event. */
  readonly "rating.level-changed": {
    readonly on: string;
    readonly level: string;
    readonly event: RatingLevelEvent;
  };
  /** Two results hold at the same time; the later announced one, the second position, decides. */
  readonly "rating.superseded": { readonly positions: readonly number[] };
  /** The dates recorded do not decide. */
  readonly "rating.undecided": { readonly positions: readonly number[] };
  /** No rule set is known that says from when and how long the level holds. */
  readonly "rating.regime-unknown": Record<never, never>;
  /** The validity was computed by rules that others have replaced, without a word on levels granted before. */
  readonly "rating.transition-unknown": RulePlace;
};

/** The events that can change a level. */
export type RatingLevelEvent = "downgraded" | "verified" | "followed-up";
