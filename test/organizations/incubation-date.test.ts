import { describe, expect, it } from "vitest";
import { checkHistory, checkTransition } from "../../src/core/index.ts";
import {
  checkIncubation,
  dueItemsOfIncubation,
  explainIncubation,
  graduationRateOf,
  incubationMachine,
  incubationRules,
  incubationStateOn,
  lintIncubation,
  mergeIncubationSummaries,
  summarizeIncubations,
  survivalOn,
  type Incubation,
  type Organization,
} from "../../src/organizations/index.ts";
import { checkSetOfRuleSets, checkStateMachine, formatFinding } from "../../src/core/index.ts";
import { en } from "../../src/messages/en/index.ts";
import { zhCN } from "../../src/messages/zh-CN/index.ts";
import { deepFreeze, strangeValues } from "../support/values.ts";
import { incubation, merged } from "./incubation-samples.ts";

const codesOf = (input: unknown): readonly string[] =>
  checkIncubation(input).findings.map(({ code }) => code);
const club = (more: Partial<Organization>): Organization => ({
  id: "organization-7",
  names: [{ text: "云栖社区书画社", language: "zh-CN", role: "registered" }],
  kind: "social-service-institution",
  ...more,
});
deepFreeze(incubation);
deepFreeze(merged);

describe("checkIncubation", () => {
  it("accepts what the samples say", () => {
    expect(checkIncubation(incubation)).toMatchObject({ ok: true, findings: [] });
    expect(checkIncubation(merged)).toMatchObject({ ok: true, findings: [] });
  });

  const entered = { event: "enter", on: "2022-03-01" };
  it.each([
    ["incubation.events-missing", { events: [] }],
    ["incubation.event-order", { events: [{ event: "graduate" }] }],
    ["incubation.event-order", { events: [entered, { event: "withdraw" }, { event: "extend" }] }],
    ["incubation.event-dates", { events: [entered, { event: "extend", on: "2021-12" }] }],
    ["incubation.removal-without-reason", { events: [entered, { event: "remove", reason: "  " }] }],
    ["incubation.code-without-registration", { outcome: { ...incubation.outcome, kind: "filed" } }],
    ["incubation.merged-into-without-merger", { outcome: { kind: "filed", into: { name: "甲" } } }],
    ["incubation.graduated-otherwise", { outcome: { kind: "failed" } }],
    ["incubation.outcome-after-graduation", { outcome: { kind: "filed", on: "2024-03-02" } }],
    ["incubation.registered-before-entry", { outcome: { kind: "registered", on: "2022-02-28" } }],
    ["incubation.hand-over-before-notice", { handedOverOn: "2024-02-29" }],
    ["incubation.incubates-itself", { organization: { id: "centre-1" } }],
    ["incubation.support", { support: ["money"] }],
  ])("finds %s", (code, change) => {
    const { findings } = checkIncubation({ ...incubation, ...change });
    expect(findings.map((finding) => finding.code)).toContain(code);
    for (const finding of findings) {
      expect(formatFinding(finding, zhCN)).not.toMatch(/undefined|NaN/);
      expect(formatFinding(finding, en)).not.toMatch(/undefined|NaN/);
    }
  });

  it("lets dates pass that do not decide", () => {
    expect(codesOf({ ...incubation, outcome: { kind: "registered", on: "2024-03" } })).toEqual([]);
    expect(codesOf({ ...incubation, outcome: { kind: "registered", on: "2022" } })).toEqual([]);
  });

  it("says where the event stands, and never throws", () => {
    const events = [entered, { event: "withdraw" }, { event: "extend" }];
    expect(checkIncubation({ ...merged, events }).findings[0]).toMatchObject({
      path: ["events"],
      params: { position: 3, event: "extend", stateZh: "自愿退出" },
    });
    for (const value of strangeValues) expect(() => checkIncubation(value)).not.toThrow();
  });
});

describe("graduation", () => {
  const graduate = { event: "graduate", on: "2024-03-01" } as const;
  const base: Incubation = {
    ...merged,
    entrant: "to-be-registered",
    organization: { id: "organization-7" },
    events: [{ event: "enter", on: "2022-03-01" }, graduate],
    outcome: undefined,
  };

  it("needs a registration or a filing on that day", () => {
    const registered = (on: string): Organization => club({ events: [{ event: "register", on }] });
    expect(lintIncubation(base, registered("2024-03-01"))).toEqual([]);
    expect(lintIncubation(base, registered("2024-03-02"))).toMatchObject([
      { code: "incubation.graduation-unproven", path: ["events", 1] },
    ]);
    const founded = club({ foundedOn: "2020-01-01", events: [{ event: "register", on: "2024-03-02" }] });
    expect(lintIncubation(base, founded)).toMatchObject([
      { code: "incubation.graduation-unregistered", severity: "error" },
    ]);
    const filed = club({ kind: "filed-community-organization", events: [{ event: "file", on: "2023-05" }] });
    expect(lintIncubation(base, filed)).toEqual([]);
    const ended = club({
      events: [
        { event: "register", on: "2023-01-01" },
        { event: "deregister", on: "2024-02-01" },
      ],
    });
    expect(lintIncubation(base, ended)[0]?.code).toBe("incubation.graduation-unregistered");
  });

  it("is unproven by a bare word, and proven by a day or a code", () => {
    expect(explainIncubation(base)[0]?.code).toBe("incubation.graduation-unproven");
    expect(explainIncubation({ ...base, outcome: { kind: "filed" } })).toHaveLength(1);
    expect(explainIncubation({ ...base, outcome: { kind: "filed", on: "2024" } })).toEqual([]);
    expect(explainIncubation({ ...base, entrant: "registered" })).toEqual([]);
  });

  it("is guarded in the machine too, as is a removal", () => {
    expect(checkStateMachine(incubationMachine).findings).toEqual([]);
    const failed = { incubation: { ...base, outcome: { kind: "failed" } } } as const;
    const found = checkTransition(incubationMachine, "incubating", "graduate", failed);
    expect(found).toMatchObject({ ok: false });
    const history = checkHistory(incubationMachine, base.events, {
      incubation: base,
      organization: undefined,
    });
    expect(history).toMatchObject({ ok: true, findings: [{ code: "incubation.graduation-unproven" }] });
    const removed = [{ event: "enter" }, { event: "remove" }];
    expect(checkHistory(incubationMachine, removed, { incubation: base })).toMatchObject({
      ok: false,
      findings: [{ code: "incubation.removal-without-reason" }],
    });
  });
});

