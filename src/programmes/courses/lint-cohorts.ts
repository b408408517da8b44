import { compareCivilDates, dayBoundsOf, errorOf, findingBelow, periodContains } from "../../core/index.ts";
import { repeatedIds } from "../repeated.ts";
import { cohortCompletionOf, type CompletionRule } from "./cohort-completion.ts";
import type { CourseSetFinding } from "./findings.ts";
import type { Cohort, Course } from "./model.ts";

/** What cohorts are held against. */
export interface LintCohortsOptions {
  /** The courses that they are runs of. */
  readonly courses: readonly Course[];
  /** What it takes to complete a course; nothing is said of how many did where absent. */
  readonly completion?: CompletionRule | undefined;
}

/**
 * Finds what is wrong in a list of cohorts: numbers that do not rise with the dates, modules that the course has not, days
 * outside it, more or fewer who completed it than the attendance allows.
 *
 * @remarks Numbers of a course rise: 第2期 does not begin before 第1期. Dates of less precision decide only where they
 * do: two cohorts of one month are in order.
 *
 * @param cohorts - cohorts of any courses, each valid by itself
 * @param options - the courses, and what it takes to complete one
 * @returns the findings at the index of the cohort: `cohort.repeated`, `.course-unknown`, `.module-unknown`,
 * `.outside-course`, `.number-repeated`, `.number-order`, `.completed-impossible`
 * @throws RangeError where the rule of completion is none
 *
 * @see {@link lintCourses}
 *
 * @example
 * import { lintCohorts, type Cohort, type Course } from "linli/programmes";
 *
 * const modules = [{ id: "M1", title: "社区治理概论", minutes: 120 }];
 * const course: Course = { id: "c-1", name: "领航研修班", provider: { id: "o-1" }, modules };
 * const run = (number: number, from: string): Cohort => ({
 *   id: `h-${number}`,
 *   course: "c-1",
 *   number,
 *   period: { from },
 *   heads: { value: 30, qualifier: "exact", unit: "person" },
 * });
 * lintCohorts([run(1, "2018-07"), run(2, "2018-06")], { courses: [course] })[0]?.code; // => "cohort.number-order"
 * lintCohorts([run(1, "2018-07"), run(2, "2018-07")], { courses: [course] }); // => []
 */
export function lintCohorts(
  cohorts: readonly Cohort[],
  options: LintCohortsOptions,
): readonly CourseSetFinding[] {
  const courses = new Map(options.courses.map((course) => [course.id, course]));
  const found: CourseSetFinding[] = repeatedIds(cohorts).map(({ index, positions }) =>
    findingBelow(errorOf("cohort.repeated", { positions }), index, "id"),
  );
  cohorts.forEach((cohort, index) => {
    const course = courses.get(cohort.course);
    const own =
      course === undefined
        ? [findingBelow(errorOf("cohort.course-unknown", {}), "course")]
        : remarksOn(cohort, course, options.completion);
    found.push(...own.map((finding) => findingBelow(finding, index)));
  });
  return [...found, ...numbersOutOfOrder(cohorts)];
}

function remarksOn(
  cohort: Cohort,
  course: Course,
  rule: CompletionRule | undefined,
): readonly CourseSetFinding[] {
  const found: CourseSetFinding[] = [];
  const modules = new Set(course.modules.map(({ id }) => id));
  (cohort.attendance ?? []).forEach(({ module }, place) => {
    if (modules.has(module)) return;
    found.push(findingBelow(errorOf("cohort.module-unknown", {}), "attendance", place, "module"));
  });
  if (isOutside(cohort, course)) found.push(findingBelow(errorOf("cohort.outside-course", {}), "period"));
  if (rule === undefined || cohort.completed === undefined) return found;
  const { least, most } = cohortCompletionOf(cohort, course, rule);
  if (least === undefined || most === undefined) return found;
  if (cohort.completed < least || cohort.completed > most) {
    found.push(findingBelow(errorOf("cohort.completed-impossible", { least, most }), "completed"));
  }
  return found;
}

function isOutside({ period }: Cohort, course: Course): boolean {
  const around = course.period;
  if (around === undefined) return false;
  return [period.from, period.until].some(
    (date) => date !== undefined && periodContains(around, date) === false,
  );
}

/** By course and number: no cohort begins before the latest beginning of a lower number. */
function numbersOutOfOrder(cohorts: readonly Cohort[]): readonly CourseSetFinding[] {
  const found: CourseSetFinding[] = [];
  const order = cohorts
    .map((cohort, index) => ({ cohort, index }))
    .sort(
      (a, b) =>
        compareTexts(a.cohort.course, b.cohort.course) ||
        a.cohort.number - b.cohort.number ||
        a.index - b.index,
    );
  let latest: { readonly cohort: Cohort; readonly index: number } | undefined;
  order.forEach((entry, place) => {
    const before = order[place - 1];
    if (before?.cohort.course !== entry.cohort.course) latest = undefined;
    if (before?.cohort.course === entry.cohort.course && before.cohort.number === entry.cohort.number) {
      const positions = [before.index + 1, entry.index + 1];
      found.push(findingBelow(errorOf("cohort.number-repeated", { positions }), entry.index, "number"));
    } else if (latest !== undefined && beginsBefore(entry.cohort, latest.cohort)) {
      const positions = [latest.index + 1, entry.index + 1];
      found.push(findingBelow(errorOf("cohort.number-order", { positions }), entry.index, "period", "from"));
    }
    if (latest === undefined || firstDayOf(latest.cohort) < firstDayOf(entry.cohort)) latest = entry;
  });
  return found;
}

function beginsBefore(a: Cohort, b: Cohort): boolean {
  const [first, second] = [a.period.from, b.period.from];
  return first !== undefined && second !== undefined && compareCivilDates(first, second) === -1;
}

/** The first day on which it can have begun: whoever certainly begins before it, begins before the cohort. */
function firstDayOf({ period: { from } }: Cohort): string {
  return from === undefined ? "" : dayBoundsOf(from).first;
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
