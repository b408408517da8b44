import type { Course } from "./model.ts";

/** How long a course is taught. */
export interface CourseMinutes {
  /** The minutes of all modules. */
  readonly total: number;
  /** The minutes of the modules that nobody completes it without. */
  readonly required: number;
}

/**
 * Gives the minutes of a course, which are those of its modules.
 *
 * @param course - a course
 * @returns the minutes of all modules and of those that are required
 *
 * @example
 * import { courseMinutesOf } from "linli/programmes";
 *
 * courseMinutesOf({ modules: [
 *   { id: "M1", title: "社区治理概论", minutes: 120, required: true },
 *   { id: "M2", title: "议事协商", minutes: 90 },
 * ] }); // => { total: 210, required: 120 }
 */
export function courseMinutesOf(course: Pick<Course, "modules">): CourseMinutes {
  let [total, required] = [0, 0];
  for (const module of course.modules) {
    total += module.minutes;
    if (module.required === true) required += module.minutes;
  }
  return { total, required };
}