describe("incubationStateOn", () => {
  it("reads the stages", () => {
    const state = (date: string): string => incubationStateOn(incubation, date).state;
    expect(state("2021-12-31")).toBe("not-applied");
    expect(state("2022-01-10")).toBe("applied");
    expect(state("2022-03-01")).toBe("incubating");
    expect(state("2023-03-01")).toBe("extended");
    expect(state("2024-03-01")).toBe("graduated");
    expect(incubationStateOn(merged, "2022-06-01").state).toBe("unknown");
    expect(() => incubationStateOn(merged, "2022-6")).toThrow(TypeError);
  });
});

describe("dueItemsOfIncubation", () => {
  const due = (record: Partial<Incubation>, on: string, options = {}): readonly string[] =>
    dueItemsOfIncubation({ ...incubation, ...record }, on, options).map(
      ({ kind, on: day }) => `${kind} ${day}`,
    );

  it("counts working days across the holidays of October", () => {
    expect(due({ events: [{ event: "apply", on: "2025-09-28" }] }, "2025-10-01")).toEqual([
      "first-answer 2025-10-11",
    ]);
    expect(due({ handedOverOn: undefined }, "2024-03-10")).toEqual(["hand-over 2024-03-22"]);
    expect(due({}, "2024-03-10")).toEqual([]);
  });

  it("does not guess", () => {
    expect(due({ events: [{ event: "apply", on: "2025-09" }] }, "2025-10-01")).toEqual([
      "first-answer unknown",
    ]);
    expect(due({ events: [{ event: "apply", on: "2026-12-30" }] }, "2026-12-31")).toEqual([
      "first-answer unknown",
    ]);
  });

  it("lists the end of a period only where the caller names one", () => {
    const events = [{ event: "enter", on: "2025-03-01" }] as const;
    expect(due({ events, exitNoticeOn: undefined }, "2025-10-01")).toEqual([]);
    expect(due({ events, exitNoticeOn: undefined }, "2025-10-01", { periodMonths: 24 })).toEqual([
      "period-end 2027-03-01",
    ]);
  });

  it("has a sound rule set", () => {
    expect(checkSetOfRuleSets(incubationRules)).toEqual([]);
  });
});

describe("counts", () => {
  const left = (event: "graduate" | "withdraw" | "remove", on: string, id: string): Incubation => ({
    ...merged,
    id,
    organization: { id },
    outcome: undefined,
    events: [
      { event: "enter", on: "2018" },
      event === "remove" ? { event, on, reason: "停止活动" } : { event, on },
    ],
  });
  const all = [
    left("graduate", "2020-05-01", "a"),
    left("graduate", "2021-05-01", "b"),
    left("graduate", "2021", "c"),
    left("withdraw", "2020-05-01", "d"),
    left("remove", "2020-05-01", "e"),
  ];

  it("gives the rate among those that ended", () => {
    const summary = summarizeIncubations(all, "2022-01-01");
    expect(graduationRateOf(summary)).toEqual({ numerator: 3, denominator: 5, rate: 0.6 });
    const early = summarizeIncubations(all, "2021-03-01");
    expect(early.states).toMatchObject({ graduated: 1, incubating: 1, unknown: 1, withdrawn: 1, removed: 1 });
    expect(() => mergeIncubationSummaries([summary, early])).toThrow(TypeError);
    expect(() => mergeIncubationSummaries([])).toThrow(TypeError);
    expect(graduationRateOf(summarizeIncubations([], "2022-01-01")).rate).toBeNull();
  });

  it("says who still stands after so many years", () => {
    const organizations: readonly Organization[] = [
      club({ id: "a", events: [{ event: "register", on: "2019-01-01" }] }),
      club({
        id: "b",
        events: [
          { event: "register", on: "2019-01-01" },
          { event: "deregister", on: "2023-01-01" },
        ],
      }),
    ];
    const found = survivalOn([...all, ...all], "2024-05-01", { years: 3, organizations });
    expect(found).toEqual({ graduates: 2, standing: 1, ended: 1, unknown: 0, undecided: 1, share: 0.5 });
    expect(survivalOn(all, "2024-04-30", { years: 3, organizations })).toMatchObject({
      graduates: 1,
      share: 1,
    });
    expect(survivalOn(all, "2025-05-01", { years: 3, organizations })).toMatchObject({
      graduates: 3,
      unknown: 1,
    });
    expect(() => survivalOn(all, "2024-05-01", { years: -1, organizations })).toThrow(RangeError);
  });
});
