import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chinaCalendars, civilDateOfLunar, dayKind, holidaySpan } from "../../src/calendars/index.ts";
import {
  addDays,
  civilDateAt,
  daysBetween,
  millisecondsOf,
  minuteOfDayAt,
  weekdayOf,
} from "../../src/core/index.ts";
import {
  nextOpening,
  openingPeriods,
  openingStateAt,
  type DayHours,
  type OpeningHours,
  type OpeningPeriod,
  type OpeningRange,
  type OpeningWeek,
} from "../../src/venues/index.ts";
import { deepFreeze } from "../support/values.ts";
import { dayOfYears, openingHours } from "./arbitrary-hours.ts";

const calendars = chinaCalendars;
/** Days from and until, in years with an arrangement, without one, and with summer time. */
const days = fc
  .tuple(
    fc.oneof(dayOfYears(2025, 2027), fc.constantFrom("1986-05-01", "1986-09-10", "1991-09-12", "2098-12-20")),
    fc.integer({ min: 0, max: 20 }),
  )
  .map(([from, length]) => ({ from, until: addDays(from, length) }));

function stateAt(hours: OpeningHours, milliseconds: number): string {
  return openingStateAt(hours, new Date(milliseconds).toISOString(), { calendars }).state;
}

const ends = ({ fromAt, untilAt }: OpeningPeriod): readonly number[] => [fromAt, untilAt].map(millisecondsOf);

describe("periods", () => {
  it("agree with the state at every boundary, a millisecond before and after it", () => {
    fc.assert(
      fc.property(openingHours, days, (hours, span) => {
        const periods = openingPeriods(deepFreeze(hours), { ...span, calendars });
        const first = millisecondsOf(`${span.from}T00:00:00+08:00`) + 3_600_000;
        const last = millisecondsOf(`${addDays(span.until, 1)}T00:00:00+08:00`) - 7_200_000;
        const stateIn = (at: number): string =>
          periods.find((period) => (ends(period)[0] ?? 0) <= at && at < (ends(period)[1] ?? 0))?.state ??
          "closed";
        const asked = periods.flatMap(ends).flatMap((at) => [at - 1, at, at + 1]);
        for (const at of [first, ...asked, last].filter((at) => first <= at && at <= last))
          expect([at, stateAt(hours, at)]).toEqual([at, stateIn(at)]);
      }),
    );
  });

  it("are in order, apart, and not longer than the days asked about", () => {
    fc.assert(
      fc.property(openingHours, days, (hours, span) => {
        const periods = openingPeriods(hours, { ...span, calendars });
        periods.forEach((period, index) => {
          const [from = 0, until = 0] = ends(period);
          expect(from).toBeLessThan(until);
          const before = periods[index - 1];
          if (before === undefined) return;
          const [, end = 0] = ends(before);
          // Where two touch, they are not the same.
          expect(before.state === period.state ? end < from : end <= from).toBe(true);
        });
        expect(periods.every(({ fromAt }) => fromAt >= span.from)).toBe(true);
        expect(periods.every(({ untilAt }) => untilAt <= `${addDays(span.until, 1)}T00:00:00+` + "~")).toBe(
          true,
        );
      }),
    );
  });

  it("are the same when the days are asked about in two parts", () => {
    fc.assert(
      fc.property(openingHours, days, fc.nat(), (hours, { from, until }, part) => {
        const middle = addDays(from, part % (daysBetween(from, until) + 1));
        const whole = openingPeriods(hours, { from, until, calendars });
        const first = openingPeriods(hours, { from, until: middle, calendars });
        const second =
          middle === until ? [] : openingPeriods(hours, { from: addDays(middle, 1), until, calendars });
        expect(joined([...first, ...second])).toEqual(whole);
      }),
    );
  });
});

/** Joins periods of one state that touch. */
function joined(periods: readonly OpeningPeriod[]): readonly OpeningPeriod[] {
  return periods.reduce<OpeningPeriod[]>((found, period) => {
    const before = found[found.length - 1];
    return before?.state === period.state && before.untilAt === period.fromAt
      ? [...found.slice(0, -1), { ...before, untilAt: period.untilAt }]
      : [...found, period];
  }, []);
}

