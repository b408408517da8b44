import { describe, expect, it } from "vitest";
import { checkStateMachine, transitionsFrom, type MachineData } from "../../src/core/index.ts";
import {
  abnormalListMachine,
  checkOrganization,
  filingMachine,
  isOrganization,
  organizationMachine,
  seriousListMachine,
} from "../../src/organizations/index.ts";
import { organizationEventLabels } from "../../src/organizations/data/labels.ts";
import { smallest } from "./organization-samples.ts";

const machines: readonly MachineData[] = [
  organizationMachine,
  filingMachine,
  abnormalListMachine,
  seriousListMachine,
];

/** A shortest way from the initial state to each state. */
function waysOf(machine: MachineData): ReadonlyMap<string, readonly string[]> {
  const ways = new Map<string, readonly string[]>([[machine.initial, []]]);
  for (const [state, way] of ways) {
    for (const { event, from, to } of machine.transitions) {
      if (from.includes(state) && !ways.has(to)) ways.set(to, [...way, event]);
    }
  }
  return ways;
}

/** Every state that can be reached by an event, with every event and whether the machine has it there. */
const cases = machines.flatMap((machine) =>
  [...waysOf(machine)]
    .filter(([, way]) => way.length > 0)
    .flatMap(([state, way]) =>
      Object.keys(machine.events).map((event) => ({
        machine: machine.id,
        state,
        event,
        way,
        isPossible: machine.transitions.some((step) => step.event === event && step.from.includes(state)),
      })),
    ),
);

describe("the machines of organizations", () => {
  it.each(machines)("$id is sound", (machine) => {
    expect(checkStateMachine(machine)).toEqual({ ok: true, value: machine, findings: [] });
  });

  it("calls its events as everybody does", () => {
    for (const machine of machines) {
      for (const [event, { en, "zh-CN": zh }] of Object.entries(machine.events)) {
        const label = organizationEventLabels[event as keyof typeof organizationEventLabels];
        expect([event, en, zh]).toEqual([event, label.en, label["zh-CN"]]);
      }
    }
  });

  it("tells the two revocations apart, and lets both be deregistered", () => {
    for (const act of ["revoke-registration", "revoke-certificate"]) {
      const after = organizationMachine.transitions.find(({ event }) => event === act)?.to ?? "registered";
      expect(after).toBe(act === "revoke-registration" ? "registration-revoked" : "certificate-revoked");
      const possible = transitionsFrom(organizationMachine, after).map(({ event }) => event);
      expect(possible.sort()).toEqual(["ban", "deregister", "liquidate"]);
    }
  });

  it("lets nothing happen after the end", () => {
    const final = Object.entries(organizationMachine.states).filter(([, { final }]) => final === true);
    expect(final.map(([state]) => state).sort()).toEqual(["abandoned", "banned", "deregistered"]);
  });

  // 社会团体登记管理条例 (1998, amended 2016): what can happen to a registered body.
  it("knows what can happen to a registered body", () => {
    const possible = transitionsFrom(organizationMachine, "registered").map(({ event }) => event);
    expect(possible.sort()).toEqual([
      "change",
      "deregister",
      "liquidate",
      "revoke-certificate",
      "revoke-registration",
      "suspend",
    ]);
  });
});

describe("an event in a state", () => {
  it("is tried in every state", () => {
    expect(cases.filter(({ isPossible }) => isPossible).length).toBeGreaterThan(25);
    expect(cases.filter(({ isPossible }) => !isPossible).length).toBeGreaterThan(60);
  });

  it.each(cases.filter(({ isPossible }) => isPossible))(
    "$machine: $event can follow $state",
    ({ way, event }) => {
      const events = [...way, event].map((name) => ({ event: name }));
      expect(isOrganization({ ...smallest, events })).toBe(true);
    },
  );

  it.each(cases.filter(({ isPossible }) => !isPossible))(
    "$machine: $event cannot follow $state, and is named",
    ({ machine, way, event, state }) => {
      // An event of another machine between them changes nothing.
      const events = [...way, "term-ends", event].map((name) => ({ event: name }));
      const { ok, findings } = checkOrganization({ ...smallest, events });
      expect(ok).toBe(false);
      const data = machines.find(({ id }) => id === machine);
      expect(findings).toEqual([
        {
          code: "organization.event-order",
          severity: "error",
          path: ["events", events.length - 1],
          params: {
            position: events.length,
            event,
            eventEn: data?.events[event]?.en,
            eventZh: data?.events[event]?.["zh-CN"],
            stateEn: data?.states[state]?.label.en,
            stateZh: data?.states[state]?.label["zh-CN"],
          },
        },
      ]);
    },
  );

  it.each(Object.keys(organizationEventLabels).map((event) => ({ event })))(
    "may be the first one recorded: $event",
    ({ event }) => {
      const fields = { "annual-report": { year: 2020 }, inspection: { year: 2020, result: "passed" } };
      const extra = event === "penalty" ? { penalty: "warning" } : fields[event as keyof typeof fields];
      expect(isOrganization({ ...smallest, events: [{ event, ...extra }] })).toBe(true);
    },
  );
});
