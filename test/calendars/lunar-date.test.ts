import { Lunar, LunarYear, Solar } from "lunar-javascript";
import { describe, expect, it } from "vitest";
import { addDays, dayNumberOf } from "../../src/core/index.ts";
import { civilDateOfLunar, lunarDateOf, statutoryDaysOf } from "../../src/calendars/index.ts";

const years = Array.from({ length: 2100 - 1949 + 1 }, (_, index) => 1949 + index);

/** Each month of a year with its length, as the table of this library has it; leap months are negative. */
function monthsOf(year: number): readonly (readonly [month: number, days: number])[] {
  const months: [number, number][] = [];
  for (let month = 1; month <= 12; month += 1) {
    for (const leap of [false, true]) {
      if (civilDateOfLunar({ year, month, day: 1, leap }) === undefined) continue;
      const days = civilDateOfLunar({ year, month, day: 30, leap }) === undefined ? 29 : 30;
      months.push([leap ? -month : month, days]);
    }
  }
  return months;
}

describe("the table of the Chinese calendar against lunar-javascript, an older almanac than it was made of", () => {
  it.each(years)("%i: new year, months and leap month", (year) => {
    expect(civilDateOfLunar({ year, month: 1, day: 1 })).toBe(Lunar.fromYmd(year, 1, 1).getSolar().toYmd());
    const other = LunarYear.fromYear(year).getMonthsInYear();
    expect(monthsOf(year)).toEqual(other.map((month) => [month.getMonth(), month.getDayCount()]));
  });

  it("清明 of every year", () => {
    const regulation = {
      id: "invented",
      version: 1,
      title: { en: "Invented", "zh-CN": "虚构" },
      area: "100000",
      validFrom: "1900-01-01",
      source: { title: "Invented", issuer: "nobody", date: "1900-01-01" },
      confidence: "uncertain",
      parameters: {
        holidays: [{ holiday: "qingming", anchor: { solarTerm: "qingming" }, first: 0, days: 1 }],
      },
    } as const;
    const regulations = [regulation];
    const own = years.map((year) => statutoryDaysOf(year, regulations));
    const other = years.map((year) => Solar.fromYmd(year, 6, 1).getLunar().getJieQiTable()["清明"]?.toYmd());
    expect(own).toEqual(other.map((on) => [{ on, holidays: ["qingming"] }]));
    expect(statutoryDaysOf(1948, regulations)).toBe("unknown");
    expect(statutoryDaysOf(2101, regulations)).toBe("unknown");
  });

  it("all but a few months begin when `Intl` says, which was written independently and errs in some", () => {
    const format = new Intl.DateTimeFormat("en-u-ca-chinese", {
      timeZone: "UTC",
      month: "numeric",
      day: "numeric",
    });
    const wrong: string[] = [];
    let count = 0;
    for (const year of years) {
      for (const [month] of monthsOf(year)) {
        const first = civilDateOfLunar({ year, month: Math.abs(month), day: 1, leap: month < 0 }) ?? "";
        const parts = format.formatToParts(Date.parse(first));
        const said = ["month", "day"].map((type) => parts.find((part) => part.type === type)?.value);
        count += 1;
        if (said.join() !== `${String(Math.abs(month))}${month < 0 ? "bis" : ""},1`) wrong.push(first);
      }
    }
    expect(count).toBe(1880);
    // Nine in ICU 78; the first day of 2027 is among them.
    expect(wrong.length).toBeLessThan(20);
  });

  it("a year is followed by the next without a gap", () => {
    for (const year of years.slice(0, -1)) {
      const start = civilDateOfLunar({ year, month: 1, day: 1 }) ?? "";
      const next = civilDateOfLunar({ year: year + 1, month: 1, day: 1 }) ?? "";
      const days = monthsOf(year).reduce((sum, [, length]) => sum + length, 0);
      expect(dayNumberOf(start) + days).toBe(dayNumberOf(next));
    }
  });
});

describe("lunarDateOf", () => {
  // Printed calendars, except the last year of the table; 2027 is where `Intl` of Node is a day late.
  it.each<[string, number, number, number, boolean]>([
    ["1949-10-01", 1949, 8, 10, false],
    ["2020-06-25", 2020, 5, 5, false],
    ["2020-05-23", 2020, 4, 1, true],
    ["2024-02-10", 2024, 1, 1, false],
    ["2025-07-25", 2025, 6, 1, true],
    ["2025-08-23", 2025, 7, 1, false],
    ["2025-10-06", 2025, 8, 15, false],
    ["2026-02-16", 2025, 12, 29, false],
    ["2026-02-17", 2026, 1, 1, false],
    ["2026-09-25", 2026, 8, 15, false],
    ["2027-02-05", 2026, 12, 29, false],
    ["2027-02-06", 2027, 1, 1, false],
    ["2027-06-09", 2027, 5, 5, false],
    ["2027-09-15", 2027, 8, 15, false],
    ["2033-12-22", 2033, 11, 1, true],
    ["2034-02-19", 2034, 1, 1, false],
    ["1949-01-29", 1949, 1, 1, false],
    ["2101-01-28", 2100, 12, 29, false],
  ])("%s is year %i, month %i, day %i, leap month %s", (date, year, month, day, leap) => {
    expect(lunarDateOf(date)).toEqual({ year, month, leap, day });
    expect(civilDateOfLunar({ year, month, day, leap })).toBe(date);
  });

  it.each(["1949-01-28", "2101-01-29", "0001-01-01", "9999-12-31"])("%s lies outside the table", (date) => {
    expect(lunarDateOf(date)).toBe("unknown");
  });

  it.each(["2027-02", "2027", "2027-02-30", "", "2027-2-6"])("refuses %j, which is no day", (date) => {
    expect(() => lunarDateOf(date)).toThrow(TypeError);
  });

  it("and civilDateOfLunar undo one another on every day of the table", () => {
    let count = 0;
    for (let day = "1949-01-29"; day <= "2101-01-28"; day = addDays(day, 1)) {
      const lunar = lunarDateOf(day);
      if (lunar === "unknown" || civilDateOfLunar(lunar) !== day) throw new Error(day);
      count += 1;
    }
    expect(count).toBe(dayNumberOf("2101-01-28") - dayNumberOf("1949-01-29") + 1);
  });
});

describe("civilDateOfLunar", () => {
  it.each([
    { year: 2026, month: 12, day: 30 },
    { year: 2026, month: 1, day: 31 },
    { year: 2026, month: 1, day: 0 },
    { year: 2026, month: 1, day: 1.5 },
    { year: 2026, month: 0, day: 1 },
    { year: 2026, month: 13, day: 1 },
    { year: 2026, month: 1.5, day: 1 },
    { year: 2026, month: 6, day: 1, leap: true },
    { year: 2025, month: 12, day: 1, leap: true },
    { year: 1948, month: 1, day: 1 },
    { year: 2101, month: 1, day: 1 },
    { year: NaN, month: 1, day: 1 },
    { year: 2026, month: NaN, day: 1 },
    { year: 2026, month: 1, day: NaN },
  ])("gives nothing for %j", (lunar) => {
    expect(civilDateOfLunar(lunar)).toBeUndefined();
  });

  it("means the month that is no leap month where nothing is said", () => {
    expect(civilDateOfLunar({ year: 2025, month: 6, day: 1 })).toBe("2025-06-25");
    expect(civilDateOfLunar({ year: 2025, month: 6, day: 1, leap: true })).toBe("2025-07-25");
  });
});
