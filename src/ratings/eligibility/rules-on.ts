import { ruleSetsOn, type CivilDate, type RuleSet } from "../../core/index.ts";
import { divisionLevelOf } from "../../identifiers/index.ts";
import type { Organization, RegistrationLevel } from "../../organizations/index.ts";
import { eligibilityRules } from "../data/eligibility.ts";
import type { EligibilityRules } from "./model.ts";

/**
 * Lists the rule sets that say on a date who may be evaluated, for the body that registered an organization.
 *
 * @remarks Those of the smallest area come first, and of one area those for the level of the registering body. The
 * document in force on the day decides: order 39 up to 2026-02-28, the Measures as revised from 2026-03-01 on.
 *
 * @param organization - the organization
 * @param date - a civil date
 * @param ruleSets - the rule sets to look among; by default all that are known
 * @returns the rule sets in force
 * @throws TypeError where `date` is no civil date
 *
 * @example
 * import { ruleSetKey } from "linli/core";
 * import { eligibilityRulesOn } from "linli/ratings";
 * import type { Organization } from "linli/organizations";
 *
 * const organization: Organization = {
 *   id: "organization-7",
 *   names: [{ text: "怀宁县暖邻社会工作服务中心", language: "zh-CN", role: "registered" }],
 *   kind: "social-service-institution",
 *   registration: { authority: "怀宁县民政局", level: "county", divisionCode: "340822" },
 * };
 * eligibilityRulesOn(organization, "2022-09-01").map(ruleSetKey);
 * // => ["huaining-eligibility@1", "order39-eligibility@1"]
 * eligibilityRulesOn(organization, "2026-03-01").map(ruleSetKey); // => ["revised-2026-eligibility@1"]
 */
export function eligibilityRulesOn(
  organization: Organization,
  date: CivilDate,
  ruleSets: readonly RuleSet<EligibilityRules>[] = eligibilityRules,
): readonly RuleSet<EligibilityRules>[] {
  const level = registeringLevelOf(organization);
  const inForce = ruleSetsOn(registeringAreaOf(organization), date, ruleSets).filter(
    ({ parameters: { levels } }) => levels === undefined || (level !== undefined && levels.includes(level)),
  );
  return [...new Set(inForce.map(({ area }) => area))].flatMap((area) => {
    const ofArea = inForce.filter((ruleSet) => ruleSet.area === area);
    return [
      ...ofArea.filter(({ parameters }) => parameters.levels !== undefined),
      ...ofArea.filter(({ parameters }) => parameters.levels === undefined),
    ];
  });
}

/**
 * Gives the level of the body that registers an organization.
 *
 * @param organization - an organization
 * @returns the level recorded, or that of its division; nothing where neither is known
 */
export function registeringLevelOf(organization: Organization): RegistrationLevel | undefined {
  const { registration, uscc } = organization;
  if (registration !== undefined) return registration.level;
  const level = uscc === undefined ? "unknown" : divisionLevelOf(uscc.slice(2, 8));
  return level === "unknown" ? undefined : level;
}

/** The division of the body that registers an organization; digits 3 to 8 of a credit code are it (GB 32100-2015). */
function registeringAreaOf({ registration, uscc }: Organization): string {
  return registration?.divisionCode ?? uscc?.slice(2, 8) ?? "100000";
}
