import { isCode } from "../core/index.ts";
import {
  organizationKinds,
  organizationLinkKinds,
  organizationTraits,
  partyUnitIndustries,
  postTitles,
  type OrganizationKind,
} from "./code-lists.ts";
import { meetingNames } from "./meeting-names.ts";
import type { BodyReference, Organization, PersonReference, PlaceReference, Supervision } from "./model.ts";

/**
 * Says whether a text is there: it has a character that is no blank.
 *
 * @remarks The rule of every text in the models of this library.
 *
 * @param text - any text
 * @returns `false` for an empty text and for one of blanks
 *
 * @example
 * import { isFilledText } from "linli/organizations";
 *
 * isFilledText(" "); // => false
 */
export function isFilledText(text: string): boolean {
  const first = text.charCodeAt(0);
  // Most texts begin with an ASCII character or a Chinese one that is no blank; the expression knows all blanks.
  return (first > 32 && first < 127) || (first >= 0x3001 && first < 0xd800) || /\S/.test(text);
}

/** Says whether a value is a kind of organization, known or of one's own. */
export function isOrganizationKind(value: unknown): boolean {
  return isCode(organizationKinds, value);
}

/** Says whether a value is a trait of organizations, known or of one's own. */
export function isOrganizationTrait(value: unknown): boolean {
  return isCode(organizationTraits, value);
}

/** Says whether a value is an industry of party units, known or of one's own. */
export function isPartyUnitIndustry(value: unknown): boolean {
  return isCode(partyUnitIndustries, value);
}

/** Says whether a value is a relation between organizations, known or of one's own. */
export function isOrganizationLinkKind(value: unknown): boolean {
  return isCode(organizationLinkKinds, value);
}

/** Says whether a value is an office in organizations, known or of one's own. */
export function isPostTitle(value: unknown): boolean {
  return isCode(postTitles, value);
}

/**
 * Says whether a number is an amount in fen: a whole number from 0 on that is exact.
 *
 * @param value - a number
 * @returns `true` for an amount
 *
 * @example
 * import { isAmountInFen } from "linli/organizations";
 *
 * isAmountInFen(8_000_000); // => true
 * isAmountInFen(0.5); // => false
 */
export function isAmountInFen(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}

/** Says whether a number is a year of the calendar. */
export function isCalendarYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= 9999;
}

/** Says whether a reference points to a body: by reference, credit code or name. */
export function bodyReferenceIdentifies({ id, uscc, name }: BodyReference): boolean {
  return id !== undefined || uscc !== undefined || name !== undefined;
}

/** Says whether a reference points to a place: by a code or a name. */
export function placeReferenceIdentifies({ divisionCode, communityCode, name }: PlaceReference): boolean {
  return divisionCode !== undefined || communityCode !== undefined || name !== undefined;
}

/** Says whether a reference points to a person: by reference or name. */
export function personReferenceIdentifies({ id, name }: PersonReference): boolean {
  return id !== undefined || name !== undefined;
}

/** Says whether a list has an entry. */
export function isFilledList(list: readonly unknown[]): boolean {
  return list.length > 0;
}

/**
 * Says whether an organization has at most one registered Chinese name at a time.
 *
 * @remarks 社会组织名称管理办法 (ministry order 69 of 2024), article 5. Names whose dates do not decide are let pass.
 */
export function registeredNamesAreApart({ names }: Pick<Organization, "names">): boolean {
  return meetingNames(names) === undefined;
}

/**
 * Gives the kinds that the first two characters of a credit code allow, where a standard decides.
 *
 * @remarks GB 32100-2015 with its amendment of 2016, table 1; 54 and 55 are later assignments to the committees of
 * villages and residents. A party body is coded as a state organ (机关); a federation of trade unions is a mass
 * organization as well. G1 and J1 rest on secondary sources: `explainOrganization` only warns of them.
 */
export function kindsOfCategory(category: string): readonly OrganizationKind[] | undefined {
  switch (category) {
    case "11":
      return ["state-organ", "party-body", "mass-organization"];
    case "12":
      return ["public-institution"];
    case "13":
      return ["mass-organization", "trade-union"];
    case "51":
      return ["social-group"];
    case "52":
      return ["social-service-institution"];
    case "53":
      return ["foundation"];
    case "54":
      return ["villagers-committee"];
    case "55":
      return ["residents-committee"];
    case "71":
      return ["religious-site"];
    case "81":
      return ["trade-union", "mass-organization"];
    case "91":
      return ["enterprise"];
    case "92":
      return ["individual-business"];
    case "93":
      return ["farmers-cooperative"];
    default:
      return undefined;
  }
}

/**
 * Says whether the kind of an organization fits its credit code, as far as a standard decides.
 *
 * @remarks A social enterprise is recognised and has the form of another kind; a code of one's own may say more than the
 * standard. What is only filed has a rule of its own, `filedHasNoCode`.
 */
export function kindFitsCode({ kind, uscc }: Pick<Organization, "kind" | "uscc">): boolean {
  if (uscc === undefined || kind === "social-enterprise" || kind === "filed-community-organization")
    return true;
  const kinds: readonly string[] | undefined = kindsOfCategory(uscc.slice(0, 2));
  return kinds === undefined || kinds.includes(kind) || kind.startsWith("x-");
}

/**
 * Says whether an organization that is only filed has no credit code.
 *
 * @remarks 民办发〔2020〕36号, section 3: filed organizations have no legal personality; codes are given to registered ones.
 */
export function filedHasNoCode({ kind, uscc }: Pick<Organization, "kind" | "uscc">): boolean {
  return kind !== "filed-community-organization" || uscc === undefined;
}

/** Says whether an organization that is only filed has no registering body. */
export function filedIsNotRegistered({
  kind,
  registration,
}: Pick<Organization, "kind" | "registration">): boolean {
  return kind !== "filed-community-organization" || registration === undefined;
}

/** Says whether a directly registered organization (直接登记) has no supervising unit. */
export function directHasNoSupervisingUnit({ mode, supervisingUnit }: Supervision): boolean {
  return mode !== "direct" || supervisingUnit === undefined;
}

/** Says whether no link leads from an organization to itself. */
export function linksLeadElsewhere({ id, links }: Pick<Organization, "id" | "links">): boolean {
  return links === undefined || links.every(({ to }) => to.id !== id);
}
