import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  checkHistory,
  checkStateMachine,
  checkTransition,
  errorOf,
  stateOn,
  transitionsFrom,
  warningOf,
  type Finding,
  type StateMachine,
  type Transition,
} from "../../../src/core/index.ts";
import { label } from "./machines.ts";

type Machine = StateMachine<string, string, number>;

/** A guard that refuses, warns or passes by the number that is the subject. */
function guardOf(threshold: number): (subject: number) => readonly Finding[] {
  return (subject) =>
    subject < threshold
      ? [errorOf("too-small", { threshold })]
      : subject === threshold
        ? [warningOf("just-enough", { threshold })]
        : [];
}

/** Machines in which a state and an event decide the next state; some guarded, with names that objects carry too. */
const machines: fc.Arbitrary<Machine> = fc
  .record({
    states: fc.uniqueArray(fc.constantFrom("a", "b", "c", "d", "constructor", "toString"), { minLength: 2 }),
    events: fc.uniqueArray(fc.constantFrom("x", "y", "z", "valueOf"), { minLength: 1 }),
    seeds: fc.array(
      fc.record({
        event: fc.nat(),
        from: fc.nat(),
        to: fc.nat(),
        guard: fc.option(fc.integer({ min: 0, max: 4 })),
      }),
      {
        maxLength: 20,
      },
    ),
  })
  .map(({ states, events, seeds }) => {
    const at = (names: readonly string[], seed: number): string => names[seed % names.length] ?? "a";
    const transitions = new Map<string, Transition<string, string, number>>();
    for (const { event, from, to, guard } of seeds) {
      const name = at(events, event);
      const start = at(states, from);
      const guards = guard === null ? undefined : [guardOf(guard)];
      transitions.set(JSON.stringify([name, start]), {
        event: name,
        from: [start],
        to: at(states, to),
        guards,
      });
    }
    const list = [...transitions.values()];
    const isFinal = (state: string): boolean => !list.some(({ from }) => from.includes(state));
    return {
      id: "generated",
      title: label("generated"),
      initial: at(states, 0),
      states: Object.fromEntries(
        states.map((state) => [state, { label: label(state), final: isFinal(state) }]),
      ),
      events: Object.fromEntries(events.map((event) => [event, label(event)])),
      transitions: list,
    };
  });

/** A walk through a machine: choices of what to do next, and how many days pass before each. */
const walks = fc.array(
  fc.record({
    choice: fc.nat(),
    days: fc.integer({ min: 0, max: 400 }),
    precision: fc.constantFrom(4, 7, 10),
  }),
  {
    maxLength: 15,
  },
);
const subjects = fc.integer({ min: 0, max: 5 });

interface Walked {
  readonly state: string;
  readonly events: { event: string; on: string; day: string }[];
}

function walk(
  machine: Machine,
  steps: readonly { choice: number; days: number; precision: number }[],
  subject: number,
): Walked {
  let state = machine.initial;
  let day = "2001-01-01";
  const events: Walked["events"] = [];
  for (const { choice, days, precision } of steps) {
    const open = transitionsFrom(machine, state, subject).filter(({ allowed }) => allowed === true);
    const next = open[choice % (open.length || 1)];
    if (next === undefined) break;
    const result = checkTransition(machine, state, next.event, subject);
    expect(result.ok && result.value).toBe(next.to);
    state = next.to;
    day = addDays(day, days);
    events.push({ event: next.event, on: day.slice(0, precision), day });
  }
  return { state, events };
}

describe("state machines", () => {
  it("accept as a history what they accepted step by step", () => {
    fc.assert(
      fc.property(machines, walks, subjects, (machine, steps, subject) => {
        const { state, events } = walk(machine, steps, subject);
        const result = checkHistory(machine, events, subject);
        expect(result.findings.filter(({ severity }) => severity === "error")).toEqual([]);
        expect(result.ok && result.value.state).toBe(state);
        expect(result.ok && result.value.visited.length).toBe(events.length + 1);
      }),
      { numRuns: 500 },
    );
  });

  it("agree with themselves: what is listed as allowed is exactly what passes", () => {
    fc.assert(
      fc.property(machines, subjects, (machine, subject) => {
        for (const state of Object.keys(machine.states)) {
          const next = transitionsFrom(machine, state, subject);
          for (const event of Object.keys(machine.events)) {
            const allowed = next.some((one) => one.event === event && one.allowed === true);
            expect(checkTransition(machine, state, event, subject).ok).toBe(allowed);
          }
        }
      }),
    );
  });

  it("find in generated machines only what generating leaves open", () => {
    fc.assert(
      fc.property(machines, (machine) => {
        const codes = new Set(checkStateMachine(machine).findings.map(({ code }) => code));
        codes.delete("state-machine.unreachable-state");
        codes.delete("state-machine.unused-event");
        expect([...codes]).toEqual([]);
      }),
    );
  });

  it("never claim a state on a date that the true days contradict, and know it where all days are known", () => {
    fc.assert(
      fc.property(
        machines,
        walks,
        subjects,
        fc.integer({ min: -30, max: 6000 }),
        (machine, steps, subject, offset) => {
          const { events } = walk(machine, steps, subject);
          const date = addDays("2001-01-01", offset);
          const visited = checkHistory(machine, events, subject);
          const happened = events.filter(({ day }) => day <= date).length;
          const truth = visited.ok ? visited.value.visited[happened] : undefined;
          const bounds = { from: "2001-01-01" };
          const rough = stateOn(machine, events, date, bounds);
          const exact = stateOn(
            machine,
            events.map(({ event, day }) => ({ event, on: day })),
            date,
            bounds,
          );
          if (offset < 0) expect([rough.state, exact.state]).toEqual(["unknown", "unknown"]);
          else {
            expect(exact.state).toBe(truth);
            expect(["unknown", truth]).toContain(rough.state);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it("never throw, whatever a history is", () => {
    fc.assert(
      fc.property(
        machines,
        fc.anything({ withNullPrototype: true, withBigInt: true, withSparseArray: true }),
        (machine, value) => {
          const results = [
            checkHistory(machine, value, 3),
            checkHistory(machine, [value], 3),
            checkTransition(machine, "a", value as string, 3),
          ];
          for (const { ok, findings } of results)
            expect(ok).toBe(findings.every(({ severity }) => severity === "warning"));
        },
      ),
    );
  });
});
