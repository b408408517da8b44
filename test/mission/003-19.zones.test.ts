// Mission row 003#19: "blow the whistle, departments report" (街乡吹哨、部门报到).
// Who blew, who came, within what time; a call between offices, not a channel for residents.
import { describe, expect, it } from "vitest";
import {
  checkStreetCall,
  dueItemsOfStreetCall,
  streetCallArrivalsOf,
  streetCallStateAt,
  type StreetCall,
} from "../../src/projects/index.ts";

const call: StreetCall = {
  id: "s-1",
  caller: { name: "青禾街道" },
  matter: "joint-enforcement",
  calledAt: "2026-11-02T23:50:00+08:00",
  withinMinutes: 30,
  called: [
    { body: { name: "青禾区城市管理局" }, arrivedAt: "2026-11-03T00:20:00+08:00" },
    { body: { name: "青禾区水务局" }, arrivedAt: "2026-11-03T00:20:01+08:00" },
    { body: { name: "青禾区消防救援大队" } },
  ],
};
const codes = (value: unknown): readonly string[] => checkStreetCall(value).findings.map(({ code }) => code);

describe("003#19: a street calls, departments come", () => {
  it.each<[string, string, readonly string[]]>([
    ["2026-11-02T23:49:59+08:00", "not-yet", []],
    ["2026-11-02T23:50:00+08:00", "waiting", ["awaited", "awaited", "awaited"]],
    ["2026-11-03T00:20:00+08:00", "waiting", ["in-time", "awaited", "awaited"]],
    ["2026-11-02T16:20:01Z", "overdue", ["in-time", "late", "absent"]],
  ])("at %s it is %s", (at, state, arrivals) => {
    const found = streetCallStateAt(call, at);
    expect(found.state).toBe(state);
    expect(found.arrivals.map((arrival) => arrival.state)).toEqual(arrivals);
  });

  it("says who is late by how much, and who is absent", () => {
    expect(
      streetCallStateAt(call, "2026-11-03T09:00:00+08:00").because.map(({ code, path, params }) => [
        code,
        path,
        params,
      ]),
    ).toEqual([
      ["street-call.late", ["called", 1], { position: 2, minutes: 1 }],
      ["street-call.absent", ["called", 2], { position: 3 }],
    ]);
    expect(streetCallArrivalsOf([call], "2026-11-03T09:00:00+08:00")).toEqual({
      numerator: 1,
      denominator: 3,
      share: 1 / 3,
      late: 1,
      absent: 1,
      awaited: 0,
      unknown: 0,
    });
    expect(streetCallArrivalsOf([call], call.calledAt)).toMatchObject({ share: null, awaited: 3 });
  });

  it("without a limit nobody is late, and a solution ends the call", () => {
    const open = { ...call, withinMinutes: undefined };
    expect(streetCallStateAt(open, "2026-11-03T09:00:00+08:00").arrivals.map(({ state }) => state)).toEqual([
      "arrived-unknown",
      "arrived-unknown",
      "awaited-unknown",
    ]);
    expect(codes(open)).toEqual(["street-call.limit-missing"]);
    const solved = { ...call, solvedOn: "2026-11-04" };
    expect(streetCallStateAt(solved, "2026-11-03T09:00:00+08:00").state).toBe("overdue");
    expect(streetCallStateAt(solved, "2026-11-04T00:00:00+08:00").state).toBe("solved");
    expect(streetCallStateAt({ ...call, solvedOn: "2026-11" }, "2026-11-04T00:00:00+08:00").state).toBe(
      "unknown",
    );
    // The limit passes after midnight, so that the department is due on the next day.
    expect(dueItemsOfStreetCall(call, "2026-11-03").map(({ on }) => on)).toEqual(["2026-11-03"]);
    expect(dueItemsOfStreetCall(solved, "2026-11-04")).toEqual([]);
  });

  it("the caller is not called, nobody is called twice or comes before the call", () => {
    expect(codes(call)).toEqual([]);
    expect(codes({ ...call, called: [{ body: { name: "青禾街道 " } }] })).toEqual([
      "street-call.caller-called",
    ]);
    expect(codes({ ...call, called: [{ body: { id: "a" } }, { body: { id: "a" } }] })).toEqual([
      "street-call.called-twice",
    ]);
    const early = [{ body: { name: "青禾区水务局" }, arrivedAt: "2026-11-02T23:49:00+08:00" }];
    expect(codes({ ...call, called: early })).toEqual(["street-call.arrived-before-call"]);
    expect(() => streetCallStateAt(call, "2026-11-02")).toThrow(TypeError);
  });
});
