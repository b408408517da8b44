import { checkModel } from "./check-model.ts";
import { isRuleSetRecord } from "./guards.ts";
import type { CheckResult } from "./result.ts";
import type { RuleSet } from "./rule-set.ts";
import { RuleSetSchema } from "./schema.ts";

/**
 * Says whether a value is a rule set, whatever its parameters are.
 *
 * @param value - any value
 * @returns `true` for a complete rule set
 *
 * @example
 * import { isRuleSet } from "linli/core";
 *
 * isRuleSet({ id: "nanshan-stars" }); // => false
 */
export function isRuleSet(value: unknown): value is RuleSet {
  try {
    return isRuleSetRecord(value);
  } catch {
    return false;
  }
}

/**
 * Checks a rule set, such as one that a city keeps in a file; `checkSetOfRuleSets` checks several together.
 *
 * @param input - any value
 * @returns the rule set by reference, or `rule-set.version`, `rule-set.area`, `period.order` and the `field.…` findings
 *
 * @example
 * import { checkRuleSet } from "linli/core";
 *
 * checkRuleSet({ id: "nanshan-stars", version: 0 }).findings[0]?.code; // => "rule-set.version"
 */
export function checkRuleSet(input: unknown): CheckResult<RuleSet> {
  return checkModel(RuleSetSchema, input, { guard: isRuleSetRecord });
}
