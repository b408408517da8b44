/** What is found in memberships; positions count from 1. */
export type MembershipFindings = {
  /** The member has neither a community code nor a name: a division is no member. */
  readonly "membership.member-missing": Record<never, never>;
  /** The code is that of a street or a town, or of a division above. */
  readonly "membership.code-not-community": Record<never, never>;
  /** An estate has no name; the code alone is that of its community. */
  readonly "membership.estate-unnamed": Record<never, never>;
  /** The membership ends before it begins. */
  readonly "membership.left-before-joining": Record<never, never>;
  /** The code is that of a villagers' committee and the member a community, or the other way round. */
  readonly "membership.unit-differs-from-code": Record<never, never>;
  /** Two memberships have the same reference. */
  readonly "membership.id-repeated": { readonly positions: readonly number[] };
  /** A member is in the list twice, for days that are the same. */
  readonly "membership.repeated": { readonly positions: readonly number[] };
  /** Two members have the same name, and of one the place is not told. */
  readonly "membership.same-name": { readonly positions: readonly number[] };
};
