/** Every code that the family of micro-projects finds. */
export type MicroProjectFamilyFindings = Record<never, never>;
