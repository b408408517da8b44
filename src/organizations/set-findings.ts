import { findingBelow, type FindingOf, type FindingPath } from "../core/index.ts";

/** A relation that cannot hold both ways at once. */
export type OneWayLink =
  | "branch-of"
  | "sub-unit-of"
  | "hub-of"
  | "supervises"
  | "incubated-by"
  | "founded-by"
  | "hosted-by"
  | "merged-into"
  | "split-from";

/** What is found in organizations that are kept together. Every `position` counts the organizations from 1. */
export type OrganizationSetFindings = {
  /** An earlier organization has the same reference. */
  readonly "organization-set.duplicate-id": { readonly position: number };
  /** An earlier organization has the same credit code. */
  readonly "organization-set.duplicate-code": { readonly position: number };
  /** The reference is that of no organization of the set, nor of the others that are known. */
  readonly "organization-set.nobody": Record<never, never>;
  /** The reference means one organization, its credit code another one or none. */
  readonly "organization-set.reference-contradicts": { readonly position: number };
  /** The relation holds the other way too, by the record of the other organization. */
  readonly "organization-set.links-contradict": { readonly link: OneWayLink; readonly position: number };
  /** The other organization does not say that both are the same body. */
  readonly "organization-set.same-body-one-way": { readonly position: number };
  /** The organization that it is a branch of is itself a branch. */
  readonly "organization-set.branch-below-branch": { readonly position: number };
  /** A service institution has a branch. */
  readonly "organization-set.service-institution-branch": Record<never, never>;
  /** The legal representative is also that of another social group. */
  readonly "organization-set.legal-representative-of-two": { readonly position: number };
  /** The legal representative of another social group has the same name; nothing proves that it is the same person. */
  readonly "organization-set.legal-representative-namesake": { readonly position: number };
};

/** One finding in a set. */
export type SetFinding = FindingOf<OrganizationSetFindings>;

/** The parameters of a finding that names the organization at a place. */
export function positionOf(place: number): { readonly position: number } {
  return { position: place + 1 };
}

/** Places a finding in the set. */
export function at<F extends SetFinding>(path: FindingPath, finding: F): F {
  return findingBelow(finding, ...path);
}
