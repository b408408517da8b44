import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  addMonths,
  addYears,
  checkPeriod,
  compareCivilDates,
  dayBoundsOf,
  dayNumberOf,
  dayOfNumber,
  daysBetween,
  fullYearsBetween,
  isCivilDate,
  isPeriod,
  periodContains,
  periodInOrder,
  periodsOverlap,
  PeriodSchema,
  weekdayOf,
} from "../../src/core/index.ts";
import { anything, deepFreeze } from "../support/values.ts";

const day = fc.integer({ min: -680_000, max: 2_900_000 }).map(dayOfNumber);
const date = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([text, length]) => text.slice(0, length));
const bound = fc.option(date, { nil: undefined });
const period = fc.record({ from: bound, until: bound });

describe("day arithmetic", () => {
  it("counts what it adds", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -30_000, max: 30_000 }), (start, days) => {
        expect(daysBetween(start, addDays(start, days))).toBe(days);
        expect(dayOfNumber(dayNumberOf(start))).toBe(start);
      }),
    );
  });

  it("sorts as text does", () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        expect(Math.sign(daysBetween(a, b))).toBe(a < b ? 1 : a > b ? -1 : 0);
        expect(compareCivilDates(a, b)).toBe(a < b ? -1 : a > b ? 1 : 0);
      }),
    );
  });

  it("compares by the days that a date can mean", () => {
    fc.assert(
      fc.property(date, date, (a, b) => {
        const [left, right] = [dayBoundsOf(a), dayBoundsOf(b)];
        const same = left.first === left.last && right.first === right.last ? 0 : "unknown";
        const order = left.last < right.first ? -1 : left.first > right.last ? 1 : same;
        expect(compareCivilDates(a, b)).toBe(order);
        expect(periodInOrder({ from: a, until: b })).toBe(order !== 1);
      }),
    );
    // Random dates are hardly ever one within the other.
    expect(compareCivilDates("2025-06", "2025-06-30")).toBe("unknown");
    expect(compareCivilDates("2025", "2025")).toBe("unknown");
    expect(compareCivilDates("2025-06-30", "2025-07")).toBe(-1);
    expect(compareCivilDates("2026", "2025-12-31")).toBe(1);
  });

  it("stays in the month that adding months reaches", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -2400, max: 2400 }), (start, months) => {
        const index = Number(start.slice(0, 4)) * 12 + Number(start.slice(5, 7)) - 1 + months;
        fc.pre(index >= 12 && index < 120_000);
        const reached = addMonths(start, months);
        expect(Number(reached.slice(0, 4)) * 12 + Number(reached.slice(5, 7)) - 1).toBe(index);
        expect(Number(reached.slice(8)) <= Number(start.slice(8))).toBe(true);
      }),
    );
  });

  it("counts full years as adding years reaches them", () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        const [from, on] = a <= b ? [a, b] : [b, a];
        const years = fullYearsBetween(from, on);
        expect(addYears(from, years) <= on).toBe(true);
        if (Number(from.slice(0, 4)) + years < 9999) expect(addYears(from, years + 1) > on).toBe(true);
      }),
    );
  });

  it("repeats weekdays after seven days", () => {
    fc.assert(
      fc.property(day, (start) => {
        expect(weekdayOf(addDays(start, 7))).toBe(weekdayOf(start));
      }),
    );
  });
});

describe("comparing", () => {
  it("is right for every day that both dates can mean, and unknown only where days disagree", () => {
    fc.assert(
      fc.property(date, date, (a, b) => {
        const left = dayBoundsOf(a);
        const right = dayBoundsOf(b);
        const ends = [compareCivilDates(left.first, right.last), compareCivilDates(left.last, right.first)];
        const result = compareCivilDates(a, b);
        if (result !== "unknown") expect(ends).toEqual([result, result]);
        else expect(ends).not.toEqual([ends[0], ends[0]]);
      }),
    );
  });

  it("is antisymmetric", () => {
    fc.assert(
      fc.property(date, date, (a, b) => {
        const forth = compareCivilDates(a, b);
        const back = compareCivilDates(b, a);
        expect(forth === "unknown" ? back : back === "unknown" ? back : -back + 0).toBe(forth);
      }),
    );
  });
});

describe("periods", () => {
  it("have one validity", () => {
    fc.assert(
      fc.property(fc.oneof(period, anything, fc.record({ from: fc.string(), until: date })), (value) => {
        const valid = isPeriod(value);
        let parsed = false;
        try {
          parsed = PeriodSchema.safeParse(value).success;
        } catch {
          // A value whose properties throw is no period.
        }
        expect(parsed).toBe(valid);
        expect(checkPeriod(value).ok).toBe(valid);
      }),
    );
  });

  it("contain a day when, and only when, they overlap it", () => {
    fc.assert(
      fc.property(period.filter(isPeriod), day, (span, on) => {
        const frozen = deepFreeze({ ...span });
        expect(periodContains(frozen, on)).toBe(periodsOverlap(frozen, { from: on, until: on }));
      }),
    );
  });

  it("overlap each other the same way round or the other", () => {
    fc.assert(
      fc.property(period, period, (a, b) => {
        expect(periodsOverlap(a, b)).toBe(periodsOverlap(b, a));
      }),
    );
  });
});

it("no text but a calendar's day is a civil date", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^\d{4}-[01]\d-[0-3]\d$/), (text) => {
      const platform = new Date(`${text}T00:00:00Z`);
      const exists =
        !Number.isNaN(platform.getTime()) &&
        platform.toISOString().startsWith(text) &&
        !text.startsWith("0000");
      expect(isCivilDate(text)).toBe(exists);
    }),
  );
});
