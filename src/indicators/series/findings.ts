/** What keeps the numbers of a series from being compared with each other. */
export type SeriesFindings = {
  /** Numbers without a day and without a period were left out; `count` is how many. */
  readonly "series.undated": { readonly count: number };
  /** At some times numbers contradict each other, or neither says more; `count` is at how many. */
  readonly "series.contradiction": { readonly count: number };
  /** The numbers are in different units, an empty text for none. */
  readonly "series.unit-changes": { readonly units: readonly string[] };
  /** The numbers follow different versions of the definition, 0 for one that is not said. */
  readonly "series.revision-changes": { readonly revisions: readonly number[] };
  /** Some times share days with the one before; `count` is how many. */
  readonly "series.times-overlap": { readonly count: number };
};
