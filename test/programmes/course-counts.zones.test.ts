import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findDivisions } from "../../src/divisions/index.ts";
import {
  checkCohort,
  cohortAreasOf,
  cohortCompletionOf,
  courseMinutesOf,
  courseTable,
  explainCohort,
  lintCohorts,
  lintCourses,
  reconcileCohortAreas,
  type Cohort,
  type Course,
} from "../../src/programmes/index.ts";
import { sampleCohort, sampleCourse } from "../../src/testing/index.ts";
import { deepFreeze, random } from "../support/values.ts";
import { cohort, course, smallestCohort, worker } from "./service-samples.ts";

const codesOf = (findings: readonly { readonly code: string }[]): readonly string[] =>
  findings.map(({ code }) => code);
const exact = (value: number) => ({ value, qualifier: "exact", unit: "person" }) as const;

describe("checkCohort", () => {
  const check = (change: Partial<Cohort>): readonly string[] =>
    codesOf(checkCohort({ ...smallestCohort, ...change }).findings);

  it("refuses by the words of the heads, not by a tolerance", () => {
    expect(check({ completed: 40 })).toEqual(["cohort.completed-above-heads"]);
    expect(check({ completed: 39 })).toEqual([]);
    expect(check({ heads: { value: 40, qualifier: "about" }, completed: 60 })).toEqual([]);
    expect(check({ heads: { value: 40, qualifier: "more-than" }, completed: 60 })).toEqual([]);
    expect(check({ heads: exact(40), certificates: 41 })).toEqual(["cohort.certificates-above-completed"]);
  });

  it("takes a month for a date, and asks for a beginning", () => {
    expect(check({ period: { from: "2018-07", until: "2018-07" } })).toEqual([]);
    expect(check({ period: { from: "2018-08", until: "2018-07" } })).toEqual(["period.order"]);
    expect(check({ period: {} })).toEqual(["cohort.beginning-missing"]);
  });

  it("says where places account for fewer", () => {
    const origins = [{ place: { divisionCode: "440300" }, heads: 29 }];
    expect(explainCohort({ ...cohort, origins })[0]?.params).toEqual({ heads: 30, counted: 29 });
    expect(explainCohort(cohort)).toEqual([]);
  });
});

describe("courseMinutesOf", () => {
  it("is the sum of its modules", () => {
    fc.assert(
      fc.property(random, (draw) => {
        const { modules } = sampleCourse(draw);
        const { total, required } = courseMinutesOf(deepFreeze({ modules }));
        expect(total).toBe(modules.reduce((sum, { minutes }) => sum + minutes, 0));
        expect(required).toBeLessThanOrEqual(total);
        expect(courseMinutesOf({ modules: [...modules].reverse() })).toEqual({ total, required });
      }),
    );
  });
});

