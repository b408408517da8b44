import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, ruleSetKey, ruleSetOf, ruleSetsOn, type RuleSet } from "../../src/core/index.ts";

const areas = ["100000", "440000", "440300", "440305", "440306", "330200", "330203"] as const;
const days = fc.integer({ min: 0, max: 3000 }).map((offset) => addDays("2018-01-01", offset));
const sets: fc.Arbitrary<readonly RuleSet[]> = fc.uniqueArray(
  fc
    .record({
      id: fc.constantFrom("a", "b", "c"),
      version: fc.integer({ min: 1, max: 4 }),
      area: fc.constantFrom(...areas),
      from: fc.integer({ min: 0, max: 2500 }),
      length: fc.option(fc.integer({ min: 0, max: 1500 }), { nil: undefined }),
    })
    .map(({ id, version, area, from, length }) => ({
      id,
      version,
      title: { en: id, "zh-CN": id },
      area,
      validFrom: addDays("2018-01-01", from),
      validUntil: length === undefined ? undefined : addDays("2018-01-01", from + length),
      source: { title: id, issuer: "an invented bureau", date: "2018-01-01" },
      confidence: "uncertain" as const,
      parameters: {},
    })),
  { selector: ruleSetKey, maxLength: 10 },
);

/** The areas above an area, itself included, written out. */
function chainOf(area: string): readonly string[] {
  return [area, `${area.slice(0, 4)}00`, `${area.slice(0, 2)}0000`, "100000"];
}

describe("ruleSetsOn", () => {
  it("lists only what is in force there and then, one version of each identifier, the smallest area first", () => {
    fc.assert(
      fc.property(sets, fc.constantFrom(...areas), days, (all, area, date) => {
        const listed = ruleSetsOn(area, date, all);
        for (const rules of listed) {
          expect(chainOf(area)).toContain(rules.area);
          expect(rules.validFrom <= date && date <= (rules.validUntil ?? "9999")).toBe(true);
          expect(ruleSetOf(ruleSetKey(rules), all)).toBe(rules);
        }
        expect(new Set(listed.map(({ id }) => id)).size).toBe(listed.length);
        const ranks = listed.map((rules) => chainOf(area).indexOf(rules.area));
        expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
      }),
    );
  });

  it("does not depend on the order of the rule sets", () => {
    fc.assert(
      fc.property(
        sets.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray([...all], { minLength: all.length })),
        ),
        fc.constantFrom(...areas),
        days,
        ([all, shuffled], area, date) => {
          expect(ruleSetsOn(area, date, shuffled)).toEqual(ruleSetsOn(area, date, all));
        },
      ),
    );
  });

  it("lists for a month only what it lists for each of its days", () => {
    fc.assert(
      fc.property(sets, fc.constantFrom(...areas), days, (all, area, date) => {
        const month = ruleSetsOn(area, date.slice(0, 7), all);
        const day = ruleSetsOn(area, date, all);
        expect(day).toEqual(expect.arrayContaining([...month]));
      }),
    );
  });
});
