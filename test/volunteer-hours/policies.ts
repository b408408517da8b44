import fc from "fast-check";
import type { RuleSet } from "../../src/core/index.ts";
import {
  order67CreditPolicy,
  type CreditPolicy,
  type ServiceRecord,
} from "../../src/volunteer-hours/index.ts";

/** A policy with some rules of its own, for tests. */
export function policyWith(changes: Partial<CreditPolicy>): RuleSet<CreditPolicy> {
  return {
    ...order67CreditPolicy,
    id: "tested",
    confidence: "uncertain",
    parameters: { ...order67CreditPolicy.parameters, ...changes },
  };
}

/** A completed service of one volunteer. */
export function served(
  id: string,
  startAt: string,
  endAt: string,
  more: Partial<ServiceRecord> = {},
): ServiceRecord {
  return { id, volunteerId: "v-1", startAt, endAt, state: "completed", ...more };
}

const MINUTE = 60_000;

/** An instant of so many minutes after the beginning of 2026, written with an offset. */
export function instantOfMinute(minute: number, offset: "+08:00" | "Z" | "-03:00", seconds = 0): string {
  const hours = offset === "Z" ? 0 : Number(offset.slice(0, 3));
  const shown = new Date(Date.UTC(2026, 0, 1) + (minute + hours * 60) * MINUTE + seconds * 1000);
  return `${shown.toISOString().slice(0, 19)}${offset}`;
}

const offsets = fc.constantFrom("+08:00" as const, "Z" as const, "-03:00" as const);
const smallMinutes = fc.integer({ min: 0, max: 90 });

/** The time of a record, in all its forms. */
const times = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(
        fc.integer({ min: 0, max: 4000 }),
        fc.integer({ min: 0, max: 1800 }),
        offsets,
        offsets,
        fc.integer({ min: 0, max: 59 }),
      )
      .map(([start, length, a, b, seconds]) => ({
        startAt: instantOfMinute(start, a, seconds),
        endAt: instantOfMinute(start + length, b, seconds),
      })),
  },
  {
    weight: 1,
    arbitrary: fc
      .integer({ min: 0, max: 4000 })
      .map((start) => ({ startAt: instantOfMinute(start, "+08:00") })),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      { on: "2026-01-01" },
      { on: "2026-01-02" },
      { on: "2026-01" },
      { on: "2026" },
      {},
    ),
  },
);

/** Valid records of a few volunteers, in many forms; their references differ. */
export function recordsArbitrary(maxLength = 14): fc.Arbitrary<readonly ServiceRecord[]> {
  const who = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom("v-1", "v-2", "v-3").map((volunteerId) => ({ volunteerId })) },
    {
      weight: 1,
      arbitrary: fc.constantFrom("v-1", "v-2").map((volunteerId) => ({ volunteerId, headCount: 3 })),
    },
    { weight: 1, arbitrary: fc.constant({ roster: ["v-1", "v-3", "v-4"] }) },
    { weight: 1, arbitrary: fc.constant({ headCount: 12 }) },
  );
  const one = fc.record(
    {
      who,
      time: times,
      claimedMinutes: fc.oneof(fc.integer({ min: 0, max: 300 }), fc.constantFrom(14_400)),
      breakMinutes: smallMinutes,
      travelMinutes: smallMinutes,
      plannedMinutes: fc.integer({ min: 0, max: 300 }),
      category: fc.constantFrom("elderly" as const, "environment" as const),
      capture: fc.constantFrom("sign-in" as const, "granted" as const),
      review: fc.constantFrom("parent-organization" as const, "provincial-authority" as const),
      emergency: fc.boolean(),
      organizationId: fc.constantFrom("o-1", "o-2"),
      activityId: fc.constantFrom("a-1", "a-2", "a-3"),
      divisionCode: fc.constantFrom("440305", "330205"),
      state: fc.constantFrom(
        "completed" as const,
        "completed" as const,
        "completed" as const,
        "no-show" as const,
        "confirmed" as const,
      ),
    },
    { requiredKeys: ["who", "time", "state"] },
  );
  return fc.array(one, { maxLength }).map((list) =>
    list.map(({ who: persons, time, breakMinutes, travelMinutes, ...rest }, index) => {
      const span = "endAt" in time ? (Date.parse(time.endAt) - Date.parse(time.startAt)) / MINUTE : 0;
      const pauses =
        (breakMinutes ?? 0) + (travelMinutes ?? 0) <= span ? { breakMinutes, travelMinutes } : {};
      const claimed = "startAt" in time || rest.claimedMinutes !== undefined ? {} : { claimedMinutes: 60 };
      return {
        id: `r-${String(index)}`,
        ...persons,
        ...time,
        ...pauses,
        ...rest,
        ...claimed,
      } as ServiceRecord;
    }),
  );
}

/** Policies with nearly all rules at once: each of them hides what others do. */
const fullPolicies = fc
  .record(
    {
      basis: fc.constantFrom("measured" as const, "claimed" as const, "shorter" as const),
      breaks: fc.constantFrom("excluded" as const, "included" as const),
      travel: fc.constantFrom("excluded" as const, "included" as const),
      forgottenSignOut: fc.constantFrom("nothing" as const, "planned" as const),
      upToPlanned: fc.boolean(),
      overlaps: fc.constantFrom("once" as const, "refused" as const, "both" as const),
      handoverGraceMinutes: fc.constantFrom(0, 0, 10, 45),
      recordCapMinutes: fc.integer({ min: 0, max: 600 }),
      dayCap: fc.constantFrom(
        [
          { minutes: 480 },
          { review: "parent-organization" as const, minutes: 720 },
          { review: "provincial-authority" as const },
        ],
        [{ minutes: 60 }],
      ),
      emergencyDayCap: fc.constant([{ minutes: 900 }]),
      captures: fc.constant(["sign-in" as const]),
      excludedCategories: fc.constant(["environment" as const]),
      weights: fc.constantFrom(
        [{ category: "elderly" as const, numerator: 3, denominator: 2 }],
        [
          { emergency: true, numerator: 2, denominator: 1 },
          { numerator: 1, denominator: 3 },
        ],
        [{ numerator: 0, denominator: 1 }],
      ),
      minimumMinutes: fc.integer({ min: 0, max: 60 }),
      rounding: fc.record({
        stepMinutes: fc.constantFrom(1, 15, 30, 60),
        mode: fc.constantFrom("down" as const, "up" as const, "nearest" as const),
      }),
    },
    { requiredKeys: [] },
  )
  .map(policyWith);

/** Policies with any rules, mostly with one beside the national ones. */
export const policies: fc.Arbitrary<RuleSet<CreditPolicy>> = fc.oneof(
  fullPolicies,
  fc.constant(policyWith({})),
  fullPolicies.chain(({ parameters }) =>
    fc
      .constantFrom(...(Object.keys(parameters) as (keyof CreditPolicy)[]))
      .map((rule) => policyWith({ [rule]: parameters[rule] })),
  ),
);

/** Whether a policy can make minutes more than they were recorded, with the document's will. */
export function canAdd({ parameters }: RuleSet<CreditPolicy>): boolean {
  const { weights = [], rounding, forgottenSignOut, basis } = parameters;
  return (
    weights.some(({ numerator, denominator }) => numerator > denominator) ||
    (rounding !== undefined && rounding.mode !== "down") ||
    forgottenSignOut === "planned" ||
    basis === "claimed"
  );
}
