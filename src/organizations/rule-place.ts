import { ruleSetKey, type RuleSet } from "../core/index.ts";

/** Where a rule stands, as findings name it. */
export type RulePlace = {
  /** The key of the rule set. */
  readonly ruleSet: string;
  /** The title of the document, as its issuer prints it. */
  readonly source: string;
  /** The article, such as `28` or `10(1)`, where it is known. */
  readonly article: string | undefined;
};

/**
 * Names where a rule stands.
 *
 * @param ruleSet - the rule set
 * @param article - the article of its document
 * @returns the parameters of a finding
 *
 * @example
 * import { creditListRules, rulePlaceOf } from "linli/organizations";
 *
 * rulePlaceOf(creditListRules[0], "11").article; // => "11"
 */
export function rulePlaceOf(ruleSet: RuleSet, article: string | undefined): RulePlace {
  return { ruleSet: ruleSetKey(ruleSet), source: ruleSet.source.title, article };
}
