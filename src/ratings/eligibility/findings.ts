import type { RulePlace } from "../../organizations/index.ts";

/** Why a reason is no certain one: the data or the rules do not decide. */
export type EligibilityDoubt = "data" | "rule";

/** What a reason against an evaluation prints. */
export type EligibilityReason = RulePlace & {
  /** What leaves it open; nothing where it certainly bars. */
  readonly doubt: EligibilityDoubt | undefined;
  /** The last day on which it holds, where that is known. */
  readonly until: string | undefined;
  /** How many years the rule is about. */
  readonly years: number | undefined;
};

/** Why an organization may not, or perhaps not, apply for an evaluation. */
export type EligibilityFindings = {
  /** Registered for less than `years` full years. */
  readonly "eligibility.certificate-held": EligibilityReason;
  /** The level is still valid. */
  readonly "eligibility.level-expired": EligibilityReason;
  /** The level has been held for less than `years` full years. */
  readonly "eligibility.level-held": EligibilityReason;
  /** Outside the first `years` years of the validity. */
  readonly "eligibility.first-years": EligibilityReason;
  /** No social organization that is registered on that day. */
  readonly "eligibility.not-registered": EligibilityReason;
  /** The report or inspection of the last year is missing. */
  readonly "eligibility.report-missed": EligibilityReason;
  /** The last inspection failed. */
  readonly "eligibility.inspection-failed": EligibilityReason;
  /** The last two inspections in a row were passed basically only. */
  readonly "eligibility.basically-passed-twice": EligibilityReason;
  /** A penalty in the last `years` years. */
  readonly "eligibility.penalty": EligibilityReason;
  /** A penalty that is not carried out. */
  readonly "eligibility.penalty-not-carried-out": EligibilityReason;
  /** Called in or admonished in the last `years` years. */
  readonly "eligibility.admonished": EligibilityReason;
  /** On the list of abnormal activity. */
  readonly "eligibility.abnormal-list": EligibilityReason;
  /** On the list of serious violations. */
  readonly "eligibility.serious-list": EligibilityReason;
  /** Under investigation. */
  readonly "eligibility.under-investigation": EligibilityReason;
  /** The level aimed at needs a unit of the party. */
  readonly "eligibility.no-party-unit": EligibilityReason;
  /** The level was lowered less than `years` years ago. */
  readonly "eligibility.downgraded": EligibilityReason;
  /** The level was cancelled less than `years` years ago. */
  readonly "eligibility.cancelled": EligibilityReason;
  /** No rule set is known that says who may apply, or which one applies is open. */
  readonly "eligibility.rules-unknown": { readonly doubt: EligibilityDoubt };
  /** Only rules of the whole country were asked; those of the place are not known. */
  readonly "eligibility.local-rules-unknown": Record<never, never>;
  /** Without a unit of the party, or where none is known of, `level` is out of reach. */
  readonly "eligibility.level-limited": RulePlace & { readonly level: string };
};
