// One property over every machine of the library. A machine of a new family is one more line of `machines`.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  checkHistory,
  checkStateMachine,
  checkTransition,
  formatStateMachine,
  stateOn,
  transitionsFrom,
  type EventRecord,
  type MachineData,
  type StateMachine,
} from "../../src/core/index.ts";
import { linkCardMachine } from "../../src/link-cards/index.ts";
import {
  abnormalListMachine,
  filingMachine,
  incubationMachine,
  organizationMachine,
  seriousListMachine,
} from "../../src/organizations/index.ts";
import { agreementMachine } from "../../src/programmes/index.ts";
import {
  microProjectMachine,
  needMachine,
  openCallMachine,
  projectMachine,
  serviceRequestMachine,
  suggestionMachine,
  type OpenCallConditions,
  type ProjectConditions,
} from "../../src/projects/index.ts";
import { spaceApplicationMachine, venueMachine } from "../../src/venues/index.ts";
import { ledgerMachine, serviceRecordMachine } from "../../src/volunteer-hours/index.ts";
import { deepFreeze } from "../support/values.ts";

/** A call that anything may happen to; nobody is chosen in one that is withdrawn. */
const call = (withBids: boolean): OpenCallConditions => ({
  kind: "open-call",
  bidsUntil: "9999-12-31",
  acceptanceCriteria: "a signed report",
  ...(withBids && {
    bids: [{ id: "b-1", bidder: { name: "甲" }, leads: ["l-1"], eligible: true, award: {} }],
  }),
});
const project: ProjectConditions = {
  parties: [{ role: "undertaker", body: { name: "甲" } }],
  acceptance: { by: { name: "乙" }, result: "passed" },
};

/** Every machine with subjects that satisfy its conditions, between them all of these. */
const machines: readonly (readonly [machine: MachineData, ...subjects: readonly unknown[]])[] = [
  [organizationMachine, null],
  [filingMachine, null],
  [abnormalListMachine, null],
  [seriousListMachine, null],
  [venueMachine, null],
  [serviceRecordMachine, null],
  [ledgerMachine, null],
  [linkCardMachine, null],
  [openCallMachine, call(true), call(false)],
  [projectMachine, project, {}],
  [agreementMachine, null],
  [incubationMachine, { incubation: { entrant: "registered" } }],
  [spaceApplicationMachine, { host: { name: "甲" }, venue: "v-1" }],
  [
    microProjectMachine,
    {
      vote: { present: 1, agree: 1 },
      decidedFen: 1,
      contractor: { name: "甲" },
      acceptedBy: { name: "乙" },
    },
  ],
  [needMachine, {}],
  [serviceRequestMachine, {}],
  [suggestionMachine, {}],
];

/** What an event's record can carry that conditions ask for. */
interface Entry extends EventRecord {
  readonly reason: string;
}

type Life = StateMachine<string, string, unknown, Entry>;
interface Step {
  readonly choice: number;
  readonly days: number;
}

/** Goes on as long as something is allowed, and records what happened, each event no earlier than the one before. */
function lifeOf(machine: Life, subject: unknown, steps: readonly Step[]): readonly Entry[] {
  const history: Entry[] = [];
  let state = machine.initial;
  let day = 0;
  for (const { choice, days } of steps) {
    day += days;
    const on = new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(0, 10);
    const next = transitionsFrom(machine, state, subject)
      .map(({ event }) => ({ event, on, reason: "资金未落实" }))
      .filter((record) => checkTransition(machine, state, record, subject).ok);
    const record = next[choice % Math.max(1, next.length)];
    if (record === undefined) break;
    const result = checkTransition(machine, state, record, subject);
    if (!result.ok) break;
    history.push(record);
    state = result.value;
  }
  return history;
}

const steps = fc.array(fc.record({ choice: fc.nat(20), days: fc.nat(40) }), { maxLength: 25 });

describe.each(machines.map(([machine, ...subjects]) => [machine.id, machine, subjects] as const))(
  "the machine %s",
  (_, data, subjects) => {
    const machine = data as unknown as Life;

    it("is sound: every state can be reached, and all but the final ones can be left", () => {
      expect(checkStateMachine(data)).toEqual({ ok: true, value: data, findings: [] });
    });

    it("refuses no history that was allowed step by step", () => {
      fc.assert(
        fc.property(steps, fc.constantFrom(...subjects), (taken, subject) => {
          const history = deepFreeze(lifeOf(machine, subject, taken));
          const result = checkHistory(machine, history, subject);
          expect(result.findings.filter(({ severity }) => severity === "error")).toEqual([]);
          const last = history[history.length - 1];
          if (!result.ok || last?.on === undefined) return;
          expect(result.value.visited).toHaveLength(history.length + 1);
          expect(stateOn(data, history, last.on).state).toBe(result.value.state);
        }),
      );
    });

    it("refuses a history that goes on after the end, or backwards", () => {
      fc.assert(
        fc.property(steps, fc.constantFrom(...subjects), (taken, subject) => {
          const history = lifeOf(machine, subject, taken);
          const [first] = history;
          if (first === undefined) return;
          const early = { ...first, on: "2023-12-31" };
          expect(checkHistory(machine, [...history, early], subject).ok).toBe(false);
        }),
      );
    });

    it("lets its subjects reach every state between them", () => {
      const reached = new Set<string>();
      for (const subject of subjects) {
        const own = new Set([machine.initial]);
        // A set can be added to while it is walked.
        for (const state of own) {
          for (const { event } of transitionsFrom(machine, state, subject)) {
            const record = { event, on: "2024-01-01", reason: "资金未落实" };
            const result = checkTransition(machine, state, record, subject);
            if (result.ok) own.add(result.value);
          }
        }
        for (const state of own) reached.add(state);
      }
      expect([...reached].sort()).toEqual(Object.keys(machine.states).sort());
    });

    it("is named in both languages, and is drawn", () => {
      const labels = [
        data.title,
        ...Object.values(data.states).map(({ label }) => label),
        ...Object.values(data.events),
      ];
      for (const label of labels) {
        expect(label.en).toMatch(/^[\x20-\x7e]+$/);
        expect(label["zh-CN"]).toMatch(/\p{Script=Han}/u);
      }
      expect(formatStateMachine(data, "en")).not.toBe(formatStateMachine(data, "zh-CN"));
    });
  },
);

describe("the list of machines", () => {
  it("has every machine that the library exports", async () => {
    const folders = [
      "organizations",
      "ratings",
      "venues",
      "volunteer-hours",
      "link-cards",
      "programmes",
      "projects",
    ];
    const modules = await Promise.all(
      folders.map(async (folder) => import(`../../src/${folder}/index.ts`) as Promise<object>),
    );
    const exported = modules.flatMap((module) =>
      Object.entries(module).filter(([name]) => name.endsWith("Machine")),
    ) as readonly (readonly [string, MachineData])[];
    const listed = machines.map(([{ id }]) => id);
    expect(exported.map(([, { id }]) => id).sort()).toEqual([...listed].sort());
  });

  it("has each once", () => {
    const ids = machines.map(([{ id }]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
