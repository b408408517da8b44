import fc from "fast-check";
import { expect, it } from "vitest";
import { findOverlaps, type ServiceRecord } from "../../src/volunteer-hours/index.ts";
import { deepFreeze } from "../support/values.ts";
import { recordsArbitrary } from "./policies.ts";

const MINUTE = 60_000;
const spanOf = ({ startAt, endAt, claimedMinutes }: ServiceRecord): readonly [number, number] | undefined => {
  if (startAt === undefined) return undefined;
  const start = Date.parse(startAt);
  return [start, endAt === undefined ? start + (claimedMinutes ?? 0) * MINUTE : Date.parse(endAt)];
};
const membersOf = ({ volunteerId, roster }: ServiceRecord): readonly string[] =>
  roster ?? (volunteerId === undefined ? [] : [volunteerId]);

/** Every pair compared with every other. */
function bruteForce(records: readonly ServiceRecord[], grace: number): readonly string[] {
  const found: string[] = [];
  records.forEach((a, first) => {
    records.slice(first + 1).forEach((b) => {
      const [x, y] = [spanOf(a), spanOf(b)];
      if (x === undefined || y === undefined || a.state !== "completed" || b.state !== "completed") return;
      const minutes = Math.floor((Math.min(x[1], y[1]) - Math.max(x[0], y[0])) / MINUTE);
      if (minutes <= grace) return;
      for (const member of membersOf(a)) {
        if (membersOf(b).includes(member)) found.push([...[a.id, b.id].sort(), member, minutes].join(" "));
      }
    });
  });
  return found.sort();
}

const found = (records: readonly ServiceRecord[], handoverGraceMinutes: number): readonly string[] =>
  [...findOverlaps(records, { handoverGraceMinutes })]
    .map(({ recordIds, volunteerId, minutes }) => [...[...recordIds].sort(), volunteerId, minutes].join(" "))
    .sort();

it("the overlaps are those of comparing every record with every other", () => {
  fc.assert(
    fc.property(recordsArbitrary(40), fc.constantFrom(0, 1, 30), (records, grace) => {
      expect(found(deepFreeze(records), grace)).toEqual(bruteForce(records, grace));
    }),
    { numRuns: 300 },
  );
});

it("so it is among many records of one volunteer, which are sorted in another way", () => {
  const many = fc.array(fc.tuple(fc.integer({ min: 0, max: 6000 }), fc.integer({ min: 1, max: 60 })), {
    minLength: 60,
    maxLength: 120,
  });
  fc.assert(
    fc.property(many, (list) => {
      const records = list.map(([start, length], index): ServiceRecord => {
        const at = (minute: number): string => new Date(Date.UTC(2026, 0, 1) + minute * MINUTE).toISOString();
        return {
          id: `r-${String(index)}`,
          volunteerId: "v",
          startAt: at(start),
          endAt: at(start + length),
          state: "completed",
        };
      });
      expect(found(records, 0)).toEqual(bruteForce(records, 0));
    }),
    { numRuns: 60 },
  );
});

it("the one that begins first is named first, and positions are those in the list", () => {
  fc.assert(
    fc.property(recordsArbitrary(), (records) => {
      for (const { recordIds, positions } of findOverlaps(records)) {
        expect(positions.map((position) => records[position]?.id)).toEqual(recordIds);
        const [first, second] = positions.map((position) => Date.parse(records[position]?.startAt ?? ""));
        expect(first).toBeLessThanOrEqual(second ?? NaN);
      }
    }),
  );
});
