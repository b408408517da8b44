/** What is found where the days of an edition are read from a text. */
export type EditionPeriodFindings = {
  /** The text tells no days in a form that is read. */
  readonly "edition.period-text": Record<never, never>;
  /** The text names no year; the one that was given completes it. */
  readonly "edition.year-completed": { readonly year: number };
  /** The text names another year than the one that was given. */
  readonly "edition.year-differs": { readonly year: number };
};
