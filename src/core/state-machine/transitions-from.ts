import { hasErrors, warningOf, type Finding } from "../finding.ts";
import type { EventRecord, StateMachine } from "./model.ts";
import { askGuards, leaves } from "./step.ts";

/** Something that could happen next. */
export interface PossibleTransition<State extends string, Event extends string> {
  /** What could happen. */
  readonly event: Event;
  /** The state that it would lead to. */
  readonly to: State;
  /** Whether its conditions let it happen; `"unknown"` where it has some and no subject was given. */
  readonly allowed: boolean | "unknown";
  /** What its conditions found: why it is refused, or remarks on it. */
  readonly findings: readonly Finding[];
}

/**
 * Lists what can happen in a state, each event with whether its conditions allow it and why not.
 *
 * @remarks Conditions see the subject as it is passed, and of the event's record only its name.
 *
 * @param machine - the state machine
 * @param state - the present state; nothing leads from a state that the machine does not know
 * @param subject - what the conditions ask about; without it events with conditions are `"unknown"`
 * @returns the transitions in the order of the machine
 *
 * @example
 * import { errorOf, transitionsFrom, type StateMachine } from "linli/core";
 *
 * const visit: StateMachine<"planned" | "done", "hold", { visitors: number }> = {
 *   id: "visit",
 *   title: { en: "Visit", "zh-CN": "走访" },
 *   initial: "planned",
 *   states: {
 *     planned: { label: { en: "planned", "zh-CN": "已安排" } },
 *     done: { label: { en: "done", "zh-CN": "已走访" }, final: true },
 *   },
 *   events: { hold: { en: "hold the visit", "zh-CN": "走访" } },
 *   transitions: [
 *     {
 *       event: "hold",
 *       from: ["planned"],
 *       to: "done",
 *       guards: [({ visitors }) => (visitors < 2 ? [errorOf("visit.alone", { visitors })] : [])],
 *     },
 *   ],
 * };
 * const next = transitionsFrom(visit, "planned", { visitors: 1 });
 * next.map(({ event, to, allowed }) => [event, to, allowed]); // => [["hold", "done", false]]
 * next[0]?.findings[0]?.code; // => "visit.alone"
 * transitionsFrom(visit, "planned")[0]?.allowed; // => "unknown"
 */
export function transitionsFrom<
  State extends string,
  Event extends string,
  Subject,
  Entry extends EventRecord<Event>,
>(
  machine: StateMachine<State, Event, Subject, Entry>,
  state: NoInfer<State>,
  subject?: NoInfer<Subject>,
): readonly PossibleTransition<State, Event>[] {
  return machine.transitions
    .filter((transition) => leaves(transition, state))
    .map((transition) => {
      const { event, to } = transition;
      // A record of which only the event is known; Partial<Entry> cannot say that `event` belongs to every entry.
      const { asked, findings } = askGuards(machine, transition, subject, { event } as Partial<Entry>);
      if (asked) return { event, to, allowed: !hasErrors(findings), findings };
      const notAsked = warningOf("state-machine.guards-not-asked", { machine: machine.id, events: [event] });
      return { event, to, allowed: "unknown", findings: [notAsked] };
    });
}