describe("untilAt and nextOpening", () => {
  const instant = fc
    .tuple(dayOfYears(2025, 2027), fc.integer({ min: 0, max: 86_399_999 }))
    .map(([day, at]) => new Date(millisecondsOf(`${day}T00:00:00+08:00`) + at).toISOString());

  it("a state lasts until it says, and not longer", () => {
    fc.assert(
      fc.property(openingHours, instant, (hours, at) => {
        const { state, untilAt } = openingStateAt(hours, at, { calendars });
        if (untilAt === undefined) return;
        const until = millisecondsOf(untilAt);
        expect(until).toBeGreaterThan(millisecondsOf(at));
        expect(stateAt(hours, until - 1)).toBe(state);
        expect(stateAt(hours, until)).not.toBe(state);
        const inBetween = openingPeriods(hours, {
          from: civilDateAt(at),
          until: civilDateAt(untilAt),
          calendars,
        }).filter((period) => (ends(period)[1] ?? 0) > millisecondsOf(at) && (ends(period)[0] ?? 0) < until);
        expect(inBetween.every((period) => period.state === state)).toBe(true);
      }),
    );
  });

  it("nothing is open before the next opening", () => {
    fc.assert(
      fc.property(openingHours, instant, (hours, at) => {
        const next = nextOpening(hours, at, { calendars });
        const first = next.state === "open" ? next.at : next.certainlyAt;
        if (first !== undefined) expect(openingStateAt(hours, first, { calendars }).state).toBe("open");
        if (next.state === "unknown" && next.at !== undefined)
          expect(openingStateAt(hours, next.at, { calendars }).state).toBe("unknown");
        const end = addDays(civilDateAt(first ?? at), first === undefined ? 60 : 0);
        const before = openingPeriods(hours, { from: civilDateAt(at), until: end, calendars }).filter(
          ({ state, untilAt }) => state === "open" && millisecondsOf(untilAt) > millisecondsOf(at),
        );
        for (const { fromAt } of before)
          if (first !== undefined)
            expect(millisecondsOf(fromAt) >= millisecondsOf(first) || first === at).toBe(true);
        if (first === undefined) expect(before).toEqual([]);
      }),
    );
  });

  it("says why, whatever it says", () => {
    fc.assert(
      fc.property(openingHours, instant, (hours, at) => {
        const { state, because } = openingStateAt(hours, at, { calendars });
        const isDoubt = (code: string): boolean => code.endsWith("-unknown");
        expect(because.length).toBeGreaterThan(0);
        expect(because.some(({ code }) => isDoubt(code))).toBe(state === "unknown");
      }),
    );
  });
});

/** The same rules, written a second time as plainly as can be, for days whose kind is known. */
describe("a second reading of the rules", () => {
  const minuteOf = (text: string): number => Number(text.slice(0, 2)) * 60 + Number(text.slice(3));

  function weekOn({ weekly = {}, seasons = [] }: OpeningHours, date: string): OpeningWeek {
    const day = date.slice(5);
    const season = seasons.find(({ from, until }) =>
      from <= until ? day >= from && day <= until : day >= from || day <= until,
    );
    return season?.weekly ?? weekly;
  }

  function lunarRuleOn({ lunarRules = [] }: OpeningHours, date: string): DayHours | undefined {
    const year = Number(date.slice(0, 4));
    return lunarRules.find(({ month, day, leap = false, offsetDays = 0, span = 1 }) =>
      [year - 1, year, year + 1].some((lunarYear) => {
        const anchor = civilDateOfLunar({ year: lunarYear, month, day, leap });
        if (anchor === undefined) return false;
        const after = daysBetween(addDays(anchor, offsetDays), date);
        return after >= 0 && after < span;
      }),
    )?.hours;
  }

  function rangesOn(hours: OpeningHours, date: string): readonly OpeningRange[] | "several" {
    const week = weekOn(hours, date);
    const own = week[weekdayOf(date) as 1] ?? [];
    const kind = dayKind(date, calendars);
    const { statutory, bridge, holidayWeekend, makeup } = hours.calendarPolicy ?? {};
    const isInHoliday = kind === "weekend" && holidaySpan(date, calendars) !== "none";
    const byPolicy =
      kind === "statutory"
        ? (statutory ?? "several")
        : kind === "bridge"
          ? (bridge ?? "several")
          : kind === "makeup"
            ? (makeup ?? "several")
            : isInHoliday
              ? (holidayWeekend ?? "as-usual")
              : "as-usual";
    const exception = (hours.exceptions ?? []).find(
      ({ from, until }) => from <= date && date <= until,
    )?.hours;
    const said = exception ?? lunarRuleOn(hours, date) ?? byPolicy;
    if (said === "several" || said === "as-weekday-replaced") return "several";
    if (said === "closed") return [];
    return said === "as-usual" ? own : said === "as-sunday" ? (week[7] ?? []) : said;
  }

  it("comes to the same", () => {
    let compared = 0;
    fc.assert(
      fc.property(
        openingHours,
        dayOfYears(2025, 2026),
        fc.integer({ min: 0, max: 1439 }),
        (hours, date, minute) => {
          const at = new Date(millisecondsOf(`${date}T00:00:00+08:00`) + minute * 60_000).toISOString();
          expect([civilDateAt(at), minuteOfDayAt(at)]).toEqual([date, minute]);
          if (date === "2025-01-01") return;
          const today = rangesOn(hours, date);
          const before = rangesOn(hours, addDays(date, -1));
          if (today === "several" || before === "several") return;
          compared += 1;
          const isOpen =
            today.some(({ opens, closes }) => {
              const end = minuteOf(closes) <= minuteOf(opens) ? 1440 : minuteOf(closes);
              return minuteOf(opens) <= minute && minute < end;
            }) ||
            before.some(
              ({ opens, closes }) => minuteOf(closes) <= minuteOf(opens) && minute < minuteOf(closes),
            );
          expect(openingStateAt(hours, at, { calendars }).state).toBe(isOpen ? "open" : "closed");
        },
      ),
      { numRuns: 2000 },
    );
    expect(compared).toBeGreaterThan(1000);
  });
});
