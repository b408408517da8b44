import * as z from "zod/mini";
import { CivilDateSchema, rule, type Agrees } from "../../core/index.ts";
import type { StarScheme } from "./model.ts";
import { activeMonthsFit, hasLevels, isDayOfYear, isMonthOfYear, isStarNumber, levelsRise } from "./rules.ts";

const numberSchema = /* @__PURE__ */ (() => z.number().check(rule(isStarNumber, "star-scheme.number")))();

const labelSchema = /* @__PURE__ */ (() =>
  z.object({
    en: z.string(),
    "zh-CN": z.string(),
    former: z.optional(z.array(z.string())),
    confirmed: z.optional(z.boolean()),
  }))();

const starSchema = /* @__PURE__ */ (() =>
  z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]))();

const procedureSchema = /* @__PURE__ */ (() => z.enum(["application", "granted", "selection"]))();

const levelSchema = /* @__PURE__ */ (() =>
  z.object({
    star: starSchema,
    medal: z.optional(z.enum(["bronze", "silver", "gold"])),
    minutes: numberSchema,
    communityMinutes: z.optional(numberSchema),
    activities: z.optional(numberSchema),
    activeMonths: z.optional(numberSchema),
    registeredMonths: z.optional(numberSchema),
    heldStar: z.optional(starSchema),
    awardedBy: z.optional(labelSchema),
    procedure: z.optional(procedureSchema),
  }))();

const reviewSchema = /* @__PURE__ */ (() =>
  z.object({
    by: z.string().check(rule(isDayOfYear, "star-scheme.day")),
    certificatesIn: z.optional(z.number().check(rule(isMonthOfYear, "star-scheme.number"))),
  }))();

const starSchemeSchema = /* @__PURE__ */ (() =>
  z
    .object({
      counts: z.enum(["all-time", "calendar-year"]),
      levels: z
        .array(levelSchema)
        .check(rule(hasLevels, "star-scheme.levels-missing"), rule(levelsRise, "star-scheme.order")),
      procedure: procedureSchema,
      oneAfterAnother: z.optional(z.boolean()),
      activeMonthsOf: z.optional(numberSchema),
      hoursFrom: z.optional(z.array(z.string())),
      firstYearEndAfterMonths: z.optional(numberSchema),
      reviews: z.optional(z.array(reviewSchema)),
      countedUntil: z.optional(z.array(CivilDateSchema)),
      article: z.optional(z.string()),
    })
    .check(rule(activeMonthsFit, "star-scheme.active-months", ["activeMonthsOf"])))();

/** The schema of a star scheme. */
export const StarSchemeSchema: z.ZodMiniType<StarScheme, StarScheme> = starSchemeSchema satisfies Agrees<
  StarScheme,
  z.output<typeof starSchemeSchema>
>;
