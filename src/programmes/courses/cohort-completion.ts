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
 * cohortCompletionOf({ heads, attendance }, course, { leastPercent: 100 }); // => { state: "bounded", least: 27, most: 28 }
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
  const minutes = course.modules.reduce((sum, module) => sum + module.minutes, 0);
  const needed = Math.ceil((minutes * leastPercent) / 100);
  // A module that is so long that nobody reaches the share without it is as good as required.
  const isNeeded = (module: CourseModule): boolean =>
    module.required === true || minutes - module.minutes < needed;
  const sheets = (otherwise: number): readonly Sheet[] =>
    course.modules.map((module) => ({
      minutes: module.minutes,
      isNeeded: isNeeded(module),
      heads: Math.min(heads, counts.get(module.id) ?? otherwise),
    }));
  const most = mostOf(sheets(heads), heads, needed);
  const least = leastOf(sheets(0), heads, minutes - needed + 1);
  return { state: least === most ? "known" : "bounded", least, most };
}

/** A module with how many attended it. */
interface Sheet {
  readonly minutes: number;
  readonly isNeeded: boolean;
  readonly heads: number;
}

/** Each of them has used up the minutes that it takes, and was in every module that is needed. */
function mostOf(sheets: readonly Sheet[], heads: number, needed: number): number {
  let used = 0;
  let most = heads;
  for (const sheet of sheets) {
    used += sheet.heads * sheet.minutes;
    if (sheet.isNeeded) most = Math.min(most, sheet.heads);
  }
  return Math.min(most, Math.floor(used / needed));
}

/** Each of the others has missed a module that is needed, or else too many minutes of those that are not. */
function leastOf(sheets: readonly Sheet[], heads: number, missing: number): number {
  let missed = 0;
  let failed = 0;
  for (const sheet of sheets) {
    const absent = heads - sheet.heads;
    if (sheet.isNeeded) failed += absent;
    else missed += absent * sheet.minutes;
  }
  return Math.max(0, heads - failed - Math.floor(missed / missing));
}
