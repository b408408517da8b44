/** Every code that the family of visits finds. */
export type VisitFamilyFindings = Record<never, never>;
