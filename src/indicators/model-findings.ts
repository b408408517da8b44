/** What is found in an indicator and in an observation by themselves. */
export type IndicatorModelFindings = {
  /** A ratio without its numerator or its denominator. */
  readonly "indicator.ratio-parts-missing": Record<never, never>;
  /** A numerator, a denominator or a basis of an indicator that is no ratio. */
  readonly "indicator.ratio-parts-out-of-place": Record<never, never>;
  /** A stock or a flow that does not say in which unit it is counted. */
  readonly "indicator.unit-missing": Record<never, never>;
  /** The basis is no whole number from 1 to 100,000,000. */
  readonly "indicator.basis": Record<never, never>;
  /** The version of the definition is no whole number from 1 on. */
  readonly "indicator.revision": Record<never, never>;
  /** An indicator that is its own numerator and denominator, or a part of itself. */
  readonly "indicator.circular": Record<never, never>;
  /** The theme is none of the list, and no code of one's own. */
  readonly "indicator.theme": Record<never, never>;
  /** The group is none of the list, and no code of one's own. */
  readonly "indicator.group": Record<never, never>;
  /** Nobody has said whether more is better. */
  readonly "indicator.direction-missing": Record<never, never>;
  /** How many answered is no whole number from 1 on. */
  readonly "observation.sample-size": Record<never, never>;
  /** Fewer could have been asked than answered. */
  readonly "observation.sample-population": Record<never, never>;
  /** The scale does not rise from its lowest to its highest number. */
  readonly "observation.scale": Record<never, never>;
  /** The number cannot be on the scale. */
  readonly "observation.outside-scale": { readonly minimum: number; readonly maximum: number };
  /** The sample is so small that the number says little; `size` is how many answered. */
  readonly "observation.sample-small": { readonly size: number; readonly least: number };
  /** Nothing says where the number was read, or who said it. */
  readonly "observation.source-missing": Record<never, never>;
  /** Where it was read is known, but not of which day. */
  readonly "observation.source-undated": Record<never, never>;
};
