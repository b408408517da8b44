/** Every code that the family of reports finds. */
export type ReportFamilyFindings = Record<never, never>;
