import type { CivilDate, Locale } from "../../core/index.ts";
import {
  bodyReferenceMatches,
  formatOrganizationName,
  type BodyReference,
  type Organization,
} from "../../organizations/index.ts";
import type { BodyRole, Edition, Programme } from "./model.ts";
import { formatOrdinal } from "./ordinals.ts";

/**
 * Prints the title of an edition: 第八届青禾区社会组织嘉年华, 8th Qinghe Social Organization Carnival.
 *
 * @param edition - the edition, of which the number is printed
 * @param programme - its programme
 * @param locale - the language
 * @returns the title
 * @throws RangeError where the number can be that of no edition
 *
 * @example
 * import { formatEdition } from "linli/programmes";
 *
 * const carnival = { name: "青禾区社会组织嘉年华", englishName: "Qinghe Social Organization Carnival" };
 * formatEdition({ number: 8 }, carnival, "zh-CN"); // => "第八届青禾区社会组织嘉年华"
 * formatEdition({ number: 8 }, carnival, "en"); // => "8th Qinghe Social Organization Carnival"
 */
export function formatEdition(
  edition: Pick<Edition, "number">,
  programme: Pick<Programme, "name" | "englishName" | "ordinalWord">,
  locale: Locale,
): string {
  const ordinal = formatOrdinal(edition.number, locale, programme.ordinalWord);
  return locale === "en"
    ? `${ordinal} ${programme.englishName ?? programme.name}`
    : `${ordinal}${programme.name}`;
}

/** The part of an organization by which a role is printed. */
export type NamedBody = Pick<Organization, "id" | "uscc" | "names">;

/** How bodies are printed. */
export interface FormatBodyRoleOptions {
  /** Organizations on record, whose names and plaques are printed in the language asked for. */
  readonly organizations?: readonly NamedBody[] | undefined;
  /** The day whose names are printed, a civil date; without it the latest. */
  readonly on?: CivilDate | undefined;
}

/**
 * Prints the body of a role, with its other plaques in brackets as notices do.
 *
 * @remarks A body that is on record is printed with the names and plaques of its record, in the language asked for; the
 * plaque of the role stands for them where there is one. Any other body is printed as the reference names it.
 *
 * @param bodyRole - the body and its plaque
 * @param locale - the language
 * @param options - organizations on record, and the day
 * @returns the name; the code or reference where there is no name
 * @throws TypeError where a date is no civil date
 *
 * @see `formatOrganizationName` of `linli/organizations`
 *
 * @example
 * import { formatBodyRole } from "linli/programmes";
 *
 * const bureau = { name: "青禾区民政局" };
 * formatBodyRole({ body: bureau, plaque: "社会组织党委" }, "zh-CN"); // => "青禾区民政局（社会组织党委）"
 */
export function formatBodyRole(
  bodyRole: Pick<BodyRole, "body" | "plaque">,
  locale: Locale,
  options: FormatBodyRoleOptions = {},
): string {
  const { body, plaque } = bodyRole;
  const { organizations = [], on } = options;
  const known = organizations.find((one) => bodyReferenceMatches(body, one) === true);
  if (known !== undefined) {
    const names = plaque === undefined ? known.names : withPlaque(known, plaque);
    return formatOrganizationName({ names }, locale, { on });
  }
  const name = nameOf(body);
  if (plaque === undefined) return name;
  return locale === "en" && isLatin(name) ? `${name} (${plaque})` : `${name}（${plaque}）`;
}

/** The names of a body with one Chinese plaque instead of its own; those in other languages stay. */
function withPlaque({ names }: NamedBody, plaque: string): NamedBody["names"] {
  return [
    ...names.filter(({ role, language }) => role !== "plaque" || language !== "zh-CN"),
    { text: plaque, language: "zh-CN", role: "plaque" },
  ];
}

function nameOf({ name, uscc, id }: BodyReference): string {
  return name ?? uscc ?? id ?? "";
}

/** Whether brackets of the English kind stand better behind a name. */
function isLatin(text: string): boolean {
  return /[A-Za-z]$/u.test(text);
}
