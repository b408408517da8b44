import {
  assertDay,
  periodContains,
  ruleSetKey,
  warningOf,
  type CivilDate,
  type Finding,
  type RuleSet,
} from "../../core/index.ts";
import { rulePlaceOf } from "../../organizations/index.ts";
import { eligibilityRules } from "../data/eligibility.ts";
import type {
  EligibilityCandidate,
  EligibilityCondition,
  EligibilityOnDate,
  EligibilityRules,
} from "./model.ts";
import { isPath, predicateOf } from "./predicates.ts";
import { reasonOf } from "./reason.ts";
import { eligibilityRulesOn, registeringLevelOf } from "./rules-on.ts";
import type { Question, Verdict } from "./verdict.ts";

/** A condition with its rule set and what its predicate answered. */
interface Answer {
  readonly condition: EligibilityCondition;
  readonly ruleSet: RuleSet<EligibilityRules>;
  readonly verdict: Verdict;
}

/**
 * Says whether an organization may apply for an evaluation on a date, and gives every reason against it.
 *
 * @remarks By the data recorded and the documents known, and no decision: every document ends with "other cases", which
 * only the evaluating body knows. Under order 39 of 2010 an organization has held its certificate for two full years and
 * was never evaluated, or its level has expired (article 6), or it applies again before that (article 29, read as two
 * years held or as three); who missed or failed the last inspection, passed two in a row basically only, was punished in
 * the year before, has not carried out a penalty or is investigated is not evaluated (article 7); nor is for two years
 * whose level was lowered, for three whose was cancelled (article 31). Bodies registered by the ministry had provisions of
 * their own from 2021-12-10 on. Since 2026-03-01 a failed or twice basically passed inspection, an investigation and a
 * minor penalty are no bars (as reported); the rest of that text was not seen, so that what it would decide is left open,
 * the waiting time of a first application among it. Documents of places add to that.
 *
 * What is not known leaves the answer `"unknown"`: without `facts.recordCompleteUntil` no event on record does not mean
 * that nothing happened. That a body evaluates nobody it is linked to is another question, `lintEvaluator` of
 * `linli/organizations`.
 *
 * @param candidate - the organization, its ratings and what else is known of it
 * @param date - the day, `YYYY-MM-DD`
 * @param rules - the rule sets to ask whatever their dates are, the first one with a condition deciding about it; by
 * default those of `eligibilityRulesOn`
 * @returns the state with the findings `eligibility.…`, errors where a text that was read certainly bars; remarks are
 * `eligibility.local-rules-unknown`, `eligibility.level-limited`
 * @throws TypeError where `date` is not known to the day, or a date of the records is no civil date
 *
 * @example
 * import { eligibilityOn } from "linli/ratings";
 * import type { Organization } from "linli/organizations";
 *
 * const organization: Organization = {
 *   id: "organization-7",
 *   names: [{ text: "青禾区暖邻社会工作服务中心", language: "zh-CN", role: "registered" }],
 *   kind: "social-service-institution",
 *   registration: { authority: "青禾区民政局", level: "county" },
 *   foundedOn: "2024-05-01",
 *   events: [{ event: "register", on: "2024-05-01" }],
 * };
 * const facts = { recordCompleteUntil: "2026-02-28", underInvestigation: false };
 * const found = eligibilityOn({ organization, ratings: [], facts }, "2025-05-31");
 * found.state; // => "not-eligible"
 * found.reasons[0]?.code; // => "eligibility.certificate-held"
 * found.reasons[0]?.params.until; // => "2026-04-30"
 */
export function eligibilityOn(
  candidate: EligibilityCandidate,
  date: CivilDate,
  rules: readonly RuleSet<EligibilityRules>[] = eligibilityRulesOn(candidate.organization, date),
): EligibilityOnDate {
  assertDay(date);
  const answers = answersOf(candidate, date, rules);
  const reasons = [
    ...pathReasons(answers.filter(({ condition }) => isPath(condition.name))),
    ...answers.filter(({ condition }) => !isPath(condition.name)).flatMap(barReason),
    ...rulesInDoubt(candidate, date, rules),
  ];
  const bars = reasons.some(({ params }) => params["doubt"] === undefined);
  return {
    state: bars ? "not-eligible" : reasons.length > 0 ? "unknown" : "eligible",
    reasons,
    because: remarks(candidate, rules),
    ruleSets: rules.map(ruleSetKey),
  };
}

