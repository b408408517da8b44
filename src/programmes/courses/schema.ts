import * as z from "zod/mini";
import { PeriodSchema, QuantitySchema, codeSchema, rule, type Agrees } from "../../core/index.ts";
import type { Theme } from "../../indicators/index.ts";
import {
  BodyReferenceSchema,
  FilledTextSchema,
  PlaceReferenceSchema,
  SourceReferenceSchema,
} from "../../organizations/index.ts";
import type { SocialWorkField } from "../services/model.ts";
import { isLanguageTag, isSocialWorkField, namesNothingTwice } from "../services/rules.ts";
import type { Cohort, Course } from "./model.ts";
import {
  attendanceFitsHeads,
  attendedModulesDiffer,
  certificatesFit,
  cohortHasBeginning,
  completedFitsHeads,
  courseHasModules,
  headsArePersons,
  isCourseTheme,
  isModuleMinutes,
  isWholeFromOne,
  isWholeFromZero,
  moduleIdsDiffer,
  originsDiffer,
  originsFitHeads,
} from "./rules.ts";

const moduleSchema = /* @__PURE__ */ (() =>
  z.object({
    id: FilledTextSchema,
    title: FilledTextSchema,
    minutes: z.number().check(rule(isModuleMinutes, "course.minutes")),
    instructor: z.optional(FilledTextSchema),
    required: z.optional(z.boolean()),
  }))();

const courseSchema = /* @__PURE__ */ (() =>
  z.object({
    id: FilledTextSchema,
    name: FilledTextSchema,
    provider: BodyReferenceSchema,
    modules: z
      .array(moduleSchema)
      .check(
        rule(courseHasModules, "course.modules-missing"),
        rule(moduleIdsDiffer, "course.module-repeated"),
      ),
    languages: z.optional(
      z
        .array(z.string().check(rule(isLanguageTag, "service.language")))
        .check(rule(namesNothingTwice, "service.named-twice")),
    ),
    themes: z.optional(z.array(codeSchema<Theme>(isCourseTheme, "indicator.theme"))),
    fields: z.optional(
      z
        .array(codeSchema<SocialWorkField>(isSocialWorkField, "service.field"))
        .check(rule(namesNothingTwice, "service.named-twice")),
    ),
    period: z.optional(PeriodSchema),
    source: z.optional(SourceReferenceSchema),
  }))();

/** The schema of a course. */
export const CourseSchema: z.ZodMiniType<Course, Course> = courseSchema satisfies Agrees<
  Course,
  z.output<typeof courseSchema>
>;

const countSchema = /* @__PURE__ */ (() => z.number().check(rule(isWholeFromZero, "cohort.count")))();

const cohortSchema = /* @__PURE__ */ (() =>
  z
    .object({
      id: FilledTextSchema,
      course: FilledTextSchema,
      number: z.number().check(rule(isWholeFromOne, "cohort.number")),
      period: PeriodSchema,
      heads: QuantitySchema,
      place: z.optional(PlaceReferenceSchema),
      origins: z.optional(
        z
          .array(
            z.object({
              place: PlaceReferenceSchema,
              heads: z.number().check(rule(isWholeFromOne, "cohort.count")),
            }),
          )
          .check(rule(originsDiffer, "cohort.origin-repeated")),
      ),
      attendance: z.optional(
        z
          .array(z.object({ module: FilledTextSchema, heads: countSchema }))
          .check(rule(attendedModulesDiffer, "cohort.module-repeated")),
      ),
      completed: z.optional(countSchema),
      certificates: z.optional(countSchema),
      source: z.optional(SourceReferenceSchema),
    })
    .check(
      rule(cohortHasBeginning, "cohort.beginning-missing", ["period"]),
      rule(headsArePersons, "cohort.heads-unit", ["heads"]),
      rule(originsFitHeads, "cohort.origins-above-heads", ["origins"]),
      rule(attendanceFitsHeads, "cohort.attendance-above-heads", ["attendance"]),
      rule(completedFitsHeads, "cohort.completed-above-heads", ["completed"]),
      rule(certificatesFit, "cohort.certificates-above-completed", ["certificates"]),
    ))();

/** The schema of a cohort. */
export const CohortSchema: z.ZodMiniType<Cohort, Cohort> = cohortSchema satisfies Agrees<
  Cohort,
  z.output<typeof cohortSchema>
>;
