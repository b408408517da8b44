import type { ClosedCodeList, CodeList } from "../../core/index.ts";

/** What kind of money a funding line is. */
export type FundingSourceKind =
  | "fiscal"
  | "purchase"
  | "venture"
  | "special"
  | "lottery"
  | "corporate"
  | "crowdfunding"
  | "donation"
  | "membership"
  | "self-earned";

/** What money is for. */
export type FundingPurpose =
  "hardware" | "services" | "activities" | "personnel" | "operation" | "training" | "research";

/** Whom or what a surplus is used for. */
export type SurplusUse = "lonely" | "low-income" | "in-difficulty" | "disabled" | "elderly" | "student-aid";

/** What a body did with a part of its surplus or its assets. */
export type DistributionKind = "dividend" | "share-refund" | "welfare" | "reinvestment";

/** The kinds of money. */
export const fundingSourceKinds: CodeList<FundingSourceKind> = {
  id: "funding-source-kind",
  codes: [
    "fiscal",
    "purchase",
    "venture",
    "special",
    "lottery",
    "corporate",
    "crowdfunding",
    "donation",
    "membership",
    "self-earned",
  ],
  extensible: true,
  source: "Kinds of money named in reports on community organizations; no standard lists them.",
};

/** What money can be for. */
export const fundingPurposes: CodeList<FundingPurpose> = {
  id: "funding-purpose",
  codes: ["hardware", "services", "activities", "personnel", "operation", "training", "research"],
  extensible: true,
  source: "Purposes named in reports on community organizations; no standard lists them.",
};

/** Whom or what a surplus can be used for. */
export const surplusUses: CodeList<SurplusUse> = {
  id: "surplus-use",
  codes: ["lonely", "low-income", "in-difficulty", "disabled", "elderly", "student-aid"],
  extensible: true,
  source: "Groups named in promises of social enterprises; no standard lists them.",
};

/** What can be done with a surplus. */
export const distributionKinds: ClosedCodeList<DistributionKind> = {
  id: "distribution-kind",
  codes: ["dividend", "share-refund", "welfare", "reinvestment"],
  extensible: false,
};
