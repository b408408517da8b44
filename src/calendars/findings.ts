import type { CalendarYearFindings } from "./check-calendar-year.ts";
import type { ChineseDaysFindings } from "./chinese-days.ts";
import type { StatutoryFindings } from "./statutory.ts";

/** Every code that `linli/calendars` finds beside those of `linli/core`, with what its message prints. */
export type CalendarFindings = CalendarYearFindings & ChineseDaysFindings & StatutoryFindings;
