import {
  boundsOf,
  errorOf,
  findingBelow,
  periodContains,
  ruleSetsOn,
  warningOf,
  type CivilDate,
  type Finding,
  type Quantity,
  type RuleSet,
} from "../core/index.ts";
import {
  minimumConditionRules,
  type CouncilSize,
  type MinimumConditions,
  type MinimumFunds,
  type MinimumFundsFloor,
  type MinimumMembers,
} from "./data/minimum-conditions.ts";
import type { MemberCounts, Organization, Post } from "./model.ts";
import { registeringAreaOf, registeringLevelOf } from "./registering-area.ts";
import { rulePlaceOf, type RulePlace } from "./rule-place.ts";

/** Why it is not known which least amount of funds an organization needs, or whether it has it. */
export type FundsUnknownReason = "no-amount" | "level" | "fundraising" | "sector";

/** What is found against the minimum conditions of registration; each names the rule set and the article. */
export type MinimumConditionFindings = {
  /** There are certainly fewer members than needed; the three numbers are those for persons, units, and both. */
  readonly "organization.members-below-minimum": RulePlace & {
    readonly individuals: number;
    readonly units: number;
    readonly mixed: number;
  };
  /** The members recorded do not decide whether there are enough. */
  readonly "organization.members-unknown": RulePlace & {
    readonly individuals: number;
    readonly units: number;
    readonly mixed: number;
  };
  /** The funds are below the least amount, `yuan`. */
  readonly "organization.funds-below-minimum": RulePlace & { readonly yuan: number };
  /** Whether the funds reach the least amount is not decided by the record. */
  readonly "organization.funds-unknown": RulePlace & { readonly reason: FundsUnknownReason };
  /** More persons sit in the council than may. */
  readonly "organization.council-too-large": RulePlace & {
    readonly counted: number;
    readonly maximum: number;
  };
  /** The record names fewer persons of the council than it has at least. */
  readonly "organization.council-unknown": RulePlace & {
    readonly counted: number;
    readonly minimum: number;
  };
  /** No rule set gives the minimum conditions of this kind on that day. */
  readonly "organization.conditions-unknown": { readonly on: string };
};

/** How minimum conditions are looked up. */
export interface MinimumConditionsOptions {
  /** The day of the application, a civil date. */
  readonly on: CivilDate;
  /** The rule sets to look among, those of the place first; by default those of the whole country. */
  readonly ruleSets?: readonly RuleSet<MinimumConditions>[] | undefined;
}

/**
 * Compares an organization with the minimum conditions of registration of its kind.
 *
 * @remarks Of the rule sets in force on that day at the place of the registering body the one of the smallest area
 * counts. They are conditions of an application: an organization that lost members afterwards is not thereby
 * unregistered. Hedged numbers count as far as they decide: "more than 50 members" is enough, "nearly 50" is
 * not known to be. What a record does not tell is a warning, never a pass. A foundation counts as one that does not
 * raise funds from the public unless it has the trait `public-fundraising`; one that has it may have got it under the
 * Charity Law without the higher amount, so that only the lower amount decides. Rule sets and articles:
 * `minimumConditionRules`.
 *
 * @param organization - an organization
 * @param options - the day, and rule sets of a place
 * @returns `organization.members-below-minimum`, `.funds-below-minimum`, `.council-too-large`, errors where the rule
 * set is verified and places may not ask for less; `.members-unknown`, `.funds-unknown`, `.council-unknown`,
 * `.conditions-unknown`, warnings
 * @throws TypeError where `on` is no civil date
 *
 * @example
 * import { lintMinimumConditions, type Organization } from "linli/organizations";
 *
 * const group: Organization = {
 *   id: "org-7",
 *   names: [{ text: "梧桐街道书法协会", language: "zh-CN", role: "registered" }],
 *   kind: "social-group",
 *   registration: { authority: "梧桐区民政局", level: "county" },
 *   registeredFunds: 3000000,
 *   members: { individuals: { value: 50, qualifier: "more-than", unit: "person" } },
 * };
 * lintMinimumConditions(group, { on: "2025-12-23" }); // => []
 * lintMinimumConditions(group, { on: "2026-06-01" })[0]?.code; // => "organization.conditions-unknown"
 */
export function lintMinimumConditions(
  organization: Organization,
  options: MinimumConditionsOptions,
): readonly Finding[] {
  const { on, ruleSets = minimumConditionRules } = options;
  const [ruleSet] = ruleSetsOn(registeringAreaOf(organization), on, ruleSets).filter(
    ({ parameters }) => parameters.kind === organization.kind,
  );
  if (ruleSet === undefined) {
    return [findingBelow(warningOf("organization.conditions-unknown", { on }), "kind")];
  }
  const { members, funds, council } = ruleSet.parameters;
  return [
    ...(members === undefined ? [] : lintMembers(organization.members, members, ruleSet)),
    ...(funds === undefined ? [] : lintFunds(organization, funds, ruleSet)),
    ...(council === undefined ? [] : lintCouncil(organization.posts ?? [], council, ruleSet, on)),
  ];
}

