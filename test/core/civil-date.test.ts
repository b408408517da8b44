import { describe, expect, it } from "vitest";
import {
  addDays,
  addMonths,
  addYears,
  checkCivilDate,
  civilDatePrecision,
  compareCivilDates,
  dayBoundsOf,
  dayNumberOf,
  dayOfNumber,
  daysBetween,
  daysInMonth,
  fullYearsBetween,
  isCivilDate,
  weekdayOf,
} from "../../src/core/index.ts";
import { longTexts, strangeValues } from "../support/values.ts";

describe("civil dates", () => {
  it.each([
    ["2026-11-22", "day"],
    ["2024-02-29", "day"],
    ["0001-01-01", "day"],
    ["9999-12-31", "day"],
    ["2018-07", "month"],
    ["2016", "year"],
  ])("%s is known to the %s", (date, precision) => {
    expect(isCivilDate(date)).toBe(true);
    expect(civilDatePrecision(date)).toBe(precision);
    expect(checkCivilDate(date)).toEqual({ ok: true, value: date, findings: [] });
  });

  it.each([
    ["2016-02-30", "civil-date.no-such-day"],
    ["2023-02-29", "civil-date.no-such-day"],
    ["1900-02-29", "civil-date.no-such-day"],
    ["2026-13", "civil-date.no-such-day"],
    ["2026-00-10", "civil-date.no-such-day"],
    ["0000", "civil-date.no-such-day"],
    ["2026-11-31", "civil-date.no-such-day"],
    ["2026-1-2", "civil-date.format"],
    ["20261122", "civil-date.format"],
    ["2026-11-22T00:00:00Z", "civil-date.format"],
    ["2026-11-22 ", "civil-date.format"],
    ["1234 Test Road", "civil-date.format"], // date-fns parseISO calls it a date
    ["30", "civil-date.format"], // date-fns parseISO calls it the year 3000
    ["", "civil-date.format"],
    ["２０２６", "civil-date.format"],
  ])("%j gives %s", (text, code) => {
    expect(isCivilDate(text)).toBe(false);
    expect(checkCivilDate(text).findings.map((finding) => finding.code)).toEqual([code]);
  });

  it("can be asked to be a day", () => {
    expect(checkCivilDate("2018-07", { precision: "day" })).toMatchObject({
      ok: false,
      findings: [{ code: "civil-date.not-a-day", params: { precision: "month" } }],
    });
    expect(checkCivilDate("2018-07-01", { precision: "day" }).ok).toBe(true);
  });

  it("are intervals where they are not known to the day", () => {
    expect(dayBoundsOf("2023-02")).toEqual({ first: "2023-02-01", last: "2023-02-28" });
    expect(dayBoundsOf("2016")).toEqual({ first: "2016-01-01", last: "2016-12-31" });
  });

  it.each([
    ["2024-12-31", "2025-01-01", -1],
    ["2025-01-01", "2024-12-31", 1],
    ["2025-01-01", "2025-01-01", 0],
    ["2024-12-31", "2025", -1],
    ["2026-01-01", "2025", 1],
    ["2025-06-01", "2025", "unknown"],
    ["2025", "2025", "unknown"], // two things of one year need not be of one day
    ["2025-03", "2025-04", -1],
    ["2025", "2025-12", "unknown"],
  ] as const)("%s against %s is %s", (a, b, expected) => {
    expect(compareCivilDates(a, b)).toBe(expected);
  });

  it("refuse anything else without throwing, or as a programmer's error", () => {
    for (const value of [...strangeValues, ...longTexts]) {
      expect(isCivilDate(value)).toBe(false);
      expect(checkCivilDate(value).ok).toBe(false);
    }
    expect(() => compareCivilDates("2025", "soon")).toThrow(TypeError);
    expect(() => addDays("2025-01", 1)).toThrow(TypeError);
    expect(() => addDays(null as never, 1)).toThrow(TypeError);
    expect(() => dayOfNumber(0.5)).toThrow(RangeError);
    expect(() => addDays("9999-12-31", 1)).toThrow(RangeError);
    expect(() => addDays("0001-01-01", -1)).toThrow(RangeError);
    expect(() => addMonths("2025-01-01", 0.5)).toThrow(RangeError);
    expect(() => addYears("9999-01-01", 1)).toThrow(RangeError);
  });
});

describe("day arithmetic", () => {
  it.each([
    ["1970-01-01", 0],
    ["2000-03-01", 11_017],
    ["0001-01-01", -719_162],
    ["9999-12-31", 2_932_896],
  ])("%s has the number %i", (day, number) => {
    expect(dayNumberOf(day)).toBe(number);
    expect(dayOfNumber(number)).toBe(day);
  });

  it("agrees with the platform's UTC calendar on every day of four centuries", () => {
    for (let number = dayNumberOf("1800-01-01"); number <= dayNumberOf("2200-12-31"); number += 1) {
      expect(dayNumberOf(new Date(number * 86_400_000).toISOString().slice(0, 10))).toBe(number);
    }
  });

  it.each([
    ["2024-02-28", 2, "2024-03-01"],
    ["2023-12-31", 1, "2024-01-01"],
    ["2026-03-01", -1, "2026-02-28"],
    // The last summer time of Shanghai and one of Sao Paulo: days have 23 or 25 hours there, not here.
    ["1991-04-13", 1, "1991-04-14"],
    ["2018-11-03", 1, "2018-11-04"],
  ])("%s plus %i days is %s", (day, days, expected) => {
    expect(addDays(day, days)).toBe(expected);
  });

  it.each([
    ["2024-01-31", 1, "2024-02-29"],
    ["2024-03-31", -1, "2024-02-29"],
    ["2025-08-31", 6, "2026-02-28"],
    ["2018-10-04", 1, "2018-11-04"],
    ["0050-01-31", 1, "0050-02-28"],
  ])("%s plus %i months is %s", (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected);
  });

  it("adds years", () => {
    expect(addYears("2024-02-29", 1)).toBe("2025-02-28");
    expect(addYears("2024-02-29", 4)).toBe("2028-02-29");
  });

  it.each([
    ["2014-10-05", "2026-10-04", 11],
    ["2014-10-05", "2026-10-05", 12],
    ["2004-02-29", "2005-02-28", 1],
    ["2004-02-29", "2008-02-28", 3],
    ["2026-01-01", "2026-01-01", 0],
    ["2026-01-02", "2025-01-01", -1],
    ["0001-01-01", "9999-12-31", 9998],
  ])("from %s to %s are %i full years", (from, on, years) => {
    expect(fullYearsBetween(from, on)).toBe(years);
  });

  it("knows weekdays and months", () => {
    expect(weekdayOf("2026-11-22")).toBe(7);
    expect(weekdayOf("2026-02-14")).toBe(6); // a make-up Saturday
    expect(weekdayOf("0001-01-01")).toBe(1);
    expect(daysBetween("2026-01-01", "2026-12-31")).toBe(364);
    expect([daysInMonth(2100, 2), daysInMonth(2000, 2), daysInMonth(2026, 13)]).toEqual([28, 29, 0]);
  });
});
