/** Every code that the family of courses finds. */
export type CourseFamilyFindings = Record<never, never>;