function lintMembers(
  counts: MemberCounts | undefined,
  rule: MinimumMembers,
  ruleSet: RuleSet<MinimumConditions>,
): readonly Finding[] {
  const individuals = rangeOf(counts?.individuals, "person");
  const units = rangeOf(counts?.units, "organization");
  if (!canBeTooFew(individuals, units, rule)) return [];
  const { individuals: all, units: allUnits, mixed } = rule;
  const params = { ...rulePlaceOf(ruleSet, rule.article), individuals: all, units: allUnits, mixed };
  const finding = canBeEnough(individuals, units, rule)
    ? warningOf("organization.members-unknown", params)
    : shortOf(ruleSet, "organization.members-below-minimum", params);
  return [findingBelow(finding, "members")];
}

/** A number of members: at least and at most so many. */
interface Range {
  readonly least: number;
  readonly most: number;
}

/** Reads whole numbers out of a quantity; one that counts something else says nothing. */
function rangeOf(quantity: Quantity | undefined, unit: string): Range {
  if (quantity === undefined || (quantity.unit ?? unit) !== unit) return { least: 0, most: Infinity };
  const { lower, lowerInclusive, upper, upperInclusive } = boundsOf(quantity);
  return {
    least: lowerInclusive ? Math.ceil(lower) : Math.floor(lower) + 1,
    most: upperInclusive ? Math.floor(upper) : Math.ceil(upper) - 1,
  };
}

/** Whether the ranges allow numbers that are enough: of persons alone, of units alone, or of both. */
function canBeEnough(individuals: Range, units: Range, rule: MinimumMembers): boolean {
  return (
    (units.least === 0 && individuals.most >= rule.individuals) ||
    (individuals.least === 0 && units.most >= rule.units) ||
    (individuals.most > 0 && units.most > 0 && individuals.most + units.most >= rule.mixed)
  );
}

/** Whether the ranges allow numbers that are too few. */
function canBeTooFew(individuals: Range, units: Range, rule: MinimumMembers): boolean {
  const mixed = Math.max(individuals.least, 1) + Math.max(units.least, 1);
  return (
    (units.least === 0 && individuals.least < rule.individuals) ||
    (individuals.least === 0 && units.least < rule.units) ||
    (individuals.most > 0 && units.most > 0 && mixed < rule.mixed)
  );
}

function lintFunds(
  organization: Organization,
  rule: MinimumFunds,
  ruleSet: RuleSet<MinimumConditions>,
): readonly Finding[] {
  const place = rulePlaceOf(ruleSet, rule.article);
  const unknown = (reason: FundsUnknownReason): readonly Finding[] => [
    findingBelow(warningOf("organization.funds-unknown", { ...place, reason }), "registeredFunds"),
  ];
  if (rule.floors.length === 0) return unknown("sector");
  const { registeredFunds: funds } = organization;
  if (funds === undefined) return unknown("no-amount");
  const possible = floorsFor(organization, rule.floors);
  const reached = possible.filter(({ amount }) => funds >= amount);
  if (reached.length === possible.length) return [];
  if (reached.length > 0)
    return unknown(registeringLevelOf(organization) === undefined ? "level" : "fundraising");
  // All are missed; the lowest of them is missed for certain.
  const lowest = possible.reduce((a, b) => (b.amount < a.amount ? b : a));
  const params = { ...place, yuan: lowest.amount / 100 };
  const finding = shortOf(ruleSet, "organization.funds-below-minimum", params, lowest.mayBeLower);
  return [findingBelow(finding, "registeredFunds")];
}

/** The amounts of which one applies, as far as the record tells. */
function floorsFor(
  organization: Organization,
  floors: readonly MinimumFundsFloor[],
): readonly MinimumFundsFloor[] {
  const level = registeringLevelOf(organization);
  const scope = level === undefined || level === "national" ? level : "local";
  const raises = organization.traits?.includes("public-fundraising") === true;
  return floors.filter(
    (floor) =>
      (floor.level === undefined || scope === undefined || floor.level === scope) &&
      (floor.publicFundraising !== true || raises),
  );
}

function lintCouncil(
  posts: readonly Post[],
  rule: CouncilSize,
  ruleSet: RuleSet<MinimumConditions>,
  on: CivilDate,
): readonly Finding[] {
  const counted = councilOn(posts, on);
  const place = { ...rulePlaceOf(ruleSet, rule.article), counted };
  if (counted > rule.maximum) {
    const params = { ...place, maximum: rule.maximum };
    return [findingBelow(shortOf(ruleSet, "organization.council-too-large", params), "posts")];
  }
  if (counted >= rule.minimum) return [];
  // A record need not name everybody.
  const params = { ...place, minimum: rule.minimum };
  return [findingBelow(warningOf("organization.council-unknown", params), "posts")];
}

/** Counts the persons who certainly sit in the council on a day. */
function councilOn(posts: readonly Post[], on: CivilDate): number {
  const persons = new Set<string>();
  for (const post of posts) {
    const { title, body, holder } = post;
    const sits = title === "chair" || title === "vice-chair" || title === "council-member";
    if (!sits || body !== undefined || periodContains(post, on) !== true) continue;
    persons.add(holder.id === undefined ? `name ${holder.name ?? ""}` : `id ${holder.id}`);
  }
  return persons.size;
}

/** What is verified is an error; what others report, or what places may relax, is a warning. */
function shortOf<Code extends string, Params>(
  ruleSet: RuleSet,
  code: Code,
  params: Params,
  mayBeLower = false,
): Finding<Code, Params> {
  return ruleSet.confidence === "verified" && !mayBeLower ? errorOf(code, params) : warningOf(code, params);
}
