import { checkModel, type CheckResult } from "../../core/index.ts";
import { isCourseRecord } from "../guards.ts";
import type { Course } from "./model.ts";
import { CourseSchema } from "./schema.ts";

/**
 * Says whether a value is a course.
 *
 * @param value - any value
 * @returns `true` for a record that contradicts neither its form nor itself
 *
 * @example
 * import { isCourse } from "linli/programmes";
 *
 * const modules = [{ id: "M1", title: "社区治理概论", minutes: 120 }];
 * isCourse({ id: "c-1", name: "领航研修班", provider: { id: "o-1" }, modules }); // => true
 * isCourse({ id: "c-1", name: "领航研修班", provider: { id: "o-1" }, modules: [] }); // => false
 */
export function isCourse(value: unknown): value is Course {
  try {
    return isCourseRecord(value);
  } catch {
    return false;
  }
}

/**
 * Checks a course: its modules and their minutes.
 *
 * @remarks The hours of a course are those of its modules; no total is typed in (`courseMinutesOf`).
 *
 * @param input - any value
 * @returns the course by reference, or `course.modules-missing`, `.module-repeated`, `.minutes`, `service.language`,
 * `service.field`, `service.named-twice`, `indicator.theme`, `organization.text-empty`,
 * `organization.reference-empty`, `period.order`, those of identifiers and dates, and the `field.…` findings
 *
 * @example
 * import { checkCourse } from "linli/programmes";
 *
 * const modules = [{ id: "M1", title: "社区治理概论", minutes: 120 }, { id: "M1", title: "议事协商", minutes: 90 }];
 * const course = { id: "c-1", name: "领航研修班", provider: { id: "o-1" }, modules };
 * checkCourse(course).findings[0]?.code; // => "course.module-repeated"
 */
export function checkCourse(input: unknown): CheckResult<Course> {
  return checkModel(CourseSchema, input, { guard: isCourseRecord });
}
