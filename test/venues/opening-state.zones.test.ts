import { describe, expect, it } from "vitest";
import { chinaCalendars, dayKind, type DayKind } from "../../src/calendars/index.ts";
import {
  civilDateAt,
  formatFinding,
  isInstant,
  minuteOfDayAt,
  ruleSetsOn,
  type Instant,
} from "../../src/core/index.ts";
import { en } from "../../src/messages/en/index.ts";
import { zhCN } from "../../src/messages/zh-CN/index.ts";
import { nextOpening, openingPeriods, openingStateAt, type OpeningHours } from "../../src/venues/index.ts";
import { calendarOf } from "../calendars/calendar-samples.ts";
import { deepFreeze } from "../support/values.ts";
import { everything, garden, office, rangeOf, roundTheClock, weekOf } from "./opening-hours-samples.ts";

const calendars = chinaCalendars;
const everyDay = [1, 2, 3, 4, 5, 6, 7];

function stateAt(hours: OpeningHours, instant: Instant): string {
  return openingStateAt(deepFreeze(hours), instant, { calendars }).state;
}

function at(date: string, time: string): Instant {
  return `${date}T${time}:00+08:00`;
}

function because(hours: OpeningHours, instant: Instant): readonly string[] {
  return openingStateAt(hours, instant, { calendars }).because.map(({ code, params }) =>
    "rule" in params ? `${params.on} ${params.rule}` : `${params.on} ${code}`,
  );
}

describe("the days of 2026 and 2027", () => {
  // domain table 3.3 as corrected: 2027-02-08 is the third day of the first month, statutory without an arrangement.
  const rows: readonly (readonly [string, DayKind, string])[] = [
    ["2026-02-13", "workday", "open"],
    ["2026-02-14", "makeup", "open"],
    ["2026-02-15", "weekend", "closed"],
    ["2026-02-16", "statutory", "closed"],
    ["2026-02-20", "bridge", "closed"],
    ["2026-02-28", "makeup", "open"],
    ["2026-04-06", "bridge", "closed"],
    ["2026-05-04", "bridge", "closed"],
    ["2026-09-20", "makeup", "open"],
    ["2027-02-08", "statutory", "closed"],
    ["2027-02-09", "unknown", "unknown"],
  ];

  it.each(rows)("%s is %s, and an office with make-up days is %s", (date, kind, state) => {
    expect(dayKind(date, calendars)).toBe(kind);
    expect(stateAt(office, at(date, "10:00"))).toBe(state);
  });

  it.each([
    ["2026-02-14", "open"],
    ["2026-02-16", "closed"],
    ["2027-02-08", "closed"],
    ["2027-02-09", "unknown"],
  ])("a garden of one square metre on %s is %s", (date, state) => {
    expect(stateAt(garden, at(date, "10:00"))).toBe(state);
  });

  it("knows in 2027 what does not depend on the kind of the day", () => {
    expect(stateAt(office, at("2027-02-09", "03:00"))).toBe("closed");
    expect(stateAt(roundTheClock, at("2027-02-09", "03:00"))).toBe("open");
    expect(stateAt(roundTheClock, at("2027-02-06", "03:00"))).toBe("open");
    const alsoOnHolidays: OpeningHours = {
      ...office,
      calendarPolicy: { statutory: "closed", bridge: "as-usual" },
    };
    expect(stateAt(alsoOnHolidays, at("2027-02-09", "10:00"))).toBe("open");
    expect(because(alsoOnHolidays, at("2027-02-09", "10:00"))).toEqual([
      "2027-02-09 opening-hours.undisputed",
    ]);
  });

  it("does not know the last days of a December that the next arrangement can change", () => {
    // That of 2024 did not exist yet in such a list: 2023-12-30 could be a make-up Saturday, 2023-12-29 no other day.
    const by = (instant: Instant): string =>
      openingStateAt(office, instant, {
        calendars: [calendarOf({ year: 2023, off: [], makeup: [] })],
      }).state;
    expect(by(at("2023-12-30", "10:00"))).toBe("unknown");
    expect(by(at("2023-12-29", "10:00"))).toBe("open");
  });
});

