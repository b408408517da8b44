import type { MessageTable } from "../../core/index.ts";
import type { CourseFamilyFindings } from "../../programmes/index.ts";

const both = (positions: readonly number[]): string => positions.map(String).join(" and ");

/** What the findings of courses say in English. */
export const courseFamilyMessages: MessageTable<CourseFamilyFindings> = /* @__PURE__ */ (() => ({
  "course.modules-missing": () => "A course has at least one module.",
  "course.module-repeated": () => "Two modules of the course are called the same.",
  "course.minutes": () => "The minutes of a module are a whole number from 1 to 100,000.",
  "cohort.number": () => "The number of a cohort is a whole number from 1 on.",
  "cohort.count": () => "A number of persons is a whole number; at least 1 comes from a place.",
  "cohort.beginning-missing": () => "A cohort needs its beginning; a month is enough.",
  "cohort.heads-unit": () => "Heads are counted in persons.",
  "cohort.origin-repeated": () => "A place of origin stands twice.",
  "cohort.module-repeated": () => "The attendance of a module stands twice.",
  "cohort.origins-above-heads": () => "More come from the places than took part.",
  "cohort.attendance-above-heads": () => "More attended a module than took part.",
  "cohort.completed-above-heads": () => "More have completed the course than took part.",
  "cohort.certificates-above-completed": () => "More certificates were given than have completed the course.",
  "cohort.origins-short": (p) =>
    `${String(p.heads)} took part, but the places account for ${String(p.counted)}.`,
  "course.repeated": (p) => `Courses ${both(p.positions)} have the same reference.`,
  "course.instructor-unknown": () => "The instructor is not in the list.",
  "cohort.repeated": (p) => `Cohorts ${both(p.positions)} have the same reference.`,
  "cohort.course-unknown": () => "The course is not in the list.",
  "cohort.module-unknown": () => "The course has no such module.",
  "cohort.outside-course": () => "The cohort is held on days on which the course is not taught.",
  "cohort.number-repeated": (p) => `Cohorts ${both(p.positions)} of one course have the same number.`,
  "cohort.number-order": (p) => `Numbers and dates disagree: cohorts ${both(p.positions)}.`,
  "cohort.completed-impossible": (p) =>
    `By the attendance, ${p.least === p.most ? String(p.least) : `${String(p.least)} to ${String(p.most)}`} can have completed the course.`,
  "talent.heads-missing": () => "A team says how many it has.",
  "talent.heads-out-of-place": () => "Only a team has a head count.",
  "talent.heads": () => "How many a team has is a whole number from 1 on.",
  "talent.qualification-of-team": () => "A qualification is that of a person, not of a team.",
  "talent.affiliation-missing": () => "Which body the person comes from is not said.",
  "talent.repeated": (p) => `Talents ${both(p.positions)} have the same reference.`,
}))();
