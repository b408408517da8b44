import { describe, expect, it } from "vitest";
import {
  categoryProgressOf,
  hoursSeries,
  mergeHoursSummaries,
  summarizeHours,
  type ServiceRecord,
} from "../../src/volunteer-hours/index.ts";
import { policyWith, served } from "./policies.ts";

const records: readonly ServiceRecord[] = [
  served("a", "2026-03-31T22:00+08:00", "2026-04-01T01:00+08:00", {
    activityId: "a-1",
    organizationId: "o-1",
  }),
  served("b", "2026-04-02T09:00+08:00", "2026-04-02T10:00+08:00", {
    activityId: "a-1",
    organizationId: "o-2",
  }),
  served("c", "2026-06-02T09:00+08:00", "2026-06-02T10:00+08:00", { activityId: "a-2", category: "elderly" }),
  { id: "d", headCount: 12, on: "2026-04", claimedMinutes: 60, state: "completed", divisionCode: "440305" },
  {
    id: "e",
    volunteerId: "v-2",
    on: "2026-04-02",
    claimedMinutes: 60,
    state: "no-show",
    organizationId: "o-2",
  },
  { id: "f", roster: ["v-1", "v-2"], claimedMinutes: 30, state: "completed" },
];

describe("summarizeHours", () => {
  it("keeps people, person-times and minutes apart", () => {
    const { total } = summarizeHours(records, { by: "organization" });
    expect(total).toEqual({
      people: 2,
      personTimes: 17,
      unnamed: 12,
      records: 5,
      leftOut: 1,
      rawMinutes: 180 + 60 + 60 + 12 * 60 + 2 * 30,
      minutes: 180 + 60 + 60 + 12 * 60 + 2 * 30,
    });
  });

  it.each([
    [
      "volunteer" as const,
      [
        ["unknown", 720],
        ["v-1", 330],
        ["v-2", 30],
      ],
    ],
    [
      "organization" as const,
      [
        ["o-1", 180],
        ["o-2", 60],
        ["unknown", 840],
      ],
    ],
    [
      "activity" as const,
      [
        ["a-1", 240],
        ["a-2", 60],
        ["unknown", 780],
      ],
    ],
    [
      "category" as const,
      [
        ["elderly", 60],
        ["unknown", 1020],
      ],
    ],
    [
      "division" as const,
      [
        ["440305", 720],
        ["unknown", 360],
      ],
    ],
    [
      "month" as const,
      [
        ["2026-03", 120],
        ["2026-04", 60 + 60 + 720],
        ["2026-06", 60],
        ["unknown", 60],
      ],
    ],
    [
      "year" as const,
      [
        ["2026", 1020],
        ["unknown", 60],
      ],
    ],
    [
      "day" as const,
      [
        ["2026-03-31", 120],
        ["2026-04-01", 60],
        ["2026-04-02", 60],
        ["2026-06-02", 60],
        ["unknown", 780],
      ],
    ],
  ])("by %s", (by, expected) => {
    expect(summarizeHours(records, { by }).groups.map(({ key, minutes }) => [key, minutes])).toEqual(
      expected,
    );
  });

  it("by a function of one's own", () => {
    const summary = summarizeHours(records, { by: ({ state }) => state });
    expect(summary.by).toBe("custom");
    expect(summary.groups.map(({ key, records: count, leftOut }) => [key, count, leftOut])).toEqual([
      ["completed", 5, 0],
      ["no-show", 0, 1],
    ]);
  });

  it("counts a participation where it begins, and a person wherever minutes are", () => {
    const [march, april] = summarizeHours(records.slice(0, 1), { by: "month" }).groups;
    expect(march).toMatchObject({ people: 1, personTimes: 1, records: 1, minutes: 120 });
    expect(april).toMatchObject({ people: 1, personTimes: 0, records: 0, minutes: 60 });
  });

  it("cuts days in the zone that is asked for", () => {
    const keys = (zone: string): readonly string[] =>
      summarizeHours(records.slice(0, 1), { by: "day", zone }).groups.map(({ key }) => key);
    expect(keys("Asia/Shanghai")).toEqual(["2026-03-31", "2026-04-01"]);
    expect(keys("America/Sao_Paulo")).toEqual(["2026-03-31"]);
  });

  it("counts the days of a period, and names what has no day", () => {
    const { total } = summarizeHours(records, {
      by: "volunteer",
      period: { from: "2026-04-01", until: "2026-04-30" },
    });
    // An hour after midnight, an hour on 2 April, and the month that is known as such; the roster has no day.
    expect(total.minutes).toBe(60 + 60 + 720);
    expect(total.leftOut).toBe(2);
    expect(() => summarizeHours(records, { by: "volunteer", period: { from: "2026" } })).toThrow(TypeError);
  });

  it("counts no participation that begins outside of the period", () => {
    const april = summarizeHours(records.slice(0, 1), { by: "month", period: { from: "2026-04-01" } });
    expect(april.total).toMatchObject({ people: 1, personTimes: 0, records: 0, minutes: 60 });
    const groups = april.groups.map(({ key, personTimes, minutes }) => [key, personTimes, minutes]);
    expect(groups).toEqual([["2026-04", 0, 60]]);
  });

  it("counts activities and months of volunteers, where they are asked for", () => {
    const { groups } = summarizeHours(records, { by: "volunteer", detailed: true });
    expect(groups.find(({ key }) => key === "v-1")).toMatchObject({ activities: 2, activeMonths: 3 });
    expect(summarizeHours(records, { by: "volunteer" }).groups[0]).not.toHaveProperty("activities");
  });

  it("says by which policy it counted", () => {
    const summary = summarizeHours(records, {
      by: "volunteer",
      policy: policyWith({ recordCapMinutes: 10 }),
    });
    expect([summary.policy, summary.total.minutes]).toEqual(["tested@1", 30 + 120 + 20]);
    expect(summary.total.rawMinutes).toBe(1080);
  });
});

