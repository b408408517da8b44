import type { Cohort, Course, CourseModule } from "./model.ts";

/** What it takes to complete a course; the body that offers it decides, and no document of the state does. */
export interface CompletionRule {
  /** The least share of the minutes of all modules, in whole percent from 1 to 100. */
  readonly leastPercent: number;
}

/** How many of a cohort can have completed the course. */
export interface CohortCompletion {
  /** `known` where only one number is possible, `bounded` otherwise, `unknown` where the heads are not exact. */
  readonly state: "known" | "bounded" | "unknown";
  /** How many have at least; not with `unknown`. */
  readonly least?: number | undefined;
  /** How many can have at most; not with `unknown`. */
  readonly most?: number | undefined;
}

/**
 * Says how many of a cohort can have completed the course, from how many attended each module.
 *
 * @remarks Only counts are recorded, so that who attended which modules stays open, and the answer is a span. Who completes
 * has attended the share of the minutes and every required module. A module without a count leaves both possible: nobody
 * attended it, or everybody.
 *
 * @param cohort - a cohort
 * @param course - its course
 * @param rule - what it takes to complete it
 * @returns the span; both ends are right, though not always the narrowest
 * @throws RangeError where the share is no whole number from 1 to 100
 *
 * @example
 * import { cohortCompletionOf, type Course } from "linli/programmes";
 *
 * const course: Pick<Course, "modules"> = { modules: [
 *   { id: "M1", title: "社区治理概论", minutes: 120, required: true },
 *   { id: "M2", title: "议事协商", minutes: 120 },
 * ] };
 * const heads = { value: 30, qualifier: "exact", unit: "person" } as const;
 * const attendance = [{ module: "M1", heads: 29 }, { module: "M2", heads: 28 }];
 * cohortCompletionOf({ heads, attendance }, course, { leastPercent: 100 }); // => { state: "bounded", least: 26, most: 28 }
 * cohortCompletionOf({ heads, attendance: [] }, course, { leastPercent: 100 }).most; // => 30
 */
export function cohortCompletionOf(
  cohort: Pick<Cohort, "heads" | "attendance">,
  course: Pick<Course, "modules">,
  rule: CompletionRule,
): CohortCompletion {
  const { leastPercent } = rule;
  if (!Number.isInteger(leastPercent) || leastPercent < 1 || leastPercent > 100) {
    throw new RangeError("A whole number of percent from 1 to 100 was expected.");
  }
  const { value: heads, qualifier } = cohort.heads;
  if (qualifier !== "exact" || !Number.isSafeInteger(heads)) return { state: "unknown" };
  const counts = new Map((cohort.attendance ?? []).map((module) => [module.module, module.heads]));
  const attended = (module: CourseModule, otherwise: number): number =>
    Math.min(heads, counts.get(module.id) ?? otherwise);
  const minutes = course.modules.reduce((sum, module) => sum + module.minutes, 0);
  const needed = Math.ceil((minutes * leastPercent) / 100);
  const most = mostOf(course.modules, heads, needed, (module) => attended(module, heads));
  const least = leastOf(course.modules, heads, minutes - needed + 1, (module) => attended(module, 0));
  return { state: least === most ? "known" : "bounded", least, most };
}

type CountOf = (module: CourseModule) => number;

/** Each of them has used up the minutes that it takes, and was in every required module. */
function mostOf(modules: readonly CourseModule[], heads: number, needed: number, countOf: CountOf): number {
  let used = 0;
  let most = heads;
  for (const module of modules) {
    used += countOf(module) * module.minutes;
    if (module.required === true) most = Math.min(most, countOf(module));
  }
  return Math.min(most, Math.floor(used / needed));
}

/** Each of the others has missed so many minutes that it was too few, at least one module, or one that is required. */
function leastOf(modules: readonly CourseModule[], heads: number, missing: number, countOf: CountOf): number {
  let missed = 0;
  let outOfRequired = 0;
  let shortest = Infinity;
  for (const module of modules) {
    const absent = heads - countOf(module);
    missed += absent * module.minutes;
    shortest = Math.min(shortest, module.minutes);
    if (module.required === true) outOfRequired += absent;
  }
  // A required module that they missed may be all that they missed, and too little for the share.
  const failed = Math.floor(missed / Math.max(missing, shortest)) + outOfRequired;
  return Math.max(0, heads - failed);
}
