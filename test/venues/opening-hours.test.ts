import { describe, expect, it } from "vitest";
import { formatFinding } from "../../src/core/index.ts";
import { en } from "../../src/messages/en/index.ts";
import { zhCN } from "../../src/messages/zh-CN/index.ts";
import { checkOpeningHours, isOpeningHours, type OpeningHours } from "../../src/venues/index.ts";
import { deepFreeze, longTexts, strangeValues } from "../support/values.ts";
import { everything, garden, office, rangeOf, roundTheClock, weekOf } from "./opening-hours-samples.ts";

const day = (...texts: readonly string[]): OpeningHours => ({ weekly: weekOf([1], ...texts.map(rangeOf)) });
const with_ = (more: object): unknown => ({ ...office, ...more });
const exception = (from: string, until: string, hours: unknown = "closed"): object => ({
  from,
  until,
  hours,
});
const season = (from: string, until: string): object => ({ from, until, weekly: office.weekly });

function errorsOf(input: unknown): readonly unknown[] {
  return checkOpeningHours(deepFreeze(input))
    .findings.filter(({ severity }) => severity === "error")
    .map(({ code, path, params }) => [code.replace("opening-hours.", ""), path.join("."), params]);
}

describe("a valid record", () => {
  it.each([
    [office],
    [garden],
    [roundTheClock],
    [everything],
    [day("22:00-02:00")],
    [day("17:00-04:00")],
    [day("08:00-08:00+")],
    [day("20:00-06:00+")],
    [day("00:00-24:00")],
    [day("09:00-12:00", "12:00-17:00")],
    [with_({ seasons: [season("11-01", "02-29"), season("03-01", "03-31")] })],
    [{ seasons: [season("05-01", "09-30"), season("10-01", "04-30")] }],
    [{ seasons: [season("05-01", "09-30"), season("10-01", "12-31"), season("01-01", "04-30")] }],
    [with_({ exceptions: [exception("2026-05-01", "2026-05-05"), exception("2026-05-03", "2026-05-09")] })],
    [{ weekly: {}, exceptions: [exception("2026-05-01", "2026-05-01", [rangeOf("09:00-12:00")])] }],
  ])("%# is accepted", (hours) => {
    expect(errorsOf(hours)).toEqual([]);
    expect(isOpeningHours(hours)).toBe(true);
  });
});

