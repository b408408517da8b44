import { describe, expect, it, test } from "vitest";
import {
  civilDateAt,
  dayNumberAt,
  dayNumberOf,
  dayOfNumber,
  dayStartAt,
  instantAt,
  millisecondsOf,
  minuteOfDayAt,
} from "../../src/core/index.ts";

// Transitions by the IANA time zone database.
describe("instantAt", () => {
  test.each([
    ["2026-03-05", 570, "Asia/Shanghai", "2026-03-05T09:30:00+08:00"],
    ["2026-03-05", 1440, "Asia/Shanghai", "2026-03-06T00:00:00+08:00"],
    ["2024-02-28", 1440, "Asia/Shanghai", "2024-02-29T00:00:00+08:00"],
    ["1988-07-01", 0, "Asia/Shanghai", "1988-07-01T00:00:00+09:00"],
    // Skipped: the clocks of Shanghai went from 02:00 to 03:00.
    ["1986-05-04", 150, "Asia/Shanghai", "1986-05-04T02:30:00+08:00"],
    // Shown twice: the first is meant.
    ["1991-09-15", 90, "Asia/Shanghai", "1991-09-15T01:30:00+09:00"],
    // The clocks of Sao Paulo went from 00:00 to 01:00.
    ["2018-11-04", 30, "America/Sao_Paulo", "2018-11-04T00:30:00-03:00"],
    ["2018-11-04", 90, "America/Sao_Paulo", "2018-11-04T01:30:00-02:00"],
    // Half an hour of daylight saving.
    ["2026-01-01", 0, "Australia/Lord_Howe", "2026-01-01T00:00:00+11:00"],
    ["2026-07-01", 0, "Australia/Lord_Howe", "2026-07-01T00:00:00+10:30"],
    ["2026-07-01", 720, "UTC", "2026-07-01T12:00:00+00:00"],
  ])("%s, minute %d, in %s", (day, minute, zone, instant) => {
    expect(instantAt(day, minute, zone)).toBe(instant);
  });

  it("shows the time that was asked for, wherever there is one", () => {
    for (const zone of ["Asia/Shanghai", "America/Sao_Paulo", "Australia/Lord_Howe", "UTC"]) {
      for (let number = dayNumberOf("2018-10-01"); number < dayNumberOf("2019-04-01"); number += 1) {
        const day = dayOfNumber(number);
        const instant = instantAt(day, 750, zone);
        expect([civilDateAt(instant, zone), minuteOfDayAt(instant, zone)]).toEqual([day, 750]);
      }
    }
  });

  it("refuses what no clock shows", () => {
    for (const minute of [-1, 1441, 1.5, NaN])
      expect(() => instantAt("2026-03-05", minute)).toThrow(RangeError);
    expect(() => instantAt("2026-03", 0)).toThrow(TypeError);
    expect(() => instantAt("2026-03-05", 0, "Europe/Nowhere")).toThrow(RangeError);
  });
});

describe("dayStartAt and dayNumberAt", () => {
  it("every day begins with its first moment, and the one before ends there", () => {
    for (const zone of ["Asia/Shanghai", "America/Sao_Paulo", "Australia/Lord_Howe", "UTC"]) {
      for (const from of ["1986-04-01", "1991-09-01", "2018-10-01", "2019-02-01", "2026-03-01"]) {
        for (let day = dayNumberOf(from); day < dayNumberOf(from) + 60; day += 1) {
          const start = dayStartAt(day, zone);
          expect([dayNumberAt(start, zone), dayNumberAt(start - 1, zone)]).toEqual([day, day - 1]);
        }
      }
    }
  });

  it("where the clocks go back at midnight, the day begins the second time", () => {
    expect(dayStartAt(dayNumberOf("2019-02-17"), "America/Sao_Paulo")).toBe(
      millisecondsOf("2019-02-17T00:00:00-03:00"),
    );
  });
});
