/** Every code that the family of agreements finds. */
export type AgreementFamilyFindings = Record<never, never>;