describe("a record that is refused", () => {
  const weekly0 = "weekly.1.0.closes";

  it.each([
    // A time, and its form.
    [day("9:00-17:00"), [["field.format", "weekly.1.0.opens", {}]]],
    [day("24:00-01:00+"), [["time", "weekly.1.0.opens", {}]]],
    [day("09:00-24:01"), [["time", weekly0, {}]]],
    [day("09:60-10:00"), [["time", "weekly.1.0.opens", {}]]],
    // Turned round, by a clock of twelve hours, without its length, over a day.
    [day("17:00-09:00"), [["range-backwards", weekly0, {}]]],
    [day("09:00-05:00"), [["range-backwards", weekly0, {}]]],
    [day("12:00-01:00"), [["range-backwards", weekly0, {}]]],
    [day("14:00-11:30"), [["range-backwards", weekly0, {}]]],
    [day("16:59-02:00"), [["range-backwards", weekly0, {}]]],
    [day("22:00-04:01"), [["range-backwards", weekly0, {}]]],
    [{ weekly: { 1: [{ ...rangeOf("22:00-02:00"), nextDay: false }] } }, [["range-backwards", weekly0, {}]]],
    [day("09:00-09:00"), [["range-empty", weekly0, {}]]],
    [day("09:00-17:00+"), [["range-over-a-day", "weekly.1.0.nextDay", {}]]],
    // Ranges of a day, and of the next one.
    [day("09:00-12:00", "11:59-17:00"), [["ranges-order", "weekly.1", {}]]],
    [day("14:00-17:00", "09:00-12:00"), [["ranges-order", "weekly.1", {}]]],
    [day("09:00-12:00", "09:00-12:00"), [["ranges-order", "weekly.1", {}]]],
    [day("18:00-02:00", "20:00-23:00"), [["ranges-order", "weekly.1", {}]]],
    [
      { weekly: { 7: [rangeOf("20:00-03:00")], 1: [rangeOf("02:00-10:00")] } },
      [["days-overlap", "weekly", { weekdays: [7] }]],
    ],
    // Seasons.
    [with_({ seasons: [season("02-30", "03-31")] }), [["month-day", "seasons.0.from", {}]]],
    [
      with_({ seasons: [season("05-01", "09-30"), season("01-01", "01-31"), season("09-30", "01-01")] }),
      [["seasons-overlap", "seasons", { positions: [1, 2, 3] }]],
    ],
    [{ seasons: [season("03-01", "10-31"), season("11-01", "02-28")] }, [["weekly-missing", "weekly", {}]]],
    [{ seasons: [season("01-02", "12-31")] }, [["weekly-missing", "weekly", {}]]],
    // Exceptions.
    [
      with_({ exceptions: [exception("2026-02-30", "2026-03-01")] }),
      [["civil-date.no-such-day", "exceptions.0.from", {}]],
    ],
    [
      with_({ exceptions: [exception("2026-03-02", "2026-03-01")] }),
      [["period.order", "exceptions.0.until", {}]],
    ],
    [
      with_({
        exceptions: [
          exception("2026-05-01", "2026-05-09"),
          exception("2026-06-01", "2026-06-01"),
          exception("2026-05-09", "2026-05-09", "as-usual"),
        ],
      }),
      [["exceptions-contradict", "exceptions", { positions: [1, 3] }]],
    ],
    [
      with_({
        exceptions: [
          exception("2026-05-01", "2026-05-01", [rangeOf("22:00-23:00")]),
          exception("2026-05-01", "2026-05-01", [rangeOf("22:00-23:00+")]),
        ],
      }),
      [["range-over-a-day", "exceptions.1.hours.0.nextDay", {}]],
    ],
    [
      with_({ exceptions: [exception("2026-05-01", "2026-05-01", [])] }),
      [["ranges-missing", "exceptions.0.hours", {}]],
    ],
    [
      with_({ exceptions: [exception("2026-05-01", "2026-05-01", [rangeOf("17:00-09:00")])] }),
      [["range-backwards", "exceptions.0.hours.0.closes", {}]],
    ],
    [
      with_({ calendarPolicy: { statutory: "as-weekday-replaced" } }),
      [["field.form", "calendarPolicy.statutory", {}]],
    ],
    // The Chinese calendar.
    [
      with_({ lunarRules: [{ month: 12, day: 30, hours: "closed" }] }),
      [["lunar-eve", "lunarRules.0.day", {}]],
    ],
    [
      with_({ lunarRules: [{ month: 13, day: 1, hours: "closed" }] }),
      [["lunar-number", "lunarRules.0.month", {}]],
    ],
    [
      with_({ lunarRules: [{ month: 1, day: 0.5, hours: "closed" }] }),
      [["lunar-number", "lunarRules.0.day", {}]],
    ],
    [
      with_({ lunarRules: [{ month: 1, day: 1, offsetDays: -31, span: 61, hours: "closed" }] }),
      [
        ["lunar-number", "lunarRules.0.offsetDays", {}],
        ["lunar-number", "lunarRules.0.span", {}],
      ],
    ],
    // Nothing in it.
    [
      {},
      [
        ["weekly-missing", "weekly", {}],
        ["never-open", "", {}],
      ],
    ],
    [{ weekly: {} }, [["never-open", "", {}]]],
    [{ weekly: { 1: [] }, exceptions: [exception("2026-05-01", "2026-05-01")] }, [["never-open", "", {}]]],
  ])("%# names the place", (hours, expected) => {
    expect(errorsOf(hours)).toEqual(expected);
    expect(isOpeningHours(hours)).toBe(false);
  });

  it("takes anything", () => {
    for (const value of [...strangeValues, ...longTexts]) {
      expect(isOpeningHours(value)).toBe(false);
      expect(checkOpeningHours(value).ok).toBe(false);
    }
  });

  it("takes many exceptions in their time", () => {
    const exceptions = Array.from({ length: 20_000 }, (_, index) => {
      const date = new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10);
      return exception(date, date);
    });
    expect(isOpeningHours(with_({ exceptions: exceptions.reverse() }))).toBe(true);
  });
});

describe("warnings", () => {
  const warningsOf = (hours: OpeningHours): readonly unknown[] =>
    checkOpeningHours(hours).findings.map(({ code, path }) => [
      code.replace("opening-hours.", ""),
      path.join("."),
    ]);

  it("are about what is left open, unusual or misspelt", () => {
    expect(warningsOf(office)).toEqual([]);
    expect(warningsOf({ weekly: office.weekly })).toEqual([["policy-missing", "calendarPolicy"]]);
    const daysOf = (hours: OpeningHours): unknown => checkOpeningHours(hours).findings[0]?.params;
    expect(daysOf({ weekly: office.weekly })).toEqual({ days: ["statutory", "bridge", "makeup"] });
    expect(daysOf({ weekly: garden.weekly })).toEqual({ days: ["statutory", "bridge"] });
    expect(daysOf({ ...office, calendarPolicy: { statutory: "closed", bridge: "closed" } })).toEqual({
      days: ["makeup"],
    });
    expect(warningsOf({ ...office, calendarPolicy: { bridge: "closed" } })).toEqual([
      ["policy-missing", "calendarPolicy"],
    ]);
    expect(
      warningsOf({
        ...office,
        weekly: {},
        exceptions: [{ from: "2026-05-01", until: "2026-05-01", hours: [rangeOf("09:00-12:00")] }],
      }),
    ).toEqual([["week-empty", "weekly"]]);
    expect(warningsOf({ ...office, lunarRules: [{ month: 7, day: 30, hours: "closed" }] })).toEqual([
      ["lunar-day-30", "lunarRules.0.day"],
    ]);
    expect(warningsOf({ ...office, ...{ exeptions: [] } })).toEqual([["field.near-miss", "exeptions"]]);
  });

  it("are in both languages", () => {
    const [finding] = checkOpeningHours({ weekly: office.weekly }).findings;
    expect(finding && formatFinding(finding, en)).toBe(
      "What holds on these days is not said, so that the answer is mostly unknown: statutory holidays, days off in lieu, make-up workdays.",
    );
    expect(finding && formatFinding(finding, zhCN)).toBe(
      "未说明法定节假日、调休放假日、调休上班日是否开放，相应日期的结果多为“未知”。",
    );
  });
});
