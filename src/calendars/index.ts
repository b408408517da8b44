/**
 * Days of the Chinese calendar: statutory holidays, days off in lieu, make-up workdays, working days and lunar dates.
 * Where no arrangement of a year is known, the answer is `"unknown"`.
 *
 * @packageDocumentation
 */
export { china2024, china2025, china2026, chinaCalendars } from "./data/arrangements.ts";
export {
  holidayRegulation2007,
  holidayRegulation2013,
  holidayRegulation2024,
  holidayRegulations,
} from "./data/regulations.ts";
export { dayKindLabels, holidayLabels } from "./data/labels.ts";
export type {
  CalendarYear,
  DayKind,
  DaySpan,
  Holiday,
  HolidayAnchor,
  HolidayArrangement,
  HolidayRegulation,
  LunarDate,
  StatutoryHoliday,
  StatutoryHolidays,
} from "./model.ts";
export { civilDateOfLunar, lunarDateOf } from "./lunar.ts";
export {
  statutoryDaysOf,
  statutoryHolidayOn,
  type StatutoryDay,
  type StatutoryFindings,
  type StatutoryState,
} from "./statutory.ts";
export { dayKind, formatDayKind, holidaySpan } from "./day-kind.ts";
export {
  calendarFromChineseDays,
  type CalendarsRead,
  type ChineseDaysFindings,
  type ChineseDaysOptions,
} from "./chinese-days.ts";
export { checkCalendarYear, isCalendarYear, type CalendarYearFindings } from "./check-calendar-year.ts";
export { CalendarYearSchema } from "./schema.ts";
export type { CalendarFindings } from "./findings.ts";
export { addWorkingDays, workingDaysBetween } from "./working-days.ts";
