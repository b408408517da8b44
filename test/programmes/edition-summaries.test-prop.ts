import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boundsOf, type Quantity } from "../../src/core/index.ts";
import {
  checkEdition,
  checkProgramme,
  checkSession,
  formatEditionSummary,
  mergeSessionSummaries,
  personTimesPerSession,
  reconcileSessions,
  sessionTotalsOf,
  summarizeEdition,
  summarizeSessions,
  type Session,
} from "../../src/programmes/index.ts";
import {
  sampleEdition,
  sampleInvalidEdition,
  sampleInvalidProgramme,
  sampleInvalidSession,
  sampleProgramme,
  sampleSession,
} from "../../src/testing/index.ts";
import { deepFreeze, random } from "../support/values.ts";

const sessions: fc.Arbitrary<readonly Session[]> = fc
  .tuple(random, fc.integer({ min: 0, max: 12 }))
  .map(([draw, count]) => deepFreeze(Array.from({ length: count }, () => sampleSession(draw))));

describe("samples", () => {
  it.each([
    ["programme", sampleProgramme, checkProgramme],
    ["edition", sampleEdition, checkEdition],
    ["session", sampleSession, checkSession],
  ] as const)("of a %s are valid without a remark", (_, sample, check) => {
    fc.assert(
      fc.property(random, (draw) => {
        expect(check(deepFreeze(sample(draw)))).toMatchObject({ ok: true, findings: [] });
      }),
    );
  });

  it.each([
    ["programme", sampleInvalidProgramme, checkProgramme],
    ["edition", sampleInvalidEdition, checkEdition],
    ["session", sampleInvalidSession, checkSession],
  ] as const)("that are nearly a %s are refused for their reason", (_, sample, check) => {
    fc.assert(
      fc.property(random, (draw) => {
        const { record, because } = sample(draw);
        const result = check(deepFreeze(record));
        expect(result.ok).toBe(false);
        expect(result.findings.map(({ code }) => code)).toContain(because);
      }),
      { numRuns: 300 },
    );
  });
});

describe("summaries of sessions", () => {
  it("merged are those of the whole, in any order and grouping, and JSON", () => {
    fc.assert(
      fc.property(sessions, sessions, sessions, (a, b, c) => {
        const [x, y, z] = [a, b, c].map(summarizeSessions) as [never, never, never];
        const whole = summarizeSessions([...a, ...b, ...c]);
        expect(mergeSessionSummaries([x, y, z])).toEqual(whole);
        expect(mergeSessionSummaries([z, mergeSessionSummaries([y, x])])).toEqual(whole);
        expect(mergeSessionSummaries([whole, mergeSessionSummaries([])])).toEqual(whole);
        expect(JSON.stringify(mergeSessionSummaries([z, x, y]))).toBe(JSON.stringify(whole));
        expect(JSON.parse(JSON.stringify(whole))).toEqual(whole);
      }),
    );
  });

  it("give totals that hold whatever the true numbers are", () => {
    fc.assert(
      fc.property(sessions, (many) => {
        const { personTimes, sessions: count } = sessionTotalsOf(summarizeSessions(many));
        expect(count.value).toBe(many.length);
        const told = many.flatMap((one): readonly Quantity[] => (one.personTimes ? [one.personTimes] : []));
        expect(personTimes === undefined).toBe(told.length === 0);
        if (personTimes === undefined) return;
        const least = told.reduce((sum, one) => sum + boundsOf(one).lower, 0);
        expect(boundsOf(personTimes).lower).toBeLessThanOrEqual(least);
        if (told.length < many.length) expect(boundsOf(personTimes).upper).toBe(Infinity);
      }),
    );
  });

  it("refuse what is no summary", () => {
    expect(() => mergeSessionSummaries([{ format: "linli-sessions", version: 2 } as never])).toThrow(
      TypeError,
    );
  });
});

describe("published numbers against sessions", () => {
  const one = (id: string, persons: number, personTimes: number): Session => ({
    id,
    programme: "growth",
    kind: "training",
    on: "2022-08-01",
    persons: { value: persons, qualifier: "exact", unit: "person" },
    personTimes: { value: personTimes, qualifier: "exact", unit: "person-time" },
  });
  const persons = (value: number): Quantity => ({ value, qualifier: "exact", unit: "person" });
  const answer = (announced: object, many: readonly Session[]): readonly unknown[] =>
    reconcileSessions(announced, summarizeSessions(many)).map(({ figure, state, by, because }) => [
      figure,
      state,
      by,
      because.map(({ code }) => code),
    ]);

  it("never takes persons of several sessions for different ones", () => {
    const two = [one("a", 30, 30), one("b", 20, 25)];
    expect(answer({ persons: persons(60) }, two)).toEqual([["persons", "short", 10, ["reconcile.short"]]]);
    for (const value of [30, 50]) {
      expect(answer({ persons: persons(value) }, two)).toEqual([
        ["persons", "unknown", undefined, ["session-total.persons-may-repeat"]],
      ]);
    }
    expect(answer({ persons: persons(30) }, [one("a", 30, 30)])).toEqual([
      ["persons", "agrees", undefined, []],
    ]);
  });

  it("says how many sessions have no number", () => {
    const untold: Session = { id: "c", programme: "growth", kind: "training", on: "2022-08-02" };
    const personTimes: Quantity = { value: 25, qualifier: "more-than", unit: "person-time" };
    expect(answer({ personTimes }, [one("a", 30, 30), untold])).toEqual([
      ["personTimes", "consistent", undefined, ["session-total.incomplete"]],
    ]);
    expect(answer({ personTimes }, [untold])).toEqual([
      ["personTimes", "unknown", undefined, ["session-total.incomplete"]],
    ]);
  });

  it("divides attendances by sessions only where both are there and bounded", () => {
    const sessionsHeld: Quantity = { value: 100, qualifier: "exact", unit: "event" };
    const personTimes: Quantity = { value: 2900, qualifier: "exact", unit: "person-time" };
    const average = personTimesPerSession({ sessions: sessionsHeld, personTimes });
    expect(average.ok && average.value).toMatchObject({ value: 29, unit: "person-time", per: "event" });
    expect(personTimesPerSession({ personTimes }).findings[0]?.params).toEqual({ figure: "sessions" });
    expect(personTimesPerSession({ sessions: sessionsHeld }).findings[0]?.params).toEqual({
      figure: "personTimes",
    });
  });
});

describe("summarizeEdition", () => {
  it("depends on no order of sessions, prints in both languages and names nobody", () => {
    fc.assert(
      fc.property(random, sessions, (draw, many) => {
        const edition = deepFreeze(sampleEdition(draw));
        const programme = { id: "carnival", name: "青禾区社会组织嘉年华" };
        const own = many.map((one): Session => ({ ...one, edition: edition.id }));
        const summary = summarizeEdition(edition, { programme, sessions: own });
        const page = { ...summary, because: [] };
        const turned = {
          ...summarizeEdition(edition, {
            programme,
            sessions: own.toReversed(),
          }),
          because: [],
        };
        expect(turned).toEqual(page);
        expect(JSON.parse(JSON.stringify(summary))).toEqual(summary);
        for (const locale of ["zh-CN", "en"] as const) {
          const text = formatEditionSummary(summary, locale);
          expect(text).not.toMatch(/undefined|NaN|p-\d{4}/);
          expect(text.split("\n").length).toBeGreaterThan(3);
        }
      }),
    );
  });
});
