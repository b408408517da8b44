import {
  checkHistory,
  errorOf,
  type CivilDate,
  type FindingOf,
  type HistoryFindings as CoreHistoryFindings,
  type MachineData,
  isCertainlyBefore,
} from "../core/index.ts";
import { abnormalListMachine, filingMachine, organizationMachine, seriousListMachine } from "./machines.ts";
import type { OrganizationModelFindings } from "./model-findings.ts";
import type { OrganizationEvent, OrganizationEventKind } from "./model.ts";

/** What is found in the order of an organization's events. */
export type HistoryFinding = FindingOf<
  Pick<OrganizationModelFindings, "organization.event-order" | "organization.event-dates">
>;

/** One of the histories that an organization's list of events holds, mixed with the others. */
export interface OwnEvents {
  /** The events of one machine; first those that a later one presupposes. */
  readonly events: readonly OrganizationEvent[];
  /** How many of them were presupposed. */
  readonly presupposed: number;
  /** Where the others stand in the list of the organization. */
  readonly indexes: readonly number[];
}

/**
 * What must have happened before an event that is the first one recorded: registers publish changes and ends of
 * organizations whose beginnings nobody typed in.
 */
const presupposed: { readonly [event in OrganizationEventKind]?: readonly OrganizationEventKind[] } = {
  abandon: ["prepare"],
  change: ["register"],
  suspend: ["register"],
  resume: ["register", "suspend"],
  liquidate: ["register"],
  deregister: ["register"],
  "revoke-registration": ["register"],
  "revoke-certificate": ["register"],
  "cancel-filing": ["file"],
  "delist-abnormal": ["list-abnormal"],
  "delist-serious": ["list-serious"],
};

/** The machines that an organization's events belong to; no event is in two of them. */
const machines: readonly MachineData[] = [
  organizationMachine,
  filingMachine,
  abnormalListMachine,
  seriousListMachine,
];

/**
 * Takes the events of one machine out of an organization's list.
 *
 * @param machine - the machine
 * @param events - the events of the organization
 * @param since - the date of the first event that is presupposed, where it is known
 * @returns the events, with those before them that the first one presupposes
 */
export function ownEvents(
  machine: MachineData,
  events: readonly OrganizationEvent[],
  since?: CivilDate,
): OwnEvents {
  const indexes: number[] = [];
  events.forEach(({ event }, index) => {
    if (isEventOf(machine, event)) indexes.push(index);
  });
  const own = indexes.map((index) => events[index]).filter((event) => event !== undefined);
  const before = (own[0] === undefined ? undefined : presupposed[own[0].event]) ?? [];
  const earlier = before.map((event, index) =>
    index === 0 && since !== undefined ? { event, on: since } : { event },
  );
  return { events: [...earlier, ...own], presupposed: earlier.length, indexes };
}

/**
 * Says what is wrong with the order of an organization's events, machine by machine.
 *
 * @param events - the events of an organization
 * @returns `organization.event-order` and `organization.event-dates`, with paths below the list
 */
export function findingsOfHistories(events: readonly OrganizationEvent[]): readonly HistoryFinding[] {
  return machines.flatMap((machine) => {
    const own = ownEvents(machine, events);
    const { findings } = checkHistory(machine, own.events);
    return (findings as readonly FindingOf<CoreHistoryFindings>[]).flatMap((finding) => {
      const index = own.indexes[Number(finding.path[0]) - own.presupposed] ?? 0;
      const found = inListOfOrganization(finding, own, index + 1);
      return found === undefined ? [] : [{ ...found, path: [index, ...finding.path.slice(1)] }];
    });
  });
}

/** Puts a finding of a history in terms of the organization's list; nothing for what its schema finds. */
function inListOfOrganization(
  finding: FindingOf<CoreHistoryFindings>,
  own: OwnEvents,
  position: number,
): HistoryFinding | undefined {
  switch (finding.code) {
    case "state-machine.event-not-allowed":
    case "state-machine.event-after-end": {
      const { event, eventEn, eventZh, stateEn, stateZh } = finding.params;
      return errorOf("organization.event-order", { position, event, eventEn, eventZh, stateEn, stateZh });
    }
    case "history.goes-backwards": {
      // The place in the machine's own history, counted from 1.
      const after = (own.indexes[finding.params.position - 1 - own.presupposed] ?? 0) + 1;
      return errorOf("organization.event-dates", { position, after });
    }
    default:
      return undefined;
  }
}

/** What an event does, looked up instead of searched: organizations are checked by the million. */
interface Step {
  /** Which machine the event belongs to, as the index in the list of machines. */
  readonly machine: number;
  /** The state that the event presupposes where it is the first one recorded. */
  readonly start: string;
  /** Where it leads, by the state in which it happens. */
  readonly to: ReadonlyMap<string, string>;
}

/** Built at the first question, not at import. */
let steps: ReadonlyMap<string, Step> | undefined;

function buildSteps(): ReadonlyMap<string, Step> {
  const table = new Map<string, Step>();
  machines.forEach((machine, index) => {
    for (const event of Object.keys(machine.events)) {
      const before = presupposed[event as OrganizationEventKind] ?? [];
      const start = before.reduce(
        (state, earlier) => leadsTo(machine, earlier).get(state) ?? state,
        machine.initial,
      );
      table.set(event, { machine: index, start, to: leadsTo(machine, event) });
    }
  });
  return table;
}

function leadsTo(machine: MachineData, event: string): ReadonlyMap<string, string> {
  const own = machine.transitions.filter((transition) => transition.event === event);
  return new Map(own.flatMap(({ from, to }) => from.map((state) => [state, to] as const)));
}

/**
 * Says whether every event could happen in the state to which those before it led.
 *
 * @param events - the events of an organization
 * @returns `false` where a machine refuses one
 */
export function historiesArePossible(events: readonly OrganizationEvent[]): boolean {
  steps ??= buildSteps();
  const states: (string | undefined)[] = [];
  for (const { event } of events) {
    const step = steps.get(event);
    if (step === undefined) continue;
    const state = step.to.get(states[step.machine] ?? step.start);
    if (state === undefined) return false;
    states[step.machine] = state;
  }
  return true;
}

/**
 * Says whether no event of a machine is certainly earlier than one before it in the list.
 *
 * @param events - the events of an organization
 * @returns `false` where the dates contradict the order
 */
export function historiesAreInDateOrder(events: readonly OrganizationEvent[]): boolean {
  steps ??= buildSteps();
  const latest: (string | undefined)[] = [];
  for (const { event, on, at } of events) {
    // Instants are rare; comparing them with days takes core's careful way.
    if (at !== undefined) return !findingsOfHistories(events).some(isAboutDates);
    const machine = steps.get(event)?.machine;
    if (machine === undefined || on === undefined) continue;
    const before = latest[machine] ?? "";
    if (isCertainlyBefore(on, before)) return false;
    if (on > before) latest[machine] = on;
  }
  return true;
}

function isAboutDates({ code }: HistoryFinding): boolean {
  return code === "organization.event-dates";
}

function isEventOf(machine: MachineData, event: string): boolean {
  return Object.prototype.hasOwnProperty.call(machine.events, event);
}
