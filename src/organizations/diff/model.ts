/** What became of an organization between two states of a register. */
export type OrganizationChangeKind = "added" | "gone" | "renamed" | "moved" | "changed";

/** An organization as a change names it. */
export interface OrganizationMention {
  /** The application's own reference. */
  readonly id: string;
  /** The credit code, where it has one. */
  readonly uscc?: string | undefined;
  /** The registered name, the present one where there were several. */
  readonly name: string;
}

/** A field with another value; of a list, an entry that came or went. */
export interface FieldChange {
  /** The property, from the outside in; entries of lists have the path of their list. */
  readonly path: readonly string[];
  /** The value before; nothing where there was none. */
  readonly before?: unknown;
  /** The value after; nothing where there is none. */
  readonly after?: unknown;
}

/** How an organization was found again. */
export type OrganizationChangeMatch = "uscc" | "id" | "organization-code" | "name";

/**
 * One thing that changed about one organization.
 *
 * @remarks A swap of the two states swaps `before` and `after` throughout, and `added` with `gone`.
 */
export interface OrganizationChange {
  /** What became of it. */
  readonly kind: OrganizationChangeKind;
  /** The organization in the earlier state; nothing where it was added. */
  readonly before?: OrganizationMention | undefined;
  /** The organization in the later state; nothing where it is gone. */
  readonly after?: OrganizationMention | undefined;
  /** By what it was found again; nothing where it was added or is gone. */
  readonly matchedBy?: OrganizationChangeMatch | undefined;
  /** The fields at issue, sorted by path; none where it was added or is gone. */
  readonly fields: readonly FieldChange[];
}
