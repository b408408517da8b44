import {
  addYears,
  assertDay,
  dayBoundsOf,
  ruleSetKey,
  ruleSetsOn,
  type CivilDate,
  type FindingOf,
  type RuleSet,
  type RuleSetKey,
} from "../../core/index.ts";
import { eligibilityRules } from "../data/eligibility.ts";
import type { Rating } from "../model.ts";
import type { EligibilityFindings } from "./findings.ts";
import type { EligibilityRules } from "./model.ts";
import { reasonOf } from "./reason.ts";
import { absence, clear, hasPassed, later, yearsOf, type Question, type Verdict } from "./verdict.ts";

/** The level was lowered a short time ago. */
export function downgradedLately(question: Question): Verdict {
  return banAfter("downgraded", question);
}

/** The level was cancelled a short time ago. */
export function cancelledLately(question: Question): Verdict {
  return banAfter("cancelled", question);
}

/** The years after an event, whose day is not counted and whose last day is the corresponding one. */
function banAfter(kind: "downgraded" | "cancelled", question: Question): Verdict {
  const { candidate, on, condition } = question;
  let found: Verdict = absence(question);
  for (const { event, on: day } of candidate.ratings.flatMap(({ events = [] }) => events)) {
    if (event !== kind || hasPassed(day, on) === false) continue;
    const { first, last } = dayBoundsOf(day);
    const until = addYears(last, yearsOf(condition));
    if (on > until) continue;
    const isCertain = hasPassed(day, on) === true && on <= addYears(first, yearsOf(condition));
    if (isCertain) found = { bars: true, until: later(found.bars === true ? found.until : undefined, until) };
    else if (found.bars !== true) found = { bars: "data" };
  }
  return found;
}

/** Whether a lowered or cancelled level keeps an organization from applying again. */
export interface ReapplicationBanOnDate {
  /** `none` by the data recorded; `"unknown"` where dates or rules do not decide. */
  readonly state: "banned" | "none" | "unknown";
  /** The last day of the ban. */
  readonly until?: CivilDate | undefined;
  /** The reasons; those with the parameter `doubt` leave it open. */
  readonly because: readonly FindingOf<EligibilityFindings>[];
  /** The keys of the rule sets that were asked. */
  readonly ruleSets: readonly RuleSetKey[];
}

/**
 * Says whether a lowered or cancelled level keeps an organization from applying again on a date.
 *
 * @remarks Two years after a level was lowered, three after it was cancelled no application can be made
 * (社会组织评估管理办法, ministry order 39 of 2010, article 31). The day of the event is not counted, and the corresponding
 * day is the last one (Civil Code, articles 201 and 202). What the Measures of 2026 say is not known: from 2026-03-01
 * on a ban that would still run leaves the answer open. A downgrade or cancellation that is not recorded is not known of.
 *
 * @param ratings - the ratings of one organization
 * @param date - the day, `YYYY-MM-DD`
 * @param rules - the rule sets of `eligibilityRules` to ask; by default those of the whole country in force on that day
 * @returns the state, because of `eligibility.downgraded`, `eligibility.cancelled`, `eligibility.rules-unknown`
 * @throws TypeError where `date` is not known to the day
 *
 * @example
 * import { reapplicationBanOn, type Rating } from "linli/ratings";
 *
 * const rating: Rating = {
 *   id: "rating-1",
 *   organization: { id: "organization-7" },
 *   level: "4A",
 *   announcedOn: "2021-12-20",
 *   events: [{ event: "downgraded", on: "2023-05-08", level: "3A" }],
 * };
 * reapplicationBanOn([rating], "2025-05-08").until; // => "2025-05-08"
 * reapplicationBanOn([rating], "2025-05-09").state; // => "none"
 */
export function reapplicationBanOn(
  ratings: readonly Rating[],
  date: CivilDate,
  rules: readonly RuleSet<EligibilityRules>[] = nationalRulesOn(date),
): ReapplicationBanOnDate {
  assertDay(date);
  const ruleSets = rules.filter(({ parameters }) => parameters.conditions.some(({ name }) => isBan(name)));
  const keys = ruleSets.map(ruleSetKey);
  if (ruleSets.length === 0) {
    return { state: "unknown", because: [{ ...unknownRules }], ruleSets: keys };
  }
  const because = ruleSets.flatMap((ruleSet) => bansOf(ratings, date, ruleSet));
  const certain = because.flatMap(({ params }) => (params.doubt === undefined ? [params.until] : []));
  if (certain.length === 0)
    return { state: because.length === 0 ? "none" : "unknown", because, ruleSets: keys };
  const until = certain.reduce((a, b) => (a === undefined || (b !== undefined && b > a) ? b : a));
  return { state: "banned", ...(until !== undefined && { until }), because, ruleSets: keys };
}

const unknownRules = {
  code: "eligibility.rules-unknown",
  severity: "warning",
  path: [],
  params: { doubt: "rule" },
} as const;

function nationalRulesOn(date: CivilDate): readonly RuleSet<EligibilityRules>[] {
  return ruleSetsOn("100000", date, eligibilityRules).filter(
    ({ parameters }) => parameters.levels === undefined,
  );
}

function isBan(name: string): name is "downgraded" | "cancelled" {
  return name === "downgraded" || name === "cancelled";
}

/** The bans of one rule set. Only ratings are asked, by the data recorded. */
function bansOf(
  ratings: readonly Rating[],
  on: CivilDate,
  ruleSet: RuleSet<EligibilityRules>,
): readonly FindingOf<Pick<EligibilityFindings, "eligibility.downgraded" | "eligibility.cancelled">>[] {
  return ruleSet.parameters.conditions.flatMap((condition) => {
    const { name } = condition;
    if (!isBan(name)) return [];
    const candidate = { organization: { id: "", names: [], kind: "social-group" } as const, ratings };
    const question: Question = { candidate, on, complete: true, condition, ruleSet };
    const verdict = banAfter(name, question);
    return verdict.bars === clear.bars ? [] : [reasonOf(name, verdict, condition, ruleSet)];
  });
}
