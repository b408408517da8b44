import { errorOf, findingBelow, warningOf, type Finding } from "../finding.ts";
import { failure, resultOf, type CheckResult } from "../result.ts";
import { predecessorAfter, withEvent, type Latest } from "./history-dates.ts";
import type { EventRecord, StateMachine } from "./model.ts";
import { readHistory, type ReadEvent } from "./read-history.ts";
import { askGuards, hasEvent, refusalOf, stateOf, transitionOf } from "./step.ts";

/** What a history leads to. */
export interface HistoryResult<State extends string> {
  /** The state after the last event. */
  readonly state: State;
  /** Every state in order, the initial one first: one more than there are events. */
  readonly visited: readonly State[];
}

/**
 * Checks a history against a machine: whether every event could happen when it did, in this order.
 *
 * @remarks Events are listed in the order in which they took effect. A date that certainly lies before the date of
 * an earlier event is an error; equal dates, missing ones and dates whose precision does not decide are not.
 * Days of instants are cut in Asia/Shanghai. After an event that is refused the check goes on from where the event
 * leads, if the machine leaves no choice, so that one missing event is one finding. Conditions see the subject as it
 * is passed, not as it was at the time: what they need to know of the time belongs in the record.
 *
 * @param machine - the state machine
 * @param events - any value; an array of records such as `{ event: "publish", on: "2025-03-01" }` is a history
 * @param subject - what the conditions ask about; `null` where they look only into the records
 * @returns the state reached and the states visited, or the findings with the index of the event as path:
 * `state-machine.unknown-event`, `state-machine.event-not-allowed`, `state-machine.event-after-end`,
 * `state-machine.guard-failed`, `history.goes-backwards`, those of the conditions, and `civil-date.…`, `instant.…`,
 * `field.…` and `input.unreadable` of what is no record; without a subject the warning
 * `state-machine.guards-not-asked`
 *
 * @example
 * import { checkHistory, type StateMachine } from "linli/core";
 *
 * const notice: StateMachine<"draft" | "published" | "withdrawn", "publish" | "withdraw"> = {
 *   id: "notice",
 *   title: { en: "Notice", "zh-CN": "公告" },
 *   initial: "draft",
 *   states: {
 *     draft: { label: { en: "draft", "zh-CN": "拟稿" } },
 *     published: { label: { en: "published", "zh-CN": "已公布" } },
 *     withdrawn: { label: { en: "withdrawn", "zh-CN": "已撤回" }, final: true },
 *   },
 *   events: { publish: { en: "publish", "zh-CN": "公布" }, withdraw: { en: "withdraw", "zh-CN": "撤回" } },
 *   transitions: [
 *     { event: "publish", from: ["draft"], to: "published" },
 *     { event: "withdraw", from: ["published"], to: "withdrawn" },
 *   ],
 * };
 * const publish = { event: "publish", on: "2025-03-01" };
 * const result = checkHistory(notice, [publish, { event: "withdraw", on: "2025-03" }]);
 * result.ok && result.value.visited; // => ["draft", "published", "withdrawn"]
 * const { findings } = checkHistory(notice, [publish, { event: "withdraw", on: "2025-02-28" }]);
 * findings.map(({ code, path }) => [code, path]); // => [["history.goes-backwards", [1, "on"]]]
 */
export function checkHistory<
  State extends string,
  Event extends string,
  Subject,
  Entry extends EventRecord<Event>,
>(
  machine: StateMachine<State, Event, Subject, Entry>,
  events: unknown,
  subject?: NoInfer<Subject>,
): CheckResult<HistoryResult<State>> {
  const read = readHistory(events);
  if ("code" in read) return failure([read]);
  const findings: Finding[] = [];
  const visited: State[] = [machine.initial];
  const notAsked: string[] = [];
  let state = machine.initial;
  let latest: Latest = {};
  for (const [index, event] of read.entries()) {
    const found = [...event.findings, ...checkDate(event, latest)];
    if (event.when !== undefined) latest = withEvent(latest, { index, when: event.when });
    const step = takeStep(machine, state, event, subject);
    state = step.to;
    visited.push(state);
    if (step.notAsked !== undefined && !notAsked.includes(step.notAsked)) notAsked.push(step.notAsked);
    findings.push(...[...found, ...step.findings].map((finding) => findingBelow(finding, index)));
  }
  if (notAsked.length > 0) {
    findings.push(warningOf("state-machine.guards-not-asked", { machine: machine.id, events: notAsked }));
  }
  return resultOf({ state, visited }, findings);
}

function checkDate({ when }: ReadEvent, latest: Latest): readonly Finding[] {
  const earlier = when === undefined ? undefined : predecessorAfter(when, latest);
  if (when === undefined || earlier === undefined) return [];
  const finding = errorOf("history.goes-backwards", {
    after: earlier.when.text,
    position: earlier.index + 1,
  });
  return [findingBelow(finding, when.key)];
}

interface Step<State extends string> {
  readonly to: State;
  readonly findings: readonly Finding[];
  /** The event whose conditions could not be asked for want of a subject. */
  readonly notAsked?: string | undefined;
}

function takeStep<State extends string, Event extends string, Subject, Entry extends EventRecord<Event>>(
  machine: StateMachine<State, Event, Subject, Entry>,
  state: State,
  { event, record }: ReadEvent,
  subject: Subject | undefined,
): Step<State> {
  if (event === undefined) return { to: state, findings: [] };
  if (!hasEvent(machine, event)) {
    const unknown = errorOf("state-machine.unknown-event", {
      machine: machine.id,
      known: Object.keys(machine.events),
    });
    return { to: state, findings: [findingBelow(unknown, "event")] };
  }
  const transition = transitionOf(machine, state, event);
  if (transition === undefined) {
    return { to: likelyStateAfter(machine, state, event), findings: [refusalOf(machine, state, event)] };
  }
  const { asked, findings } = askGuards(machine, transition, subject, record as Partial<Entry>);
  return { to: transition.to, findings, notAsked: asked ? undefined : event };
}

/** Where the check goes on after a refused event: never out of a final state. */
function likelyStateAfter<
  State extends string,
  Event extends string,
  Subject,
  Entry extends EventRecord<Event>,
>(machine: StateMachine<State, Event, Subject, Entry>, state: State, event: string): State {
  const [first, ...others] = machine.transitions.filter((transition) => transition.event === event);
  const isOpen = stateOf(machine, state)?.final !== true;
  return first !== undefined && isOpen && others.every(({ to }) => to === first.to) ? first.to : state;
}