describe("what holds on a special day", () => {
  const week = weekOf(everyDay, rangeOf("08:00-20:00"));
  const withSunday: OpeningHours = {
    weekly: { ...weekOf([1, 2, 3, 4, 5], rangeOf("09:00-17:00")), 7: [rangeOf("10:00-12:00")] },
  };

  it("is unknown without a policy, but for what every possible one agrees on", () => {
    expect(stateAt({ weekly: week }, at("2026-02-16", "10:00"))).toBe("unknown");
    expect(stateAt({ weekly: week }, at("2026-02-16", "21:00"))).toBe("closed");
    expect(because({ weekly: week }, at("2026-02-16", "10:00"))).toEqual([
      "2026-02-16 opening-hours.policy-unknown",
    ]);
    // A make-up Saturday: open as usual and as on every weekday.
    expect(stateAt({ weekly: week }, at("2026-02-14", "10:00"))).toBe("open");
    expect(stateAt(withSunday, at("2026-02-14", "10:00"))).toBe("unknown");
  });

  it.each([
    ["closed", "10:30", "closed"],
    ["as-sunday", "10:30", "open"],
    ["as-sunday", "14:00", "closed"],
    ["as-usual", "14:00", "open"],
    [[rangeOf("13:00-15:00")], "14:00", "open"],
    [[rangeOf("13:00-15:00")], "10:30", "closed"],
  ] as const)("follows the policy %j at %s: %s", (hours, time, state) => {
    const calendarPolicy = { statutory: hours, bridge: hours };
    expect(stateAt({ ...withSunday, calendarPolicy }, at("2026-02-16", time))).toBe(state);
    expect(stateAt({ ...withSunday, calendarPolicy }, at("2026-02-20", time))).toBe(state);
  });

  it("has policies for festivals and for days off in lieu of their own", () => {
    const hours: OpeningHours = { weekly: week, calendarPolicy: { statutory: "closed", bridge: "as-usual" } };
    expect(stateAt(hours, at("2026-02-19", "10:00"))).toBe("closed");
    expect(stateAt(hours, at("2026-02-20", "10:00"))).toBe("open");
  });

  it("takes a weekend within a holiday for any other, unless it has a policy", () => {
    const hours: OpeningHours = { weekly: week, calendarPolicy: { statutory: "closed", bridge: "closed" } };
    expect(stateAt(hours, at("2026-02-15", "10:00"))).toBe("open");
    expect(because(hours, at("2026-02-15", "10:00"))).toEqual(["2026-02-15 week"]);
    const all: OpeningHours = {
      ...hours,
      calendarPolicy: { ...hours.calendarPolicy, holidayWeekend: "closed" },
    };
    expect(stateAt(all, at("2026-02-15", "10:00"))).toBe("closed");
    expect(stateAt(all, at("2026-03-15", "10:00"))).toBe("open");
    expect(because(all, at("2026-02-15", "10:00"))).toEqual(["2026-02-15 holiday-weekend"]);
  });

  it("replaces on a make-up workday what Monday to Friday agree on", () => {
    const museum: OpeningHours = {
      weekly: weekOf([2, 3, 4, 5, 6, 7], rangeOf("09:00-17:00")),
      calendarPolicy: { statutory: "as-usual", bridge: "as-usual", makeup: "as-weekday-replaced" },
    };
    expect(stateAt(museum, at("2026-02-14", "10:00"))).toBe("unknown");
    expect(because(museum, at("2026-02-14", "10:00"))).toEqual([
      "2026-02-14 opening-hours.weekday-replaced-unknown",
    ]);
    expect(stateAt(museum, at("2026-02-14", "18:00"))).toBe("closed");
    const asUsual: OpeningHours = {
      ...museum,
      calendarPolicy: { ...museum.calendarPolicy, makeup: "as-usual" },
    };
    expect(stateAt(asUsual, at("2026-02-14", "10:00"))).toBe("open");
    const closed: OpeningHours = {
      ...museum,
      calendarPolicy: { ...museum.calendarPolicy, makeup: "closed" },
    };
    expect(stateAt(closed, at("2026-02-14", "10:00"))).toBe("closed");
  });
});

