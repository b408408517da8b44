/** What is found in talents; positions count from 1. */
export type TalentFindings = {
  /** A team does not say how many it has. */
  readonly "talent.heads-missing": Record<never, never>;
  /** An expert or a social worker has a head count. */
  readonly "talent.heads-out-of-place": Record<never, never>;
  /** How many a team has is no whole number from 1 on. */
  readonly "talent.heads": Record<never, never>;
  /** A team has a qualification. */
  readonly "talent.qualification-of-team": Record<never, never>;
  /** Which body an expert or a social worker comes from is not said. */
  readonly "talent.affiliation-missing": Record<never, never>;
  /** Two talents have the same reference. */
  readonly "talent.repeated": { readonly positions: readonly number[] };
};
