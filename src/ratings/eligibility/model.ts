import type { CivilDate, Finding, RuleSetKey } from "../../core/index.ts";
import type { Organization, RegistrationLevel } from "../../organizations/index.ts";
import type { Rating, RatingLevel } from "../model.ts";

/** Ways into an evaluation: one that is open is enough. */
export type EligibilityPath =
  /** Registered for `years` full years, and never evaluated. */
  | "certificate-held"
  /** The validity of the level has ended. */
  | "level-expired"
  /** The level has been held for `years` full years. */
  | "level-held"
  /** Within the first `years` years of the validity. */
  | "first-years";

/** What bars an organization from an evaluation. */
export type EligibilityBar =
  /** No social organization that is registered on that day. */
  | "not-registered"
  /** No report or inspection of the last year. */
  | "report-missed"
  /** The last inspection failed (不合格). */
  | "inspection-failed"
  /** The last two inspections in a row were passed basically only (基本合格). */
  | "basically-passed-twice"
  /** An administrative penalty in the last `years` years. */
  | "penalty"
  /** A penalty that is not carried out. */
  | "penalty-not-carried-out"
  /** Called in or admonished (约谈、训诫) in the last `years` years. */
  | "admonished"
  /** On the list of abnormal activity (活动异常名录). */
  | "abnormal-list"
  /** On the list of serious violations (严重违法失信名单). */
  | "serious-list"
  /** Investigated by a department or a judicial organ (立案调查). */
  | "under-investigation"
  /** No unit of the party, where `level` is aimed at. */
  | "no-party-unit"
  /** The level was lowered less than `years` years ago. */
  | "downgraded"
  /** The level was cancelled less than `years` years ago. */
  | "cancelled";

/** Everything that decides whether an organization may be evaluated. */
export type EligibilityConditionName = EligibilityPath | EligibilityBar;

/** A condition, as a document has it. */
export interface EligibilityCondition {
  /** What is asked; each name has a predicate. */
  readonly name: EligibilityConditionName;
  /** The article, such as `7(3)`, where it is known. */
  readonly article?: string | undefined;
  /** How many years it is about, where it is about any. */
  readonly years?: number | undefined;
  /** `level-held`: the years by the other reading of the text, where there is one. */
  readonly orYears?: number | undefined;
  /**
   * `penalty`: which days count. `calendar-years`: the calendar years before (上年度), the present one is left open;
   * `until-now`: those and the present one; `not-said`: either years back from the day, or calendar years.
   */
  readonly window?: "calendar-years" | "until-now" | "not-said" | undefined;
  /** `penalty`: `true` where a minor one (轻微) is no bar. */
  readonly minorAllowed?: boolean | undefined;
  /** `no-party-unit`: the level that it bars from. */
  readonly level?: RatingLevel | undefined;
  /** `true` where the text was not seen: what it would decide is left open. */
  readonly uncertain?: boolean | undefined;
}

/** Who may be evaluated by one document. */
export interface EligibilityRules {
  /** The levels of the registering bodies that it is for; nothing where it is for all. */
  readonly levels?: readonly RegistrationLevel[] | undefined;
  /** Its conditions; a rule set of a smaller area adds to those above it, and replaces those of the same name. */
  readonly conditions: readonly EligibilityCondition[];
}

/** What else is known of an organization; what is left out is not known. */
export interface EligibilityFacts {
  /** The last day up to which events and ratings are complete, a civil date: what is not there did not happen. */
  readonly recordCompleteUntil?: CivilDate | undefined;
  /** Whether it is investigated on that day. */
  readonly underInvestigation?: boolean | undefined;
  /** Whether every penalty is carried out by that day. */
  readonly penaltiesCarriedOut?: boolean | undefined;
  /** Whether it was called in or admonished (约谈、训诫) in the time that the rules of its place ask about. */
  readonly admonished?: boolean | undefined;
  /** Whether it has a unit of the party on that day. */
  readonly partyUnit?: boolean | undefined;
}

/** An organization that would like to be evaluated. */
export interface EligibilityCandidate {
  /** The organization. */
  readonly organization: Organization;
  /** Its ratings so far, none of other organizations, in any order. */
  readonly ratings: readonly Rating[];
  /** The level that it aims at. */
  readonly aim?: RatingLevel | undefined;
  /** What else is known of it. */
  readonly facts?: EligibilityFacts | undefined;
}

/** Whether an organization may apply for an evaluation on a date. */
export interface EligibilityOnDate {
  /** `eligible` only where nothing is left open. */
  readonly state: "eligible" | "not-eligible" | "unknown";
  /**
   * Every reason against it. One with the parameter `doubt` leaves it open, one without bars; `until` is the last day
   * on which it holds by the data recorded and the same rules, where that is known.
   */
  readonly reasons: readonly Finding[];
  /** What else is to be said. */
  readonly because: readonly Finding[];
  /** The keys of the rule sets that were asked. */
  readonly ruleSets: readonly RuleSetKey[];
}