describe("precedence", () => {
  const calendarPolicy = { statutory: "closed", bridge: "closed", makeup: "as-usual" } as const;
  const hours: OpeningHours = {
    weekly: weekOf(everyDay, rangeOf("08:00-12:00")),
    seasons: [{ from: "11-01", until: "03-31", weekly: weekOf(everyDay, rangeOf("09:00-12:00")) }],
    calendarPolicy,
    lunarRules: [{ month: 1, day: 1, offsetDays: -1, span: 2, hours: [rangeOf("10:00-12:00")] }],
    exceptions: [{ from: "2026-02-17", until: "2026-02-17", hours: [rangeOf("11:00-12:00")] }],
  };

  it.each([
    ["2026-05-20", "08:30", "open", "week"],
    ["2026-03-20", "08:30", "closed", "season"],
    ["2026-03-20", "09:30", "open", "season"],
    ["2026-02-14", "09:30", "open", "makeup"],
    ["2026-02-20", "09:30", "closed", "bridge"],
    ["2026-02-18", "09:30", "closed", "statutory"],
    ["2026-02-16", "10:30", "open", "lunar-rule"],
    ["2026-02-17", "10:30", "closed", "exception"],
    ["2026-02-17", "11:30", "open", "exception"],
  ])("%s at %s is %s by its %s", (date, time, state, rule) => {
    expect(stateAt(hours, at(date, time))).toBe(state);
    expect(because(hours, at(date, time))).toEqual([`${date} ${rule}`]);
  });

  it("says where the rule stands", () => {
    const pathAt = (instant: Instant): unknown =>
      openingStateAt(hours, instant, { calendars }).because[0]?.path;
    expect(pathAt(at("2026-05-20", "08:30"))).toEqual(["weekly", 3]);
    expect(pathAt(at("2026-03-20", "09:30"))).toEqual(["seasons", 0, "weekly", 5]);
    expect(pathAt(at("2026-02-20", "09:30"))).toEqual(["calendarPolicy", "bridge"]);
    expect(pathAt(at("2026-02-16", "10:30"))).toEqual(["lunarRules", 0]);
    expect(pathAt(at("2026-02-17", "11:30"))).toEqual(["exceptions", 0]);
  });

  it("lets the first of several lunar rules count, and exceptions of one day that say the same", () => {
    const lunarRules = [
      { month: 1, day: 1, hours: [rangeOf("10:00-12:00")] },
      { month: 1, day: 1, offsetDays: -1, span: 7, hours: "closed" as const },
    ];
    expect(stateAt({ ...hours, lunarRules, exceptions: [] }, at("2026-02-17", "10:30"))).toBe("open");
    expect(stateAt({ ...hours, lunarRules, exceptions: [] }, at("2026-02-18", "10:30"))).toBe("closed");
    const exceptions = [
      { from: "2026-05-10", until: "2026-05-20", hours: "closed" as const },
      { from: "2026-05-12", until: "2026-05-13", hours: "closed" as const },
    ];
    for (const date of ["2026-05-10", "2026-05-12", "2026-05-15", "2026-05-20"])
      expect(stateAt({ ...hours, exceptions }, at(date, "08:30"))).toBe("closed");
    for (const date of ["2026-05-09", "2026-05-21"])
      expect(stateAt({ ...hours, exceptions }, at(date, "08:30"))).toBe("open");
  });
});

