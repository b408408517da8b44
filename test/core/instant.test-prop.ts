import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  checkInstant,
  civilDateAt,
  InstantSchema,
  isInstant,
  millisecondsOf,
  minutesBetween,
  minuteOfDayAt,
} from "../../src/core/index.ts";
import { anything } from "../support/values.ts";

const milliseconds = fc.integer({ min: Date.UTC(1900, 0, 1), max: Date.UTC(2200, 0, 1) });
const offset = fc.integer({ min: -14 * 60, max: 14 * 60 });

/** Writes an instant as the clock of an offset shows it. */
function written(at: number, minutes: number): string {
  const clock = new Date(at + minutes * 60_000).toISOString().slice(0, -1);
  const absolute = Math.abs(minutes);
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${clock}${minutes < 0 ? "-" : "+"}${two(Math.floor(absolute / 60))}:${two(absolute % 60)}`;
}

describe("instants", () => {
  it("are read as they are written, whatever the offset", () => {
    fc.assert(
      fc.property(milliseconds, offset, (at, minutes) => {
        expect(millisecondsOf(written(at, minutes))).toBe(at);
        expect(millisecondsOf(new Date(at).toISOString())).toBe(at);
      }),
    );
  });

  it("have one validity", () => {
    const near = fc.stringMatching(
      /^20\d\d-[01]\d-[0-3]\dT[0-2]\d:[0-6]\d(?::[0-6]\d(?:\.\d{1,3})?)?(?:Z|[+-][01]\d:[0-6]\d)?$/,
    );
    fc.assert(
      fc.property(fc.oneof(near, anything), (value) => {
        const valid = isInstant(value);
        expect(checkInstant(value).ok).toBe(valid);
        expect(InstantSchema.safeParse(value).success).toBe(valid);
        // Date.parse is laxer, never stricter.
        if (valid) expect(Date.parse(value as string)).toBe(millisecondsOf(value as string));
      }),
      { numRuns: 1000 },
    );
  });

  it("add up: the minutes of two spans are those of the whole, to the minute", () => {
    fc.assert(
      fc.property(fc.array(milliseconds, { minLength: 3, maxLength: 3 }), offset, (at, minutes) => {
        const [a = 0, b = 0, c = 0] = at.map((value) => value - (value % 60_000)).sort((x, y) => x - y);
        const sum =
          minutesBetween(written(a, minutes), written(b, 0)) +
          minutesBetween(written(b, 0), written(c, minutes));
        expect(sum).toBe(minutesBetween(written(a, 0), written(c, 0)));
      }),
    );
  });

  it("fall on the day that the platform names in the zone", () => {
    const zones = ["Asia/Shanghai", "UTC", "America/Sao_Paulo", "Australia/Lord_Howe", "Asia/Kathmandu"];
    const formats = new Map(
      zones.map((timeZone) => [
        timeZone,
        new Intl.DateTimeFormat("en-GB", {
          timeZone,
          dateStyle: "short",
          timeStyle: "short",
          hourCycle: "h23",
        }),
      ]),
    );
    const since1930 = fc.integer({ min: Date.UTC(1950, 0, 1), max: Date.UTC(2100, 0, 1) });
    fc.assert(
      fc.property(since1930, fc.constantFrom(...zones), (at, zone) => {
        const instant = new Date(at).toISOString();
        const minute = minuteOfDayAt(instant, zone);
        const [year, month, day] = civilDateAt(instant, zone).split("-");
        const two = (value: number): string => String(value).padStart(2, "0");
        const expected = `${day ?? ""}/${month ?? ""}/${year ?? ""}, ${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
        expect(formats.get(zone)?.format(at)).toBe(expected);
      }),
    );
  });
});
