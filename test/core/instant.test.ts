import { describe, expect, it } from "vitest";
import {
  checkInstant,
  civilDateAt,
  compareInstants,
  InstantSchema,
  isInstant,
  millisecondsOf,
  minuteOfDayAt,
  minutesBetween,
} from "../../src/core/index.ts";
import { longTexts, strangeValues } from "../support/values.ts";

describe("instants", () => {
  it.each([
    ["2025-12-23T09:30:00+08:00", Date.UTC(2025, 11, 23, 1, 30)],
    ["2025-12-23T09:30+08:00", Date.UTC(2025, 11, 23, 1, 30)],
    ["2025-12-23T01:30:00Z", Date.UTC(2025, 11, 23, 1, 30)],
    ["2025-12-23T01:30:00.5Z", Date.UTC(2025, 11, 23, 1, 30, 0, 500)],
    ["2025-12-23T01:30:00.123456789Z", Date.UTC(2025, 11, 23, 1, 30, 0, 123)],
    ["2024-02-29T23:59:59-11:30", Date.UTC(2024, 2, 1, 11, 29, 59)],
    ["1970-01-01T00:00:00Z", 0],
    ["1969-12-31T23:59:59.999Z", -1],
  ])("%s is read", (text, milliseconds) => {
    expect(millisecondsOf(text)).toBe(milliseconds);
    expect(isInstant(text)).toBe(true);
    expect(checkInstant(text)).toEqual({ ok: true, value: text, findings: [] });
    expect(InstantSchema.safeParse(text).success).toBe(true);
  });

  it.each([
    ["2025-12-23T09:30:00", "instant.offset-missing"],
    ["2025-12-23T09:30", "instant.offset-missing"],
    ["2025-02-29T09:30:00+08:00", "instant.no-such-time"],
    ["2025-12-23T24:00:00+08:00", "instant.no-such-time"],
    ["2025-12-23T09:60:00Z", "instant.no-such-time"],
    ["2025-12-23T09:30:60Z", "instant.no-such-time"],
    ["2025-12-23T09:30:00+19:00", "instant.no-such-time"],
    ["2025-12-23T09:30:00+08:60", "instant.no-such-time"],
    ["0000-12-23T09:30:00Z", "instant.no-such-time"],
    ["2025-12-23 09:30:00+08:00", "instant.format"],
    ["2025-12-23T09:30:00+0800", "instant.format"],
    ["2025-12-23T09:30:00.Z", "instant.format"],
    ["2025-12-23T09:30:00.1234567890Z", "instant.format"],
    ["2025-12-23T09:30:00z", "instant.format"],
    ["2025-12-23T09:30:00Zx", "instant.format"],
    ["2025-12-23", "instant.format"],
    ["23 December 2025", "instant.format"], // Date.parse accepts it
    ["", "instant.format"],
  ])("%j gives %s", (text, code) => {
    expect(millisecondsOf(text)).toBeNaN();
    expect(checkInstant(text).findings.map((finding) => finding.code)).toEqual([code]);
    expect(InstantSchema.safeParse(text).success).toBe(false);
  });

  it("are compared and subtracted as points of time", () => {
    expect(minutesBetween("2025-12-23T09:30:00+08:00", "2025-12-23T02:50:00Z")).toBe(80);
    expect(minutesBetween("2025-12-23T02:50:00Z", "2025-12-23T09:30:00+08:00")).toBe(-80);
    expect(Object.is(minutesBetween("2025-12-23T02:50:30Z", "2025-12-23T02:50:00Z"), 0)).toBe(true);
    expect(compareInstants("2025-12-23T08:00:00+08:00", "2025-12-23T00:00:00Z")).toBe(0);
    expect(compareInstants("2025-12-23T08:00:00+08:00", "2025-12-23T00:00:00.001Z")).toBe(-1);
    expect(compareInstants("2025-12-23T08:00:00+07:00", "2025-12-23T00:00:00Z")).toBe(1);
  });

  it("refuse anything else without throwing, or as a programmer's error", () => {
    for (const value of [...strangeValues, ...longTexts]) {
      expect(isInstant(value)).toBe(false);
      expect(checkInstant(value).ok).toBe(false);
    }
    expect(() => minutesBetween("2025-12-23", "2025-12-23T02:50:00Z")).toThrow(TypeError);
    expect(() => civilDateAt(0 as never)).toThrow(TypeError);
  });
});

describe("the day in a zone", () => {
  it.each([
    ["2025-12-22T15:59:59Z", undefined, "2025-12-22", 1439],
    ["2025-12-22T16:00:00Z", undefined, "2025-12-23", 0],
    // Summer time in Shanghai, 1986 to 1991: the clock was at +09:00.
    ["1986-05-03T18:00:00Z", undefined, "1986-05-04", 180],
    ["1988-07-01T15:00:00Z", undefined, "1988-07-02", 0],
    ["1991-09-14T16:30:00Z", undefined, "1991-09-15", 90],
    ["1991-09-14T17:00:00Z", undefined, "1991-09-15", 60],
    ["1991-12-31T15:59:00Z", undefined, "1991-12-31", 1439],
    ["2018-11-04T02:59:59Z", "America/Sao_Paulo", "2018-11-03", 1439],
    ["2018-11-04T03:00:00Z", "America/Sao_Paulo", "2018-11-04", 60], // midnight does not exist that day
    ["2026-01-01T13:00:00Z", "Australia/Lord_Howe", "2026-01-02", 0],
    ["2026-01-01T00:00:00Z", "UTC", "2026-01-01", 0],
  ])("%s in %s is %s", (instant, zone, day, minute) => {
    expect(civilDateAt(instant, zone)).toBe(day);
    expect(minuteOfDayAt(instant, zone)).toBe(minute);
  });

  it("refuses a zone that nobody knows", () => {
    expect(() => civilDateAt("2026-01-01T00:00:00Z", "Asia/Nanshan")).toThrow(RangeError);
  });
});
