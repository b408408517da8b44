import * as z from "zod/mini";
import { periodInOrder, rule, RuleSetSchema, type Agrees } from "../core/index.ts";
import type { CalendarYear, HolidayArrangement } from "./model.ts";
import {
  daysAreOfTheYear,
  daysOffInOrder,
  isDay,
  isYear,
  makeupInOrder,
  makeupIsNotOff,
  makeupIsOnWeekends,
  validityCoversTheYear,
} from "./rules.ts";

const daySchema = /* @__PURE__ */ (() =>
  z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/, { abort: true }), rule(isDay, "civil-date.no-such-day")))();

const spanSchema = /* @__PURE__ */ (() =>
  z.object({ from: daySchema, until: daySchema }).check(rule(periodInOrder, "period.order", ["until"])))();

const arrangementFields = /* @__PURE__ */ (() =>
  z
    .object({
      year: z.number().check(rule(isYear, "calendar.year")),
      off: z.array(spanSchema).check(rule(daysOffInOrder, "calendar.off-order")),
      makeup: z
        .array(daySchema)
        .check(
          rule(makeupInOrder, "calendar.makeup-order"),
          rule(makeupIsOnWeekends, "calendar.makeup-weekday"),
        ),
    })
    .check(
      rule(daysAreOfTheYear, "calendar.other-year"),
      rule(makeupIsNotOff, "calendar.makeup-off", ["makeup"]),
    ))();

const parameters: z.ZodMiniType<HolidayArrangement, HolidayArrangement> = arrangementFields satisfies Agrees<
  HolidayArrangement,
  z.output<typeof arrangementFields>
>;

/** The schema of the arrangement of a year. */
export const CalendarYearSchema: z.ZodMiniType<CalendarYear, CalendarYear> = /* @__PURE__ */ (() => {
  // A rule set whose parameters are known. Its fields are hidden from the types, and proven where it is written.
  const ruleSet = RuleSetSchema as unknown as z.ZodMiniObject;
  const schema = z.safeExtend(ruleSet, { parameters }) as unknown as typeof CalendarYearSchema;
  return schema.check(rule(validityCoversTheYear, "calendar.validity", ["validFrom"]));
})();
