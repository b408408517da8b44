import {
  ruleSetKey,
  ruleSetsOn,
  warningOf,
  type CivilDate,
  type Finding,
  type RuleSet,
} from "../../core/index.ts";
import { ageOn, type Organization } from "../../organizations/index.ts";
import { entitlementRules } from "../data/entitlements.ts";
import { compareRatingLevels } from "../levels.ts";
import type { Rating } from "../model.ts";
import { ratingOn, type RatingOnDate } from "../rating-on.ts";
import type {
  Entitlement,
  EntitlementDoubt,
  EntitlementOptions,
  EntitlementRule,
  EntitlementRules,
  EntitlementsOnDate,
  UndecidedEntitlement,
} from "./model.ts";

/** What a rule gives: something, nothing, or what leaves that open. */
type Answer = boolean | "waived" | EntitlementDoubt;

/**
 * Lists what comes with the level that an organization has on a date.
 *
 * @remarks Only a level in its validity counts, and 3A以上 includes 3A (Civil Code, article 1259). By order 39 of 2010,
 * articles 16(7) and 28, certificate and plaque and the priority for transferred functions, purchased services and
 * awards come with 3A, simplified inspections with 4A; foundations and charities of 3A may apply for the
 * status that makes donations deductible (公告2020年第27号). A charity needs 3A for the qualification for public
 * fundraising, unless it is registered for less than two years (慈善组织公开募捐管理办法, ministry order 74 of 2024,
 * article 5). Whether the Measures of 2026 keep the benefits of order 39 was not seen: they are left open from
 * 2026-03-01 on; that 4A and above may be drawn for a follow-up assessment is reported.
 *
 * These are conditions met by the data recorded; priority, status and qualification are granted by others.
 *
 * @param ratings - the ratings of one organization
 * @param date - a civil date
 * @param options - the organization, and the rules
 * @returns what comes with the level and what is left open, because of the findings of `ratingOn`,
 * `entitlement.undecided`, `entitlement.rules-unknown`
 * @throws TypeError where `date` or a date of the records is no civil date
 *
 * @example
 * import { entitlementsOn, type Rating } from "linli/ratings";
 *
 * const rating: Rating = {
 *   id: "rating-1",
 *   organization: { id: "organization-7" },
 *   level: "4A",
 *   announcedOn: "2021-12-20",
 *   validity: { from: "2022-01-01", until: "2026-12-31" },
 * };
 * const found = entitlementsOn([rating], "2025-12-23");
 * found.entitlements.map((entitlement) => entitlement.code);
 * // => ["certificate-and-plaque", "function-transfer", "service-purchase", "government-awards", "simplified-inspection"]
 * found.undecided.map((entitlement) => entitlement.code); // => ["deductible-donations", "public-fundraising"]
 * entitlementsOn([rating], "2027-01-01").entitlements; // => []
 */
export function entitlementsOn(
  ratings: readonly Rating[],
  date: CivilDate,
  options: EntitlementOptions = {},
): EntitlementsOnDate {
  const { organization, ruleSets = entitlementRules } = options;
  const held = ratingOn(ratings, date, options);
  const inForce = ruleSetsOn(options.area ?? "100000", date, ruleSets);
  const entitlements: Entitlement[] = [];
  const undecided: UndecidedEntitlement[] = [];
  for (const { rule, ruleSet } of rulesOnce(inForce)) {
    const answer = answerOf(rule, held, organization, date);
    const place = { code: rule.code, ruleSet: ruleSetKey(ruleSet), ...articleOf(rule) };
    if (answer === true) entitlements.push(place);
    else if (answer === "waived") entitlements.push({ ...place, waived: true });
    else if (answer !== false) undecided.push({ ...place, doubt: answer });
  }
  return {
    state: stateOf(entitlements.length, undecided.length, inForce.length),
    ...(held.level !== undefined && { level: held.level }),
    ...(held.level !== undefined && held.until !== undefined && { until: held.until }),
    entitlements,
    undecided,
    because: [...held.because, ...remarks(undecided, inForce.length)],
    ruleSets: inForce.map(ruleSetKey),
  };
}

function stateOf(given: number, undecided: number, ruleSets: number): EntitlementsOnDate["state"] {
  if (given > 0) return "entitled";
  return undecided > 0 || ruleSets === 0 ? "unknown" : "none";
}

/** Each thing once: what two documents give is one, by the first of them that does not leave it open. */
function rulesOnce(
  ruleSets: readonly RuleSet<EntitlementRules>[],
): readonly { readonly rule: EntitlementRule; readonly ruleSet: RuleSet<EntitlementRules> }[] {
  const all = ruleSets.flatMap((ruleSet) => ruleSet.parameters.rules.map((rule) => ({ rule, ruleSet })));
  const chosen = new Map<string, (typeof all)[number]>();
  for (const one of all) {
    const before = chosen.get(one.rule.code);
    if (before === undefined || (before.rule.uncertain === true && one.rule.uncertain !== true)) {
      chosen.set(one.rule.code, one);
    }
  }
  return all.filter((one) => chosen.get(one.rule.code) === one);
}

function articleOf({ article }: EntitlementRule): { readonly article?: string } {
  return article === undefined ? {} : { article };
}

function answerOf(
  rule: EntitlementRule,
  held: RatingOnDate,
  organization: Organization | undefined,
  date: CivilDate,
): Answer {
  const isHolder = holds(rule, organization);
  if (isHolder === false) return false;
  const reached = reaches(rule, held);
  const waived = isWaived(rule, organization, date);
  const isGiven = reached === true || waived === true;
  if (!isGiven && reached === false && waived === false) return false;
  if (isHolder === "unknown") return "organization";
  if (isGiven) return rule.uncertain === true ? "rule" : reached === true ? true : "waived";
  return reached === "unknown" ? "level" : "organization";
}

function reaches({ atLeast }: EntitlementRule, { state, level }: RatingOnDate): boolean | "unknown" {
  if (state === "unknown") return "unknown";
  return state === "valid" && compareRatingLevels(level, atLeast) !== -1;
}

function isWaived(
  { waivedBelowYears }: EntitlementRule,
  organization: Organization | undefined,
  date: CivilDate,
): boolean | "unknown" {
  if (waivedBelowYears === undefined) return false;
  const age = organization === undefined ? "unknown" : ageOn(organization, date);
  return age === "unknown" ? age : age >= 0 && age < waivedBelowYears;
}

/** Whether a rule is for an organization; a record without traits says nothing about them. */
function holds({ holders }: EntitlementRule, organization: Organization | undefined): boolean | "unknown" {
  if (holders === undefined) return true;
  if (organization === undefined) return "unknown";
  const { kind, traits } = organization;
  if (kind === "foundation" && holders === "foundations-and-charities") return true;
  return traits === undefined ? "unknown" : traits.includes("charitable-organization");
}

function remarks(undecided: readonly UndecidedEntitlement[], ruleSets: number): readonly Finding[] {
  if (ruleSets === 0) return [warningOf("entitlement.rules-unknown", {})];
  return (["level", "organization", "rule"] as const).flatMap((doubt) => {
    const count = undecided.filter((one) => one.doubt === doubt).length;
    return count === 0 ? [] : [warningOf("entitlement.undecided", { doubt, count })];
  });
}