/** Asks every condition once; the first rule set that has it decides. */
function answersOf(
  candidate: EligibilityCandidate,
  on: CivilDate,
  rules: readonly RuleSet<EligibilityRules>[],
): readonly Answer[] {
  const until = candidate.facts?.recordCompleteUntil;
  const complete = until !== undefined && periodContains({ until }, on) === true;
  const asked = new Set<string>();
  const answers: Answer[] = [];
  for (const ruleSet of rules) {
    for (const condition of ruleSet.parameters.conditions) {
      if (asked.has(condition.name)) continue;
      asked.add(condition.name);
      const question: Question = { candidate, on, complete, condition, ruleSet };
      answers.push({ condition, ruleSet, verdict: predicateOf(condition.name)(question) });
    }
  }
  return answers;
}

/** The reasons of the ways in: none where one is open for certain, otherwise those that may be, otherwise all. */
function pathReasons(answers: readonly Answer[]): readonly Finding[] {
  if (answers.length === 0) return [];
  const own = answers.filter(({ verdict }) => verdict.bars !== "elsewhere");
  if (own.some(({ condition, verdict }) => verdict.bars === false && condition.uncertain !== true)) return [];
  if (own.length === 0) return [warningOf("eligibility.rules-unknown", { doubt: "rule" })];
  const reasons = own.map(reasonOfAnswer);
  const open = reasons.filter(({ params }) => params.doubt !== undefined);
  return open.length > 0 ? open : reasons;
}

function barReason(answer: Answer): readonly Finding[] {
  return answer.verdict.bars === false ? [] : [reasonOfAnswer(answer)];
}

function reasonOfAnswer({ condition, ruleSet, verdict }: Answer): ReturnType<typeof reasonOf> {
  return reasonOf(condition.name, verdict, condition, ruleSet);
}

/** Where no rule set is known, or where the level of the registering body would choose one and is not known. */
function rulesInDoubt(
  { organization }: EligibilityCandidate,
  date: CivilDate,
  rules: readonly RuleSet<EligibilityRules>[],
): readonly Finding[] {
  if (!rules.some(({ parameters }) => parameters.conditions.some(({ name }) => isPath(name)))) {
    return [warningOf("eligibility.rules-unknown", { doubt: "rule" })];
  }
  if (registeringLevelOf(organization) !== undefined) return [];
  const levels = eligibilityRules.filter(({ parameters }) => parameters.levels !== undefined);
  const mayApply = levels.some((ruleSet) => {
    const inForce = periodContains({ from: ruleSet.validFrom, until: ruleSet.validUntil }, date);
    return inForce !== false && !rules.includes(ruleSet);
  });
  // Who passes the rules to ask has chosen.
  const isDefault = rules.every((ruleSet) => eligibilityRules.includes(ruleSet));
  return mayApply && isDefault ? [warningOf("eligibility.rules-unknown", { doubt: "data" })] : [];
}

function remarks(
  { organization, aim, facts }: EligibilityCandidate,
  rules: readonly RuleSet<EligibilityRules>[],
): readonly Finding[] {
  const isLocal = rules.some(({ area }) => area !== "100000");
  const found: Finding[] = [];
  if (!isLocal && rules.length > 0 && registeringLevelOf(organization) !== "national") {
    found.push(warningOf("eligibility.local-rules-unknown", {}));
  }
  for (const ruleSet of rules) {
    for (const { name, level, article } of ruleSet.parameters.conditions) {
      if (name !== "no-party-unit" || level === undefined) continue;
      if (aim !== undefined || facts?.partyUnit === true) continue;
      found.push(warningOf("eligibility.level-limited", { ...rulePlaceOf(ruleSet, article), level }));
    }
  }
  return found;
}
