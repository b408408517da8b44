import fc from "fast-check";
import {
  isOpeningHours,
  type CalendarPolicy,
  type DayHours,
  type OpeningException,
  type OpeningHours,
  type OpeningRange,
  type OpeningWeek,
} from "../../src/venues/index.ts";

const clock = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;

/** Ranges of a day in order, in quarters of an hour; the last one may pass midnight. */
export const ranges: fc.Arbitrary<readonly OpeningRange[]> = fc
  .tuple(
    fc.uniqueArray(fc.integer({ min: 0, max: 96 }), { minLength: 2, maxLength: 6 }),
    fc.integer({ min: 0, max: 12 }),
  )
  .map(([quarters, night]) => {
    const minutes = quarters.sort((a, b) => a - b).map((quarter) => quarter * 15);
    const found: OpeningRange[] = [];
    for (let index = 0; index + 1 < minutes.length; index += 2) {
      found.push({ opens: clock(minutes[index] ?? 0), closes: clock(minutes[index + 1] ?? 0) });
    }
    const last = found.pop();
    if (last === undefined || night > 4 || last.opens < "06:00")
      return last === undefined ? found : [...found, last];
    const isNightly = last.opens >= "17:00" && night % 2 === 1;
    return [...found, { opens: last.opens, closes: clock(night * 15), ...(!isNightly && { nextDay: true }) }];
  });

/** What holds on a day, other than the week. */
export const dayHours: fc.Arbitrary<DayHours> = fc.oneof(
  fc.constantFrom<DayHours>("closed", "as-usual", "as-sunday"),
  ranges,
);

/** A week; every day may be closed. */
export const week: fc.Arbitrary<OpeningWeek> = fc
  .array(fc.option(ranges, { nil: undefined }), { minLength: 7, maxLength: 7 })
  .map((days) =>
    Object.fromEntries(days.flatMap((day, index) => (day === undefined ? [] : [[index + 1, day]]))),
  );

const policy: fc.Arbitrary<CalendarPolicy> = fc.record(
  {
    statutory: dayHours,
    bridge: dayHours,
    holidayWeekend: dayHours,
    makeup: fc.oneof(
      fc.constantFrom("closed" as const, "as-usual" as const, "as-weekday-replaced" as const),
      ranges,
    ),
  },
  { requiredKeys: [] },
);

/** A day of the given years. */
export function dayOfYears(first: number, last: number): fc.Arbitrary<string> {
  return fc
    .date({
      min: new Date(Date.UTC(first, 0, 1)),
      max: new Date(Date.UTC(last, 11, 31)),
      noInvalidDate: true,
    })
    .map((date) => date.toISOString().slice(0, 10));
}

const exception: fc.Arbitrary<OpeningException> = fc
  .tuple(dayOfYears(2025, 2027), dayOfYears(2025, 2027), dayHours)
  .map(([a, b, hours]) => ({ from: a < b ? a : b, until: a < b ? b : a, hours }));

const monthDay = dayOfYears(2024, 2024).map((day) => day.slice(5));

/** Any record that is valid. */
export const openingHours: fc.Arbitrary<OpeningHours> = fc
  .record(
    {
      weekly: week,
      seasons: fc.array(fc.record({ from: monthDay, until: monthDay, weekly: week }), { maxLength: 2 }),
      calendarPolicy: policy,
      lunarRules: fc.array(
        fc.record(
          {
            month: fc.integer({ min: 1, max: 12 }),
            day: fc.integer({ min: 1, max: 29 }),
            leap: fc.boolean(),
            offsetDays: fc.integer({ min: -30, max: 30 }),
            span: fc.integer({ min: 1, max: 60 }),
            hours: dayHours,
          },
          { requiredKeys: ["month", "day", "hours"] },
        ),
        { maxLength: 3 },
      ),
      exceptions: fc.array(exception, { maxLength: 3 }),
    },
    { requiredKeys: ["weekly"] },
  )
  .map((hours): OpeningHours => {
    const isValid: boolean = isOpeningHours(hours);
    return isValid ? hours : { ...hours, seasons: [], exceptions: [] };
  })
  .filter((hours) => isOpeningHours(hours));
