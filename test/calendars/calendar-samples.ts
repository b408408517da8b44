import type { CalendarYear, HolidayArrangement } from "../../src/calendars/index.ts";

/** A rule set around an arrangement, of no notice that exists. */
export function calendarOf(parameters: HolidayArrangement, change: Partial<CalendarYear> = {}): CalendarYear {
  const year = String(parameters.year).padStart(4, "0");
  return {
    id: `invented-${year}`,
    version: 1,
    title: { en: "Invented holidays", "zh-CN": "虚构的放假安排" },
    area: "100000",
    validFrom: `${year}-01-01`,
    validUntil: `${year}-12-31`,
    source: { title: "Invented", issuer: "nobody", date: `${year}-01-01` },
    confidence: "uncertain",
    parameters,
    ...change,
  };
}
