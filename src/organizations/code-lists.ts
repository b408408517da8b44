import type { ClosedCodeList, CodeList } from "../core/index.ts";

/** What kind of body an organization is. */
export type OrganizationKind =
  | "social-group"
  | "social-service-institution"
  | "foundation"
  | "filed-community-organization"
  | "volunteer-team"
  | "villagers-committee"
  | "residents-committee"
  | "social-enterprise"
  | "overseas-ngo-office"
  | "public-institution"
  | "enterprise"
  | "individual-business"
  | "farmers-cooperative"
  | "owners-assembly"
  | "state-organ"
  | "party-body"
  | "mass-organization"
  | "trade-union"
  | "religious-site";

/** What an organization is beside its kind. */
export type OrganizationTrait =
  | "charitable-organization"
  | "industry-association"
  | "hub"
  | "community-foundation"
  | "public-fundraising"
  | "social-work-institution"
  | "evaluator"
  | "school";

/** The level of a registering body. */
export type RegistrationLevel = "national" | "province" | "prefecture" | "county";

/** How an organization is related to another body. */
export type OrganizationLinkKind =
  | "branch-of"
  | "sub-unit-of"
  | "hub-of"
  | "incubated-by"
  | "supervises"
  | "supervised-by"
  | "member-of"
  | "same-body"
  | "founded-by"
  | "hosted-by"
  | "merged-into"
  | "split-from"
  | "located-in"
  | "paired-with";

/** What an administrative penalty imposes. */
export type PenaltyKind =
  "warning" | "fine" | "confiscation" | "suspension" | "removal-of-responsible-person" | "revocation";

/** What the decoupling of an industry association separates. */
export type Separation = "institutions" | "functions" | "assets" | "personnel" | "party-and-foreign-affairs";

/** The offices that rules look at. */
export type PostTitle =
  | "legal-representative"
  | "president"
  | "vice-president"
  | "chair"
  | "vice-chair"
  | "director"
  | "deputy-director"
  | "secretary-general"
  | "council-member"
  | "supervisor"
  | "party-secretary"
  | "deputy-party-secretary"
  | "general-manager"
  | "expert";

/** An industry with party units of its own: express delivery, food delivery by platforms, ride hailing, freight, the internet. */
export type PartyUnitIndustry =
  "express" | "food-delivery" | "ride-hailing" | "road-freight" | "internet" | "property-management";

/** The kinds of party units that cover organizations. */
export type PartyUnitKind = "committee" | "general-branch" | "branch" | "joint-branch" | "instructor-only";

/** The kinds of organizations. */
export const organizationKinds: CodeList<OrganizationKind> = {
  id: "organization-kind",
  codes: [
    "social-group",
    "social-service-institution",
    "foundation",
    "filed-community-organization",
    "volunteer-team",
    "villagers-committee",
    "residents-committee",
    "social-enterprise",
    "overseas-ngo-office",
    "public-institution",
    "enterprise",
    "individual-business",
    "farmers-cooperative",
    "owners-assembly",
    "state-organ",
    "party-body",
    "mass-organization",
    "trade-union",
    "religious-site",
  ],
  extensible: true,
  source: "GB 32100-2015 with its amendment of 2016; 民办发〔2020〕36号 for filed organizations",
};

/** The traits of organizations. */
export const organizationTraits: CodeList<OrganizationTrait> = {
  id: "organization-trait",
  codes: [
    "charitable-organization",
    "industry-association",
    "hub",
    "community-foundation",
    "public-fundraising",
    "social-work-institution",
    "evaluator",
    "school",
  ],
  extensible: true,
  source: "慈善法 (2023), 慈善组织公开募捐管理办法 (ministry order 74 of 2024)",
};

/** The levels of registering bodies. */
export const registrationLevels: ClosedCodeList<RegistrationLevel> = {
  id: "registration-level",
  codes: ["national", "province", "prefecture", "county"],
  extensible: false,
  source: "社会团体登记管理条例, articles 6 and 7",
};

/** The relations between organizations. */
export const organizationLinkKinds: CodeList<OrganizationLinkKind> = {
  id: "organization-link-kind",
  codes: [
    "branch-of",
    "sub-unit-of",
    "hub-of",
    "incubated-by",
    "supervises",
    "supervised-by",
    "member-of",
    "same-body",
    "founded-by",
    "hosted-by",
    "merged-into",
    "split-from",
    "located-in",
    "paired-with",
  ],
  extensible: true,
};

/** What penalties impose. */
export const penaltyKinds: ClosedCodeList<PenaltyKind> = {
  id: "penalty-kind",
  codes: ["warning", "fine", "confiscation", "suspension", "removal-of-responsible-person", "revocation"],
  extensible: false,
  source: "社会团体登记管理条例, articles 30 to 33",
};

/** What decoupling separates. */
export const separations: ClosedCodeList<Separation> = {
  id: "separation",
  codes: ["institutions", "functions", "assets", "personnel", "party-and-foreign-affairs"],
  extensible: false,
  source: "行业协会商会与行政机关脱钩总体方案 (2015)",
};

/** The offices in organizations. */
export const postTitles: CodeList<PostTitle> = {
  id: "post-title",
  codes: [
    "legal-representative",
    "president",
    "vice-president",
    "chair",
    "vice-chair",
    "director",
    "deputy-director",
    "secretary-general",
    "council-member",
    "supervisor",
    "party-secretary",
    "deputy-party-secretary",
    "general-manager",
    "expert",
  ],
  extensible: true,
};

/** The industries of party units that are formed by industry (行业党委). */
export const partyUnitIndustries: CodeList<PartyUnitIndustry> = {
  id: "party-unit-industry",
  codes: ["express", "food-delivery", "ride-hailing", "road-freight", "internet", "property-management"],
  extensible: true,
  source:
    "Industries of which public reports tell party committees (2021 to 2024); from memory, no standard lists them.",
};

/** The kinds of party units. */
export const partyUnitKinds: ClosedCodeList<PartyUnitKind> = {
  id: "party-unit-kind",
  codes: ["committee", "general-branch", "branch", "joint-branch", "instructor-only"],
  extensible: false,
};
