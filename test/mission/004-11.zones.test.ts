// Mission row 004#11: "more than 200 events; more than 30,000 people served".
// Roll-up from activities; check that part ≤ whole (100 ≤ 200; 2,900 ≤ 30,000).
import { describe, expect, it } from "vitest";
import type { Quantity } from "../../src/core/index.ts";
import {
  lintProgrammes,
  mergeSessionSummaries,
  reconcileSessions,
  sessionTotalsOf,
  summarizeSessions,
  type Programme,
  type Session,
} from "../../src/programmes/index.ts";
import { deepFreeze } from "../support/values.ts";

const moreThan = (value: number, unit: "event" | "person" | "person-time"): Quantity => ({
  value,
  qualifier: "more-than",
  unit,
});
const whole: Programme = {
  id: "centre",
  name: "云栖社区社会组织服务中心",
  announced: { sessions: moreThan(200, "event"), personTimes: moreThan(30_000, "person-time") },
};
const part = (sessions: number, personTimes: number): Programme => ({
  id: "growth",
  name: "儿童健康成长中心",
  partOf: "centre",
  announced: { sessions: moreThan(sessions, "event"), personTimes: moreThan(personTimes, "person-time") },
});
const held = (id: string, programme: string, value: number): Session => ({
  id,
  programme,
  kind: "service",
  on: "2022-08",
  personTimes: { value, qualifier: "exact", unit: "person-time" },
});

describe("004#11: all activities of a centre", () => {
  it("contain those of its parts", () => {
    expect(lintProgrammes(deepFreeze([whole, part(100, 2900)]))).toEqual([]);
    expect(lintProgrammes([whole, part(300, 2900)])).toMatchObject([
      { code: "programme.part-printed-above-whole", path: [1, "announced", "sessions"] },
    ]);
    const exact: Programme = {
      ...whole,
      announced: { sessions: { value: 200, qualifier: "exact", unit: "event" } },
    };
    expect(lintProgrammes([exact, part(200, 0)])).toMatchObject([
      { code: "programme.part-above-whole", severity: "error", path: [1, "announced", "sessions"] },
    ]);
  });

  it("never hold persons against attendances", () => {
    const persons: Programme = { ...whole, announced: { persons: moreThan(10, "person") } };
    expect(lintProgrammes([persons, part(100, 2900)])).toEqual([]);
  });

  it("are rolled up from sessions, programme by programme", () => {
    const growth = summarizeSessions(
      Array.from({ length: 101 }, (_, i) => held(`g${String(i)}`, "growth", 29)),
    );
    const others = summarizeSessions(
      Array.from({ length: 100 }, (_, i) => held(`o${String(i)}`, "other", 280)),
    );
    const all = mergeSessionSummaries([growth, others]);
    expect(sessionTotalsOf(all)).toEqual({
      sessions: { value: 201, qualifier: "exact", unit: "event" },
      personTimes: { value: 30_929, qualifier: "exact", unit: "person-time" },
    });
    expect(reconcileSessions(whole.announced ?? {}, all).map(({ state }) => state)).toEqual([
      "consistent",
      "consistent",
    ]);
    expect(reconcileSessions(whole.announced ?? {}, growth).map(({ state, by }) => [state, by])).toEqual([
      ["short", 100],
      ["short", 27_072],
    ]);
  });
});
