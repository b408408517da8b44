import type { CalendarYear } from "../../calendars/index.ts";
import { millisecondsOf, type Instant } from "../../core/index.ts";
import { becauseOf, type OpeningReason } from "./because.ts";
import { courseOf, momentAt, nextChange } from "./course.ts";
import type { OpeningHours } from "./model.ts";
import { FIRST_DAY, LAST_DAY, millisecondsAt } from "./wall-clock.ts";

/** What opening hours are asked by. */
export interface OpeningOptions {
  /** The arrangements of years, such as `chinaCalendars`; a list that was passed must not be changed afterwards. */
  readonly calendars: readonly CalendarYear[];
}

/** Whether something is open at an instant. */
export interface OpeningState {
  /** `"unknown"` where the answer depends on what nobody knows yet, or on what the record does not say. */
  readonly state: "open" | "closed" | "unknown";
  /** When that changes, or becomes known or unknown; nothing where it does not within 400 days. */
  readonly untilAt?: Instant | undefined;
  /** The rule that decides, or what is not known. */
  readonly because: readonly OpeningReason[];
}

/** The states by their codes in a course. */
export const openingStates = ["closed", "open", "unknown"] as const;

/**
 * Says whether something is open at an instant, until when, and why.
 *
 * @remarks The clock is that of Asia/Shanghai, the official time everywhere in the mainland, the summer time of 1986 to
 * 1991 included; the host's zone plays no part. What is more particular counts: a dated exception, a lunar rule, the
 * policy for a holiday, the policy for a make-up workday, the season, the week. A range that passes midnight belongs to
 * the day on which it opens, also where the next day is closed. Where no arrangement of the year is known, a day may be
 * several things: the answer is known as far as all of them agree, and `"unknown"` beyond. Neither the record nor the
 * list of calendars may be changed afterwards: both are prepared once.
 *
 * @param hours - a record that `isOpeningHours` accepts
 * @param instant - the instant, from 1970 to 9998
 * @param options - the calendars
 * @returns the state, because of `opening-hours.decided-by`, `.undisputed`, `.day-unknown`, `.policy-unknown`,
 * `.weekday-replaced-unknown` or `.lunar-unknown`; all warnings
 * @throws TypeError where `instant` is none
 * @throws RangeError outside the years 1970 to 9998
 *
 * @example
 * import { chinaCalendars } from "linli/calendars";
 * import { openingStateAt, type OpeningHours } from "linli/venues";
 *
 * const day = [{ opens: "09:00", closes: "17:00" }];
 * const office: OpeningHours = {
 *   weekly: { 1: day, 2: day, 3: day, 4: day, 5: day },
 *   calendarPolicy: { statutory: "closed", bridge: "closed", makeup: "as-weekday-replaced" },
 * };
 * const options = { calendars: chinaCalendars };
 *
 * // A Saturday that is worked, a statutory holiday, and a Tuesday of a year without an arrangement.
 * openingStateAt(office, "2026-02-14T10:00:00+08:00", options).state; // => "open"
 * openingStateAt(office, "2026-02-16T10:00:00+08:00", options).state; // => "closed"
 * openingStateAt(office, "2027-02-09T10:00:00+08:00", options).state; // => "unknown"
 * openingStateAt(office, "2027-02-09T03:00:00+08:00", options).state; // => "closed"
 * openingStateAt(office, "2026-02-16T10:00:00+08:00", options).untilAt; // => "2026-02-24T09:00:00+08:00"
 */
export function openingStateAt(hours: OpeningHours, instant: Instant, options: OpeningOptions): OpeningState {
  const course = courseOf(hours, options.calendars);
  const moment = momentAt(course, requireMilliseconds(instant));
  const change = nextChange(course, moment);
  const because = becauseOf(course, moment);
  const state = openingStates[moment.code];
  return change === undefined ? { state, because } : { state, untilAt: change.instant, because };
}

/**
 * Reads an instant at which hours can be asked.
 *
 * @param instant - the instant
 * @returns milliseconds since 1970-01-01T00:00:00Z
 * @throws TypeError where `instant` is none
 * @throws RangeError outside the years 1970 to 9998
 */
export function requireMilliseconds(instant: Instant): number {
  const milliseconds = typeof instant === "string" ? millisecondsOf(instant) : NaN;
  if (Number.isNaN(milliseconds))
    throw new TypeError("An instant in ISO 8601 form with an offset was expected.");
  if (milliseconds < millisecondsAt(FIRST_DAY, 0) || milliseconds >= millisecondsAt(LAST_DAY + 1, 0)) {
    throw new RangeError("An instant of the years 1970 to 9998 in Asia/Shanghai was expected.");
  }
  return milliseconds;
}
