import { errorOf, type Finding, type FindingOf } from "../finding.ts";
import type { TransitionFindings } from "./findings.ts";
import type { EventRecord, MachineData, StateMachine, StateOfMachine, Transition } from "./model.ts";

/** What asking the conditions of a transition gave. */
export interface GuardAnswers {
  /** `false` where there are conditions but no subject to ask them about. */
  readonly asked: boolean;
  /** What the conditions found. */
  readonly findings: readonly Finding[];
}

/**
 * Reads a state; nothing for a text that is none, the names that every object carries included.
 *
 * @param machine - the state machine
 * @param state - any value
 * @returns the state
 */
export function stateOf(machine: MachineData, state: unknown): StateOfMachine | undefined {
  return typeof state === "string" && Object.prototype.hasOwnProperty.call(machine.states, state)
    ? machine.states[state]
    : undefined;
}

/**
 * Says whether a machine declares an event.
 *
 * @param machine - the state machine
 * @param event - any value
 * @returns `true` for an event of the machine
 */
export function hasEvent(machine: MachineData, event: unknown): event is string {
  return typeof event === "string" && Object.prototype.hasOwnProperty.call(machine.events, event);
}

/**
 * Finds the transition of an event from a state.
 *
 * @param machine - the state machine
 * @param state - the present state
 * @param event - the event
 * @returns the first such transition; nothing where there is none
 */
export function transitionOf<
  State extends string,
  Event extends string,
  Subject,
  Entry extends EventRecord<Event>,
>(
  machine: StateMachine<State, Event, Subject, Entry>,
  state: string,
  event: string,
): Transition<State, Event, Subject, Entry> | undefined {
  return machine.transitions.find((transition) => transition.event === event && leaves(transition, state));
}

/**
 * Says whether a transition can happen in a state.
 *
 * @param transition - the transition
 * @param state - the present state
 * @returns `true` where it leads from the state
 */
export function leaves(transition: { readonly from: readonly string[] }, state: string): boolean {
  return transition.from.includes(state);
}

/**
 * Asks all conditions of a transition; one that throws refuses, because it did not let the event pass.
 *
 * @param machine - the state machine
 * @param transition - the transition
 * @param subject - what the conditions ask about
 * @param record - what is known of the event
 * @returns what they found, and whether they could be asked
 */
export function askGuards<
  State extends string,
  Event extends string,
  Subject,
  Entry extends EventRecord<Event>,
>(
  machine: StateMachine<State, Event, Subject, Entry>,
  transition: Transition<State, Event, Subject, Entry>,
  subject: Subject | undefined,
  record: Partial<Entry>,
): GuardAnswers {
  const guards = transition.guards ?? [];
  if (guards.length === 0) return { asked: true, findings: [] };
  if (subject === undefined) return { asked: false, findings: [] };
  const findings: Finding[] = [];
  for (const guard of guards) {
    try {
      findings.push(...guard(subject, record));
    } catch {
      findings.push(errorOf("state-machine.guard-failed", { machine: machine.id, event: transition.event }));
    }
  }
  return { asked: true, findings };
}

/**
 * Says why an event that the machine knows cannot happen in a state that it knows.
 *
 * @param machine - the state machine
 * @param state - the present state
 * @param event - the event
 * @returns the finding
 */
export function refusalOf(machine: MachineData, state: string, event: string): FindingOf<TransitionFindings> {
  const stateLabel = machine.states[state]?.label;
  const eventLabel = machine.events[event];
  const params = {
    machine: machine.id,
    state,
    stateEn: stateLabel?.en ?? state,
    stateZh: stateLabel?.["zh-CN"] ?? state,
    event,
    eventEn: eventLabel?.en ?? event,
    eventZh: eventLabel?.["zh-CN"] ?? event,
  };
  if (stateOf(machine, state)?.final === true) return errorOf("state-machine.event-after-end", params);
  const allowed = machine.transitions
    .filter((transition) => leaves(transition, state))
    .map(({ event: name }) => name);
  return errorOf("state-machine.event-not-allowed", {
    ...params,
    allowed,
    allowedEn: allowed.map((name) => machine.events[name]?.en ?? name),
    allowedZh: allowed.map((name) => machine.events[name]?.["zh-CN"] ?? name),
  });
}
