import { describe, expectTypeOf, it } from "vitest";
import {
  addWorkingDays,
  calendarFromChineseDays,
  checkCalendarYear,
  dayKind,
  isCalendarYear,
  statutoryHolidayOn,
  workingDaysBetween,
  type CalendarYear,
  type DayKind,
  type Holiday,
  type HolidayArrangement,
} from "../../src/calendars/index.ts";
import type { CheckResult, CivilDate, RuleSet } from "../../src/core/index.ts";

describe("linli/calendars", () => {
  it("guards the arrangement of a year, which is a rule set", () => {
    const value: unknown = undefined;
    if (isCalendarYear(value)) expectTypeOf(value).toEqualTypeOf<CalendarYear>();
    expectTypeOf<CalendarYear>().toEqualTypeOf<RuleSet<HolidayArrangement>>();
    expectTypeOf(checkCalendarYear(value)).toEqualTypeOf<CheckResult<CalendarYear>>();
  });

  it("makes the compiler ask what happens where nothing is known", () => {
    expectTypeOf<"unknown">().toExtend<DayKind>();
    expectTypeOf(dayKind).parameters.toEqualTypeOf<[CivilDate, readonly CalendarYear[]]>();
    expectTypeOf(addWorkingDays).returns.toEqualTypeOf<CivilDate | "unknown">();
    expectTypeOf(workingDaysBetween).returns.toEqualTypeOf<number | "unknown">();
    expectTypeOf(statutoryHolidayOn("2026-01-01").state).toEqualTypeOf<"statutory" | "none" | "unknown">();
    expectTypeOf(statutoryHolidayOn("2026-01-01").holidays).toEqualTypeOf<readonly Holiday[]>();
  });

  it("takes anything for data of another package", () => {
    expectTypeOf(calendarFromChineseDays).parameter(0).toBeUnknown();
    expectTypeOf(calendarFromChineseDays).returns.toHaveProperty("losses");
  });
});
