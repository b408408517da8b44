import type { Instant } from "../../core/index.ts";
import { becauseOf, type OpeningReason } from "./because.ts";
import { courseOf, momentAt, nextChange, SEARCH_DAYS, type Moment } from "./course.ts";
import type { OpeningHours } from "./model.ts";
import { requireMilliseconds, type OpeningOptions } from "./opening-state.ts";

/** When something opens next. */
export interface NextOpening {
  /** `"unknown"` where it may be open before it certainly is; `"none"` where it is not within 400 days. */
  readonly state: "open" | "unknown" | "none";
  /** When it is open, or may be, for the first time; the instant asked about where that is so already. */
  readonly at?: Instant | undefined;
  /** `"unknown"`: when it certainly is open for the first time; nothing where that is not known within 400 days. */
  readonly certainlyAt?: Instant | undefined;
  /** The rule that decides, or what is not known; nothing where the state is `"none"`. */
  readonly because: readonly OpeningReason[];
}

/**
 * Says when something is open next: at the instant itself where it is open then, otherwise when it opens.
 *
 * @remarks Looked for on 400 days. What is unknown before is not passed over: the first instant at which it may be open
 * is given, and beside it the first one at which it certainly is.
 *
 * @param hours - a record that `isOpeningHours` accepts
 * @param instant - the instant from which on, from 1970 to 9998
 * @param options - the calendars
 * @returns the state and the instant, with the findings of `openingStateAt`
 * @throws TypeError where `instant` is none
 * @throws RangeError outside the years 1970 to 9998
 *
 * @example
 * import { chinaCalendars } from "linli/calendars";
 * import { nextOpening, type OpeningHours } from "linli/venues";
 *
 * const hours: OpeningHours = {
 *   weekly: { 2: [{ opens: "09:00", closes: "17:00" }] },
 *   calendarPolicy: { statutory: "closed", bridge: "closed", makeup: "as-usual" },
 * };
 * nextOpening(hours, "2026-02-13T10:00:00+08:00", { calendars: chinaCalendars }).at;
 * // => "2026-02-24T09:00:00+08:00"
 * nextOpening(hours, "2027-01-01T10:00:00+08:00", { calendars: chinaCalendars }).state; // => "unknown"
 */
export function nextOpening(hours: OpeningHours, instant: Instant, options: OpeningOptions): NextOpening {
  const course = courseOf(hours, options.calendars);
  const start = momentAt(course, requireMilliseconds(instant));
  let moment: Moment = start;
  let at = instant;
  let maybe: { readonly at: Instant; readonly because: readonly OpeningReason[] } | undefined;
  while (moment.code !== 1) {
    if (moment.code === 2) maybe ??= { at, because: becauseOf(course, moment) };
    const change = nextChange(course, moment);
    if (change === undefined) break;
    moment = momentAt(course, change.at);
    if (moment.day > start.day + SEARCH_DAYS) break;
    at = change.instant;
  }
  const isOpen = moment.code === 1 && moment.day <= start.day + SEARCH_DAYS;
  if (maybe !== undefined) return { state: "unknown", ...maybe, ...(isOpen && { certainlyAt: at }) };
  return isOpen ? { state: "open", at, because: becauseOf(course, moment) } : { state: "none", because: [] };
}
