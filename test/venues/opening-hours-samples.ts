import type { OpeningHours, OpeningRange, OpeningWeek } from "../../src/venues/index.ts";

/** A week with the same ranges on the given days. */
export function weekOf(days: readonly number[], ...ranges: readonly OpeningRange[]): OpeningWeek {
  return Object.fromEntries(days.map((day) => [day, ranges]));
}

/** A range as people write it, such as `09:00-17:00`; with `+` at its end it closes on the next day. */
export function rangeOf(text: string): OpeningRange {
  const [opens = "", closes = ""] = text.split("-");
  return closes.endsWith("+") ? { opens, closes: closes.slice(0, -1), nextDay: true } : { opens, closes };
}

/** Monday to Friday from nine to five; closed on holidays, open on make-up workdays. */
export const office: OpeningHours = {
  weekly: weekOf([1, 2, 3, 4, 5], rangeOf("09:00-17:00")),
  calendarPolicy: { statutory: "closed", bridge: "closed", makeup: "as-weekday-replaced" },
};

/** A shared garden of one square metre: every day, closed on holidays. */
export const garden: OpeningHours = {
  weekly: weekOf([1, 2, 3, 4, 5, 6, 7], rangeOf("08:00-20:00")),
  calendarPolicy: { statutory: "closed", bridge: "closed", makeup: "as-usual" },
};

/** Never closed, whatever the day is. */
export const roundTheClock: OpeningHours = {
  weekly: weekOf([1, 2, 3, 4, 5, 6, 7], rangeOf("00:00-24:00")),
  calendarPolicy: { statutory: "as-usual", bridge: "as-usual", makeup: "as-usual" },
};

/** Everything that a record can have. */
export const everything: OpeningHours = {
  weekly: weekOf([2, 3, 4, 5, 6], rangeOf("09:00-11:30"), rangeOf("14:00-17:00"), rangeOf("18:00-02:00")),
  seasons: [
    { from: "06-01", until: "08-31", name: "夏季", weekly: weekOf([1, 2, 6, 7], rangeOf("08:30-21:00")) },
    { from: "12-01", until: "02-29", weekly: weekOf([3, 4], rangeOf("16:00-09:00+")) },
  ],
  calendarPolicy: {
    statutory: [rangeOf("10:00-16:00")],
    bridge: "as-sunday",
    holidayWeekend: "as-usual",
    makeup: "as-weekday-replaced",
  },
  lunarRules: [
    { month: 1, day: 1, offsetDays: -1, span: 7, hours: "closed" },
    { month: 6, day: 15, leap: true, hours: [rangeOf("08:00-12:00")] },
  ],
  exceptions: [
    { from: "2026-03-10", until: "2026-03-12", hours: "closed", reason: "设备检修" },
    { from: "2026-10-01", until: "2026-10-08", hours: "as-usual" },
  ],
};
