import { describe, expect, it } from "vitest";
import {
  checkTransition,
  formatFinding,
  transitionsFrom,
  type StateMachine,
} from "../../../src/core/index.ts";
import { en } from "../../../src/messages/en/index.ts";
import { zhCN } from "../../../src/messages/zh-CN/index.ts";
import { frozen, label, life, sound, type LifeEvent, type LifeState } from "./machines.ts";

describe("checkTransition", () => {
  // The transitions of the suggested lifecycle: every pair of a state and an event, allowed or not.
  const allowed: readonly (readonly [LifeState, LifeEvent, LifeState])[] = [
    ["preparing", "register", "registered"],
    ["preparing", "abandon", "abandoned"],
    ["preparing", "ban", "banned"],
    ["registered", "change", "registered"],
    ["registered", "suspend", "suspended"],
    ["registered", "dissolve", "liquidating"],
    ["registered", "revoke", "revoked"],
    ["suspended", "resume", "registered"],
    ["suspended", "revoke", "revoked"],
    ["liquidating", "deregister", "deregistered"],
    ["revoked", "deregister", "deregistered"],
    ["revoked", "ban", "banned"],
  ];

  it("decides every pair of a state and an event", () => {
    for (const state of Object.keys(life.states) as LifeState[]) {
      for (const event of Object.keys(life.events) as LifeEvent[]) {
        const to = allowed.find((row) => row[0] === state && row[1] === event)?.[2];
        const result = checkTransition(life, state, { event, reason: "fraud" }, sound);
        expect(result.ok ? result.value : undefined, `${state} ${event}`).toBe(to);
      }
    }
  });

  it("says what is possible instead, in both languages", () => {
    const [finding] = checkTransition(life, "suspended", "dissolve", sound).findings;
    expect(finding).toMatchObject({
      code: "state-machine.event-not-allowed",
      severity: "error",
      path: [],
      params: { machine: "life", state: "suspended", event: "dissolve", allowed: ["resume", "revoke"] },
    });
    expect(finding && formatFinding(finding, en)).toBe(
      "“dissolve” is not possible in the state “suspended”; possible are: resume, revoke.",
    );
    expect(finding && formatFinding(finding, zhCN)).toBe(
      "“限期停止活动”状态下不能办理“解散”，可以办理的有：恢复活动、撤销登记。",
    );
  });

  it("tells a final state from a wrong event", () => {
    expect(codes(checkTransition(life, "banned", "register", sound))).toEqual([
      "state-machine.event-after-end",
    ]);
    expect(codes(checkTransition(life, "liquidating", "register", sound))).toEqual([
      "state-machine.event-not-allowed",
    ]);
  });

  it("lets warnings of conditions pass and errors refuse, and collects all of them", () => {
    expect(checkTransition(life, "registered", "dissolve", { certificate: true, debts: 3 })).toEqual({
      ok: true,
      value: "liquidating",
      findings: [{ code: "life.debts", severity: "warning", path: [], params: { debts: 3 } }],
    });
    const refused = checkTransition(life, "registered", "revoke", { certificate: true, debts: 3 });
    expect([refused.ok, codes(refused)]).toEqual([false, ["life.no-reason", "life.debts"]]);
    expect(checkTransition(life, "registered", frozen({ event: "revoke", reason: "fraud" }), sound).ok).toBe(
      true,
    );
  });

  it("says that conditions were not asked where there is no subject, and only then", () => {
    const unasked = checkTransition(life, "preparing", "register");
    expect([unasked.ok, codes(unasked)]).toEqual([true, ["state-machine.guards-not-asked"]]);
    expect(codes(checkTransition(life, "registered", "suspend"))).toEqual([]);
    expect(codes(checkTransition(life, "preparing", "register", sound))).toEqual([]);
  });

  it("asks conditions that look only into the record with null as subject", () => {
    const machine: StateMachine<"a" | "b", "go", null, { event: "go"; on?: string }> = {
      id: "record-only",
      title: label("record only"),
      initial: "a",
      states: { a: { label: label("a") }, b: { label: label("b"), final: true } },
      events: { go: label("go") },
      transitions: [
        {
          event: "go",
          from: ["a"],
          to: "b",
          guards: [
            (_, { on }) =>
              on === undefined ? [{ code: "go.undated", severity: "error", path: [], params: {} }] : [],
          ],
        },
      ],
    };
    expect(codes(checkTransition(machine, "a", "go", null))).toEqual(["go.undated"]);
    expect(checkTransition(machine, "a", { event: "go", on: "2025-01-01" }, null).ok).toBe(true);
  });

  it("refuses where a condition throws", () => {
    const hostile = new Proxy(sound, {
      get: () => {
        throw new Error("no");
      },
    });
    expect(codes(checkTransition(life, "preparing", "register", hostile))).toEqual([
      "state-machine.guard-failed",
    ]);
  });

  const hostileValues: readonly unknown[] = [
    undefined, null, 0, NaN, 1n, Symbol("s"), true, "", "constructor", "__proto__", "toString", "hasOwnProperty",
    "x".repeat(1_000_000), [], {}, () => 0, { event: "__proto__" }, { event: Symbol("e") }, Object.create(null),
    { get event(): string { throw new Error("no"); } },
    (() => { const { proxy, revoke } = Proxy.revocable({}, {}); revoke(); return proxy; })(),
  ]; // prettier-ignore

  it("never throws, and takes no strange value for a state or an event", () => {
    for (const value of hostileValues) {
      expect(checkTransition(life, value as LifeState, "register", sound).ok).toBe(false);
      expect(checkTransition(life, "preparing", value as LifeEvent, sound).ok).toBe(false);
      expect(codes(checkTransition(life, value as LifeState, "register"))).toEqual([
        "state-machine.unknown-state",
      ]);
    }
  });

  it("names both an unknown state and an unknown event, but never prints them", () => {
    const result = checkTransition(life, "secret" as LifeState, "secret" as LifeEvent);
    expect(codes(result)).toEqual(["state-machine.unknown-state", "state-machine.unknown-event"]);
    expect(JSON.stringify(result)).not.toContain("secret");
  });
});

describe("transitionsFrom", () => {
  it("lists each event with whether it is allowed and why not", () => {
    const next = transitionsFrom(life, "registered", { certificate: true, debts: 2 });
    expect(
      next.map(({ event, to, allowed, findings }) => [event, to, allowed, findings.map(({ code }) => code)]),
    ).toEqual([
      ["change", "registered", true, []],
      ["suspend", "suspended", true, []],
      ["dissolve", "liquidating", true, ["life.debts"]],
      ["revoke", "revoked", false, ["life.no-reason", "life.debts"]],
    ]);
  });

  it("does not guess what conditions say without a subject", () => {
    expect(transitionsFrom(life, "preparing").map(({ event, allowed }) => [event, allowed])).toEqual([
      ["register", "unknown"],
      ["abandon", true],
      ["ban", true],
    ]);
  });

  it("finds nothing in final, unknown and inherited states", () => {
    for (const state of ["banned", "no-such-state", "constructor", "__proto__"]) {
      expect(transitionsFrom(life, state as LifeState, sound)).toEqual([]);
    }
  });
});

function codes(result: { readonly findings: readonly { readonly code: string }[] }): readonly string[] {
  return result.findings.map(({ code }) => code);
}
