/** What is found in a venue by itself; positions count from 1. */
export type VenueModelFindings = {
  /** The kind is none of the list, and no code of one's own. */
  readonly "venue.kind": Record<never, never>;
  /** A thing that is none of the list, and no code of one's own. */
  readonly "venue.equipment-item": Record<never, never>;
  /** A function that is none of the list, and no code of one's own. */
  readonly "venue.function": Record<never, never>;
  /** A service that is none of the list, and no code of one's own. */
  readonly "venue.service": Record<never, never>;
  /** A help for persons with disabilities that is none of the list, and no code of one's own. */
  readonly "venue.accessibility-feature": Record<never, never>;
  /** Users that are none of the list, and no code of one's own. */
  readonly "venue.access": Record<never, never>;
  /** A capacity that is no whole number from 1 on. */
  readonly "venue.capacity": Record<never, never>;
  /** An area that is not in square metres. */
  readonly "venue.area-unit": Record<never, never>;
  /** An area of nothing. */
  readonly "venue.area-nothing": Record<never, never>;
  /** An amount that is no whole number of fen. */
  readonly "venue.fee-amount": Record<never, never>;
  /** The higher amount is below the lower one. */
  readonly "venue.fee-order": Record<never, never>;
  /** What is called free has an amount. */
  readonly "venue.fee-of-free": Record<never, never>;
  /** The codes of division, community and grid mean different places. */
  readonly "venue.codes-contradict": Record<never, never>;
  /** Carriers that are the venue itself. */
  readonly "venue.carrier-itself": { readonly positions: readonly number[] };
  /** Carriers that stand in the list before. */
  readonly "venue.carrier-repeated": { readonly positions: readonly number[] };
  /** Things that stand in the list before. */
  readonly "venue.equipment-repeated": { readonly positions: readonly number[] };
  /** A thing that is not there is called free, or not free. */
  readonly "venue.equipment-absent-and-free": Record<never, never>;
  /** An event that cannot follow those before it, or is dated before them. */
  readonly "venue.event-impossible": { readonly position: number };
  /** Neither an address nor a position says where it is. */
  readonly "venue.place-missing": Record<never, never>;
  /** A district of the address is one that is no longer listed; `code` is its code. */
  readonly "venue.division-retired": { readonly code: string };
  /** The names of province, city and county are those of no division of the table. */
  readonly "venue.division-not-found": Record<never, never>;
  /** Several divisions have these names; `codes` are theirs. */
  readonly "venue.division-ambiguous": { readonly codes: readonly string[] };
  /** The address names no county or district. */
  readonly "venue.division-missing": Record<never, never>;
  /** The venue does not operate on that day: it is planned, suspended or closed down. */
  readonly "venue.not-operating": { readonly status: string };
  /** The record has no opening hours. */
  readonly "venue.hours-missing": Record<never, never>;
};
