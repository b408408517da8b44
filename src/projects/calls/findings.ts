/** Every code that the family of calls finds. */
export type CallFamilyFindings = Record<never, never>;
