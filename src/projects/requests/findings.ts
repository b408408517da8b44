/** Every code that the family of requests finds. */
export type RequestFamilyFindings = Record<never, never>;
