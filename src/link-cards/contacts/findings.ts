/** The parts of a contact that a contact file can lose. */
export type LostField =
  | "staff-number"
  | "supervisor"
  | "check-date"
  | "english"
  | "order"
  | "service-scope"
  | "service-hours"
  | "work-place";

/** What a contact file does not carry; all are warnings. */
export type ContactFileFindings = {
  /** The format has no place for these. */
  readonly "link-card.fields-lost": { readonly fields: readonly LostField[] };
  /** The number cannot be dialled and is left out. */
  readonly "link-card.number-left-out": Record<never, never>;
  /** The extension is left out, because nothing dials it from this format. */
  readonly "link-card.extension-left-out": Record<never, never>;
};
