/** Every code that the family of funding finds. */
export type FundingFamilyFindings = Record<never, never>;
