/** What is found in a venue by itself. */
export type VenueModelFindings = {
  /** The kind is none of the list, and no code of one's own. */
  readonly "venue.kind": Record<never, never>;
};
