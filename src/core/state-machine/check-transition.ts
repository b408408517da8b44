import { errorOf, warningOf, type Finding } from "../finding.ts";
import { failure, resultOf, type CheckResult } from "../result.ts";
import type { EventRecord, StateMachine } from "./model.ts";
import { askGuards, hasEvent, refusalOf, stateOf, transitionOf } from "./step.ts";

/**
 * Checks whether an event can happen in a state, and says where it leads.
 *
 * @remarks All conditions of the transition are asked; their warnings come along, their errors refuse. Without a
 * subject they are not asked, which a warning says. A condition that throws refuses.
 *
 * @param machine - the state machine
 * @param state - the present state
 * @param event - the event, or its whole record where conditions look into it
 * @param subject - what the conditions ask about; `null` where they look only into the record
 * @returns the next state, or `state-machine.unknown-state`, `state-machine.unknown-event`,
 * `state-machine.event-not-allowed`, `state-machine.event-after-end`, `state-machine.guard-failed` and the errors of
 * the conditions; with the warning `state-machine.guards-not-asked` where conditions were not asked
 *
 * @example
 * import { checkTransition, type StateMachine } from "linli/core";
 *
 * const notice: StateMachine<"draft" | "published", "publish"> = {
 *   id: "notice",
 *   title: { en: "Notice", "zh-CN": "公告" },
 *   initial: "draft",
 *   states: {
 *     draft: { label: { en: "draft", "zh-CN": "拟稿" } },
 *     published: { label: { en: "published", "zh-CN": "已公布" }, final: true },
 *   },
 *   events: { publish: { en: "publish", "zh-CN": "公布" } },
 *   transitions: [{ event: "publish", from: ["draft"], to: "published" }],
 * };
 * checkTransition(notice, "draft", "publish"); // => { ok: true, value: "published", findings: [] }
 * checkTransition(notice, "published", "publish").findings[0]?.code; // => "state-machine.event-after-end"
 */
export function checkTransition<
  State extends string,
  Event extends string,
  Subject,
  Entry extends EventRecord<Event>,
>(
  machine: StateMachine<State, Event, Subject, Entry>,
  state: NoInfer<State>,
  event: NoInfer<Event | Entry>,
  subject?: NoInfer<Subject>,
): CheckResult<State> {
  try {
    const record = (typeof event === "object" && event !== null ? event : { event }) as Partial<Entry>;
    return step(machine, state, record, subject);
  } catch {
    // Reading the event of a record can fail: a property may throw.
    return failure([errorOf("input.unreadable", {})]);
  }
}

function step<State extends string, Event extends string, Subject, Entry extends EventRecord<Event>>(
  machine: StateMachine<State, Event, Subject, Entry>,
  state: string,
  record: Partial<Entry>,
  subject: Subject | undefined,
): CheckResult<State> {
  const event: unknown = record.event;
  const unknown: Finding[] = [];
  if (stateOf(machine, state) === undefined) unknown.push(unknownState(machine));
  if (!hasEvent(machine, event)) return failure([...unknown, unknownEvent(machine)]);
  if (unknown.length > 0) return failure(unknown);
  const transition = transitionOf(machine, state, event);
  if (transition === undefined) return failure([refusalOf(machine, state, event)]);
  const { asked, findings } = askGuards(machine, transition, subject, record);
  if (asked) return resultOf(transition.to, findings);
  return resultOf(transition.to, [
    warningOf("state-machine.guards-not-asked", { machine: machine.id, events: [event] }),
  ]);
}

function unknownState(machine: { readonly id: string; readonly states: object }): Finding {
  return errorOf("state-machine.unknown-state", { machine: machine.id, known: Object.keys(machine.states) });
}

function unknownEvent(machine: { readonly id: string; readonly events: object }): Finding {
  return errorOf("state-machine.unknown-event", { machine: machine.id, known: Object.keys(machine.events) });
}