describe("the Chinese calendar", () => {
  const open = { statutory: "as-usual", bridge: "as-usual", makeup: "as-usual" } as const;
  const rule = (month: number, day: number, more: object = {}): OpeningHours => ({
    weekly: weekOf(everyDay, rangeOf("08:00-20:00")),
    calendarPolicy: open,
    lunarRules: [{ month, day, hours: "closed", ...more }],
  });
  const closedDays = (hours: OpeningHours, from: string, until: string): readonly string[] => {
    const periods = openingPeriods(hours, { from, until, calendars });
    const days = new Set(periods.map(({ fromAt }) => fromAt.slice(0, 10)));
    const all: string[] = [];
    for (let day = Date.parse(from); day <= Date.parse(until); day += 86_400_000)
      all.push(new Date(day).toISOString().slice(0, 10));
    return all.filter((day) => !days.has(day));
  };

  it("closes from New Year's Eve, the day before the first day, which is a 29th in 2026 and 2027", () => {
    const holiday = rule(1, 1, { offsetDays: -1, span: 7 });
    expect(closedDays(holiday, "2026-02-01", "2026-03-10")).toEqual(
      [16, 17, 18, 19, 20, 21, 22].map((day) => `2026-02-${String(day)}`),
    );
    // The eve of 2027 is 2027-02-05; its plain days are not known to be plain, but always as usual.
    expect(closedDays(rule(1, 1, { offsetDays: -1 }), "2027-01-01", "2027-03-31")).toEqual(["2027-02-05"]);
  });

  it("counts to the year before and to the one after", () => {
    expect(closedDays(rule(1, 1, { offsetDays: -30, span: 2 }), "2024-12-01", "2024-12-31")).toEqual([
      "2024-12-30",
      "2024-12-31",
    ]);
    // The eighth day of the twelfth month (腊八) of 2025 is in January 2026.
    expect(closedDays(rule(12, 8), "2026-01-01", "2026-02-10")).toEqual(["2026-01-26"]);
  });

  it("fires once where the month is doubled, and in the leap month only where it says so", () => {
    // 2025 has a leap sixth month, from 2025-07-25.
    expect(closedDays(rule(6, 1), "2025-01-01", "2025-12-31")).toEqual(["2025-06-25"]);
    expect(closedDays(rule(6, 1, { leap: false }), "2025-01-01", "2025-12-31")).toEqual(["2025-06-25"]);
    expect(closedDays(rule(6, 1, { leap: true }), "2025-01-01", "2025-12-31")).toEqual(["2025-07-25"]);
    expect(closedDays(rule(6, 1, { leap: true }), "2026-01-01", "2026-12-31")).toEqual([]);
  });

  it("does not apply in a year without the day", () => {
    // The seventh month of 2026 has 29 days.
    expect(closedDays(rule(7, 30), "2026-01-01", "2026-12-31").length).toBeLessThan(2);
  });

  it("is unknown after the table of the calendar ends", () => {
    expect(stateAt(rule(1, 1), at("2099-06-01", "10:00"))).toBe("open");
    expect(stateAt(rule(1, 1), at("2100-06-01", "10:00"))).toBe("unknown");
    expect(because(rule(1, 1), at("2100-06-01", "10:00"))).toContain(
      "2100-06-01 opening-hours.lunar-unknown",
    );
    expect(stateAt(rule(1, 1), at("2100-06-01", "21:00"))).toBe("closed");
  });
});

describe("past midnight", () => {
  const bar: OpeningHours = {
    weekly: { 5: [rangeOf("18:00-02:00")], 6: [rangeOf("22:00-06:00+")] },
    calendarPolicy: { statutory: "closed", bridge: "closed", makeup: "as-usual" },
  };

  it.each([
    ["2026-03-06", "17:59", "closed", "2026-03-06 week"],
    ["2026-03-06", "23:59", "open", "2026-03-06 week"],
    ["2026-03-07", "01:59", "open", "2026-03-06 week"],
    ["2026-03-07", "02:00", "closed", "2026-03-07 week"],
    ["2026-03-08", "05:59", "open", "2026-03-07 week"],
    ["2026-03-08", "06:00", "closed", "2026-03-08 week"],
  ])("%s %s is %s by %s", (date, time, state, reason) => {
    expect(stateAt(bar, at(date, time))).toBe(state);
    expect(because(bar, at(date, time))).toEqual([reason]);
  });

  it("lasts into a day that is closed, and not out of one", () => {
    // Good Friday evening before a statutory Saturday: 2026-09-25 is statutory, a Friday; 2026-04-03 is a Friday.
    expect(stateAt(bar, at("2026-04-04", "01:00"))).toBe("open");
    const exceptions = [{ from: "2026-04-04", until: "2026-04-04", hours: "closed" as const }];
    expect(stateAt({ ...bar, exceptions }, at("2026-04-04", "01:00"))).toBe("open");
    expect(stateAt({ ...bar, exceptions }, at("2026-04-04", "23:00"))).toBe("closed");
    expect(stateAt({ ...bar, exceptions }, at("2026-04-05", "01:00"))).toBe("closed");
    expect(stateAt(bar, at("2026-09-26", "01:00"))).toBe("closed");
  });

  it("is unknown where the day before is", () => {
    // 2027-03-05 is a Friday of an unknown year.
    expect(because(bar, at("2027-03-06", "01:00"))).toEqual(["2027-03-05 opening-hours.day-unknown"]);
    expect(stateAt(bar, at("2027-03-06", "03:00"))).toBe("closed");
  });
});

