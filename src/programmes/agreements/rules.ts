import { isCode, isCertainlyBefore } from "../../core/index.ts";
import { bodyGroupsOf, comparableName, type BodyReference } from "../../organizations/index.ts";
import { agreementKinds } from "./code-lists.ts";
import type { Agreement, AgreementItem } from "./model.ts";

/** Says whether a value is a kind of agreement, known or of one's own. */
export function isAgreementKind(value: unknown): boolean {
  return isCode(agreementKinds, value);
}

/** Says whether there are two parties at least. */
export function hasTwoParties(parties: readonly BodyReference[]): boolean {
  return parties.length >= 2;
}

/** Says whether every reference means another body: by reference, credit code and name. */
export function bodiesAreDistinct(bodies: readonly BodyReference[]): boolean {
  return bodyGroupsOf(bodies).length === bodies.length;
}

/** Says whether an agreement does not end before it was signed. */
export function endsAfterSigning({
  signedOn,
  termination,
}: Pick<Agreement, "signedOn" | "termination">): boolean {
  return !isCertainlyBefore(termination?.on, signedOn);
}

/** Says whether the term is not over when an agreement is signed. */
export function termOutlastsSigning({ signedOn, term }: Pick<Agreement, "signedOn" | "term">): boolean {
  return !isCertainlyBefore(term?.until, signedOn);
}

/** Says whether only what has an end is renewed. */
export function renewsWhatEnds({ term, renewals }: Pick<Agreement, "term" | "renewals">): boolean {
  if (renewals === undefined || renewals.length === 0) return true;
  return term?.until !== undefined && renewals.slice(0, -1).every(({ until }) => until !== undefined);
}

/** Says whether every renewal leads to a later day. */
export function renewalsLeadOn({ term, renewals }: Pick<Agreement, "term" | "renewals">): boolean {
  let last = term?.until;
  for (const { until } of renewals ?? []) {
    if (until !== undefined && (until === last || isCertainlyBefore(until, last))) return false;
    last = until;
  }
  return true;
}

/** Says whether nothing is due before an agreement was signed. */
export function itemsAreDueLater({ signedOn, items }: Pick<Agreement, "signedOn" | "items">): boolean {
  return items === undefined || items.every(({ dueOn }) => !isCertainlyBefore(dueOn, signedOn));
}

/** Says whether no area of cooperation stands twice. */
export function itemsAreDistinct(items: readonly AgreementItem[]): boolean {
  return new Set(items.map(({ title }) => comparableName(title))).size === items.length;
}
