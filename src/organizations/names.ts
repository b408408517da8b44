import { assertCivilDate, dayBoundsOf, periodContains, type CivilDate, type Locale } from "../core/index.ts";
import type { Organization, OrganizationName, OrganizationNameRole } from "./model.ts";

/** Which names are asked for. */
export interface NameOptions {
  /** Only names in this language. */
  readonly language?: Locale | undefined;
  /** Only names of this role; none is certain to be had where it is `former`. */
  readonly role?: OrganizationNameRole | undefined;
}

/** How the name of an organization is printed. */
export interface FormatNameOptions {
  /** The day whose names are printed, a civil date; without it the latest. */
  readonly on?: CivilDate | undefined;
}

/**
 * Lists the names that an organization certainly has on a date.
 *
 * @remarks A former name is one whose period ended. A name whose dates leave the day open is left out, and so is every
 * name of the role `former`: when the body had it is not known for certain.
 *
 * @param organization - the organization
 * @param date - a civil date of any precision
 * @param options - which language and role; every name by default
 * @returns the names, in the order of the record
 * @throws TypeError where a date is no civil date
 *
 * @example
 * import { namesOn, type Organization } from "linli/organizations";
 *
 * const organization: Organization = {
 *   id: "o1",
 *   kind: "social-group",
 *   names: [
 *     { text: "东江区义工联", language: "zh-CN", role: "registered", until: "2016-05-31" },
 *     { text: "东江区志愿者联合会", language: "zh-CN", role: "registered", from: "2016-06-01" },
 *   ],
 * };
 * namesOn(organization, "2016-05-31").map((name) => name.text); // => ["东江区义工联"]
 */
export function namesOn(
  organization: Pick<Organization, "names">,
  date: CivilDate,
  options: NameOptions = {},
): readonly OrganizationName[] {
  assertCivilDate(date);
  return organization.names.filter(
    (name) => name.role !== "former" && fits(name, options) && periodContains(name, date) === true,
  );
}

/**
 * Gives the registered name of an organization, on a date or the latest on record.
 *
 * @remarks There is one registered name at a time (社会组织名称管理办法, ministry order 69 of 2024, article 5). Without
 * a date it is the name that has no end, or, where all have ended, the one that ended last.
 *
 * @param organization - the organization
 * @param on - the date, a civil date of any precision; without it the latest name is asked
 * @param options - the language; Chinese by default
 * @returns the name, or `"unknown"` where the record has none for the date or does not decide between several
 * @throws TypeError where a date is no civil date
 *
 * @example
 * import { organizationName, type Organization } from "linli/organizations";
 *
 * const organization: Organization = {
 *   id: "o1",
 *   kind: "social-group",
 *   names: [
 *     { text: "东江区义工联", language: "zh-CN", role: "registered", until: "2016" },
 *     { text: "东江区志愿者联合会", language: "zh-CN", role: "registered", from: "2016" },
 *   ],
 * };
 * organizationName(organization); // => "东江区志愿者联合会"
 * organizationName(organization, "2015-12-31"); // => "东江区义工联"
 * organizationName(organization, "2016-06-01"); // => "unknown"
 */
export function organizationName(
  organization: Pick<Organization, "names">,
  on?: CivilDate,
  options: Pick<NameOptions, "language"> = {},
): string {
  const wanted: NameOptions = { language: options.language ?? "zh-CN", role: "registered" };
  const names =
    on === undefined
      ? latestOf(organization.names.filter((name) => fits(name, wanted)))
      : namesOn(organization, on, wanted);
  const texts = new Set(names.map((name) => name.text));
  const [text] = texts;
  return texts.size === 1 && text !== undefined ? text : "unknown";
}

/**
 * Prints the name of an organization with its further plaques in brackets, as notices do.
 *
 * @remarks One body with several plaques (一个机构，几块牌子) is printed as 区民政局（社会组织党委）; several plaques are
 * joined by 、. Where there is no registered name in the language, the one in the other language is printed, with
 * plaques in that language.
 *
 * @param organization - the organization
 * @param locale - the language that is preferred
 * @param options - the day whose names are printed; without it the latest names
 * @returns the printed name; 名称不详 or `name unknown` where the record decides on none
 * @throws TypeError where a date is no civil date
 *
 * @example
 * import { formatOrganizationName, type Organization } from "linli/organizations";
 *
 * const bureau: Organization = {
 *   id: "bureau",
 *   kind: "state-organ",
 *   names: [
 *     { text: "东江区民政局", language: "zh-CN", role: "registered" },
 *     { text: "社会组织党委", language: "zh-CN", role: "plaque" },
 *     { text: "Dongjiang District Civil Affairs Bureau", language: "en", role: "registered" },
 *     { text: "the Party Committee of Social Organizations", language: "en", role: "plaque" },
 *   ],
 * };
 * formatOrganizationName(bureau, "zh-CN"); // => "东江区民政局（社会组织党委）"
 * formatOrganizationName(bureau, "en");
 * // => "Dongjiang District Civil Affairs Bureau (the Party Committee of Social Organizations)"
 */
export function formatOrganizationName(
  organization: Pick<Organization, "names">,
  locale: Locale,
  options: FormatNameOptions = {},
): string {
  const other: Locale = locale === "en" ? "zh-CN" : "en";
  for (const language of [locale, other]) {
    const name = organizationName(organization, options.on, { language });
    if (name !== "unknown") return withPlaques(name, plaquesOf(organization, language, options.on), language);
  }
  return locale === "en" ? "name unknown" : "名称不详";
}

function plaquesOf(
  organization: Pick<Organization, "names">,
  language: Locale,
  on: CivilDate | undefined,
): readonly string[] {
  const wanted: NameOptions = { language, role: "plaque" };
  const names =
    on === undefined
      ? organization.names.filter((name) => fits(name, wanted) && name.until === undefined)
      : namesOn(organization, on, wanted);
  return [...new Set(names.map((name) => name.text))];
}

function withPlaques(name: string, plaques: readonly string[], language: Locale): string {
  if (plaques.length === 0) return name;
  return language === "en" ? `${name} (${plaques.join(", ")})` : `${name}（${plaques.join("、")}）`;
}

function fits(name: OrganizationName, { language, role }: NameOptions): boolean {
  return (language === undefined || name.language === language) && (role === undefined || name.role === role);
}

/** The names without an end, or those that none certainly outlasts. */
function latestOf(names: readonly OrganizationName[]): readonly OrganizationName[] {
  const open = names.filter((name) => name.until === undefined);
  if (open.length > 0) return open;
  const ends = names.map((name) => dayBoundsOf(name.until ?? "9999"));
  const surelyReached = ends.reduce((latest, { first }) => (first > latest ? first : latest), "");
  return names.filter((_, index) => (ends[index]?.last ?? "") >= surelyReached);
}
