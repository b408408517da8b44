/** Every code that the family of profiles finds. */
export type ProfileFamilyFindings = Record<never, never>;
