/** What is found in applications for spaces. */
export type SpaceApplicationFindings = {
  /** The kind of space is none of the small ones, and no code of one's own. */
  readonly "space-application.kind": Record<never, never>;
  /** Refused, and nobody said why. */
  readonly "space-application.reason-missing": Record<never, never>;
  /** Opened, and nobody runs it. */
  readonly "space-application.host-missing": Record<never, never>;
  /** Opened, and the record of the venue is not named. */
  readonly "space-application.venue-missing": Record<never, never>;
  /** A venue is named, and the space was never opened. */
  readonly "space-application.venue-too-early": Record<never, never>;
  /** The event at `position`, counted from 1, cannot happen there, or lacks what it needs. */
  readonly "space-application.event-impossible": { readonly position: number; readonly code: string };
};
