import * as z from "zod/mini";
import { periodInOrder, rule, type Agrees } from "../../core/index.ts";
import { FilledTextSchema } from "../../organizations/index.ts";
import type { OpeningHours } from "./model.ts";
import { contradictoryExceptionsOf, meetingSeasonsOf, weekdaysRunIntoOf } from "./rule-params.ts";
import {
  exceptionsAgree,
  isClosingTime,
  isLunarDay,
  isLunarMonth,
  isLunarOffset,
  isLunarSpan,
  isMonthDay,
  isOpeningDay,
  isOpeningTime,
  lunarRuleIsNoEve,
  opensEver,
  rangeHasLength,
  rangeIsForward,
  rangesGiven,
  rangesInOrder,
  rangeWithinADay,
  seasonsDisjoint,
  weekDaysDisjoint,
  weekGiven,
} from "./rules.ts";

const clock = /^\d{2}:\d{2}$/;

const rangeSchema = /* @__PURE__ */ (() =>
  z
    .object({
      opens: z.string().check(z.regex(clock, { abort: true }), rule(isOpeningTime, "opening-hours.time")),
      closes: z.string().check(z.regex(clock, { abort: true }), rule(isClosingTime, "opening-hours.time")),
      nextDay: z.optional(z.boolean()),
    })
    .check(
      rule(rangeHasLength, "opening-hours.range-empty", ["closes"]),
      rule(rangeIsForward, "opening-hours.range-backwards", ["closes"]),
      rule(rangeWithinADay, "opening-hours.range-over-a-day", ["nextDay"]),
    ))();

const rangesSchema = /* @__PURE__ */ (() =>
  z.array(rangeSchema).check(rule(rangesInOrder, "opening-hours.ranges-order")))();

/** Ranges where something else could have been said. */
const ownRangesSchema = /* @__PURE__ */ (() =>
  z
    .array(rangeSchema)
    .check(
      rule(rangesGiven, "opening-hours.ranges-missing"),
      rule(rangesInOrder, "opening-hours.ranges-order"),
    ))();

const weekSchema = /* @__PURE__ */ (() =>
  z
    .object({
      1: z.optional(rangesSchema),
      2: z.optional(rangesSchema),
      3: z.optional(rangesSchema),
      4: z.optional(rangesSchema),
      5: z.optional(rangesSchema),
      6: z.optional(rangesSchema),
      7: z.optional(rangesSchema),
    })
    .check(rule(weekDaysDisjoint, "opening-hours.days-overlap", [], weekdaysRunIntoOf)))();

const dayHoursSchema = /* @__PURE__ */ (() =>
  z.union([z.enum(["closed", "as-usual", "as-sunday"]), ownRangesSchema]))();

const makeupHoursSchema = /* @__PURE__ */ (() =>
  z.union([z.enum(["closed", "as-usual", "as-weekday-replaced"]), ownRangesSchema]))();

const monthDaySchema = /* @__PURE__ */ (() =>
  z.string().check(z.regex(/^\d{2}-\d{2}$/, { abort: true }), rule(isMonthDay, "opening-hours.month-day")))();

const daySchema = /* @__PURE__ */ (() =>
  z
    .string()
    .check(z.regex(/^\d{4}-\d{2}-\d{2}$/, { abort: true }), rule(isOpeningDay, "civil-date.no-such-day")))();

const seasonSchema = /* @__PURE__ */ (() =>
  z.object({
    from: monthDaySchema,
    until: monthDaySchema,
    weekly: weekSchema,
    name: z.optional(FilledTextSchema),
  }))();

const lunarRuleSchema = /* @__PURE__ */ (() =>
  z
    .object({
      month: z.number().check(rule(isLunarMonth, "opening-hours.lunar-number")),
      day: z.number().check(rule(isLunarDay, "opening-hours.lunar-number")),
      leap: z.optional(z.boolean()),
      offsetDays: z.optional(z.number().check(rule(isLunarOffset, "opening-hours.lunar-number"))),
      span: z.optional(z.number().check(rule(isLunarSpan, "opening-hours.lunar-number"))),
      hours: dayHoursSchema,
    })
    .check(rule(lunarRuleIsNoEve, "opening-hours.lunar-eve", ["day"])))();

const exceptionSchema = /* @__PURE__ */ (() =>
  z
    .object({
      from: daySchema,
      until: daySchema,
      hours: dayHoursSchema,
      reason: z.optional(FilledTextSchema),
    })
    .check(rule(periodInOrder, "period.order", ["until"])))();

const openingHoursSchema = /* @__PURE__ */ (() =>
  z
    .object({
      weekly: z.optional(weekSchema),
      seasons: z.optional(
        z
          .array(seasonSchema)
          .check(rule(seasonsDisjoint, "opening-hours.seasons-overlap", [], meetingSeasonsOf)),
      ),
      calendarPolicy: z.optional(
        z.object({
          statutory: z.optional(dayHoursSchema),
          bridge: z.optional(dayHoursSchema),
          holidayWeekend: z.optional(dayHoursSchema),
          makeup: z.optional(makeupHoursSchema),
        }),
      ),
      lunarRules: z.optional(z.array(lunarRuleSchema)),
      exceptions: z.optional(
        z
          .array(exceptionSchema)
          .check(rule(exceptionsAgree, "opening-hours.exceptions-contradict", [], contradictoryExceptionsOf)),
      ),
    })
    .check(
      rule(weekGiven, "opening-hours.weekly-missing", ["weekly"]),
      rule(opensEver, "opening-hours.never-open"),
    ))();

/** The schema of opening hours. */
export const OpeningHoursSchema: z.ZodMiniType<OpeningHours, OpeningHours> =
  openingHoursSchema satisfies Agrees<OpeningHours, z.output<typeof openingHoursSchema>>;
