import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addWorkingDays,
  calendarFromChineseDays,
  chinaCalendars,
  dayKind,
  isCalendarYear,
  statutoryDaysOf,
  workingDaysBetween,
  type CalendarYear,
  type DayKind,
  type DaySpan,
} from "../../src/calendars/index.ts";
import { anything, deepFreeze } from "../support/values.ts";
import { calendarOf } from "./calendar-samples.ts";

const DAY = 86_400_000;
const isoOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** Days of a year by their place in it. */
const dayAt = (year: number, index: number): string => isoOf(Date.UTC(year, 0, 1 + index));

/** Invented arrangements of 2009 and 2010: any days off in order, any weekend days that are worked. */
const invented: fc.Arbitrary<CalendarYear> = fc
  .tuple(
    fc.constantFrom(2009, 2010),
    fc.uniqueArray(fc.nat({ max: 364 }), { minLength: 2, maxLength: 16 }),
    fc.uniqueArray(fc.nat({ max: 364 }), { maxLength: 12 }),
  )
  .map(([year, bounds, worked]) => {
    const sorted = [...bounds].sort((a, b) => a - b);
    const off: DaySpan[] = [];
    for (let at = 0; at + 1 < sorted.length; at += 2) {
      off.push({ from: dayAt(year, sorted[at] ?? 0), until: dayAt(year, sorted[at + 1] ?? 0) });
    }
    const makeup = [...worked]
      .sort((a, b) => a - b)
      .map((index) => dayAt(year, index))
      .filter((day) => isWeekend(day) && !off.some(({ from, until }) => from <= day && day <= until));
    return calendarOf({ year, off, makeup });
  });

/** One arrangement, or both, or two of one year. */
const calendarLists = fc.oneof(
  fc.constant(chinaCalendars),
  fc.array(invented, { maxLength: 3 }).map((list) => deepFreeze([...list])),
);

const days = fc.oneof(
  fc.integer({ min: Date.UTC(2008, 10, 1) / DAY, max: Date.UTC(2011, 2, 1) / DAY }),
  fc.integer({ min: Date.UTC(2023, 10, 1) / DAY, max: Date.UTC(2027, 2, 1) / DAY }),
);
const dates = days.map((day) => isoOf(day * DAY));

function isWeekend(date: string): boolean {
  return [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());
}

/** The kind of a day, read from the lists day by day. Arrangements of one year differ in nothing but their place. */
function slowKind(date: string, calendars: readonly CalendarYear[]): DayKind {
  const year = Number(date.slice(0, 4));
  const statutory = statutoryDaysOf(year);
  if (statutory !== "unknown" && statutory.some(({ on }) => on === date)) return "statutory";
  const arrangement = calendars.filter(({ parameters }) => parameters.year === year).at(-1)?.parameters;
  if (arrangement === undefined) return "unknown";
  if (arrangement.makeup.includes(date)) return "makeup";
  const isOff = arrangement.off.some(({ from, until }) => from <= date && date <= until);
  return isWeekend(date) ? "weekend" : isOff ? "bridge" : "workday";
}

const isWorked = (kind: DayKind): boolean => kind === "workday" || kind === "makeup";

/** The day reached, counted one by one. */
function slowAdd(date: string, count: number, calendars: readonly CalendarYear[]): string {
  let time = Date.parse(date);
  let left = Math.abs(count);
  for (;;) {
    const kind = dayKind(isoOf(time), calendars);
    const isStart = time === Date.parse(date);
    if (count === 0 || !isStart) {
      if (kind === "unknown") return "unknown";
      if (isWorked(kind)) left -= 1;
      if (isWorked(kind) && left <= 0) return isoOf(time);
    }
    time += count < 0 ? -DAY : DAY;
  }
}

const counts = fc.integer({ min: -400, max: 400 });

describe("dayKind", () => {
  it("is what the lists say, read one by one", () => {
    const seen = new Set<DayKind>();
    fc.assert(
      fc.property(calendarLists, fc.array(dates, { minLength: 20, maxLength: 40 }), (calendars, some) => {
        expect(calendars.every(isCalendarYear)).toBe(true);
        for (const date of some) {
          const kind = dayKind(date, calendars);
          seen.add(kind);
          expect([date, kind]).toEqual([date, slowKind(date, calendars)]);
        }
      }),
      { numRuns: 300 },
    );
    expect(seen.size).toBe(6);
  });

  it("stays what it is when another year becomes known, where it was known", () => {
    fc.assert(
      fc.property(invented, dates, (calendar, date) => {
        const before = dayKind(date, [calendar]);
        if (before !== "unknown") expect(dayKind(date, [calendar, ...chinaCalendars])).toBe(before);
      }),
    );
  });
});

