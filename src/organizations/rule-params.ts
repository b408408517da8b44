// What the findings of the schema's rules print; asked only where a rule refused its value.
import type { FindingParams } from "../core/index.ts";
import { endBefore, fieldsMissing, fieldsOutOfPlace } from "./event-rules.ts";
import { findingsOfHistories } from "./histories.ts";
import { meetingNames } from "./meeting-names.ts";
import type { Organization, OrganizationEvent, PartyUnit } from "./model.ts";
import { repeatedBodies } from "./party-unit-rules.ts";
import { kindsOfCategory } from "./rules.ts";

/** The fields that the event lacks. */
export function missingOf(event: OrganizationEvent): FindingParams {
  return { fields: fieldsMissing(event) };
}

/** The fields that the event should not have. */
export function outOfPlaceOf(event: OrganizationEvent): FindingParams {
  return { fields: fieldsOutOfPlace(event) };
}

/** The names that hold at the same time, counted from 1. */
export function namesMeetingIn({ names }: Pick<Organization, "names">): FindingParams {
  return { positions: (meetingNames(names) ?? []).map((index) => index + 1) };
}

/** Only the category of a code is printed: the code itself is what was refused. */
export function categoryOf({ uscc }: Pick<Organization, "uscc">): FindingParams {
  const category = (uscc ?? "").slice(0, 2);
  return { category, kinds: kindsOfCategory(category) };
}

/** The first event that could not happen. */
export function impossibleEventOf({ events }: Pick<Organization, "events">): FindingParams {
  return paramsOfHistory(events, "organization.event-order");
}

/** The first event that is dated before one that precedes it. */
export function misdatedEventOf({ events }: Pick<Organization, "events">): FindingParams {
  return paramsOfHistory(events, "organization.event-dates");
}

/** What the first event at fault is; `checkOrganization` names all of them. */
function paramsOfHistory(events: Organization["events"], fault: string): FindingParams {
  return findingsOfHistories(events ?? []).find(({ code }) => code === fault)?.params ?? {};
}

/** The event that ended the registration too early. */
export function endOf({ events, foundedOn }: Pick<Organization, "events" | "foundedOn">): FindingParams {
  return { position: endBefore(events ?? [], foundedOn ?? "") + 1 };
}

/** The two entries that are the same body, counted from 1. */
export function repeatedIn({ covers }: Pick<PartyUnit, "covers">): FindingParams {
  return { positions: repeatedBodies(covers) };
}
