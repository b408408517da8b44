/** Every code that the family of policies finds. */
export type PolicyFamilyFindings = Record<never, never>;
