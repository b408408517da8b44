import type { FieldFindings } from "../check-model.ts";
import { errorOf, warningOf, type FindingOf, type FindingPath } from "../finding.ts";
import { failure, resultOf, type CheckResult } from "../result.ts";
import type { StateMachineFindings } from "./findings.ts";
import type { MachineData } from "./model.ts";
import { hasEvent, leaves, stateOf } from "./step.ts";

type Found = FindingOf<StateMachineFindings>;

/**
 * Checks that a machine is sound, for the tests of whoever writes one.
 *
 * @remarks Sound means: every state and event that is used is declared, every state can be reached, every state but
 * the final ones can be left and the final ones cannot, and a state and an event decide the next state.
 *
 * @param machine - the state machine
 * @returns the machine by reference, or `state-machine.undeclared-state`, `state-machine.undeclared-event`,
 * `state-machine.unreachable-state`, `state-machine.dead-end`, `state-machine.leaves-final-state`,
 * `state-machine.duplicate-transition`, `input.unreadable`; with the warning `state-machine.unused-event`
 *
 * @example
 * import { checkStateMachine, type StateMachine } from "linli/core";
 *
 * const notice: StateMachine<"draft" | "published", "publish"> = {
 *   id: "notice",
 *   title: { en: "Notice", "zh-CN": "公告" },
 *   initial: "draft",
 *   states: {
 *     draft: { label: { en: "draft", "zh-CN": "拟稿" } },
 *     published: { label: { en: "published", "zh-CN": "已公布" } },
 *   },
 *   events: { publish: { en: "publish", "zh-CN": "公布" } },
 *   transitions: [{ event: "publish", from: ["draft"], to: "published" }],
 * };
 * checkStateMachine(notice).findings[0]?.code; // => "state-machine.dead-end"
 */
export function checkStateMachine<Machine extends MachineData>(
  machine: Machine,
): CheckResult<Machine, FindingOf<StateMachineFindings & Pick<FieldFindings, "input.unreadable">>> {
  try {
    const found = [
      ...undeclared(machine),
      ...checkStates(machine),
      ...duplicates(machine),
      ...unused(machine),
    ];
    return resultOf(machine, found);
  } catch {
    return failure([errorOf("input.unreadable", {})]);
  }
}

function undeclared(machine: MachineData): readonly Found[] {
  const found: Found[] = [];
  const declare = (state: string, ...path: FindingPath): void => {
    if (stateOf(machine, state) !== undefined) return;
    found.push({ ...errorOf("state-machine.undeclared-state", { machine: machine.id }), path });
  };
  declare(machine.initial, "initial");
  machine.transitions.forEach(({ event, from, to }, index) => {
    from.forEach((state, at) => declare(state, "transitions", index, "from", at));
    declare(to, "transitions", index, "to");
    if (hasEvent(machine, event)) return;
    const path = ["transitions", index, "event"];
    found.push({ ...errorOf("state-machine.undeclared-event", { machine: machine.id }), path });
  });
  return found;
}

function checkStates(machine: MachineData): readonly Found[] {
  const reachable = reachableStates(machine);
  const found: Found[] = [];
  for (const [state, { final }] of Object.entries(machine.states)) {
    const params = { machine: machine.id, state };
    const path = ["states", state];
    const canLeave = machine.transitions.some((transition) => leaves(transition, state));
    if (!reachable.has(state)) found.push({ ...errorOf("state-machine.unreachable-state", params), path });
    if (!canLeave && final !== true) found.push({ ...errorOf("state-machine.dead-end", params), path });
    if (canLeave && final === true)
      found.push({ ...errorOf("state-machine.leaves-final-state", params), path });
  }
  return found;
}

function reachableStates(machine: MachineData): ReadonlySet<string> {
  const reached = new Set<string>([machine.initial]);
  // A set can be added to while it is walked: every state is visited once.
  for (const state of reached) {
    for (const transition of machine.transitions) if (leaves(transition, state)) reached.add(transition.to);
  }
  return reached;
}

function duplicates(machine: MachineData): readonly Found[] {
  const seen = new Set<string>();
  const found: Found[] = [];
  machine.transitions.forEach(({ event, from }, index) => {
    from.forEach((state, at) => {
      const key = JSON.stringify([event, state]);
      const finding = errorOf("state-machine.duplicate-transition", { machine: machine.id, state, event });
      if (seen.has(key)) found.push({ ...finding, path: ["transitions", index, "from", at] });
      seen.add(key);
    });
  });
  return found;
}

function unused(machine: MachineData): readonly Found[] {
  const used = new Set<string>(machine.transitions.map(({ event }) => event));
  return Object.keys(machine.events)
    .filter((event) => !used.has(event))
    .map((event) => {
      const finding = warningOf("state-machine.unused-event", { machine: machine.id, event });
      return { ...finding, path: ["events", event] };
    });
}
