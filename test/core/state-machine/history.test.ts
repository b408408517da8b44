import { describe, expect, it } from "vitest";
import { checkHistory, formatFinding, stateOn, type HistoryBounds } from "../../../src/core/index.ts";
import { en } from "../../../src/messages/en/index.ts";
import { zhCN } from "../../../src/messages/zh-CN/index.ts";
import { frozen, life, sound } from "./machines.ts";

type Row = readonly [event: string, date?: string];

/** Writes events with the date where it belongs: instants have a T. */
function historyOf(rows: readonly Row[]): { event: string; on?: string; at?: string }[] {
  return frozen(
    rows.map(([event, date]) =>
      date === undefined ? { event } : { event, [date.includes("T") ? "at" : "on"]: date },
    ),
  );
}

function found(
  events: unknown,
  subject: typeof sound | undefined = sound,
): readonly (readonly [string, ...unknown[]])[] {
  return checkHistory(life, events, subject).findings.map(({ code, path }) => [code, ...path]);
}

describe("checkHistory", () => {
  it("gives the state reached and the states visited", () => {
    const history = historyOf([
      ["register", "2013-09"],
      ["change"],
      ["dissolve", "2020-05-01"],
      ["deregister", "2020-05-01"],
    ]);
    expect(checkHistory(life, history, sound)).toEqual({
      ok: true,
      value: {
        state: "deregistered",
        visited: ["preparing", "registered", "registered", "liquidating", "deregistered"],
      },
      findings: [],
    });
    expect(checkHistory(life, [])).toEqual({
      ok: true,
      value: { state: "preparing", visited: ["preparing"] },
      findings: [],
    });
  });

  it.each<[string, readonly Row[], readonly unknown[]]>([
    ["equal days", [["register", "2020-01-01"], ["suspend", "2020-01-01"]], []],
    ["a day back", [["register", "2020-01-02"], ["suspend", "2020-01-01"]], [["history.goes-backwards", 1, "on"]]],
    ["a month that does not decide", [["register", "2020-01-15"], ["suspend", "2020-01"]], []],
    ["a month that decides", [["register", "2020-02-01"], ["suspend", "2020-01"]], [["history.goes-backwards", 1, "on"]]],
    ["back over an undated event", [["register", "2020-02-01"], ["change"], ["suspend", "2020-01-31"]], [["history.goes-backwards", 2, "on"]]],
    ["back over an imprecise one", [["register", "2020-02-01"], ["change", "2020"], ["suspend", "2020-01-31"]], [["history.goes-backwards", 2, "on"]]],
    ["a year, then its beginning", [["register", "2020"], ["suspend", "2020-01-01"]], []],
    // 2025-12-22T16:00Z is 2025-12-23 in Shanghai.
    ["an instant on the day", [["register", "2025-12-23"], ["suspend", "2025-12-22T16:00:00Z"]], []],
    ["an instant before the day", [["register", "2025-12-23"], ["suspend", "2025-12-22T15:59:59Z"]], [["history.goes-backwards", 1, "at"]]],
    ["instants of one day", [["register", "2025-12-23T10:00:00+08:00"], ["change", "2025-12-23"], ["suspend", "2025-12-23T09:59:59+08:00"]], [["history.goes-backwards", 2, "at"]]],
    ["instants of different offsets", [["register", "2025-12-23T10:00:00+08:00"], ["suspend", "2025-12-23T02:00:00Z"]], []],
  ])("orders dates: %s", (_, rows, expected) => {
    expect(found(historyOf(rows))).toEqual(expected);
  }); // prettier-ignore

  it("names the earlier event that a date lies before", () => {
    const rows: Row[] = [
      ["register", "2020-03-01T10:00+08:00"],
      ["change", "2020-03-01"],
      ["suspend", "2020-03-01T09:00+08:00"],
    ];
    const [finding] = checkHistory(life, historyOf(rows), sound).findings;
    expect(finding?.params).toEqual({ after: "2020-03-01T10:00+08:00", position: 1 });
    expect(finding && formatFinding(finding, en)).toContain("no. 1, 2020-03-01T10:00+08:00");
    expect(finding && formatFinding(finding, zhCN)).toContain("第 1 条");
  });

  it("reports one finding for one missing event, not a cascade", () => {
    // `dissolve` is missing before `deregister`; `register` before everything.
    expect(found(historyOf([["register"], ["deregister"]]))).toEqual([
      ["state-machine.event-not-allowed", 1],
    ]);
    expect(found(historyOf([["suspend"], ["resume"], ["dissolve"]]))).toEqual([
      ["state-machine.event-not-allowed", 0],
    ]);
  });

  it("reports every event after the end", () => {
    expect(found(historyOf([["abandon"], ["register"], ["dissolve"]]))).toEqual([
      ["state-machine.event-after-end", 1],
      ["state-machine.event-after-end", 2],
    ]);
  });

  it("asks conditions with each record, and says once which were not asked", () => {
    expect(found([{ event: "register" }, { event: "revoke" }])).toEqual([["life.no-reason", 1]]);
    expect(found([{ event: "register" }, { event: "revoke", reason: "fraud" }])).toEqual([]);
    const unasked = checkHistory(life, [{ event: "register" }, { event: "change" }, { event: "revoke" }]);
    expect([unasked.ok, unasked.findings]).toEqual([
      true,
      [
        {
          code: "state-machine.guards-not-asked",
          severity: "warning",
          path: [],
          params: { machine: "life", events: ["register", "revoke"] },
        },
      ],
    ]);
  });

  it("collects what is wrong with records, each with its path", () => {
    const revoked = Proxy.revocable({}, {});
    revoked.revoke();
    const events = [
      { event: "register", on: "2020-02-30", at: 7 },
      null,
      { on: "2020" },
      { event: 5 },
      { event: "__proto__" },
      { event: "constructor" },
      revoked.proxy,
      { get event(): string { throw new Error("no"); } },
      { event: "suspend", at: "9999-12-31T23:00:00Z" },
    ]; // prettier-ignore
    expect(found(events)).toEqual([
      ["civil-date.no-such-day", 0, "on"],
      ["input.not-text", 0, "at"],
      ["field.type", 1],
      ["field.missing", 2, "event"],
      ["field.type", 3, "event"],
      ["state-machine.unknown-event", 4, "event"],
      ["state-machine.unknown-event", 5, "event"],
      ["input.unreadable", 6],
      ["input.unreadable", 7],
      ["instant.no-such-time", 8, "at"],
    ]);
  });

  it("never throws for what is no list", () => {
    const revoked = Proxy.revocable([], {});
    revoked.revoke();
    for (const value of [
      undefined,
      null,
      1,
      "x".repeat(1_000_000),
      Symbol("s"),
      1n,
      {},
      () => 0,
      new Map(),
    ]) {
      expect(found(value)).toEqual([["field.type"]]);
    }
    expect(found(revoked.proxy)).toEqual([["input.unreadable"]]);
  });

  it("reads long histories in linear time", () => {
    const events = [
      { event: "register", on: "2020-01-01" },
      ...Array.from({ length: 100_000 }, () => ({ event: "change", on: "2020-01-01" })),
    ];
    const start = performance.now();
    expect(checkHistory(life, events, sound).ok).toBe(true);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});

describe("stateOn", () => {
  const rows: readonly Row[] = [
    ["register", "2013-09-10"],
    ["suspend", "2019-06"],
    ["resume", "2019-08-01"],
    ["dissolve"],
    ["deregister", "2022"],
  ];
  const history = historyOf(rows);

  it.each<[string, HistoryBounds, string, string | undefined]>([
    ["2013-09-09", {}, "unknown", "history.begins-later"],
    ["2013-09-09", { from: "2013-01-01" }, "preparing", undefined],
    ["2013-01-01", { from: "2013-01-01" }, "preparing", undefined],
    ["2012-12-31", { from: "2013-01-01" }, "unknown", "history.begins-later"],
    ["2013-03-01", { from: "2013" }, "unknown", "history.begins-later"],
    ["2013-09-10", {}, "registered", undefined],
    ["2019-05-31", {}, "registered", undefined],
    ["2019-06-15", {}, "unknown", "history.undecided"],
    ["2019-06", {}, "unknown", "history.undecided"],
    ["2019-06-30", {}, "suspended", undefined],
    ["2019-07", {}, "suspended", undefined],
    ["2019", {}, "unknown", "history.undecided"],
    ["2019-08-01", {}, "unknown", "history.undecided"],
    ["2022-12-31", {}, "deregistered", undefined],
    ["2030", {}, "deregistered", undefined],
    ["2030", { until: "2024-12-31" }, "deregistered", undefined],
  ])("on %s within %j is %s", (date, bounds, state, code) => {
    const result = stateOn(life, history, date, frozen(bounds));
    expect([result.state, result.because[0]?.code]).toEqual([state, code]);
  });

  it("names the event that led to the state", () => {
    expect(stateOn(life, history, "2019-07-01")).toEqual({ state: "suspended", because: [], event: 1 });
    expect(stateOn(life, history, "2013-01-02", { from: "2013-01-01" })).toEqual({
      state: "preparing",
      because: [],
    });
  });

  it("lists the states that the dates leave open", () => {
    expect(stateOn(life, history, "2019-06-15").because[0]?.params).toEqual({
      machine: "life",
      states: ["registered", "suspended"],
    });
    expect(stateOn(life, history, "2020-01-01").because[0]?.params).toEqual({
      machine: "life",
      states: ["registered", "liquidating"],
    });
  });

  it("knows a state that every order of dates leads to", () => {
    // A change of registration leads from registered to registered: it does not matter when in 2015 it was.
    const changed = historyOf([
      ["register", "2013-09-10"],
      ["change", "2015"],
    ]);
    expect(stateOn(life, changed, "2015-06-01")).toEqual({ state: "registered", because: [] });
  });

  it("lets only final states last beyond the end of the data", () => {
    const open = historyOf([["register", "2013-09-10"]]);
    expect(stateOn(life, open, "2024-12-31", { until: "2024-12-31" }).state).toBe("registered");
    const after = stateOn(life, open, "2025-01-01", { until: "2024-12-31" });
    expect([after.state, after.because[0]?.code]).toEqual(["unknown", "history.ends-earlier"]);
  });

  it("is unknown for a history that is wrong, and says why", () => {
    const wrong = stateOn(
      life,
      historyOf([
        ["register", "2020-01-01"],
        ["deregister", "2019"],
      ]),
      "2021-01-01",
    );
    expect([wrong.state, wrong.because.map(({ code, path }) => [code, ...path])]).toEqual([
      "unknown",
      [
        ["history.goes-backwards", 1, "on"],
        ["state-machine.event-not-allowed", 1],
      ],
    ]);
    const early = stateOn(life, history, "2021-01-01", { from: "2014" });
    expect(early).toMatchObject({
      state: "unknown",
      because: [{ code: "history.begins-later", severity: "error", path: [0] }],
    });
  });

  it("cuts the day of an instant in Shanghai", () => {
    const night = historyOf([["register", "2025-12-22T16:00:00Z"]]);
    expect(stateOn(life, night, "2025-12-22").state).toBe("unknown");
    expect(stateOn(life, night, "2025-12-23").state).toBe("registered");
  });

  it("knows nothing of an empty history without a beginning", () => {
    expect(stateOn(life, [], "2025-01-01").state).toBe("unknown");
    expect(stateOn(life, [], "2025-01-01", { from: "2024" }).state).toBe("preparing");
  });

  it("refuses what is no civil date", () => {
    expect(() => stateOn(life, [], "today")).toThrow(TypeError);
    expect(() => stateOn(life, [], "2025", { until: "soon" })).toThrow(TypeError);
  });
});
