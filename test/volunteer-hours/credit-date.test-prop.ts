import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { creditRecords, isServiceRecord, type HourCredit } from "../../src/volunteer-hours/index.ts";
import { deepFreeze } from "../support/values.ts";
import { canAdd, policies, recordsArbitrary } from "./policies.ts";

const zones = fc.constantFrom("Asia/Shanghai", "America/Sao_Paulo", "Australia/Lord_Howe", "UTC");
const keyOf = ({ recordId, volunteerId }: HourCredit): string => `${recordId} ${volunteerId ?? ""}`;

describe("crediting, whatever the policy", () => {
  it("is tried on valid records", () => {
    fc.assert(fc.property(recordsArbitrary(), (records) => records.every(isServiceRecord)));
  });

  it("explains the whole difference, and makes no minutes negative or broken", () => {
    fc.assert(
      fc.property(recordsArbitrary(), policies, zones, (records, policy, zone) => {
        for (const credit of creditRecords(deepFreeze(records), policy, { zone })) {
          const { rawMinutes, creditedMinutes, adjustments } = credit;
          const sum = adjustments.reduce((total, { minutes }) => total + minutes, 0);
          expect(rawMinutes + sum).toBe(creditedMinutes);
          expect(Number.isSafeInteger(creditedMinutes) && creditedMinutes >= 0).toBe(true);
          expect(adjustments.every(({ minutes }) => minutes !== 0)).toBe(true);
          if (!canAdd(policy)) expect(creditedMinutes).toBeLessThanOrEqual(rawMinutes);
        }
      }),
      { numRuns: 400 },
    );
  });

  it("does not depend on the order of the records", () => {
    const shuffled = recordsArbitrary().chain((records) =>
      fc.tuple(fc.constant(records), fc.shuffledSubarray([...records], { minLength: records.length })),
    );
    fc.assert(
      fc.property(shuffled, policies, ([records, others], policy) => {
        const byKey = (list: readonly HourCredit[]): readonly HourCredit[] =>
          [...list].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
        expect(byKey(creditRecords(others, policy))).toEqual(byKey(creditRecords(records, policy)));
      }),
      { numRuns: 300 },
    );
  });

  it("has one credit for every volunteer of a record, and one for its nameless persons", () => {
    fc.assert(
      fc.property(recordsArbitrary(), policies, (records, policy) => {
        const credits = creditRecords(records, policy);
        for (const record of records) {
          const own = credits.filter(({ recordId }) => recordId === record.id);
          const persons = own.reduce((sum, credit) => sum + credit.persons, 0);
          expect(persons).toBe(record.roster?.length ?? record.headCount ?? 1);
        }
      }),
    );
  });
});
