import { errorOf, warningOf, type FindingOf, isCertainlyBefore } from "../../core/index.ts";
import type { PolicyFamilyFindings } from "./findings.ts";
import { idsInCircles } from "./ids-in-circles.ts";
import type { Policy } from "./model.ts";
import { comparableNumber } from "./policy-number.ts";

/** One finding of policies beside each other. */
export type PolicySetFinding = FindingOf<PolicyFamilyFindings>;

/**
 * Holds the policies of a register against each other: references that lead nowhere, circles, dates in the wrong order.
 *
 * @param policies - the register
 * @returns `policy.repeated`, `policy.number-repeated`, `policy.reference-unknown`, `policy.supersession-circle`,
 * `policy.successor-earlier`, each at the index of the policy
 *
 * @example
 * import { checkSetOfPolicies } from "linli/programmes";
 *
 * const issuers = [{ name: "青禾区民政局" }];
 * const one = { id: "p-1", title: "社区微项目管理办法（试行）", issuers, supersededBy: "p-2" };
 * const two = { id: "p-2", title: "社区微项目管理办法", issuers, supersededBy: "p-1" };
 * checkSetOfPolicies([one, two]).map(({ code }) => code); // => ["policy.supersession-circle", "policy.supersession-circle"]
 */
export function checkSetOfPolicies(policies: readonly Policy[]): readonly PolicySetFinding[] {
  const found: PolicySetFinding[] = [];
  const byId = new Map<string, Policy>();
  const positions = new Map<string, number>();
  const numbers = new Map<string, number>();
  policies.forEach((policy, index) => {
    const first = positions.get(policy.id);
    if (first !== undefined) {
      const finding = errorOf("policy.repeated", { positions: [first + 1, index + 1] });
      found.push({ ...finding, path: [index, "id"] });
      return;
    }
    positions.set(policy.id, index);
    byId.set(policy.id, policy);
    if (policy.number === undefined) return;
    const number = comparableNumber(policy.number);
    const same = numbers.get(number);
    if (same === undefined) numbers.set(number, index);
    else {
      const finding = warningOf("policy.number-repeated", { positions: [same + 1, index + 1] });
      found.push({ ...finding, path: [index, "number"] });
    }
  });
  const circular = idsInCircles(byId.keys(), (id) => byId.get(id)?.supersededBy);
  policies.forEach((policy, index) => {
    found.push(...referencesOf(policy, index, byId));
    if (circular.has(policy.id)) {
      found.push({ ...errorOf("policy.supersession-circle", {}), path: [index, "supersededBy"] });
    }
  });
  return found;
}

function referencesOf(
  policy: Policy,
  index: number,
  byId: ReadonlyMap<string, Policy>,
): readonly PolicySetFinding[] {
  const found: PolicySetFinding[] = [];
  for (const field of ["repealedBy", "supersededBy"] as const) {
    const id = policy[field];
    if (id === undefined) continue;
    const other = byId.get(id);
    const path = [index, field];
    if (other === undefined) found.push({ ...errorOf("policy.reference-unknown", { field }), path });
    // Only what was issued is followed: a document can be replaced before its own first day in force.
    else if (isCertainlyBefore(other.issuedOn ?? other.from, policy.issuedOn)) {
      found.push({ ...errorOf("policy.successor-earlier", { field }), path });
    }
  }
  (policy.amends ?? []).forEach((id, position) => {
    if (byId.has(id)) return;
    found.push({
      ...errorOf("policy.reference-unknown", { field: "amends" }),
      path: [index, "amends", position],
    });
  });
  return found;
}
