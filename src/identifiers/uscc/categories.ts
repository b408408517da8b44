/** The authority that registers a body, by the first character of its credit code. */
export type UsccAuthority =
  | "staffing"
  | "foreign-affairs"
  | "justice"
  | "culture"
  | "civil-affairs"
  | "tourism"
  | "religion"
  | "trade-unions"
  | "market-regulation"
  | "military-commission"
  | "public-security"
  | "housing"
  | "agriculture"
  | "overseas-chinese-federations"
  | "other"
  | "unknown";

/** The category of a body, by the first two characters of its credit code. */
export type UsccCategory =
  | "state-organ"
  | "public-institution"
  | "mass-organization"
  | "foreign-news-bureau"
  | "law-firm"
  | "notary-office"
  | "grassroots-legal-service"
  | "forensic-appraisal-institution"
  | "arbitration-commission"
  | "commercial-mediation-organization"
  | "foreign-cultural-centre"
  | "social-group"
  | "social-service-institution"
  | "foundation"
  | "villagers-committee"
  | "residents-committee"
  | "foreign-tourism-office"
  | "hong-kong-macao-taiwan-tourism-office"
  | "religious-site"
  | "religious-school"
  | "basic-level-trade-union"
  | "trade-union-without-legal-personality"
  | "enterprise"
  | "individual-business"
  | "farmers-cooperative"
  | "military-institution"
  | "overseas-ngo-office"
  | "owners-assembly"
  | "group-level-collective"
  | "village-level-collective"
  | "township-level-collective"
  | "county-level-overseas-chinese-federation"
  | "township-level-overseas-chinese-federation"
  | "village-level-overseas-chinese-federation"
  | "other"
  | "unknown";

const authorities: { readonly [first: string]: UsccAuthority } = {
  1: "staffing",
  2: "foreign-affairs",
  3: "justice",
  4: "culture",
  5: "civil-affairs",
  6: "tourism",
  7: "religion",
  8: "trade-unions",
  9: "market-regulation",
  A: "military-commission",
  G: "public-security",
  J: "housing",
  N: "agriculture",
  Q: "overseas-chinese-federations",
  Y: "other",
};

/**
 * The categories by their first two characters. The base is the table of GB 32100-2015 with its amendment of
 * 2016 (36 pairs); 54, 55, G1 and J1 are later assignments that two independent sources know.
 */
const categories: { readonly [pair: string]: UsccCategory } = {
  11: "state-organ",
  12: "public-institution",
  13: "mass-organization",
  19: "other",
  21: "foreign-news-bureau",
  29: "other",
  31: "law-firm",
  32: "notary-office",
  33: "grassroots-legal-service",
  34: "forensic-appraisal-institution",
  35: "arbitration-commission",
  36: "commercial-mediation-organization",
  39: "other",
  41: "foreign-cultural-centre",
  49: "other",
  51: "social-group",
  52: "social-service-institution",
  53: "foundation",
  54: "villagers-committee",
  55: "residents-committee",
  59: "other",
  61: "foreign-tourism-office",
  62: "hong-kong-macao-taiwan-tourism-office",
  69: "other",
  71: "religious-site",
  72: "religious-school",
  79: "other",
  81: "basic-level-trade-union",
  82: "trade-union-without-legal-personality",
  89: "other",
  91: "enterprise",
  92: "individual-business",
  93: "farmers-cooperative",
  99: "other",
  A1: "military-institution",
  A9: "other",
  G1: "overseas-ngo-office",
  G9: "other",
  J1: "owners-assembly",
  J9: "other",
  N1: "group-level-collective",
  N2: "village-level-collective",
  N3: "township-level-collective",
  N9: "other",
  Q1: "county-level-overseas-chinese-federation",
  Q2: "township-level-overseas-chinese-federation",
  Q3: "village-level-overseas-chinese-federation",
  Q9: "other",
  Y1: "other",
};

/** Pairs that rest on one published table only: they are named, with a warning. */
const singleSource = /^(?:36|82|99|G9|J9|Q)/;

/** Names the authority of a first character; `"unknown"` for one in no table. */
export function usccAuthorityOf(code: string): UsccAuthority {
  return authorities[code.charAt(0)] ?? "unknown";
}

/** Names the category of the first two characters; `"unknown"` for a pair in no table. */
export function usccCategoryOf(code: string): UsccCategory {
  return categories[code.slice(0, 2)] ?? "unknown";
}

/** Says whether the category rests on one table only. */
export function isSingleSourceCategory(code: string): boolean {
  return singleSource.test(code);
}
