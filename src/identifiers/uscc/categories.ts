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

/**
 * A line for each first character: the authority, then its categories by the second character, from 1 on. The base is
 * the table of GB 32100-2015 with its amendment of 2016 (36 pairs); 54, 55, G1 and J1 are later assignments that two
 * independent sources know. One text, because it is half the size of objects in a bundle.
 */
const table = `staffing state-organ public-institution mass-organization
foreign-affairs foreign-news-bureau
justice law-firm notary-office legal-service-office forensic-institution arbitration-commission mediation-organization
culture foreign-cultural-centre
civil-affairs social-group social-service-institution foundation villagers-committee residents-committee
tourism foreign-tourism-office hong-kong-macao-taiwan-tourism-office
religion religious-site religious-school
trade-unions trade-union non-legal-person-trade-union
market-regulation enterprise individual-business farmers-cooperative
military-commission military-institution
public-security overseas-ngo-office
housing owners-assembly
agriculture group-collective village-collective township-collective
overseas-chinese county-overseas-chinese-federation township-overseas-chinese-federation village-overseas-chinese-federation
other other`;

/** What the first two characters of a credit code say. */
export interface UsccKind {
  /** The registering authority; `"unknown"` for a first character in no table. */
  readonly authority: UsccAuthority;
  /** The category within it; `"unknown"` for a pair in no table. */
  readonly category: UsccCategory;
}

/** Names the authority and the category of a credit code by its first two characters. */
export function usccKindOf(code: string): UsccKind {
  const [authority = "unknown", ...categories] =
    table.split("\n")[firstCharacters.indexOf(code.slice(0, 1))]?.split(" ") ?? [];
  // 9 is "other" under every authority but Y, whose single value is 1.
  if (/^[^Y]9/.test(code) && categories.length > 0) categories[8] = "other";
  const category = categories[Number(code[1]) - 1] ?? "unknown";
  return { authority: authority as UsccAuthority, category: category as UsccCategory };
}

/** Says whether one published table only knows a category: 36, 82, 99, G9, J9 and all of Q. */
export function isSingleSourceCategory(code: string): boolean {
  return /^(?:36|82|[9GJ]9|Q)/.test(code);
}