describe("addWorkingDays", () => {
  it("counts what one counts day by day", () => {
    fc.assert(
      fc.property(calendarLists, dates, counts, (calendars, date, count) => {
        expect(addWorkingDays(date, count, calendars)).toBe(slowAdd(date, count, calendars));
      }),
    );
  });

  it("gives a working day on the right side, or unknown", () => {
    fc.assert(
      fc.property(calendarLists, dates, counts, (calendars, date, count) => {
        const end = addWorkingDays(date, count, calendars);
        if (end === "unknown") return;
        expect(isWorked(dayKind(end, calendars))).toBe(true);
        expect(count < 0 ? end < date : count > 0 ? end > date : end >= date).toBe(true);
      }),
    );
  });

  it("never goes back when the number or the start grows", () => {
    fc.assert(
      fc.property(calendarLists, dates, dates, counts, counts, (calendars, a, b, m, n) => {
        const [from, to] = a <= b ? [a, b] : [b, a];
        const [few, many] = m <= n ? [m, n] : [n, m];
        // From a free day 0 and 1 both lead to the next working day: nothing goes back there either.
        const one = addWorkingDays(from, few, calendars);
        for (const other of [addWorkingDays(from, many, calendars), addWorkingDays(to, few, calendars)]) {
          if (one !== "unknown" && other !== "unknown") expect(one <= other).toBe(true);
        }
      }),
    );
  });

  it("is undone by workingDaysBetween, and joins", () => {
    let decided = 0;
    fc.assert(
      fc.property(calendarLists, dates, counts, fc.integer({ min: 1, max: 40 }), (calendars, date, n, m) => {
        const end = addWorkingDays(date, n, calendars);
        if (n === 0 || end === "unknown") return;
        decided += 1;
        expect(workingDaysBetween(date, end, calendars)).toBe(n);
        if (n > 0) expect(addWorkingDays(end, m, calendars)).toBe(addWorkingDays(date, n + m, calendars));
      }),
      { numRuns: 500 },
    );
    expect(decided).toBeGreaterThan(50);
  });
});

describe("workingDaysBetween", () => {
  it("adds up over a day in between", () => {
    fc.assert(
      fc.property(calendarLists, fc.array(dates, { minLength: 3, maxLength: 3 }), (calendars, three) => {
        const [a = "", b = "", c = ""] = [...three].sort();
        const [whole, first, second] = [
          workingDaysBetween(a, c, calendars),
          workingDaysBetween(a, b, calendars),
          workingDaysBetween(b, c, calendars),
        ];
        if (first === "unknown" || second === "unknown") expect(whole).toBe("unknown");
        else expect(whole).toBe(first + second);
      }),
    );
  });
});

describe("calendarFromChineseDays", () => {
  it("gives arrangements only, whatever it reads", () => {
    const table = fc.dictionary(
      fc.oneof(dates, fc.string()),
      fc.oneof(fc.constantFrom("New Year's Day,元旦,1", "Labour Day,劳动节,2", ""), anything),
    );
    const source = { title: "Invented", issuer: "nobody", date: "2008-12", url: "https://www.gov.cn/" };
    const sources = { 2009: source, 2010: source, 2025: source, 2026: source, 2027: source };
    fc.assert(
      fc.property(fc.oneof(anything, fc.record({ holidays: table, workdays: table })), (json) => {
        const { value } = calendarFromChineseDays(json, { sources });
        expect(value.every(isCalendarYear)).toBe(true);
      }),
    );
  });

  it("gives back the arrangement that its data were made of", () => {
    const source = { title: "Invented", issuer: "nobody", date: "2008-12", url: "https://www.gov.cn/" };
    fc.assert(
      fc.property(invented, ({ parameters: { year, off, makeup } }) => {
        const list = (dates: readonly string[]): object =>
          Object.fromEntries(dates.map((date) => [date, "Labour Day,劳动节,2"]));
        const free = Array.from({ length: 365 }, (_, index) => dayAt(year, index)).filter((day) =>
          off.some(({ from, until }) => from <= day && day <= until),
        );
        const festivals = statutoryDaysOf(year);
        const all = festivals === "unknown" ? [] : festivals.map(({ on }) => on);
        const worked = makeup.filter((day) => !all.includes(day));
        const json = { holidays: list([...free, ...all]), workdays: list(worked) };
        const { value, losses } = calendarFromChineseDays(json, { sources: { [year]: source } });
        expect(losses).toEqual([]);
        const original = [calendarOf({ year, off, makeup: worked })];
        for (let index = 0; index < 360; index += 1) {
          const day = dayAt(year, index);
          expect([day, dayKind(day, value)]).toEqual([day, dayKind(day, original)]);
        }
      }),
      { numRuns: 40 },
    );
  });
});
