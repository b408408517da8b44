import { stateOn, warningOf, type CivilDate, type HistoryBounds, type StateOnDate } from "../core/index.ts";
import { organizationMachine, type OrganizationState } from "./machines.ts";
import type { RegistrationSign } from "./model-findings.ts";
import type { Organization } from "./model.ts";
import { hasEventOf, stateInHistory, withoutEvents } from "./state-in-history.ts";

/**
 * Gives the state of an organization's registration (登记) on a date, by the data recorded.
 *
 * @remarks The states are those of `organizationMachine` (社会团体登记管理条例, 1998, amended 2016, articles 12 to 35). A
 * list of events may begin in the middle: a deregistration presupposes a registration, whose day is then not known.
 *
 * Where no such event is recorded, an organization with a founding date counts as registered from that day on if there
 * is a sign of its registration: the registering body, the certificate, or the credit code of a kind that is registered.
 * The warning `organization.registration-presumed` says so. A register that prints another state than the usual one
 * (正常) is not presumed against. An organization of a kind that is not registered is `unregistered`. Nothing more is
 * guessed.
 *
 * @param organization - an organization
 * @param date - a civil date; a month or a year asks for a state that holds on every day of it
 * @param bounds - what its list of events covers; by default from the founding on, and kept up to date
 * @returns the state with the index of its event in `organization.events`; `"unknown"` because of
 * `organization.events-missing`, `organization.status-as-printed` or the findings of `stateOn`; remarks are
 * `organization.registration-presumed`, `organization.event-presupposed`, `organization.events-missing`
 * @throws TypeError where `date` or a date of `bounds` is no civil date
 *
 * @example
 * import { organizationStatusOn, type Organization } from "linli/organizations";
 *
 * const organization: Organization = {
 *   id: "organization-7",
 *   names: [{ text: "青禾区邻里社会工作服务中心", language: "zh-CN", role: "registered" }],
 *   kind: "social-service-institution",
 *   events: [
 *     { event: "register", on: "2016-05-03" },
 *     { event: "deregister", on: "2024-09" },
 *   ],
 * };
 * organizationStatusOn(organization, "2020-01-01"); // => { state: "registered", because: [], event: 0 }
 * organizationStatusOn(organization, "2024-09-15").state; // => "unknown"
 * organizationStatusOn(organization, "2025-01-01").state; // => "deregistered"
 */
export function organizationStatusOn(
  organization: Organization,
  date: CivilDate,
  bounds: HistoryBounds = {},
): StateOnDate<OrganizationState> {
  const found = stateInHistory(organizationMachine, organization, date, bounds);
  if (hasEventOf(organizationMachine, organization)) return found;
  const sign = registrationSignOf(organization);
  if (sign === undefined && isUnregisteredKind(organization.kind)) return withoutEvents(found);
  const since = organization.foundedOn ?? organization.certificate?.from;
  if (sign === undefined || since === undefined) return noAnswer("organization.events-missing");
  if (!isUsualStatus(organization.asPrinted?.status)) {
    return noAnswer("organization.status-as-printed");
  }
  const presumed = stateOn(organizationMachine, [{ event: "register", on: since }], date, bounds);
  return presumed.event === undefined
    ? presumed
    : { state: presumed.state, because: [warningOf("organization.registration-presumed", { sign })] };
}

function noAnswer(
  code: "organization.events-missing" | "organization.status-as-printed",
): StateOnDate<OrganizationState> {
  return { state: "unknown", because: [warningOf(code, {})] };
}

/** What shows that an organization was registered. A code alone shows it of kinds that get one by registering only. */
function registrationSignOf(organization: Organization): RegistrationSign | undefined {
  const { registration, certificate, uscc, organizationCode, kind } = organization;
  if (registration !== undefined) return "registration";
  if (certificate !== undefined) return "certificate";
  const hasCode = uscc !== undefined || organizationCode !== undefined;
  const isRegistered =
    kind === "social-group" || kind === "social-service-institution" || kind === "foundation";
  return hasCode && isRegistered ? "code" : undefined;
}

function isUnregisteredKind(kind: string): boolean {
  return kind === "filed-community-organization" || kind === "volunteer-team";
}

/** Says whether the state that a register prints, if it does, is that of a body which goes on. */
function isUsualStatus(status: string | undefined): boolean {
  return status === undefined || /^(?:正常|存续|在册|有效)/.test(status.trim());
}
