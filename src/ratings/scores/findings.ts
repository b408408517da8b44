import type { RulePlace } from "../../organizations/index.ts";

/** What is found in a score scheme by itself. */
export type ScoreSchemeFindings = {
  /** A number of points that is not above 0. */
  readonly "score-scheme.points": Record<never, never>;
  /** The highest score that counts is below full marks, or above full marks and bonus together. */
  readonly "score-scheme.cap": Record<never, never>;
  /** No level has a bound. */
  readonly "score-scheme.bounds-missing": Record<never, never>;
  /** Levels and their bounds do not both fall, each level once. */
  readonly "score-scheme.bounds-order": Record<never, never>;
  /** A bound that no score reaches. */
  readonly "score-scheme.bound-outside": Record<never, never>;
  /** What is below the last bound is not below its level. */
  readonly "score-scheme.below": Record<never, never>;
  /** A printed band that ends before it begins. */
  readonly "score-scheme.band-order": Record<never, never>;
  /** Two printed bands have scores in common; a band without level is `none`. */
  readonly "score-scheme.bands-overlap": {
    readonly levels: readonly string[];
    readonly from: number;
    readonly until: number;
  };
  /** Between two printed bands are scores that are in neither. */
  readonly "score-scheme.bands-gap": {
    readonly levels: readonly string[];
    readonly above: number;
    readonly below: number;
  };
  /** A printed band begins elsewhere than the bound of its level. */
  readonly "score-scheme.band-differs": { readonly level: string; readonly bound: number };
};

/** What is said of a score and its level. */
export type ScoreFindings = {
  /** The score is no number from `minimum` to `maximum`. */
  readonly "score.outside": RulePlace & { readonly minimum: number; readonly maximum: number };
  /** The bonus is no number from 0 to `maximum`. */
  readonly "score.bonus-outside": RulePlace & { readonly maximum: number };
  /** Score and bonus together are above the highest score that counts. */
  readonly "score.capped": RulePlace & { readonly cap: number };
  /** A score alone grants no level: the committee votes. */
  readonly "score.needs-vote": Record<never, never>;
  /** Below the last bound that the source gives, which is that of `level`. */
  readonly "score.below-known": RulePlace & { readonly level: string; readonly from: number };
  /** The score is in the printed bands of several levels; the bound of the highest decides. */
  readonly "score.in-several-bands": RulePlace & { readonly levels: readonly string[] };
  /** The score is between the printed bands; the bound decides. */
  readonly "score.between-bands": RulePlace;
};
