/** What is missing in the profile of a community. All of them are warnings. */
export type ProfileFindings = {
  /** No number of residents, so that nothing can be told per person. */
  readonly "profile.population-missing": Record<never, never>;
  /** An indicator that was asked for has no number here. */
  readonly "profile.indicator-missing": { readonly indicator: string };
  /** Several numbers of one indicator differ and none is certainly the latest; none of them is used. */
  readonly "profile.indicator-contradicts": { readonly indicator: string; readonly count: number };
  /** Venues without a floor area, so that the sum of areas is not told. */
  readonly "profile.area-missing": { readonly venues: number };
  /** Venues without opening hours. */
  readonly "profile.hours-missing": { readonly venues: number };
  /** No venue is recorded. */
  readonly "profile.venues-missing": Record<never, never>;
  /** No organization is recorded. */
  readonly "profile.organizations-missing": Record<never, never>;
};

/** Every code that the family of profiles finds. */
export type ProfileFamilyFindings = ProfileFindings;