describe("categoryProgressOf", () => {
  const targets = [
    { category: "elderly", minutes: 90 },
    { category: "environment", minutes: 30 },
  ] as const;

  it("says what is missing for the targets of a policy", () => {
    const policy = policyWith({ targets });
    const progress = categoryProgressOf(summarizeHours(records, { by: "category", policy }), policy);
    expect(progress.map(({ counted, missing }) => [counted, missing])).toEqual([
      [60, 30],
      [0, 30],
    ]);
    const reached = {
      ...policy,
      parameters: { ...policy.parameters, targets: [{ category: "elderly" as const, minutes: 60 }] },
    };
    expect(categoryProgressOf(summarizeHours(records, { by: "category" }), reached)[0]?.missing).toBe(0);
    expect(categoryProgressOf(summarizeHours(records, { by: "category" }), policyWith({}))).toEqual([]);
    expect(() => categoryProgressOf(summarizeHours(records, { by: "month" }), policy)).toThrow(RangeError);
  });
});

describe("mergeHoursSummaries", () => {
  it("refuses sums of different kinds", () => {
    const one = summarizeHours(records, { by: "month" });
    const others = [
      summarizeHours(records, { by: "day" }),
      summarizeHours(records, { by: "month", zone: "UTC" }),
      summarizeHours(records, { by: "month", policy: policyWith({}) }),
      summarizeHours(records, { by: "month", period: { from: "2026-01-01" } }),
      { ...one, version: 2 as 1 },
    ];
    for (const other of others) expect(() => mergeHoursSummaries(one, other)).toThrow(RangeError);
    expect(mergeHoursSummaries(one)).toEqual(one);
  });

  it("refuses parts by volunteer in which one volunteer is twice", () => {
    const of = (id: string, more: Partial<ServiceRecord>): ReturnType<typeof summarizeHours> =>
      summarizeHours([{ ...served(id, "2026-03-05T09:00+08:00", "2026-03-05T10:00+08:00"), ...more }], {
        by: "volunteer",
      });
    expect(() => mergeHoursSummaries(of("a", {}), of("b", {}))).toThrow(RangeError);
    expect(mergeHoursSummaries(of("a", {}), of("b", { volunteerId: "v-2" })).total.people).toBe(2);
    // Persons of whom only the number is known are in as many parts as there are.
    const nameless = { volunteerId: undefined, headCount: 3 };
    expect(mergeHoursSummaries(of("a", nameless), of("b", nameless)).total.personTimes).toBe(6);
  });
});

describe("hoursSeries", () => {
  it("has a point for every month, also those without services", () => {
    const summary = summarizeHours(records, { by: "month" });
    expect(hoursSeries(summary).map(({ on, minutes }) => [on, minutes])).toEqual([
      ["2026-03", 120],
      ["2026-04", 840],
      ["2026-05", 0],
      ["2026-06", 60],
    ]);
    expect(hoursSeries(summary, { from: "2025-12", until: "2026-03" }).map(({ on }) => on)).toEqual([
      "2025-12",
      "2026-01",
      "2026-02",
      "2026-03",
    ]);
  });

  it("of days and years too, and of nothing else", () => {
    expect(hoursSeries(summarizeHours(records, { by: "day" }))).toHaveLength(64);
    expect(hoursSeries(summarizeHours(records, { by: "year" }))).toHaveLength(1);
    expect(hoursSeries(summarizeHours([], { by: "year" }))).toEqual([]);
    expect(() => hoursSeries(summarizeHours(records, { by: "volunteer" }))).toThrow(RangeError);
    const wide = { from: "0001-01-01", until: "9999-12-31" };
    expect(() => hoursSeries(summarizeHours(records, { by: "day" }), wide)).toThrow(RangeError);
  });
});
