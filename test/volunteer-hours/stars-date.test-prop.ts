import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ruleSetKey, type RuleSet } from "../../src/core/index.ts";
import {
  starEligibilityOn,
  starSchemes,
  type StarScheme,
  type StarSummary,
} from "../../src/volunteer-hours/index.ts";

const minutes = fc.integer({ min: 0, max: 320_000 });
const day = fc
  .date({ min: new Date("2012-11-01T00:00:00Z"), max: new Date("2027-12-31T00:00:00Z"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const scheme = fc.constantFrom<RuleSet<StarScheme>>(...starSchemes);
const optional = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined });

const summary: fc.Arbitrary<StarSummary> = fc.record({
  minutes,
  communityMinutes: optional(fc.integer({ min: 0, max: 20_000 })),
  activities: optional(fc.nat(60)),
  serviceMonths: optional(
    fc.array(
      day.map((on) => on.slice(0, 7)),
      { maxLength: 8 },
    ),
  ),
  registeredOn: optional(day),
  heldStar: optional(fc.constantFrom<0 | 1 | 2 | 3 | 4 | 5>(0, 1, 2, 3, 4, 5)),
  hoursFrom: optional(
    fc.constantFrom(...starSchemes.flatMap(({ parameters }) => parameters.hoursFrom ?? []), "elsewhere"),
  ),
});

const eligible = (found: ReturnType<typeof starEligibilityOn>): readonly string[] =>
  found.stars
    .filter(({ state }) => state === "eligible")
    .map(({ star, medal }) => `${String(star)}${medal ?? ""}`);

describe("starEligibilityOn", () => {
  it("gives no star on a day that no validity and no known round covers, and loses none of the numbers", () => {
    let outside = 0;
    fc.assert(
      fc.property(summary, scheme, day, (facts, rules, on) => {
        const found = starEligibilityOn(facts, rules, on);
        const codes = found.because.map(({ code }) => code);
        const isOutside = codes.some((code) => /^star\.(?:scheme-not-in-force|round-unknown)$/.test(code));
        const open = found.stars.findIndex(({ state }) => state !== "eligible");
        const highest = found.stars[(open < 0 ? found.stars.length : open) - 1];
        const given = [found.star, found.medal];
        const kept = [found.starByNumbers, found.medalByNumbers];
        expect(isOutside ? kept : given).toEqual([highest?.star, highest?.medal]);
        expect(isOutside ? given : kept).toEqual([undefined, undefined]);
        if (isOutside) expect(found.state).toBe("unknown");
        if (isOutside && highest !== undefined) outside += 1;
      }),
    );
    expect(outside).toBeGreaterThan(3);
  });

  it("loses no star by more minutes", () => {
    fc.assert(
      fc.property(summary, scheme, day, fc.nat(100_000), (facts, rules, on, more) => {
        const before = eligible(starEligibilityOn(facts, rules, on));
        const after = eligible(starEligibilityOn({ ...facts, minutes: facts.minutes + more }, rules, on));
        expect(after).toEqual(expect.arrayContaining([...before]));
      }),
    );
  });

  it("loses no star as time passes, where months in a row are not asked for", () => {
    const lasting = scheme.filter(({ parameters }) => parameters.activeMonthsOf === undefined);
    fc.assert(
      fc.property(summary, lasting, day, day, (facts, rules, a, b) => {
        const [first, last] = a < b ? [a, b] : [b, a];
        const before = eligible(starEligibilityOn(facts, rules, first));
        expect(eligible(starEligibilityOn(facts, rules, last))).toEqual(expect.arrayContaining([...before]));
      }),
    );
  });

  it("adding exactly the minutes missing leaves no minutes missing, and one fewer does", () => {
    let seen = 0;
    fc.assert(
      fc.property(summary, scheme, day, (facts, rules, on) => {
        const { stars, next = stars.find(({ state }) => state !== "eligible") } = starEligibilityOn(
          facts,
          rules,
          on,
        );
        const missing = next?.missing.find(({ code }) => code === "star.minutes-short");
        if (missing === undefined) return;
        seen += 1;
        const {
          star,
          medal,
          minutes: short,
        } = missing.params as { star: number; medal?: string; minutes: number };
        const with_ = (more: number): readonly string[] | undefined =>
          starEligibilityOn({ ...facts, minutes: facts.minutes + more }, rules, on)
            .stars.find((one) => one.star === star && one.medal === medal)
            ?.missing.map(({ code }) => code);
        expect(with_(short)).not.toContain("star.minutes-short");
        expect(with_(short - 1)).toContain("star.minutes-short");
      }),
    );
    expect(seen).toBeGreaterThan(20);
  });

  it("a star is eligible exactly where nothing is missing, and facts only decide what is open", () => {
    fc.assert(
      fc.property(summary, scheme, day, (facts, rules, on) => {
        const answer = starEligibilityOn(facts, rules, on);
        expect(answer.ruleSet).toBe(ruleSetKey(rules));
        for (const { state, missing } of answer.stars)
          expect(state === "eligible").toBe(missing.length === 0);
        const complete: StarSummary = {
          ...facts,
          communityMinutes: facts.communityMinutes ?? facts.minutes,
          activities: facts.activities ?? 60,
          serviceMonths: facts.serviceMonths ?? [],
          registeredOn: facts.registeredOn ?? "2012-01-01",
          heldStar: facts.heldStar ?? 5,
          hoursFrom: facts.hoursFrom ?? rules.parameters.hoursFrom?.[0],
        };
        const after = starEligibilityOn(complete, rules, on).stars;
        answer.stars.forEach(({ state }, index) => {
          if (state !== "unknown") expect(after[index]?.state).toBe(state);
        });
      }),
    );
  });
});
