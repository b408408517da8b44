import { describe, expect, it } from "vitest";
import {
  holidayLabels,
  holidayRegulation2013,
  holidayRegulations,
  statutoryDaysOf,
  statutoryHolidayOn,
  type Holiday,
} from "../../src/calendars/index.ts";
import { checkSetOfRuleSets } from "../../src/core/index.ts";
import { deepFreeze, strangeValues } from "../support/values.ts";

/** The days of a year by festival. */
function daysBy(year: number): readonly string[] {
  const days = statutoryDaysOf(year);
  if (days === "unknown") return [days];
  return days.map(({ on, holidays }) => `${on.slice(5)} ${holidays.join(" ")}`);
}

describe("the holiday regulations", () => {
  it("are sound rule sets, each of which replaces the one before", () => {
    expect(checkSetOfRuleSets(holidayRegulations)).toEqual([]);
    expect(holidayRegulations.map(({ supersedes }) => supersedes)).toEqual([
      undefined,
      "china-holiday-regulation@1",
      "china-holiday-regulation@2",
    ]);
  });

  it("have labels for all of their festivals", () => {
    const used = holidayRegulations.flatMap(({ parameters }) =>
      parameters.holidays.map(({ holiday }) => holiday),
    );
    expect([...new Set(used)].sort()).toEqual(Object.keys(holidayLabels).sort());
  });
});

describe("statutoryDaysOf", () => {
  // The days off of the notices, of which the regulation makes these festivals.
  it("the regulation of 2007: 除夕, 初一, 初二", () => {
    expect(daysBy(2008)).toEqual([
      "01-01 new-year",
      "02-06 spring-festival",
      "02-07 spring-festival",
      "02-08 spring-festival",
      "04-04 qingming",
      "05-01 labour-day",
      "06-08 dragon-boat",
      "09-14 mid-autumn",
      "10-01 national-day",
      "10-02 national-day",
      "10-03 national-day",
    ]);
  });

  it("the regulation of 2013: 初一 to 初三", () => {
    expect(daysBy(2014).slice(1, 5)).toEqual([
      "01-31 spring-festival",
      "02-01 spring-festival",
      "02-02 spring-festival",
      "04-05 qingming",
    ]);
    expect(daysBy(2013).slice(1, 4)).toEqual([
      "02-09 spring-festival",
      "02-10 spring-festival",
      "02-11 spring-festival",
    ]);
    expect(daysBy(2024)).toHaveLength(11);
  });

  it("the regulation of 2024: 除夕 to 初三, and two days in May", () => {
    expect(daysBy(2027)).toEqual([
      "01-01 new-year",
      "02-05 spring-festival",
      "02-06 spring-festival",
      "02-07 spring-festival",
      "02-08 spring-festival",
      "04-05 qingming",
      "05-01 labour-day",
      "05-02 labour-day",
      "06-09 dragon-boat",
      "09-15 mid-autumn",
      "10-01 national-day",
      "10-02 national-day",
      "10-03 national-day",
    ]);
  });

  it("has one day less where Mid-Autumn falls on National Day", () => {
    expect(daysBy(2020).slice(-3)).toEqual([
      "10-01 mid-autumn national-day",
      "10-02 national-day",
      "10-03 national-day",
    ]);
    expect(daysBy(2028).at(-1)).toBe("10-03 mid-autumn national-day");
    const short = Array.from({ length: 2100 - 2025 + 1 }, (_, index) => 2025 + index).filter(
      (year) => daysBy(year).length !== 13,
    );
    expect(short.every((year) => daysBy(year).some((day) => day.includes("mid-autumn national-day")))).toBe(
      true,
    );
    expect(short.slice(0, 2)).toEqual([2028, 2031]);
  });

  it.each([1, 1949, 2007, 2101, 9999])("does not know the festivals of %i", (year) => {
    expect(statutoryDaysOf(year)).toBe("unknown");
  });

  it.each([0, -1, 2026.5, 10_000, NaN, Infinity])("refuses %d, which is no year", (year) => {
    expect(() => statutoryDaysOf(year)).toThrow(RangeError);
  });

  it("takes the regulations that it is given, and does not change them", () => {
    const regulations = deepFreeze([{ ...holidayRegulation2013, validUntil: undefined }]);
    expect(statutoryDaysOf(2026, regulations)).toHaveLength(11);
    expect(statutoryHolidayOn("2026-05-02", regulations).state).toBe("none");
    expect(statutoryHolidayOn("2026-05-02").state).toBe("statutory");
  });

  it("does not let its result be changed for the next caller", () => {
    const days = statutoryDaysOf(2026) as unknown as { length: number };
    days.length = 0;
    expect(statutoryDaysOf(2026)).toHaveLength(13);
  });
});

describe("statutoryHolidayOn", () => {
  it.each<[string, "statutory" | "none", readonly Holiday[], string]>([
    ["2008-02-06", "statutory", ["spring-festival"], "china-holiday-regulation@1"],
    ["2013-12-31", "none", [], "china-holiday-regulation@1"],
    ["2014-01-30", "none", [], "china-holiday-regulation@2"],
    ["2020-10-01", "statutory", ["mid-autumn", "national-day"], "china-holiday-regulation@2"],
    ["2024-05-02", "none", [], "china-holiday-regulation@2"],
    ["2025-05-02", "statutory", ["labour-day"], "china-holiday-regulation@3"],
    ["2026-02-16", "statutory", ["spring-festival"], "china-holiday-regulation@3"],
    ["2026-02-20", "none", [], "china-holiday-regulation@3"],
    ["2026-04-05", "statutory", ["qingming"], "china-holiday-regulation@3"],
    ["2100-01-01", "statutory", ["new-year"], "china-holiday-regulation@3"],
  ])("%s is %s %j by %s", (date, state, holidays, ruleSet) => {
    expect(statutoryHolidayOn(date)).toEqual({ state, holidays, because: [], ruleSet });
  });

  it.each([2007, 2101])("is unknown in %i, and says why", (year) => {
    const { state, holidays, because, ruleSet } = statutoryHolidayOn(`${String(year)}-10-01`);
    expect([state, holidays, ruleSet]).toEqual(["unknown", [], undefined]);
    expect(because.map(({ code, params }) => [code, params])).toEqual([
      ["calendar.regulation-unknown", { year }],
    ]);
  });

  it("refuses what is no day", () => {
    for (const value of ["2026", "2026-10", ...strangeValues])
      expect(() => statutoryHolidayOn(value as string)).toThrow(TypeError);
  });
});
