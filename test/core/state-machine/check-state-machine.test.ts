import { describe, expect, it } from "vitest";
import { checkStateMachine, type MachineData } from "../../../src/core/index.ts";
import { frozen, label, life } from "./machines.ts";

const small: MachineData = {
  id: "small",
  title: label("small"),
  initial: "a",
  states: { a: { label: label("a") }, b: { label: label("b"), final: true } },
  events: { go: label("go") },
  transitions: [{ event: "go", from: ["a"], to: "b" }],
};

function found(change: Partial<MachineData>): readonly (readonly unknown[])[] {
  return checkStateMachine(frozen({ ...small, ...change })).findings.map(({ code, path }) => [
    code.replace("state-machine.", ""),
    ...path,
  ]);
}

describe("checkStateMachine", () => {
  it.each([life, small] as readonly MachineData[])("accepts the machine $id", (machine) => {
    const result = checkStateMachine(machine);
    expect(result).toEqual({ ok: true, value: machine, findings: [] });
    expect(result.ok && result.value).toBe(machine);
  });

  const a = { label: label("a") };
  const b = { label: label("b"), final: true };
  const go = { event: "go", from: ["a"], to: "b" };

  it.each<[string, Partial<MachineData>, readonly unknown[]]>([
    ["an initial state that is not declared", { initial: "x" }, [["undeclared-state", "initial"], ["unreachable-state", "states", "a"], ["unreachable-state", "states", "b"]]],
    ["states that are not declared", { transitions: [go, { event: "go", from: ["x"], to: "toString" }] }, [["undeclared-state", "transitions", 1, "from", 0], ["undeclared-state", "transitions", 1, "to"]]],
    ["an event that is not declared", { transitions: [go, { event: "valueOf", from: ["a"], to: "b" }] }, [["undeclared-event", "transitions", 1, "event"]]],
    ["a state that cannot be reached", { states: { a, b, c: b } }, [["unreachable-state", "states", "c"]]],
    ["a state reached only from itself", { states: { a, b, c: a }, transitions: [go, { event: "go", from: ["c"], to: "c" }] }, [["unreachable-state", "states", "c"]]],
    ["a dead end", { states: { a, b: { label: label("b"), final: false } } }, [["dead-end", "states", "b"]]],
    ["a final state that is left", { transitions: [go, { event: "go", from: ["b"], to: "a" }] }, [["leaves-final-state", "states", "b"]]],
    ["a duplicate transition", { transitions: [go, { event: "go", from: ["a"], to: "a" }] }, [["duplicate-transition", "transitions", 1, "from", 0]]],
    ["a state twice in one transition", { transitions: [{ ...go, from: ["a", "a"] }] }, [["duplicate-transition", "transitions", 0, "from", 1]]],
    ["an unused event", { events: { go: label("go"), stop: label("stop") } }, [["unused-event", "events", "stop"]]],
  ])("finds %s", (_, change, expected) => {
    expect(found(change)).toEqual(expected);
  }); // prettier-ignore

  it("only warns of an unused event", () => {
    expect(checkStateMachine({ ...small, events: { ...small.events, stop: label("stop") } }).ok).toBe(true);
  });
});
