import { assertCivilDate, compareCivilDates, periodContains, type CivilDate } from "../core/index.ts";
import type { Organization, OrganizationName } from "./model.ts";
import { comparableName } from "./references.ts";

/** Whether an organization has a name: it has, it had, it will have, or it is not known on that day. */
export type OrganizationNameState = "current" | "former" | "later" | "unknown";

/** An organization that was found by a name. */
export interface OrganizationMatch {
  /** The organization. */
  readonly organization: Organization;
  /** Where it stands in what was searched, counted from 0. */
  readonly index: number;
  /** Its name that agrees with what was searched. */
  readonly name: OrganizationName;
  /** Whether it has the name on the date asked; without a date, whether the name has no end and is none of the role `former`. */
  readonly state: OrganizationNameState;
}

/** On which day names are looked at. */
export interface FindOrganizationsOptions {
  /** The day, a civil date of any precision; without it a name that has an end or the role `former` is a former one. */
  readonly on?: CivilDate | undefined;
}

const states: readonly OrganizationNameState[] = ["current", "unknown", "later", "former"];
const roles: readonly OrganizationName["role"][] = ["registered", "plaque", "short", "former"];

/**
 * Finds organizations by a name: the registered one, a short form, a plaque, a former name of each.
 *
 * @remarks Names are compared without regard to full width, blanks, capitals and the kind of brackets. A name with
 * plaques in brackets, as notices print it, finds the body that has them all. Each organization is given once, with
 * its best name: one that it has before one that it had, registered before plaque before short before `former`. Of a name
 * of the role `former` (曾用名) it is not known when it was had: on a day it is `"unknown"` where its dates do not say
 * that it had ended or had not begun.
 *
 * @param organizations - the organizations to search
 * @param name - a name as somebody writes it
 * @param options - the day whose names are current
 * @returns the organizations in their order, as they are reached; nothing for an empty name or a value that is no text
 * @throws TypeError where a date is no civil date
 *
 * @example
 * import { findOrganizations, type Organization } from "linli/organizations";
 *
 * const bureau: Organization = {
 *   id: "bureau",
 *   kind: "state-organ",
 *   names: [
 *     { text: "东江区民政局", language: "zh-CN", role: "registered" },
 *     { text: "社会组织党委", language: "zh-CN", role: "plaque" },
 *   ],
 * };
 * const [found] = findOrganizations([bureau], "东江区民政局 (社会组织党委)");
 * found?.organization.id; // => "bureau"
 * [...findOrganizations([bureau], "社会组织党委")].map((match) => match.name.role); // => ["plaque"]
 */
export function findOrganizations(
  organizations: Iterable<Organization>,
  name: string,
  options: FindOrganizationsOptions = {},
): Iterable<OrganizationMatch> {
  const { on } = options;
  if (on !== undefined) assertCivilDate(on);
  const wanted = typeof name === "string" ? comparableName(name) : "";
  return { [Symbol.iterator]: () => search(organizations, wanted, on) };
}

function* search(
  organizations: Iterable<Organization>,
  wanted: string,
  on: CivilDate | undefined,
): Generator<OrganizationMatch> {
  if (wanted === "") return;
  const printed = printedWithPlaques(wanted);
  let index = -1;
  for (const organization of organizations) {
    index += 1;
    const best = bestOf(organization, wanted, on) ?? bestPrinted(organization, printed, on);
    if (best !== undefined) yield { organization, index, ...best };
  }
}

type Best = Pick<OrganizationMatch, "name" | "state">;

function bestOf(organization: Organization, wanted: string, on: CivilDate | undefined): Best | undefined {
  let best: Best | undefined;
  for (const name of organization.names) {
    if (comparableName(name.text) !== wanted) continue;
    const found = { name, state: stateOfName(name, on) };
    if (best === undefined || rankOf(found) < rankOf(best)) best = found;
  }
  return best;
}

/** The outer name of an organization that has the outer and every inner name. */
function bestPrinted(
  organization: Organization,
  printed: readonly string[],
  on: CivilDate | undefined,
): Best | undefined {
  const [outer, ...inner] = printed;
  if (outer === undefined || !inner.every((plaque) => bestOf(organization, plaque, on))) return undefined;
  return bestOf(organization, outer, on);
}

/** Takes 区民政局(社会组织党委、志愿服务总队) apart, outer name first; nothing where there are no plaques. */
function printedWithPlaques(text: string): readonly string[] {
  const bracket = text.indexOf("(");
  if (bracket < 1 || !text.endsWith(")")) return [];
  const inner = text.slice(bracket + 1, -1).split(/[、,;]/u);
  return inner.includes("") ? [] : [text.slice(0, bracket), ...inner];
}

function stateOfName(name: OrganizationName, on: CivilDate | undefined): OrganizationNameState {
  const once = name.role === "former";
  if (on === undefined) return name.until === undefined && !once ? "current" : "former";
  const holds = periodContains(name, on);
  // Of a former name a missing date is not known, where it would leave the period of another one open.
  if (holds !== false) return holds === true && !once ? "current" : "unknown";
  return name.until !== undefined && compareCivilDates(name.until, on) === -1 ? "former" : "later";
}

function rankOf({ name, state }: Best): number {
  return states.indexOf(state) * roles.length + roles.indexOf(name.role);
}
