import type { RuleSet } from "../../core/index.ts";
import type { CategoryTarget, CreditPolicy } from "../credit/model.ts";
import type { HoursSummary } from "./model.ts";

/** How far a target is reached. */
export interface CategoryProgress extends CategoryTarget {
  /** The minutes that count so far. */
  readonly counted: number;
  /** The minutes that are missing; 0 where the target is reached. */
  readonly missing: number;
}

/**
 * Says how far the targets of a policy are reached in each kind of service.
 *
 * @param summary - a summary by category, such as that of one volunteer, by the same policy
 * @param policy - the policy whose targets are asked about
 * @returns the targets in the order of the policy; none where it has none
 * @throws RangeError where the summary is by something else
 *
 * @example
 * import { categoryProgressOf, order67CreditPolicy, summarizeHours, type ServiceRecord } from "linli/volunteer-hours";
 *
 * const policy = {
 *   ...order67CreditPolicy,
 *   id: "school-year",
 *   parameters: { ...order67CreditPolicy.parameters, targets: [{ category: "elderly", minutes: 600 }] as const },
 * };
 * const records: readonly ServiceRecord[] = [
 *   { id: "a", volunteerId: "v-1", on: "2026-03-05", claimedMinutes: 90, category: "elderly", state: "completed" },
 * ];
 * categoryProgressOf(summarizeHours(records, { by: "category", policy }), policy);
 * // => [{ category: "elderly", minutes: 600, counted: 90, missing: 510 }]
 */
export function categoryProgressOf(
  summary: HoursSummary,
  policy: RuleSet<CreditPolicy>,
): readonly CategoryProgress[] {
  if (summary.by !== "category") throw new RangeError("A summary by category was expected.");
  const counted = new Map(summary.groups.map(({ key, minutes }) => [key, minutes]));
  return (policy.parameters.targets ?? []).map((target) => {
    const own = counted.get(target.category) ?? 0;
    return { ...target, counted: own, missing: Math.max(0, target.minutes - own) };
  });
}
