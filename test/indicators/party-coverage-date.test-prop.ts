import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  mergePartyCoverageSummaries,
  partyCoverageShareOf,
  summarizePartyCoverage,
  type CoveredOrganization,
} from "../../src/indicators/index.ts";
import {
  partyCoverageOn,
  type BodyReference,
  type PartyUnit,
  type PartyUnitKind,
} from "../../src/organizations/index.ts";
import { deepFreeze } from "../support/values.ts";

const on = "2025-12-23";
const organizations: readonly CoveredOrganization[] = deepFreeze(
  Array.from({ length: 6 }, (_, index) => ({
    id: `o${String(index)}`,
    names: [
      { text: `青禾区第${String(index)}服务中心`, language: "zh-CN" as const, role: "registered" as const },
    ],
  })),
);
const reference: fc.Arbitrary<BodyReference> = fc.oneof(
  { arbitrary: fc.nat(7).map((at) => ({ id: `o${String(at)}` })), weight: 4 },
  { arbitrary: fc.nat(7).map((at) => ({ name: `青禾区 第${String(at)}服务中心` })), weight: 1 },
);
const unit: fc.Arbitrary<PartyUnit> = fc
  .record({
    id: fc.string(),
    kind: fc.constantFrom<PartyUnitKind>("branch", "joint-branch", "instructor-only"),
    covers: fc.array(reference, { minLength: 1, maxLength: 3 }),
    from: fc.constantFrom("2020-01-01", "2025", "2026-01-01"),
  })
  .map((drawn) => deepFreeze(drawn));
const units = fc.array(unit, { maxLength: 8 });

describe("summarizePartyCoverage", () => {
  it("counts each organization once, as partyCoverageOn answers for it", () => {
    fc.assert(
      fc.property(units, (all) => {
        const summary = summarizePartyCoverage(organizations, all, on);
        const states = organizations.map((one) => partyCoverageOn(one, all, on));
        const count = (state: string): number => states.filter((found) => found.state === state).length;
        expect(summary.organizations).toBe(organizations.length);
        expect(summary.covered).toBe(count("covered"));
        expect(summary.instructorOnly).toBe(count("instructor-only"));
        expect(summary.notRecorded).toBe(count("not-recorded"));
        expect(summary.unknown + summary.instructorAtLeast).toBe(count("unknown"));
      }),
    );
  });

  it("an organization that is listed twice, or covered twice, counts once", () => {
    fc.assert(
      fc.property(units, (all) => {
        const once = summarizePartyCoverage(organizations, all, on);
        expect(summarizePartyCoverage([...organizations, ...organizations], [...all, ...all], on)).toEqual(
          once,
        );
      }),
    );
  });

  it("parts with different organizations merge to the whole, in any order and grouping", () => {
    fc.assert(
      fc.property(units, fc.array(fc.nat(2), { minLength: 6, maxLength: 6 }), (all, places) => {
        const [a, b, c] = [0, 1, 2].map((place) =>
          summarizePartyCoverage(
            organizations.filter((_, index) => places[index] === place),
            all,
            on,
          ),
        );
        if (a === undefined || b === undefined || c === undefined) throw new Error("three parts");
        const whole = summarizePartyCoverage(organizations, all, on);
        expect(mergePartyCoverageSummaries([a, b, c])).toEqual(whole);
        expect(mergePartyCoverageSummaries([c, mergePartyCoverageSummaries([b, a])])).toEqual(whole);
        expect(JSON.parse(JSON.stringify(whole))).toEqual(whole);
      }),
    );
  });

  it("shares lie within 0 and 1, work coverage is never below organizational coverage", () => {
    fc.assert(
      fc.property(units, (all) => {
        const summary = summarizePartyCoverage(organizations, all, on);
        const organization = partyCoverageShareOf(summary, "organization");
        const work = partyCoverageShareOf(summary, "work");
        for (const { share, atMost, numerator, unknown, denominator } of [organization, work]) {
          expect(share).toBe(numerator / denominator);
          expect(atMost).toBe((numerator + unknown) / denominator);
          expect(atMost).toBeLessThanOrEqual(1);
        }
        expect(work.numerator).toBeGreaterThanOrEqual(organization.numerator);
        expect(work.numerator + work.unknown).toBeGreaterThanOrEqual(
          organization.numerator + organization.unknown,
        );
      }),
    );
  });
});

describe("coverage by hand", () => {
  const summaryOf = (...all: readonly PartyUnit[]): ReturnType<typeof summarizePartyCoverage> =>
    summarizePartyCoverage(organizations, all, on);

  it("tells units, instructors, and what is open apart", () => {
    const summary = summaryOf(
      { id: "p1", kind: "joint-branch", covers: [{ id: "o0" }, { id: "o1" }], from: "2020" },
      { id: "p2", kind: "instructor-only", covers: [{ id: "o2" }], from: "2020" },
      { id: "p3", kind: "branch", covers: [{ id: "o3" }], from: "2025" },
      { id: "p4", kind: "instructor-only", covers: [{ id: "o4" }], from: "2020" },
      { id: "p5", kind: "branch", covers: [{ name: "青禾区第4服务中心" }], from: "2020" },
    );
    expect(summary).toMatchObject({
      covered: 2,
      instructorOnly: 1,
      unknown: 1,
      instructorAtLeast: 1,
      notRecorded: 1,
    });
    expect(partyCoverageShareOf(summary, "organization")).toEqual({
      numerator: 2,
      unknown: 2,
      denominator: 6,
      share: 2 / 6,
      atMost: 4 / 6,
    });
    expect(partyCoverageShareOf(summary, "work")).toMatchObject({ numerator: 4, unknown: 1 });
  });

  it("takes a hundred thousand organizations and units", () => {
    const many = Array.from({ length: 100_000 }, (_, index) => ({ id: String(index), names: [] }));
    const branches = many.map(({ id }): PartyUnit => ({
      id,
      kind: "branch",
      covers: [{ id }],
      from: "2020",
    }));
    expect(summarizePartyCoverage(many, branches, on).covered).toBe(100_000);
  });

  it("refuses what cannot be merged", () => {
    const one = summaryOf();
    expect(() => mergePartyCoverageSummaries([])).toThrow(TypeError);
    expect(() => mergePartyCoverageSummaries([one, { ...one, on: "2025-12-24" }])).toThrow(TypeError);
    expect(() => mergePartyCoverageSummaries([one, { ...one, version: 2 as never }])).toThrow(TypeError);
    expect(() => summarizePartyCoverage([], [], "today")).toThrow(TypeError);
  });
});