describe("cohortAreasOf", () => {
  const at = (place: object, heads = 1) => ({ place, heads });
  const of = (origins: Cohort["origins"], heads: number) => ({ heads: exact(heads), origins });

  it("counts provinces, prefectures and counties by their codes", () => {
    const some = of(
      [at({ divisionCode: "440305" }), at({ communityCode: "440106001001" }), at({ divisionCode: "310104" })],
      3,
    );
    expect(cohortAreasOf(some, { level: "province" })).toMatchObject({ least: 2, most: 2, undecided: [] });
    expect(cohortAreasOf(some, { level: "county" }).least).toBe(3);
    // A district of a municipality lies in no prefecture.
    expect(cohortAreasOf(some, { level: "prefecture" })).toMatchObject({ least: 2, most: 3, undecided: [2] });
  });

  it("finds names where it may, and leaves open what leads to several", () => {
    const named = of([at({ name: "浙江省宁波市" }), at({ name: "浙江省" }), at({ name: "云栖社区" })], 3);
    expect(cohortAreasOf(named, { level: "province" })).toMatchObject({ least: 1, most: 3, areas: [] });
    expect(cohortAreasOf(named, { level: "province", findDivisions })).toEqual({
      areas: [{ code: "330000", heads: 2 }],
      least: 1,
      most: 2,
      undecided: [2],
    });
    const many = of([at({ name: "鼓楼区" })], 1);
    expect(cohortAreasOf(many, { level: "province", findDivisions }).undecided).toEqual([0]);
  });

  it("leaves open where those come from of whom nothing is told", () => {
    const part = of([at({ divisionCode: "440300" }, 10)], 30);
    expect(cohortAreasOf(part, { level: "province" })).toMatchObject({ least: 1, most: 21 });
    const said = (value: number) => ({ value, qualifier: "exact" }) as const;
    expect(reconcileCohortAreas(said(18), part, { level: "province" }).state).toBe("unknown");
    expect(reconcileCohortAreas(said(22), part, { level: "province" })).toMatchObject({
      state: "short",
      by: 1,
    });
    const open = { heads: { value: 30, qualifier: "more-than" }, origins: undefined } as const;
    expect(cohortAreasOf(open, { level: "province" })).toMatchObject({ least: 0, most: "unknown" });
    expect(reconcileCohortAreas(said(18), open, { level: "province" }).state).toBe("unknown");
    const hedged = { value: 10, qualifier: "at-least" } as const;
    expect(
      reconcileCohortAreas(hedged, of([at({ divisionCode: "440300" })], 4), { level: "province" }).state,
    ).toBe("short");
  });

  it("does not depend on the order of the places, and holds what it bounds", () => {
    fc.assert(
      fc.property(random, (draw) => {
        const drawn = deepFreeze(sampleCohort(draw));
        const origins = drawn.origins ?? [];
        const areas = cohortAreasOf(drawn, { level: "province" });
        const { areas: turned } = cohortAreasOf(
          { ...drawn, origins: [...origins].reverse() },
          { level: "province" },
        );
        expect(turned).toEqual(areas.areas);
        expect(areas.least).toBeLessThanOrEqual(areas.most === "unknown" ? Infinity : areas.most);
      }),
    );
  });
});

describe("cohortCompletionOf", () => {
  it("holds the true number, whoever attended what", () => {
    const modules = fc.array(
      fc.record({ minutes: fc.integer({ min: 1, max: 60 }), required: fc.boolean() }),
      {
        minLength: 1,
        maxLength: 4,
      },
    );
    const seats = fc.array(fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(
        modules,
        seats,
        fc.integer({ min: 1, max: 100 }),
        fc.integer({ min: 0, max: 15 }),
        (some, people, leastPercent, told) => {
          const own: Pick<Course, "modules"> = {
            modules: some.map((module, index) => ({ id: String(index), title: "x", ...module })),
          };
          const total = some.reduce((sum, { minutes }) => sum + minutes, 0);
          const completed = people.filter((was) => {
            const attended = some.reduce(
              (sum, { minutes }, index) => sum + (was[index] === true ? minutes : 0),
              0,
            );
            const all = some.every(({ required }, index) => !required || was[index] === true);
            return all && attended * 100 >= total * leastPercent;
          }).length;
          const attendance = own.modules
            .map(({ id }, index) => ({
              module: id,
              heads: people.filter((was) => was[index] === true).length,
            }))
            // Some modules are not told of.
            .filter((_, index) => (told >> index) % 2 === 0);
          const found = cohortCompletionOf({ heads: exact(people.length), attendance }, own, {
            leastPercent,
          });
          expect(found.least).toBeLessThanOrEqual(completed);
          expect(found.most).toBeGreaterThanOrEqual(completed);
          expect(found.state).toBe(found.least === found.most ? "known" : "bounded");
        },
      ),
      { numRuns: 1000 },
    );
  });

  it("knows where all or nobody attended everything", () => {
    const run = (heads: number) =>
      cohortCompletionOf(
        { heads: exact(30), attendance: course.modules.map(({ id }) => ({ module: id, heads })) },
        course,
        { leastPercent: 80 },
      );
    expect(run(30)).toEqual({ state: "known", least: 30, most: 30 });
    expect(run(0)).toEqual({ state: "known", least: 0, most: 0 });
  });

  it("says nothing of heads that are not exact, and refuses a share that is none", () => {
    expect(cohortCompletionOf(smallestCohort, course, { leastPercent: 80 })).toEqual({ state: "unknown" });
    for (const leastPercent of [0, 101, 0.8, NaN]) {
      expect(() => cohortCompletionOf(cohort, course, { leastPercent })).toThrow(RangeError);
    }
  });
});

