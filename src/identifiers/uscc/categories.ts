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
  | "overseas-chinese"
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
  | "legal-service-office"
  | "forensic-institution"
  | "arbitration-commission"
  | "mediation-organization"
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
  | "trade-union"
  | "non-legal-person-trade-union"
  | "enterprise"
  | "individual-business"
  | "farmers-cooperative"
  | "military-institution"
  | "overseas-ngo-office"
  | "owners-assembly"
  | "group-collective"
  | "village-collective"
  | "township-collective"
  | "county-overseas-chinese-federation"
  | "township-overseas-chinese-federation"
  | "village-overseas-chinese-federation"
  | "other"
  | "unknown";

const firstCharacters = "123456789AGJNQY";
/** A blank for the authority, which stands before the categories. */
const secondCharacters = " 9123456";

/**
 * A line for each first character: the authority, then its categories by the second character, 9 before 1. The base is
 * the table of GB 32100-2015 with its amendment of 2016 (36 pairs); 54, 55, G1 and J1 are later assignments that two
 * independent sources know. One text, because it is half the size of objects in a bundle.
 */
const table = `staffing other state-organ public-institution mass-organization
foreign-affairs other foreign-news-bureau
justice other law-firm notary-office legal-service-office forensic-institution arbitration-commission mediation-organization
culture other foreign-cultural-centre
civil-affairs other social-group social-service-institution foundation villagers-committee residents-committee
tourism other foreign-tourism-office hong-kong-macao-taiwan-tourism-office
religion other religious-site religious-school
trade-unions other trade-union non-legal-person-trade-union
market-regulation other enterprise individual-business farmers-cooperative
military-commission other military-institution
public-security other overseas-ngo-office
housing other owners-assembly
agriculture other group-collective village-collective township-collective
overseas-chinese other county-overseas-chinese-federation township-overseas-chinese-federation village-overseas-chinese-federation
other unknown other`;

/** What the first two characters of a credit code say. */
export interface UsccKind {
  /** The registering authority; `"unknown"` for a first character in no table. */
  readonly authority: UsccAuthority;
  /** The category within it; `"unknown"` for a pair in no table. */
  readonly category: UsccCategory;
}

/** Names the authority and the category of a credit code by its first two characters. */
export function usccKindOf(code: string): UsccKind {
  const names = table.split("\n")[firstCharacters.indexOf(code.slice(0, 1))]?.split(" ") ?? [];
  return {
    authority: (names[0] ?? "unknown") as UsccAuthority,
    category: (names[secondCharacters.indexOf(code.slice(1, 2))] ?? "unknown") as UsccCategory,
  };
}

/** Says whether one published table only knows a category: 36, 82, 99, G9, J9 and all of Q. */
export function isUnconfirmedCategory(code: string): boolean {
  return /^(?:36|82|[9GJ]9|Q)/.test(code);
}
