import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../../src/core/index.ts";
import {
  mergeRatingSummaries,
  ratingOn,
  ratingShareOf,
  reconcileRatings,
  summarizeRatings,
  type Rating,
} from "../../src/ratings/index.ts";
import { sampleRating } from "../../src/testing/index.ts";
import { deepFreeze } from "../support/values.ts";

/** Evenly spread numbers, so that samples differ. */
const random: fc.Arbitrary<() => number> = fc.nat().map((start) => {
  let seed = (start % 2_147_483_646) + 1;
  return () => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647;
});
const day = fc.integer({ min: 0, max: 25 * 365 }).map((days) => addDays("2010-01-01", days));
/** Results of a few organizations, so that several are of one. */
const ratings: fc.Arbitrary<readonly Rating[]> = fc.array(
  fc
    .tuple(random, fc.nat({ max: 5 }))
    .map(([draw, of]) => deepFreeze({ ...sampleRating(draw), organization: { id: `o-${String(of)}` } })),
  { maxLength: 12 },
);

describe("summarizeRatings", () => {
  it("counts each organization once, in the state and with the level that ratingOn gives", () => {
    fc.assert(
      fc.property(ratings, day, (list, on) => {
        const summary = summarizeRatings(list, on);
        const ids = new Set(list.map(({ organization }) => organization.id));
        const found = [...ids].map((id) =>
          ratingOn(
            list.filter(({ organization }) => organization.id === id),
            on,
          ),
        );
        expect(summary.organizations).toBe(ids.size);
        expect(Object.values(summary.states).reduce((a, b) => a + b, 0)).toBe(ids.size);
        expect(Object.values(summary.levels).reduce((a, b) => a + b, 0)).toBe(summary.states.valid);
        for (const { state, level } of found) {
          expect(summary.states[state]).toBe(found.filter((other) => other.state === state).length);
          if (level !== undefined)
            expect(summary.levels[level]).toBe(found.filter((other) => other.level === level).length);
        }
      }),
    );
  });

  it("of parts by organization, merged in any order, is that of the whole", () => {
    fc.assert(
      fc.property(
        ratings,
        day,
        fc.array(fc.nat({ max: 2 }), { minLength: 6, maxLength: 6 }),
        fc.boolean(),
        (list, on, parts, backwards) => {
          const partOf = ({ organization }: Rating): number => parts[Number(organization.id?.slice(2))] ?? 0;
          const summaries = [0, 1, 2].map((part) =>
            summarizeRatings(
              list.filter((rating) => partOf(rating) === part),
              on,
            ),
          );
          const [a, b, c] = backwards ? [...summaries].reverse() : summaries;
          if (a === undefined || b === undefined || c === undefined) throw new Error("three parts");
          const whole = summarizeRatings(list, on);
          expect(mergeRatingSummaries([a, b, c])).toEqual(whole);
          expect(mergeRatingSummaries([mergeRatingSummaries([b, c]), a])).toEqual(whole);
          expect(JSON.parse(JSON.stringify(whole))).toEqual(whole);
        },
      ),
    );
  });

  it("does not depend on the order of the results", () => {
    fc.assert(
      fc.property(ratings, day, (list, on) => {
        expect(summarizeRatings([...list].reverse(), on)).toEqual(summarizeRatings(list, on));
      }),
    );
  });
});

describe("reconcileRatings", () => {
  it("counts as the summary does, where nothing is unknown", () => {
    fc.assert(
      fc.property(ratings, day, fc.boolean(), (list, on, orHigher) => {
        const summary = summarizeRatings(list, on);
        const found = reconcileRatings({ value: 1, qualifier: "exact" }, list, on, { level: "4A", orHigher });
        expect(found.counted).toBe(ratingShareOf(summary, "4A", { orHigher }).numerator);
        expect(found.undecided).toBe(summary.states.unknown);
        expect(found.listed).toBe(summary.organizations);
        if (found.undecided === 0) expect(found.state === "agrees").toBe(found.counted === 1);
      }),
    );
  });
});
