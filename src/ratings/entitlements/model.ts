import type { CivilDate, Finding, RuleSet, RuleSetKey } from "../../core/index.ts";
import type { Organization } from "../../organizations/index.ts";
import type { RatingOnOptions } from "../course.ts";
import type { RatingLevel } from "../model.ts";

/** What comes with a level. */
export type EntitlementCode =
  /** A certificate and a plaque. */
  | "certificate-and-plaque"
  /** Priority where functions of the government are transferred. */
  | "function-transfer"
  /** Priority where the government purchases services. */
  | "service-purchase"
  /** Priority for awards of the government. */
  | "government-awards"
  /** It may apply for the status that makes donations to it deductible. */
  | "deductible-donations"
  /** The condition about the evaluation for the qualification for public fundraising is met. */
  | "public-fundraising"
  /** The yearly inspection can be simplified. */
  | "simplified-inspection"
  /** It may be drawn for a follow-up assessment. */
  | "follow-up-draw";

/** For whom something comes with a level, where not for all. */
export type EntitlementHolders = "foundations-and-charities" | "charities";

/** What comes with a level by one document. */
export interface EntitlementRule {
  /** What it is. */
  readonly code: EntitlementCode;
  /** The least level; it is enough (以上 includes it, Civil Code, article 1259). */
  readonly atLeast: RatingLevel;
  /** The article, where it is known. */
  readonly article?: string | undefined;
  /** For whom; nothing where for all. */
  readonly holders?: EntitlementHolders | undefined;
  /** Who is registered for less than so many full years needs no level. */
  readonly waivedBelowYears?: number | undefined;
  /** `true` where the text was not seen: what it would decide is left open. */
  readonly uncertain?: boolean | undefined;
}

/** What comes with levels by one document. */
export interface EntitlementRules {
  /** The rules. */
  readonly rules: readonly EntitlementRule[];
}

/** What else is known, and by which rules. */
export interface EntitlementOptions extends RatingOnOptions {
  /** The organization; without it, what is not for all is left open. */
  readonly organization?: Organization | undefined;
  /** The rule sets to look among; by default `entitlementRules`. */
  readonly ruleSets?: readonly RuleSet<EntitlementRules>[] | undefined;
}

/** What leaves open whether something comes with a level: the level, who the organization is, or the rules. */
export type EntitlementDoubt = "level" | "organization" | "rule";

/** Something that comes with a level, and where that stands. */
export interface Entitlement {
  /** What it is. */
  readonly code: EntitlementCode;
  /** The key of the rule set. */
  readonly ruleSet: RuleSetKey;
  /** The article, where it is known. */
  readonly article?: string | undefined;
  /** `true` where no level is needed, because the organization is registered for a short time only. */
  readonly waived?: boolean | undefined;
}

/** Something of which it is open whether it comes with the level. */
export interface UndecidedEntitlement extends Entitlement {
  /** What leaves it open. */
  readonly doubt: EntitlementDoubt;
}

/** What comes with the level that an organization has on a date. */
export interface EntitlementsOnDate {
  /** `entitled` where something does; `none` where nothing does; `"unknown"` where all that may is open. */
  readonly state: "entitled" | "none" | "unknown";
  /** The level of that day, where one holds. */
  readonly level?: RatingLevel | undefined;
  /** The last day of its validity, where that is known. */
  readonly until?: CivilDate | undefined;
  /** What comes with it. */
  readonly entitlements: readonly Entitlement[];
  /** What may come with it. */
  readonly undecided: readonly UndecidedEntitlement[];
  /** Why: the findings of `ratingOn`, and what leaves something open. */
  readonly because: readonly Finding[];
  /** The keys of the rule sets that were asked. */
  readonly ruleSets: readonly RuleSetKey[];
}