describe("untilAt", () => {
  const untilAt = (hours: OpeningHours, instant: Instant): Instant | undefined =>
    openingStateAt(hours, instant, { calendars }).untilAt;

  it.each([
    [office, "2026-03-06T10:00:00+08:00", "2026-03-06T17:00:00+08:00"],
    [office, "2026-03-06T17:00:00+08:00", "2026-03-09T09:00:00+08:00"],
    [office, "2026-02-14T18:00:00+08:00", "2026-02-24T09:00:00+08:00"],
    // What is closed in any case goes over into what may be open: the Saturday may be worked.
    [office, "2026-12-31T18:00:00+08:00", "2027-01-02T09:00:00+08:00"],
    [office, "2027-02-09T10:00:00+08:00", "2027-02-09T17:00:00+08:00"],
  ] as const)("%# at %s is %s", (hours, instant, expected) => {
    expect(untilAt(hours, instant)).toBe(expected);
  });

  it("goes over midnight where days touch", () => {
    const hours: OpeningHours = {
      weekly: { 3: [rangeOf("20:00-24:00")], 4: [rangeOf("00:00-04:00")] },
      calendarPolicy: office.calendarPolicy,
    };
    expect(untilAt(hours, at("2026-03-11", "21:00"))).toBe(at("2026-03-12", "04:00"));
  });

  it("is left out where nothing changes within 400 days", () => {
    expect(untilAt(roundTheClock, at("2026-03-11", "21:00"))).toBeUndefined();
    expect("untilAt" in openingStateAt(roundTheClock, at("2026-03-11", "21:00"), { calendars })).toBe(false);
    const exceptions = [{ from: "2027-04-15", until: "2027-04-15", hours: "closed" as const }];
    // 400 days after 2026-03-11 is 2027-04-15, and no day more.
    expect(untilAt({ ...roundTheClock, exceptions }, at("2026-03-11", "21:00"))).toBe(
      at("2027-04-15", "00:00"),
    );
    expect(untilAt({ ...roundTheClock, exceptions }, at("2026-03-10", "21:00"))).toBeUndefined();
  });
});

describe("nextOpening", () => {
  const next = (hours: OpeningHours, instant: Instant): object => {
    const { because: reasons, ...rest } = nextOpening(deepFreeze(hours), instant, { calendars });
    return { ...rest, because: reasons.map(({ params }) => params.on) };
  };

  it("is the instant itself where it is open", () => {
    expect(next(office, "2026-03-06T02:00:00Z")).toEqual({
      state: "open",
      at: "2026-03-06T02:00:00Z",
      because: ["2026-03-06"],
    });
  });

  it("goes over a holiday", () => {
    const at = "2026-02-24T09:00:00+08:00";
    expect(next(office, "2026-02-14T17:00:00+08:00")).toEqual({ state: "open", at, because: ["2026-02-24"] });
  });

  it("does not pass over what is not known", () => {
    expect(next(office, "2026-12-31T17:00:00+08:00")).toEqual({
      state: "unknown",
      at: "2027-01-02T09:00:00+08:00",
      because: ["2027-01-02", "2027-01-02"],
    });
    const exceptions = [{ from: "2027-01-09", until: "2027-01-09", hours: [rangeOf("10:00-12:00")] }];
    expect(next({ ...office, exceptions }, "2026-12-31T17:00:00+08:00")).toMatchObject({
      state: "unknown",
      certainlyAt: "2027-01-09T10:00:00+08:00",
    });
  });

  it("is none where nothing opens within 400 days", () => {
    const weekly = weekOf([1], rangeOf("09:00-17:00"));
    const exceptions = [{ from: "2026-01-01", until: "2029-12-31", hours: "closed" as const }];
    expect(next({ weekly, exceptions }, "2026-03-01T00:00:00Z")).toEqual({ state: "none", because: [] });
  });
});

