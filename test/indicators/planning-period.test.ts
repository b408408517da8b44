import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, periodContains } from "../../src/core/index.ts";
import { formatPlanningPeriod, planningPeriod, planningPeriodOn } from "../../src/indicators/index.ts";

// Years of the plans and their outlines, as the National People's Congress and its organs published them; the years 1963
// to 1965 were spent on adjustment before the third plan began.
const years: readonly (readonly [number: number, first: number, last: number])[] = [
  [1, 1953, 1957],
  [2, 1958, 1962],
  [3, 1966, 1970],
  [4, 1971, 1975],
  [5, 1976, 1980],
  [6, 1981, 1985],
  [7, 1986, 1990],
  [8, 1991, 1995],
  [9, 1996, 2000],
  [10, 2001, 2005],
  [11, 2006, 2010],
  [12, 2011, 2015],
  [13, 2016, 2020],
  [14, 2021, 2025],
  [15, 2026, 2030],
];

describe("planningPeriod", () => {
  it.each(years)("the plan %i runs from %i to %i", (number, first, last) => {
    const period = { number, from: `${String(first)}-01-01`, until: `${String(last)}-12-31` };
    expect(planningPeriod(number)).toEqual(period);
    for (const date of [period.from, period.until, String(last), `${String(first)}-02`]) {
      expect(planningPeriodOn(date)).toEqual({ state: "plan", period, because: [] });
    }
    expect(planningPeriodOn(addDays(period.from, -1)).period?.number).not.toBe(number);
    expect(planningPeriodOn(addDays(period.until, 1)).period?.number).not.toBe(number);
  });

  it.each([0, 16, -1, 1.5, NaN, Infinity])("knows no plan %d", (number) => {
    expect(planningPeriod(number)).toBeUndefined();
    expect(() => formatPlanningPeriod({ number }, "en")).toThrow(RangeError);
  });
});

describe("planningPeriodOn", () => {
  it.each([
    ["1952-12-31", "before-first"],
    ["0001", "before-first"],
    ["1963-01-01", "adjustment"],
    ["1965-12-31", "adjustment"],
    ["2031-01-01", "unknown"],
    ["9999", "unknown"],
  ])("%s: %s", (date, state) => {
    const found = planningPeriodOn(date);
    expect(found.state).toBe(state);
    expect(found.period).toBeUndefined();
    expect(found.because.map(({ params }) => params)).toEqual(
      state === "unknown" ? [{ until: "2030-12-31" }] : [],
    );
  });

  it("gives a period that contains the day, for every day", () => {
    fc.assert(
      fc.property(fc.nat(40_000), (days) => {
        const date = addDays("1940-01-01", days);
        const { period } = planningPeriodOn(date);
        if (period !== undefined) expect(periodContains(period, date)).toBe(true);
      }),
    );
  });

  it("refuses what is no date", () => {
    expect(() => planningPeriodOn("today")).toThrow(TypeError);
  });
});

describe("formatPlanningPeriod", () => {
  it.each([
    [14, "第十四个五年规划期间", "“十四五”时期", "14th Five-Year Plan period", "14th Five-Year Plan"],
    [15, "第十五个五年规划期间", "“十五五”时期", "15th Five-Year Plan period", "15th Five-Year Plan"],
    [11, "第十一个五年规划期间", "“十一五”时期", "11th Five-Year Plan period", "11th Five-Year Plan"],
    [10, "第十个五年计划期间", "“十五”时期", "10th Five-Year Plan period", "10th Five-Year Plan"],
    [1, "第一个五年计划期间", "“一五”时期", "1st Five-Year Plan period", "1st Five-Year Plan"],
    [3, "第三个五年计划期间", "“三五”时期", "3rd Five-Year Plan period", "3rd Five-Year Plan"],
  ])("%i", (number, long, short, english, shortEnglish) => {
    expect(formatPlanningPeriod({ number }, "zh-CN")).toBe(long);
    expect(formatPlanningPeriod({ number }, "zh-CN", { short: true })).toBe(short);
    expect(formatPlanningPeriod({ number }, "en")).toBe(english);
    expect(formatPlanningPeriod({ number }, "en", { short: true })).toBe(shortEnglish);
  });
});
