import { errorOf, warningOf, type Finding, type RuleSet } from "../../core/index.ts";
import { rulePlaceOf } from "../../organizations/index.ts";
import type { EligibilityReason } from "./findings.ts";
import type { EligibilityCondition, EligibilityConditionName, EligibilityRules } from "./model.ts";
import type { Verdict } from "./verdict.ts";

/**
 * Makes the reason of a verdict that bars or leaves open.
 *
 * @param name - the name of the condition
 * @param verdict - what its predicate answered
 * @param condition - the condition
 * @param ruleSet - the rule set that has it
 * @returns an error where it certainly bars and the text was read, otherwise a warning
 */
export function reasonOf<Name extends EligibilityConditionName>(
  name: Name,
  { bars, until }: Verdict,
  condition: EligibilityCondition,
  ruleSet: RuleSet<EligibilityRules>,
): Finding<`eligibility.${Name}`, EligibilityReason> {
  const isOpen = bars !== true || condition.uncertain === true;
  const doubt = !isOpen ? undefined : bars === "data" ? "data" : "rule";
  const params: EligibilityReason = {
    ...rulePlaceOf(ruleSet, condition.article),
    doubt,
    until,
    years: condition.years,
  };
  const code = `eligibility.${name}` as const;
  return isOpen || ruleSet.confidence !== "verified" ? warningOf(code, params) : errorOf(code, params);
}
