import type { FindingOf } from "../../core/index.ts";
import type { TalentFindings } from "../talents/findings.ts";

/** What is found in a course and in a cohort by themselves. */
export type CourseModelFindings = {
  /** A course without a module. */
  readonly "course.modules-missing": Record<never, never>;
  /** Two modules of a course are called the same. */
  readonly "course.module-repeated": Record<never, never>;
  /** The minutes of a module are no whole number from 1 to 100,000. */
  readonly "course.minutes": Record<never, never>;
  /** The number of a cohort is no whole number from 1 on. */
  readonly "cohort.number": Record<never, never>;
  /** A number of persons that is no whole number, or none where there is somebody. */
  readonly "cohort.count": Record<never, never>;
  /** A cohort without a beginning. */
  readonly "cohort.beginning-missing": Record<never, never>;
  /** Heads are counted in another unit than persons. */
  readonly "cohort.heads-unit": Record<never, never>;
  /** A place of origin stands twice. */
  readonly "cohort.origin-repeated": Record<never, never>;
  /** The attendance of a module stands twice. */
  readonly "cohort.module-repeated": Record<never, never>;
  /** More come from the places than took part. */
  readonly "cohort.origins-above-heads": Record<never, never>;
  /** More attended a module than took part. */
  readonly "cohort.attendance-above-heads": Record<never, never>;
  /** More have completed the course than took part. */
  readonly "cohort.completed-above-heads": Record<never, never>;
  /** More certificates were given than have completed the course, or took part. */
  readonly "cohort.certificates-above-completed": Record<never, never>;
  /** Fewer come from the places than took part. */
  readonly "cohort.origins-short": { readonly heads: number; readonly counted: number };
};

/** What is found in several courses or cohorts; positions count from 1. */
export type CourseSetFindings = {
  /** Two courses have the same reference. */
  readonly "course.repeated": { readonly positions: readonly number[] };
  /** The instructor of a module is not in the list. */
  readonly "course.instructor-unknown": Record<never, never>;
  /** Two cohorts have the same reference. */
  readonly "cohort.repeated": { readonly positions: readonly number[] };
  /** The course of the cohort is not in the list. */
  readonly "cohort.course-unknown": Record<never, never>;
  /** The course has no such module. */
  readonly "cohort.module-unknown": Record<never, never>;
  /** The cohort is held on days on which the course is not taught. */
  readonly "cohort.outside-course": Record<never, never>;
  /** Two cohorts of a course have the same number. */
  readonly "cohort.number-repeated": { readonly positions: readonly number[] };
  /** A cohort begins before one with a lower number. */
  readonly "cohort.number-order": { readonly positions: readonly number[] };
  /** The attendance does not allow that so many, or so few, have completed the course. */
  readonly "cohort.completed-impossible": { readonly least: number; readonly most: number };
};

/** A finding about several courses or cohorts. */
export type CourseSetFinding = FindingOf<CourseSetFindings>;

/** Every code that the family of courses finds. */
export type CourseFamilyFindings = CourseModelFindings & CourseSetFindings & TalentFindings;
