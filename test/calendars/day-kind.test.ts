import { describe, expect, it } from "vitest";
import {
  china2024,
  china2025,
  china2026,
  chinaCalendars,
  dayKind,
  dayKindLabels,
  formatDayKind,
  holidaySpan,
  type DayKind,
} from "../../src/calendars/index.ts";
import { addDays } from "../../src/core/index.ts";
import { deepFreeze, strangeValues } from "../support/values.ts";
import { calendarOf } from "./calendar-samples.ts";

/** How many days of a year are of each kind. */
function countsOf(year: number, calendars = chinaCalendars): { readonly [kind in DayKind]?: number } {
  const counts: { [kind in DayKind]?: number } = {};
  for (let day = `${String(year)}-01-01`; day <= `${String(year)}-12-31`; day = addDays(day, 1)) {
    const kind = dayKind(day, calendars);
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return counts;
}

describe("dayKind", () => {
  // The notices of 2023-10-25, 2024-11-12 and 2025-11-04, and the holiday regulation for the festivals in them.
  it.each<[string, DayKind]>([
    ["2024-01-01", "statutory"],
    ["2024-02-04", "makeup"],
    ["2024-02-09", "workday"], // 除夕, no festival from 2014 to 2024
    ["2024-02-10", "statutory"],
    ["2024-02-13", "bridge"],
    ["2024-02-17", "weekend"],
    ["2024-02-18", "makeup"],
    ["2024-05-01", "statutory"],
    ["2024-05-02", "bridge"],
    ["2024-06-08", "weekend"],
    ["2024-06-10", "statutory"],
    ["2025-01-26", "makeup"],
    ["2025-01-28", "statutory"],
    ["2025-02-01", "weekend"],
    ["2025-02-03", "bridge"],
    ["2025-05-02", "statutory"],
    ["2025-10-06", "statutory"], // 中秋 inside the week of National Day
    ["2025-10-08", "bridge"],
    ["2025-12-31", "workday"],
    ["2026-01-02", "bridge"],
    ["2026-01-03", "weekend"],
    ["2026-01-04", "makeup"],
    ["2026-02-13", "workday"],
    ["2026-02-14", "makeup"],
    ["2026-02-15", "weekend"],
    ["2026-02-16", "statutory"],
    ["2026-02-19", "statutory"],
    ["2026-02-20", "bridge"],
    ["2026-02-21", "weekend"],
    ["2026-02-23", "bridge"],
    ["2026-02-28", "makeup"],
    ["2026-03-01", "weekend"],
    ["2026-04-05", "statutory"], // a Sunday: the festival wins
    ["2026-04-06", "bridge"],
    ["2026-05-02", "statutory"],
    ["2026-05-04", "bridge"],
    ["2026-09-20", "makeup"],
    ["2026-10-03", "statutory"],
    ["2026-12-31", "workday"],
    // No arrangement of 2027 is known: only the festivals are.
    ["2027-01-02", "unknown"],
    ["2027-02-08", "statutory"],
    ["2027-02-09", "unknown"],
    ["2027-03-06", "unknown"],
    // Nor of the years before 2024; before 2008 not even the festivals.
    ["2023-12-31", "unknown"],
    ["2023-10-01", "statutory"],
    ["2007-10-01", "unknown"],
    ["0001-01-01", "unknown"],
    ["9999-12-31", "unknown"],
  ])("%s is %s", (date, kind) => {
    expect(dayKind(date, chinaCalendars)).toBe(kind);
  });

  // Recomputed with an almanac: 全国年节及纪念日放假办法 of 2024 for 2027.
  it("knows thirteen days of 2027, and no other", () => {
    const known = [
      ...["2027-01-01", "2027-02-05", "2027-02-06", "2027-02-07", "2027-02-08", "2027-04-05", "2027-05-01"],
      ...["2027-05-02", "2027-06-09", "2027-09-15", "2027-10-01", "2027-10-02", "2027-10-03"],
    ];
    expect(known.map((day) => dayKind(day, chinaCalendars))).toEqual(known.map(() => "statutory"));
    expect(countsOf(2027)).toEqual({ statutory: 13, unknown: 352 });
  });

  // 365 or 366 days less 104 days of weekends and 11 or 13 festivals, each of which is made up for.
  it.each([
    [2024, 366 - 104 - 11],
    [2025, 365 - 104 - 13],
    [2026, 248],
  ])("counts the working days of %i: %i", (year, days) => {
    const { workday = 0, makeup = 0, unknown = 0 } = countsOf(year);
    expect([workday + makeup, unknown]).toEqual([days, 0]);
  });

  it("has 33 days off and 6 make-up days in 2026", () => {
    const off = china2026.parameters.off.map(
      ({ from, until }) => (Date.parse(until) - Date.parse(from)) / 86_400_000 + 1,
    );
    expect(off.reduce((sum, days) => sum + days, 0)).toBe(33);
    expect(countsOf(2026)).toMatchObject({ statutory: 13, makeup: 6 });
  });

  it("knows nothing of a year that is not in the list", () => {
    expect(dayKind("2026-02-14", [])).toBe("unknown");
    expect(dayKind("2026-02-16", [])).toBe("statutory");
    expect(dayKind("2026-02-14", [china2025])).toBe("unknown");
    expect(dayKind("2026-02-14", [china2026])).toBe("makeup");
  });

  it("does not depend on the order of the list, and changes nothing in it", () => {
    const calendars = deepFreeze([china2026, china2024, china2025]);
    for (const year of [2024, 2025, 2026]) expect(countsOf(year, calendars)).toEqual(countsOf(year));
  });
});

describe("the turn of a year", () => {
  // By the notice on 2019 New Year was off from 2018-12-30 to 2019-01-01, with 2018-12-29 worked.
  const eve = calendarOf({
    year: 2019,
    off: [{ from: "2018-12-30", until: "2019-01-01" }],
    makeup: ["2018-12-29"],
  });
  const before = calendarOf({ year: 2018, off: [], makeup: [] });

  it.each<[string, DayKind, DayKind, DayKind]>([
    ["2018-12-28", "workday", "unknown", "workday"],
    ["2018-12-29", "unknown", "makeup", "makeup"],
    ["2018-12-30", "unknown", "weekend", "weekend"],
    ["2018-12-31", "unknown", "bridge", "bridge"],
    ["2019-01-01", "statutory", "statutory", "statutory"],
    ["2019-01-02", "unknown", "workday", "workday"],
  ])("%s is %s without the next year, %s without its own, %s with both", (date, own, next, both) => {
    expect(dayKind(date, [before])).toBe(own);
    expect(dayKind(date, [eve])).toBe(next);
    expect(dayKind(date, [before, eve])).toBe(both);
    expect(dayKind(date, [eve, before])).toBe(both);
  });

  it("the later year's notice decides about December", () => {
    const worked = calendarOf({ year: 2018, off: [], makeup: ["2018-12-30"] });
    expect(dayKind("2018-12-30", [worked])).toBe("makeup");
    expect(dayKind("2018-12-30", [worked, eve])).toBe("weekend");
    expect(dayKind("2018-12-30", [eve, worked])).toBe("weekend");
  });

  // The first day of the next year, and the first day of December that its arrangement could change.
  it.each<[number, string, string]>([
    [2011, "Sunday", "2011-12-31"],
    [2017, "Monday", "2017-12-30"],
    [2018, "Tuesday", "2018-12-29"],
    [2013, "Wednesday", "none"],
    [2014, "Thursday", "none"],
    [2026, "Friday", "none"],
    [2010, "Saturday", "none"],
  ])("leaves the end of December %i open before a %s", (year, _, first) => {
    const calendars = [calendarOf({ year, off: [], makeup: [] })];
    const open: string[] = [];
    for (let day = `${String(year)}-12-01`; day <= `${String(year)}-12-31`; day = addDays(day, 1)) {
      if (dayKind(day, calendars) === "unknown") open.push(day);
    }
    expect(open[0] ?? "none").toBe(first);
    if (open.length > 0) expect(open.at(-1)).toBe(`${String(year)}-12-31`);
  });

  it("ends with the calendar", () => {
    const last = [calendarOf({ year: 9999, off: [], makeup: [] })];
    expect(dayKind("9999-12-31", last)).toBe("workday");
  });
});

describe("several arrangements of one year", () => {
  const off = (day: string) => ({ year: 2014, off: [{ from: day, until: day }], makeup: [] });
  const notice = (date: string) => ({ title: "Invented", issuer: "nobody", date });

  it("the later notice counts, whatever its place and version", () => {
    const first = calendarOf(off("2014-03-03"), { version: 7, source: notice("2013-11-01") });
    const revised = calendarOf(off("2014-03-04"), { source: notice("2014-02-01") });
    for (const calendars of [
      [first, revised],
      [revised, first],
    ]) {
      expect(dayKind("2014-03-03", calendars)).toBe("workday");
      expect(dayKind("2014-03-04", calendars)).toBe("bridge");
    }
  });

  it("of one notice the higher version counts, of one version the later in the list", () => {
    const first = calendarOf(off("2014-03-03"));
    const second = calendarOf(off("2014-03-04"), { version: 2 });
    const other = calendarOf(off("2014-03-05"), { version: 2 });
    expect(dayKind("2014-03-04", [second, first])).toBe("bridge");
    expect(dayKind("2014-03-03", [second, first])).toBe("workday");
    expect(dayKind("2014-03-05", [second, first, other])).toBe("bridge");
    expect(dayKind("2014-03-04", [second, first, other])).toBe("workday");
  });
});

describe("what is no day", () => {
  it.each(["2026", "2026-02", "2026-02-30", "2026-2-14", "20260214", ""])("%j is refused", (date) => {
    expect(() => dayKind(date, chinaCalendars)).toThrow(TypeError);
  });

  it("is refused whatever it is", () => {
    for (const value of strangeValues)
      expect(() => dayKind(value as string, chinaCalendars)).toThrow(TypeError);
  });
});

describe("formatDayKind", () => {
  // The words that notices and officials use.
  it.each<[DayKind, string, string]>([
    ["statutory", "法定节假日", "statutory holiday"],
    ["bridge", "调休放假", "day off in lieu"],
    ["weekend", "双休日", "weekend"],
    ["makeup", "调休上班", "make-up workday"],
    ["workday", "工作日", "workday"],
    ["unknown", "未知（放假安排尚无数据）", "unknown: no arrangement is known that decides"],
  ])("%s", (kind, chinese, english) => {
    expect(formatDayKind(kind, "zh-CN")).toBe(chinese);
    expect(formatDayKind(kind, "en")).toBe(english);
    expect(Object.keys(dayKindLabels)).toContain(kind);
  });
});

describe("holidaySpan", () => {
  const spring = { from: "2026-02-15", until: "2026-02-23" };

  it.each([
    ["2026-02-14", "none"],
    ["2026-02-15", spring],
    ["2026-02-18", spring],
    ["2026-02-22", spring],
    ["2026-02-23", spring],
    ["2026-02-24", "none"],
    // A weekend of which the notice says nothing, and the days of a year without one.
    ["2026-03-07", "none"],
    ["2027-02-08", "unknown"],
    ["2027-02-09", "unknown"],
    ["2026-12-31", "none"],
  ])("of %s is %j", (date, span) => {
    expect(holidaySpan(date, chinaCalendars)).toEqual(span);
  });

  it("is unknown at the end of a December that the next arrangement can change", () => {
    // 2024-01-01 is a Monday.
    const calendars = [calendarOf({ year: 2023, off: [], makeup: ["2023-12-31"] })];
    expect(holidaySpan("2023-12-29", calendars)).toBe("none");
    expect(holidaySpan("2023-12-30", calendars)).toBe("unknown");
    expect(holidaySpan("2023-12-31", calendars)).toBe("none");
  });

  it("needs a day", () => {
    for (const value of ["2026-02", ...strangeValues])
      expect(() => holidaySpan(value as string, chinaCalendars)).toThrow(TypeError);
  });
});