describe("lintCourses and lintCohorts", () => {
  it("ask for instructors where there is a list of them", () => {
    expect(lintCourses([course])).toEqual([]);
    expect(lintCourses([course], { talents: [worker] })).toEqual([]);
    expect(codesOf(lintCourses([course, course], { talents: [] }))).toEqual([
      "course.repeated",
      "course.instructor-unknown",
      "course.instructor-unknown",
    ]);
  });

  it("find numbers and dates that disagree, in any order of the list", () => {
    const run = (number: number, from: string, id = `h-${String(number)}`): Cohort => ({
      ...smallestCohort,
      id,
      number,
      period: { from },
    });
    const lint = (...runs: readonly Cohort[]): readonly unknown[] =>
      lintCohorts(deepFreeze(runs), { courses: [{ ...course, period: undefined }] }).map(({ code, path }) => [
        code,
        ...path,
      ]);
    expect(lint(run(2, "2019-05-06"), run(1, "2018-07"), run(3, "2019-05"))).toEqual([]);
    expect(lint(run(3, "2018-09"), run(1, "2018-07"), run(2, "2019-05"))).toEqual([
      ["cohort.number-order", 0, "period", "from"],
    ]);
    // The latest beginning counts, not that of the number before.
    expect(lint(run(1, "2020"), run(2, "2019-01"), run(3, "2019-06"))).toHaveLength(2);
    expect(lint(run(1, "2018-07", "a"), run(1, "2018-08", "b"))).toEqual([
      ["cohort.number-repeated", 1, "number"],
    ]);
    expect(lint(run(1, "2018-07"), { ...run(1, "2018-01", "b"), course: "c-9" })).toEqual([
      ["cohort.course-unknown", 1, "course"],
    ]);
  });

  it("hold a cohort against its course", () => {
    const options = { courses: [course], completion: { leastPercent: 100 } };
    expect(lintCohorts([cohort], options)).toEqual([]);
    const wrong: Cohort = {
      ...cohort,
      period: { from: "2018-06" },
      attendance: [{ module: "M9", heads: 1 }],
    };
    expect(codesOf(lintCohorts([wrong], options))).toEqual([
      "cohort.module-unknown",
      "cohort.outside-course",
    ]);
    const many = { ...cohort, completed: 29 };
    expect(lintCohorts([many], options)[0]).toMatchObject({
      code: "cohort.completed-impossible",
      params: { least: 28, most: 28 },
    });
    expect(lintCohorts([many], { courses: [course] })).toEqual([]);
  });
});

describe("the cell of modules", () => {
  const build = (modules: string): unknown =>
    (courseTable().build({ modules }, 2) as { readonly modules: unknown }).modules;

  it.each<[string, unknown]>([
    ["M1：概论：120", [{ id: "M1", title: "概论", minutes: 120 }]],
    ["M1:概论:120分钟:选修", [{ id: "M1", title: "概论", minutes: 120, required: false }]],
    ["M1：治理：从需求出发：90分；", [{ id: "M1", title: "治理：从需求出发", minutes: 90 }]],
    [
      "M1：概论：90：必修：t-1",
      [{ id: "M1", title: "概论", minutes: 90, instructor: "t-1", required: true }],
    ],
    ["M1：概论", ["M1：概论"]],
    ["M1：90", ["M1：90"]],
  ])("%s", (cell, modules) => {
    expect(build(cell)).toEqual(modules);
  });
});
