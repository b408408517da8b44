import { errorOf, findingBelow, warningOf } from "../../core/index.ts";
import type { Talent } from "../talents/model.ts";
import { repeatedIds } from "../repeated.ts";
import type { CourseSetFinding } from "./findings.ts";
import type { Course } from "./model.ts";

/** What courses are held against. */
export interface LintCoursesOptions {
  /** Those who teach; nothing is said of instructors where absent. */
  readonly talents?: readonly Talent[] | undefined;
}

/**
 * Finds what is wrong in a list of courses: a reference twice, an instructor who is not there.
 *
 * @param courses - courses, each valid by itself
 * @param options - those who teach
 * @returns the findings at the index of the course: `course.repeated`, `course.instructor-unknown`
 *
 * @see {@link lintCohorts}
 *
 * @example
 * import { lintCourses, type Course } from "linli/programmes";
 *
 * const modules = [{ id: "M1", title: "社区治理概论", minutes: 120, instructor: "t-9" }];
 * const course: Course = { id: "c-1", name: "领航研修班", provider: { id: "o-1" }, modules };
 * lintCourses([course], { talents: [] })[0]?.path; // => [0, "modules", 0, "instructor"]
 */
export function lintCourses(
  courses: readonly Course[],
  options: LintCoursesOptions = {},
): readonly CourseSetFinding[] {
  const found: CourseSetFinding[] = repeatedIds(courses).map(({ index, positions }) =>
    findingBelow(errorOf("course.repeated", { positions }), index, "id"),
  );
  if (options.talents === undefined) return found;
  const known = new Set(options.talents.map(({ id }) => id));
  courses.forEach(({ modules }, index) => {
    modules.forEach(({ instructor }, place) => {
      if (instructor === undefined || known.has(instructor)) return;
      const finding = warningOf("course.instructor-unknown", {});
      found.push(findingBelow(finding, index, "modules", place, "instructor"));
    });
  });
  return found;
}
