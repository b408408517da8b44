import {
  stateOn,
  warningOf,
  type CivilDate,
  type Finding,
  type HistoryBounds,
  type MachineData,
  type StateOnDate,
  isCertainlyBefore,
} from "../core/index.ts";
import { ownEvents, type OwnEvents } from "./histories.ts";
import type { Organization } from "./model.ts";

/** What is known of an organization's life, as far as a machine asks for it. */
export type OrganizationHistory = Pick<Organization, "foundedOn" | "events">;

/**
 * Gives the state of an organization on a date, by the events that belong to one machine.
 *
 * @remarks The initial state holds from the founding on, where that is known and no event lies before it. Where the
 * first event recorded presupposes others, these are taken as given, without a date.
 *
 * @param machine - the machine
 * @param organization - the organization
 * @param date - a civil date
 * @param bounds - what the list of events covers
 * @returns the state, the event as its index in the organization's list, and why
 */
export function stateInHistory<State extends string, Event extends string>(
  machine: MachineData<State, Event>,
  organization: OrganizationHistory,
  date: CivilDate,
  bounds: HistoryBounds,
): StateOnDate<State> {
  const own = ownEvents(machine, organization.events ?? []);
  const from = bounds.from ?? beginningOf(organization.foundedOn, own);
  const found = stateOn(machine, own.events, date, { from, until: bounds.until });
  const because = found.because.map((finding) => inListOfOrganization(finding, own));
  if (found.event === undefined) return { state: found.state, because };
  const event = own.indexes[found.event - own.presupposed];
  return event === undefined
    ? { state: found.state, because: [...because, presupposition(machine, own, found.event)] }
    : { state: found.state, because, event };
}

/** The founding, unless an event is certainly earlier: a group prepares, or is filed, before it is founded. */
function beginningOf(foundedOn: CivilDate | undefined, own: OwnEvents): CivilDate | undefined {
  if (foundedOn === undefined) return undefined;
  const isLater = own.events.some(
    ({ on, at }) => at !== undefined || (on !== undefined && isCertainlyBefore(on, foundedOn)),
  );
  return isLater ? undefined : foundedOn;
}

/** What is wrong in the machine's own list, at its place in the organization's. */
function inListOfOrganization(finding: Finding, own: OwnEvents): Finding {
  const [place, ...rest] = finding.path;
  const index = typeof place === "number" ? own.indexes[place - own.presupposed] : undefined;
  return index === undefined ? finding : { ...finding, path: ["events", index, ...rest] };
}

function presupposition(machine: MachineData, own: OwnEvents, place: number): Finding {
  const label = machine.events[own.events[place]?.event ?? ""];
  return warningOf("organization.event-presupposed", {
    eventEn: label?.en ?? "",
    eventZh: label?.["zh-CN"] ?? "",
  });
}

/**
 * Says whether an organization's list has an event of a machine.
 *
 * @param machine - the machine
 * @param organization - the organization
 * @returns `true` where there is one
 */
export function hasEventOf(machine: MachineData, { events }: OrganizationHistory): boolean {
  return ownEvents(machine, events ?? []).indexes.length > 0;
}

/**
 * Adds to an answer that no event is recorded which could have changed it.
 *
 * @param found - the answer by a list without such events
 * @returns the answer with the warning `organization.events-missing`
 */
export function withoutEvents<State extends string>(found: StateOnDate<State>): StateOnDate<State> {
  return { ...found, because: [...found.because, warningOf("organization.events-missing", {})] };
}