describe("the clock of Asia/Shanghai", () => {
  const hours: OpeningHours = { weekly: weekOf(everyDay, rangeOf("01:30-02:30"), rangeOf("08:00-20:00")) };
  const years = [1986, 1987, 1988, 1989, 1990, 1991];

  it("agrees with the platform about every minute of the days on which it was changed", () => {
    // The count stands still in the hour that comes twice; elsewhere it is that of core, by Intl.
    for (const year of years) {
      for (let at = Date.UTC(year, 2, 25); at < Date.UTC(year, 8, 25); at += 1_800_000) {
        const instant = new Date(at).toISOString();
        const minute = minuteOfDayAt(instant);
        if (minute >= 60 && minute < 180) continue;
        const isOpen = minute >= 480 && minute < 1200;
        const state = openingStateAt(hours, instant, { calendars: [] }).state;
        expect([instant, state === "closed"]).toEqual([instant, !isOpen]);
      }
    }
  });

  it("opens an hour earlier by the sun in the summers of 1986 to 1991", () => {
    const periods = openingPeriods(hours, { from: "1988-07-01", until: "1988-07-01", calendars: [] });
    expect(periods.map(({ fromAt }) => fromAt)).toEqual([
      "1988-07-01T01:30:00+09:00",
      "1988-07-01T08:00:00+09:00",
    ]);
  });

  it("leaves out the hour that the clock leaves out, and takes the first one that it shows twice", () => {
    const first = openingPeriods(hours, { from: "1986-05-04", until: "1986-05-04", calendars: [] })[0];
    expect([first?.fromAt, first?.untilAt]).toEqual([
      "1986-05-04T01:30:00+08:00",
      "1986-05-04T03:00:00+09:00",
    ]);
    const last = openingPeriods(hours, { from: "1986-09-14", until: "1986-09-14", calendars: [] })[0];
    expect([last?.fromAt, last?.untilAt]).toEqual(["1986-09-14T01:30:00+09:00", "1986-09-14T02:30:00+08:00"]);
    // A quarter that the clock shows twice is open once.
    const quarter: OpeningHours = { ...roundTheClock, weekly: weekOf([7], rangeOf("01:00-01:15")) };
    const stateAtQuarter = (instant: Instant): string =>
      openingStateAt(quarter, instant, { calendars: [] }).state;
    expect(stateAtQuarter("1986-09-14T01:10:00+09:00")).toBe("open");
    expect(stateAtQuarter("1986-09-14T01:10:00+08:00")).toBe("closed");
    const skipped: OpeningHours = {
      weekly: weekOf([7], rangeOf("02:10-02:40")),
      calendarPolicy: { statutory: "as-usual", bridge: "as-usual", makeup: "as-usual" },
    };
    expect(openingPeriods(skipped, { from: "1986-05-04", until: "1986-05-04", calendars: [] })).toEqual([]);
    const until = openingStateAt(skipped, "1986-05-04T00:00:00+08:00", { calendars: [] }).untilAt;
    expect(until).toBe("1986-05-11T02:10:00+09:00");
  });
});

