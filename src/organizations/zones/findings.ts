/** What is found in zones; positions count from 1. */
export type ZoneFindings = {
  /** The kind is none of the list, and no code of one's own. */
  readonly "zone.kind": Record<never, never>;
  /** No division is named in which the zone lies. */
  readonly "zone.lies-nowhere": Record<never, never>;
  /** A division is named twice, or lies within another one that is named. */
  readonly "zone.division-twice": Record<never, never>;
  /** A division of that name lies there: it has a code of its own, and is no zone. */
  readonly "zone.is-division": { readonly divisionCode: string };
  /** Two zones have the same reference. */
  readonly "zone.repeated": { readonly positions: readonly number[] };
};
