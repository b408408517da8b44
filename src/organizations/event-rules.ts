import { isCertainlyBefore } from "../core/index.ts";
import { historiesAreInDateOrder, historiesArePossible } from "./histories.ts";
import type { Organization, OrganizationEvent, OrganizationEventKind } from "./model.ts";

/** Says whether every event of an organization could happen when it did; `findingsOfHistories` says which could not. */
export function eventsArePossible({ events }: Pick<Organization, "events">): boolean {
  return events === undefined || historiesArePossible(events);
}

/** Says whether the dates of an organization's events do not contradict their order. */
export function eventsAreInDateOrder({ events }: Pick<Organization, "events">): boolean {
  return events === undefined || historiesAreInDateOrder(events);
}

/** Says whether no registration ended certainly before the organization was founded. */
export function foundedBeforeItsEnd({
  events,
  foundedOn,
}: Pick<Organization, "events" | "foundedOn">): boolean {
  return events === undefined || foundedOn === undefined || endBefore(events, foundedOn) === -1;
}

/** Finds the event that ended a registration certainly before a date: its index, or -1. */
export function endBefore(events: readonly OrganizationEvent[], date: string): number {
  return events.findIndex(
    ({ event, on }) =>
      on !== undefined &&
      (event === "deregister" || event === "revoke-registration" || event === "revoke-certificate") &&
      isCertainlyBefore(on, date),
  );
}

/** Which fields an event can have by its kind, and which of them it needs. */
const eventFields: readonly {
  readonly field: "year" | "result" | "penalty" | "severity" | "fine" | "separations" | "items";
  readonly of: readonly OrganizationEventKind[];
  readonly isNeeded: boolean;
}[] = [
  { field: "year", of: ["annual-report", "inspection"], isNeeded: true },
  { field: "result", of: ["inspection"], isNeeded: true },
  { field: "penalty", of: ["penalty"], isNeeded: true },
  { field: "severity", of: ["penalty"], isNeeded: false },
  { field: "fine", of: ["penalty"], isNeeded: false },
  { field: "separations", of: ["decouple"], isNeeded: false },
  { field: "items", of: ["change"], isNeeded: false },
];

/** The fields that an event lacks although its kind needs them. */
export function fieldsMissing(event: OrganizationEvent): readonly string[] {
  return eventFields
    .filter(({ field, of, isNeeded }) => isNeeded && event[field] === undefined && of.includes(event.event))
    .map(({ field }) => field);
}

/** The fields of an event that belong to other kinds of events. */
export function fieldsOutOfPlace(event: OrganizationEvent): readonly string[] {
  return eventFields
    .filter(({ field, of }) => event[field] !== undefined && !of.includes(event.event))
    .map(({ field }) => field);
}

/** Says whether an event has the fields that its kind needs. */
export function eventIsComplete({ event, year, result, penalty }: OrganizationEvent): boolean {
  if (event === "annual-report") return year !== undefined;
  if (event === "inspection") return year !== undefined && result !== undefined;
  return event !== "penalty" || penalty !== undefined;
}

/** Says whether an event has no fields of other kinds of events. */
export function eventFieldsFit(record: OrganizationEvent): boolean {
  const { event, year, result } = record;
  return (
    (year === undefined || event === "annual-report" || event === "inspection") &&
    (result === undefined || event === "inspection") &&
    (event === "penalty" ||
      (record.penalty === undefined && record.severity === undefined && record.fine === undefined)) &&
    (record.separations === undefined || event === "decouple") &&
    (record.items === undefined || event === "change")
  );
}

/** Says whether the year that a report or an inspection is about had begun when it happened. */
export function eventYearHadBegun({ year, on }: OrganizationEvent): boolean {
  return year === undefined || on === undefined || !(yearOf(on) < year);
}

/** The year of a civil date, read without making a text of it: this runs for every event of every record. */
function yearOf(date: string): number {
  let year = 0;
  for (let index = 0; index < 4; index += 1) year = year * 10 + date.charCodeAt(index) - 48;
  return year;
}
