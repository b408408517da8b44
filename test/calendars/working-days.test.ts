import { describe, expect, it } from "vitest";
import { addWorkingDays, chinaCalendars, workingDaysBetween } from "../../src/calendars/index.ts";
import { strangeValues } from "../support/values.ts";

describe("addWorkingDays", () => {
  // Counted on the printed calendar of 2026; in February the 14th and 28th are worked, 15 to 23 are free.
  it.each<[string, number, string]>([
    ["2026-02-13", 1, "2026-02-14"],
    ["2026-02-13", 2, "2026-02-24"],
    ["2026-02-14", 1, "2026-02-24"],
    ["2026-02-18", 1, "2026-02-24"],
    ["2026-02-18", 5, "2026-02-28"],
    ["2026-02-18", 6, "2026-03-02"],
    ["2026-03-02", 5, "2026-03-09"],
    ["2026-09-30", 1, "2026-10-08"],
    ["2025-12-31", 1, "2026-01-04"],
    ["2025-12-31", 248, "2026-12-31"],
    // Zero: the day itself, or the next working day (Civil Code, article 203).
    ["2026-02-14", 0, "2026-02-14"],
    ["2026-02-15", 0, "2026-02-24"],
    ["2026-02-24", -0, "2026-02-24"],
    // Backwards.
    ["2026-02-24", -1, "2026-02-14"],
    ["2026-02-24", -2, "2026-02-13"],
    ["2026-02-20", -1, "2026-02-14"],
    ["2026-01-01", -1, "2025-12-31"],
    // Out of the calendar, also where the days in between are festivals.
    ["2026-12-20", 10, "unknown"],
    ["2026-12-20", 9, "2026-12-31"],
    ["2026-12-31", 1, "unknown"],
    ["2026-12-31", 0, "2026-12-31"],
    ["2027-01-01", 0, "unknown"],
    ["2027-01-02", 0, "unknown"],
    ["2024-01-02", -1, "unknown"],
    ["2026-01-01", 100_000, "unknown"],
  ])("%s and %i working days: %s", (date, days, expected) => {
    expect(addWorkingDays(date, days, chinaCalendars)).toBe(expected);
  });

  it.each([0.5, NaN, Infinity, -Infinity, 100_001, -100_001])("refuses %d days", (days) => {
    expect(() => addWorkingDays("2026-02-13", days, chinaCalendars)).toThrow(RangeError);
  });

  it("refuses what is no day", () => {
    for (const value of ["2026", "2026-02", ...strangeValues])
      expect(() => addWorkingDays(value as string, 1, chinaCalendars)).toThrow(TypeError);
  });
});

describe("workingDaysBetween", () => {
  it.each<[string, string, number | "unknown"]>([
    ["2025-12-31", "2026-12-31", 248],
    ["2026-12-31", "2025-12-31", -248],
    ["2024-12-31", "2025-12-31", 248],
    ["2026-02-13", "2026-02-24", 2],
    ["2026-02-13", "2026-02-13", 0],
    ["2026-02-15", "2026-02-23", 0],
    ["2026-02-24", "2026-02-13", -2],
    ["2027-03-01", "2027-03-01", 0],
    ["2026-12-31", "2027-01-01", 0], // a festival, which nobody works
    ["2026-12-31", "2027-01-02", "unknown"],
    ["2023-12-31", "2024-01-02", 1],
    ["2024-01-02", "2023-12-31", "unknown"],
    ["2026-01-01", "9999-12-31", "unknown"],
  ])("after %s up to %s: %s", (from, to, expected) => {
    expect(workingDaysBetween(from, to, chinaCalendars)).toBe(expected);
  });

  it("refuses what is no day", () => {
    for (const value of ["2026", "2026-02", ...strangeValues]) {
      expect(() => workingDaysBetween(value as string, "2026-02-13", chinaCalendars)).toThrow(TypeError);
      expect(() => workingDaysBetween("2026-02-13", value as string, chinaCalendars)).toThrow(TypeError);
    }
  });
});
