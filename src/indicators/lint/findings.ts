import type { FindingOf } from "../../core/index.ts";

/** What is found where indicators, and observations of them, are held against each other. */
export type IndicatorSetFindings = {
  /** Two indicators have the same reference; positions count from 1. */
  readonly "indicator.repeated": { readonly positions: readonly number[] };
  /** A numerator, a denominator or a whole that is not among the indicators. */
  readonly "indicator.reference-unknown": { readonly field: string };
  /** A part is counted in another unit than its whole. */
  readonly "indicator.part-unit": { readonly expected: string; readonly unit: string };
  /** Indicators that are parts of each other in a circle. */
  readonly "indicator.part-circle": Record<never, never>;
  /** The unit of a ratio is not that of its numerator. */
  readonly "indicator.ratio-unit": { readonly expected: string; readonly unit: string };
  /** Two observations have the same reference; positions count from 1. */
  readonly "observation.repeated": { readonly positions: readonly number[] };
  /** The indicator is not among those known. */
  readonly "observation.indicator-unknown": Record<never, never>;
  /** The number is in another unit than its indicator; an empty text for none. */
  readonly "observation.unit-differs": { readonly expected: string; readonly unit: string };
  /** A number of a flow that does not say over which days. */
  readonly "observation.period-missing": Record<never, never>;
  /** A number of a stock that does not say of which day. */
  readonly "observation.as-of-missing": Record<never, never>;
  /** A ratio or a score that says neither. */
  readonly "observation.undated": Record<never, never>;
  /** A score without the sample behind it. */
  readonly "observation.sample-missing": Record<never, never>;
  /** The number follows another version of the definition than the indicator's. */
  readonly "observation.revision-differs": { readonly expected: number; readonly revision: number };
  /** The time of the number is outside that of the indicator. */
  readonly "observation.outside-period": Record<never, never>;
  /** Two numbers of one indicator for the same time and place cannot both be true; positions count from 1. */
  readonly "observation.contradicts": { readonly positions: readonly number[] };
  /** The number of a part is above that of its whole; positions count from 1, the part first. */
  readonly "observation.part-above-whole": { readonly positions: readonly number[] };
  /** The number of a place is above that of the division around it; positions count from 1, the place first. */
  readonly "observation.place-above-division": { readonly positions: readonly number[] };
};

/** A finding about several indicators or observations, or about an observation and its indicator. */
export type IndicatorSetFinding = FindingOf<IndicatorSetFindings>;
