import type { RulePlace } from "../organizations/index.ts";

/** What is found in a rating and in a recognition by themselves; positions count events from 1. */
export type RatingModelFindings = {
  /** A level was lowered, but to which is missing. */
  readonly "rating.event-level-missing": Record<never, never>;
  /** An event that sets no level has one. */
  readonly "rating.event-level-out-of-place": Record<never, never>;
  /** Events are dated before the result was announced. */
  readonly "rating.event-before-announcement": { readonly positions: readonly number[] };
  /** Events stand after later ones. */
  readonly "rating.event-order": { readonly positions: readonly number[] };
  /** Events follow the cancellation of the level. */
  readonly "rating.event-after-cancelled": { readonly positions: readonly number[] };
  /** Events lower the level to the same or a higher one. */
  readonly "rating.downgrade-not-lower": { readonly positions: readonly number[] };
  /** Events lower or cancel a level although the evaluation gave none. */
  readonly "rating.event-without-level": { readonly positions: readonly number[] };
  /** A score below nothing. */
  readonly "rating.score": Record<never, never>;
  /** The validity begins before the result was announced. */
  readonly "rating.valid-before-announced": Record<never, never>;
  /** A certificate for a level, or for none, that gets no certificate. */
  readonly "rating.certificate-below-3a": RulePlace;
  /** The kind is none of the list, and no code of one's own. */
  readonly "recognition.kind": Record<never, never>;
  /** It must have been given by somebody, and nobody is named. */
  readonly "recognition.giver-missing": Record<never, never>;
  /** It ends before the day on which it was given. */
  readonly "recognition.ended-before-given": Record<never, never>;
  /** An edition that is no whole number from 1 on. */
  readonly "recognition.edition": Record<never, never>;
  /** A year that is no whole number from 1 to 9999. */
  readonly "recognition.year": Record<never, never>;
  /** Who gave it is not recorded. */
  readonly "recognition.giver-unknown": Record<never, never>;
  /** A label that does not say which criteria are met. */
  readonly "recognition.label-without-criteria": Record<never, never>;
};
