import { boundsOf, isCode } from "../../core/index.ts";
import { themes } from "../../indicators/index.ts";
import { comparableName, type PlaceReference } from "../../organizations/index.ts";
import type { Cohort, CohortOrigin, CourseModule, ModuleAttendance } from "./model.ts";

/** Says whether a course has a module. */
export function courseHasModules(modules: readonly unknown[]): boolean {
  return modules.length > 0;
}

/** Says whether every module of a course is called differently. */
export function moduleIdsDiffer(modules: readonly Pick<CourseModule, "id">[]): boolean {
  return new Set(modules.map(({ id }) => id)).size === modules.length;
}

/** Says whether a number can be the minutes of a module: whole, from 1 to those of about two months. */
export function isModuleMinutes(value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= 100_000;
}

/** Says whether a value is a theme of courses, known or of one's own. */
export function isCourseTheme(value: unknown): boolean {
  return isCode(themes, value);
}

/** Says whether a number is a place in an order, or counts somebody: a whole number from 1 on. */
export function isWholeFromOne(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 1;
}

/** Says whether a number counts persons of a cohort: a whole number from 0 on. */
export function isWholeFromZero(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}

/** Says whether a cohort has a beginning. */
export function cohortHasBeginning({ period }: Pick<Cohort, "period">): boolean {
  return period.from !== undefined;
}

/** Says whether heads are counted in persons, or in no unit. */
export function headsArePersons({ heads }: Pick<Cohort, "heads">): boolean {
  return heads.unit === undefined || heads.unit === "person";
}

/** Says whether no place of origin stands twice. */
export function originsDiffer(origins: readonly CohortOrigin[]): boolean {
  return new Set(origins.map(({ place }) => placeKeyOf(place))).size === origins.length;
}

function placeKeyOf({ divisionCode, communityCode, name }: PlaceReference): string {
  return communityCode ?? divisionCode ?? ` ${comparableName(name ?? "")}`;
}

/** Says whether no module stands twice. */
export function attendedModulesDiffer(attendance: readonly ModuleAttendance[]): boolean {
  return new Set(attendance.map(({ module }) => module)).size === attendance.length;
}

/** Says whether no more come from places than took part. */
export function originsFitHeads({ heads, origins }: Pick<Cohort, "heads" | "origins">): boolean {
  if (origins === undefined) return true;
  return !isCertainlyAbove(
    origins.reduce((sum, origin) => sum + origin.heads, 0),
    heads,
  );
}

/** Says whether no more attended a module than took part. */
export function attendanceFitsHeads({ heads, attendance }: Pick<Cohort, "heads" | "attendance">): boolean {
  return attendance === undefined || !attendance.some((module) => isCertainlyAbove(module.heads, heads));
}

/** Says whether no more have completed the course than took part. */
export function completedFitsHeads({ heads, completed }: Pick<Cohort, "heads" | "completed">): boolean {
  return completed === undefined || !isCertainlyAbove(completed, heads);
}

/** Says whether no more certificates were given than have completed the course, or took part where that is not said. */
export function certificatesFit({
  heads,
  completed,
  certificates,
}: Pick<Cohort, "heads" | "completed" | "certificates">): boolean {
  if (certificates === undefined) return true;
  return completed === undefined ? !isCertainlyAbove(certificates, heads) : certificates <= completed;
}

/** Whether a count is above what the words of a quantity allow; a tolerance refuses nobody. */
function isCertainlyAbove(count: number, heads: Cohort["heads"]): boolean {
  if (heads.qualifier === "about") return false;
  const { upper, upperInclusive } = boundsOf(heads);
  return count > upper || (count === upper && !upperInclusive);
}
