/** What is found in venues that are kept together. Every `position` counts the venues from 1, `carrier` the carriers. */
export type VenueSetFindings = {
  /** An earlier venue has the same reference. */
  readonly "venue-set.duplicate-id": { readonly position: number };
  /** No venue of the set has the reference of a carrier. */
  readonly "venue-set.carrier-nobody": { readonly carrier: number };
  /** The venue contains itself, through the venues that it contains. */
  readonly "venue-set.carrier-cycle": Record<never, never>;
  /** An earlier venue contains the same venue at the same time. */
  readonly "venue-set.carrier-of-two": { readonly position: number };
  /** A carrier is another kind of venue by its own record. */
  readonly "venue-set.carrier-kind": { readonly carrier: number };
  /** An earlier venue has the same name in the same place. */
  readonly "venue-set.probably-same": { readonly position: number };
};
