/** Every code that the family of services finds. */
export type ServiceFamilyFindings = Record<never, never>;
