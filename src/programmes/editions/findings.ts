/** Every code that the family of editions finds. */
export type EditionFamilyFindings = Record<never, never>;