describe("arguments", () => {
  it("asks for an instant, of the years 1970 to 9998", () => {
    for (const instant of [
      "",
      "2026-02-14",
      "2026-02-14T10:00:00",
      7 as unknown as string,
      undefined as unknown as string,
    ])
      expect(() => openingStateAt(office, instant, { calendars })).toThrow(TypeError);
    expect(() => openingStateAt(office, "1969-12-31T15:59:59Z", { calendars })).toThrow(RangeError);
    expect(() => openingStateAt(office, "9998-12-31T16:00:00Z", { calendars })).toThrow(RangeError);
    expect(stateAt(office, "1969-12-31T16:00:00Z")).toBe("closed");
    expect(stateAt(office, "9998-12-31T15:59:59Z")).toBe("closed");
    expect(() => nextOpening(office, "2026-02-14", { calendars })).toThrow(TypeError);
  });

  it("asks for days in order", () => {
    const days = (from: string, until: string): unknown => openingPeriods(office, { from, until, calendars });
    expect(() => days("2026-02-14", "2026-02-13")).toThrow(RangeError);
    expect(() => days("1969-12-31", "1970-01-01")).toThrow(RangeError);
    expect(() => days("2026-02", "2026-03-01")).toThrow(TypeError);
    expect(days("9998-12-31", "9998-12-31")).toHaveLength(1);
  });

  it("knows what an arrangement of the caller's own says", () => {
    const invented = calendarOf({
      year: 2027,
      off: [{ from: "2027-02-05", until: "2027-02-11" }],
      makeup: [],
    });
    const own = [...calendars, invented];
    expect(ruleSetsOn("100000", "2027-02-09", own)).toEqual([invented]);
    expect(openingStateAt(office, at("2027-02-09", "10:00"), { calendars: own }).state).toBe("closed");
    expect(openingStateAt(office, at("2027-02-12", "10:00"), { calendars: own }).state).toBe("open");
  });

  it("answers by a copy, so that who changes a record changes no answer about another one", () => {
    const weekday = [rangeOf("06:15-06:45")];
    const first = { weekly: { 3: weekday } };
    const second = structuredClone(first);
    expect(openingStateAt(first, at("2026-03-11", "06:30"), { calendars }).state).toBe("open");
    first.weekly[3] = [rangeOf("07:00-08:00")];
    const exceptions = [{ from: "2026-03-11", until: "2026-03-11", hours: "closed" as const }];
    Object.assign(first, { exceptions });
    expect(openingStateAt(second, at("2026-03-18", "06:30"), { calendars }).state).toBe("open");
    expect(openingStateAt(second, at("2026-03-11", "06:30"), { calendars }).state).toBe("open");
  });

  it("reads the fields of the model, whatever else a record holds", () => {
    const odd: object = { reason: 5n, toJSON: () => ({}), weekly: { ...office.weekly, name: 5n } };
    const hours = { ...office, ...odd } as OpeningHours;
    (odd as { self?: unknown }).self = odd;
    expect(openingStateAt(hours, at("2026-03-11", "10:00"), { calendars }).state).toBe("open");
    expect(openingStateAt(hours, at("2026-03-11", "18:00"), { calendars }).state).toBe("closed");
  });

  it("says why in both languages", () => {
    const { because: reasons } = openingStateAt(office, at("2026-02-16", "10:00"), { calendars });
    expect(reasons.map((finding) => formatFinding(finding, en))).toEqual([
      "The policy for statutory holidays decides, on 2026-02-16.",
    ]);
    expect(reasons.map((finding) => formatFinding(finding, zhCN))).toEqual([
      "2026-02-16按法定节假日的规定执行。",
    ]);
  });

  it("answers for a record with everything, and writes instants", () => {
    const periods = openingPeriods(deepFreeze(everything), {
      from: "2026-01-01",
      until: "2027-12-31",
      calendars,
    });
    expect(periods.length).toBeGreaterThan(500);
    expect(periods.every(({ fromAt, untilAt }) => isInstant(fromAt) && isInstant(untilAt))).toBe(true);
    expect(periods.every(({ fromAt }) => civilDateAt(fromAt) === fromAt.slice(0, 10))).toBe(true);
  });
});
