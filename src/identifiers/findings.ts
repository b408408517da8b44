/** Every code that `linli/identifiers` finds, with what its message prints. */
export type IdentifierFindings = Record<never, never>;
