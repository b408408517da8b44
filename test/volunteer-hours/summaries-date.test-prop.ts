import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  creditRecords,
  mergeHoursSummaries,
  summarizeHours,
  type HoursFigures,
  type HoursSummary,
  type ServiceRecord,
} from "../../src/volunteer-hours/index.ts";
import { deepFreeze } from "../support/values.ts";
import { policies, recordsArbitrary } from "./policies.ts";

const zones = fc.constantFrom("Asia/Shanghai", "America/Sao_Paulo", "Australia/Lord_Howe", "UTC");
const groupings = fc.constantFrom(
  "volunteer" as const,
  "organization" as const,
  "activity" as const,
  "category" as const,
  "division" as const,
  "day" as const,
  "month" as const,
  "year" as const,
  (record: ServiceRecord) => record.state,
);
const sums = ["personTimes", "unnamed", "rawMinutes", "minutes"] as const;
const sumOf = (summary: HoursSummary, figure: keyof HoursFigures): number =>
  summary.groups.reduce((sum, group) => sum + group[figure], 0);

/** Records in parts, in each of which all records of its volunteers are. */
const parted = recordsArbitrary(16).chain((all) => {
  const records = all.filter(({ roster }) => roster === undefined);
  const who = [...new Set(records.map(({ volunteerId }) => volunteerId ?? ""))];
  return fc
    .tuple(
      fc.constant(records),
      fc.array(fc.integer({ min: 0, max: 2 }), { minLength: who.length, maxLength: who.length }),
    )
    .map(([list, places]) => ({
      records: list,
      parts: [0, 1, 2].map((part) =>
        list.filter(({ volunteerId }) => places[who.indexOf(volunteerId ?? "")] === part),
      ),
    }));
});

describe("sums of hours", () => {
  it("are the whole in any parts that are made by volunteer, merged in any order", () => {
    fc.assert(
      fc.property(parted, groupings, policies, zones, ({ records, parts }, by, policy, zone) => {
        const of = (list: readonly ServiceRecord[]): HoursSummary =>
          summarizeHours(list, { by, policy, zone, detailed: true });
        const [a, b, c] = parts.map(of) as [HoursSummary, HoursSummary, HoursSummary];
        const whole = of(deepFreeze(records));
        expect(mergeHoursSummaries(a, b, c)).toEqual(whole);
        expect(mergeHoursSummaries(c, mergeHoursSummaries(b, a))).toEqual(whole);
        expect(JSON.parse(JSON.stringify(whole))).toEqual(whole);
      }),
      { numRuns: 300 },
    );
  });

  it("are what is credited, and the groups add up to the total, in every zone", () => {
    fc.assert(
      fc.property(recordsArbitrary(), groupings, policies, zones, (records, by, policy, zone) => {
        const summary = summarizeHours(records, { by, policy, zone });
        const credits = creditRecords(records, policy, { zone });
        const credited = credits.reduce(
          (sum, { creditedMinutes, persons }) => sum + creditedMinutes * persons,
          0,
        );
        expect(summary.total.minutes).toBe(credited);
        for (const figure of sums) expect(sumOf(summary, figure)).toBe(summary.total[figure]);
        const named = new Set(
          credits
            .filter(({ recordId }) => counts(records, recordId, policy.parameters))
            .map(({ volunteerId }) => volunteerId),
        );
        named.delete(undefined);
        expect(summary.total.people).toBe(named.size);
      }),
      { numRuns: 300 },
    );
  });

  it("of the days of a span add up to all that has a day", () => {
    fc.assert(
      fc.property(recordsArbitrary(), zones, (records, zone) => {
        const dated = records.filter(({ startAt, on }) => startAt !== undefined || on?.length === 10);
        const days = ["2025-12-31", "2026-01-01", "2026-01-02", "2026-01-03"];
        const parts = days.map((day) =>
          summarizeHours(dated, { by: "organization", zone, period: { from: day, until: day } }),
        );
        const rest = summarizeHours(dated, { by: "organization", zone, period: { from: "2026-01-04" } });
        const whole = summarizeHours(dated, { by: "organization", zone });
        const minutes = [...parts, rest].reduce((sum, { total }) => sum + total.minutes, 0);
        expect(minutes).toBe(whole.total.minutes);
      }),
      { numRuns: 200 },
    );
  });

  it("do not depend on the order of the records", () => {
    const shuffled = recordsArbitrary().chain((records) =>
      fc.tuple(fc.constant(records), fc.shuffledSubarray([...records], { minLength: records.length })),
    );
    fc.assert(
      fc.property(shuffled, groupings, policies, ([records, others], by, policy) => {
        expect(summarizeHours(others, { by, policy, detailed: true })).toEqual(
          summarizeHours(records, { by, policy, detailed: true }),
        );
      }),
      { numRuns: 200 },
    );
  });
});

function counts(
  records: readonly ServiceRecord[],
  id: string,
  {
    captures,
    excludedCategories,
  }: {
    readonly captures?: readonly string[] | undefined;
    readonly excludedCategories?: readonly string[] | undefined;
  },
): boolean {
  const record = records.find((one) => one.id === id);
  if (record?.state !== "completed") return false;
  if (captures !== undefined && (record.capture === undefined || !captures.includes(record.capture)))
    return false;
  return record.category === undefined || excludedCategories?.includes(record.category) !== true;
}
