/** Why somebody, or nobody, is in charge of a grid; positions count assignments from 1. All are warnings. */
export type AssignmentFindings = {
  /** Nobody is in charge of the grid on that day. */
  readonly "assignment.none": Record<never, never>;
  /** Several are in charge of the grid on the same day. */
  readonly "assignment.several": { readonly positions: readonly number[] };
  /** The dates of these assignments are not exact enough. */
  readonly "assignment.undecided": { readonly positions: readonly number[] };
  /** Only deputies are named. */
  readonly "assignment.deputies-only": { readonly positions: readonly number[] };
};
