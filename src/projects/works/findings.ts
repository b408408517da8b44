/** Every code that the family of works finds. */
export type ProjectWorkFamilyFindings = Record<never, never>;
