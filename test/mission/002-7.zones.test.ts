// Mission row 002#7: "item 2: capacity-building curriculum".
// Course, modules, hours, cohort, completion.
import { describe, expect, it } from "vitest";
import {
  checkCohort,
  checkCourse,
  cohortCompletionOf,
  courseMinutesOf,
  lintCohorts,
  lintCourses,
  type Cohort,
  type Course,
} from "../../src/programmes/index.ts";

const course: Course = {
  id: "capacity",
  name: "社区工作者能力提升课程",
  provider: { name: "滨城市社区建设促进会" },
  modules: [
    { id: "M1", title: "社区治理概论", minutes: 120, required: true, instructor: "t-1" },
    { id: "M2", title: "议事协商", minutes: 90, instructor: "t-2" },
    { id: "M3", title: "参访", minutes: 180 },
  ],
  themes: ["governance"],
};
const cohort: Cohort = {
  id: "h-1",
  course: "capacity",
  number: 1,
  period: { from: "2018-07" },
  heads: { value: 40, qualifier: "exact", unit: "person" },
  attendance: [
    { module: "M1", heads: 40 },
    { module: "M2", heads: 38 },
    { module: "M3", heads: 39 },
  ],
  completed: 38,
  certificates: 38,
};

describe("002#7: a curriculum", () => {
  it("has modules, and hours that nobody types in", () => {
    expect(checkCourse(course).findings).toEqual([]);
    expect(courseMinutesOf(course)).toEqual({ total: 390, required: 120 });
    expect(checkCourse({ ...course, modules: [] }).findings[0]?.code).toBe("course.modules-missing");
    const talents = [{ id: "t-1", kind: "expert" }] as const;
    expect(lintCourses([course], { talents }).map(({ path }) => path)).toEqual([
      [0, "modules", 1, "instructor"],
    ]);
  });

  it("is completed by no more than the attendance allows", () => {
    expect(checkCohort(cohort).findings).toEqual([]);
    expect(cohortCompletionOf(cohort, course, { leastPercent: 100 })).toEqual({
      state: "bounded",
      least: 37,
      most: 38,
    });
    const options = { courses: [course], completion: { leastPercent: 100 } };
    expect(lintCohorts([cohort], options)).toEqual([]);
    expect(lintCohorts([{ ...cohort, completed: 39 }], options)[0]?.code).toBe("cohort.completed-impossible");
    expect(checkCohort({ ...cohort, completed: 41 }).findings[0]?.code).toBe("cohort.completed-above-heads");
    expect(checkCohort({ ...cohort, certificates: 39 }).findings[0]?.code).toBe(
      "cohort.certificates-above-completed",
    );
  });
});
