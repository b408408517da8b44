import { tzOffset } from "@date-fns/tz/tzOffset";
import type { CivilDate } from "./civil-date.ts";
import { dayNumberOf, dayOfNumber } from "./day-arithmetic.ts";
import { requireMilliseconds, type Instant } from "./instant.ts";

const MINUTE = 60_000;
const MINUTES_PER_DAY = 1440;
const DAY = 86_400_000;

/** The zone in which a day is cut unless the caller names another. */
export const SHANGHAI = "Asia/Shanghai";

/** The last summer time of Asia/Shanghai ended at 1991-09-14T17:00:00Z; since then its offset is +08:00. */
const SHANGHAI_FIXED_SINCE = 684_867_600_000;

/**
 * Gives the civil date of an instant in a zone.
 *
 * @remarks A day is cut in Asia/Shanghai unless the caller names a zone, the summer time of 1986 to 1991
 * included (IANA time zone database, as the platform's `Intl` carries it).
 *
 * @param instant - an instant
 * @param zone - an IANA zone name; Asia/Shanghai by default
 * @returns the day, `YYYY-MM-DD`
 * @throws TypeError where `instant` is none
 * @throws RangeError where the platform knows no such zone
 *
 * @example
 * import { civilDateAt } from "linli/core";
 *
 * civilDateAt("2025-12-22T16:00:00Z"); // => "2025-12-23"
 * civilDateAt("2025-12-22T16:00:00Z", "America/Sao_Paulo"); // => "2025-12-22"
 */
export function civilDateAt(instant: Instant, zone: string = SHANGHAI): CivilDate {
  return dayOfNumber(Math.floor(localMinutes(requireMilliseconds(instant), zone) / MINUTES_PER_DAY));
}

/**
 * Gives the minute of the day of an instant in a zone.
 *
 * @param instant - an instant
 * @param zone - an IANA zone name; Asia/Shanghai by default
 * @returns whole minutes since midnight by the clock on the wall, 0 to 1439
 * @throws TypeError where `instant` is none
 * @throws RangeError where the platform knows no such zone
 *
 * @example
 * import { minuteOfDayAt } from "linli/core";
 *
 * minuteOfDayAt("2025-12-23T01:30:00Z"); // => 570
 */
export function minuteOfDayAt(instant: Instant, zone: string = SHANGHAI): number {
  const minutes = Math.floor(localMinutes(requireMilliseconds(instant), zone));
  return minutes - Math.floor(minutes / MINUTES_PER_DAY) * MINUTES_PER_DAY;
}

/**
 * Gives the number of the day of a moment in a zone, for loops over many.
 *
 * @param milliseconds - a moment, as `millisecondsOf` gives it
 * @param zone - an IANA zone name; Asia/Shanghai by default
 * @returns the days since 1970-01-01, as `dayNumberOf` counts them
 * @throws RangeError where the platform knows no such zone
 *
 * @example
 * import { dayNumberAt, millisecondsOf } from "linli/core";
 *
 * dayNumberAt(millisecondsOf("1970-01-01T16:00:00Z")); // => 1
 */
export function dayNumberAt(milliseconds: number, zone: string = SHANGHAI): number {
  return Math.floor(localMinutes(milliseconds, zone) / MINUTES_PER_DAY);
}

/**
 * Gives the moment at which a day begins in a zone.
 *
 * @remarks Where the clocks go forward at midnight, the day begins with the first moment that there is; where they go back
 * at midnight, with the second one (IANA time zone database, as the platform's `Intl` carries it).
 *
 * @param dayNumber - the days since 1970-01-01
 * @param zone - an IANA zone name; Asia/Shanghai by default
 * @returns milliseconds, as `millisecondsOf` gives them
 * @throws RangeError where the platform knows no such zone
 *
 * @example
 * import { dayNumberOf, dayStartAt, millisecondsOf } from "linli/core";
 *
 * // The clocks of Sao Paulo went from 00:00 to 01:00 on that day.
 * dayStartAt(dayNumberOf("2018-11-04"), "America/Sao_Paulo") === millisecondsOf("2018-11-04T01:00:00-02:00"); // => true
 */
export function dayStartAt(dayNumber: number, zone: string = SHANGHAI): number {
  return momentOf(dayNumber * MINUTES_PER_DAY, zone);
}

/**
 * Gives the instant at which a clock on the wall shows a time of day.
 *
 * @remarks A time that the clocks skip is read by the offset before, so that 02:30 of a night in which they go from 02:00
 * to 03:00 is 03:30; of a time that they show twice the first is meant, as calendars do.
 *
 * @param day - a day, `YYYY-MM-DD`
 * @param minuteOfDay - whole minutes since midnight by the clock, 0 to 1440; 1440 is 24:00
 * @param zone - an IANA zone name; Asia/Shanghai by default
 * @returns the instant, with the offset that the zone has then
 * @throws TypeError where `day` is not known to the day
 * @throws RangeError where the minute is none of a day, or the platform knows no such zone
 *
 * @example
 * import { instantAt } from "linli/core";
 *
 * instantAt("2026-03-05", 570); // => "2026-03-05T09:30:00+08:00"
 * instantAt("1988-07-01", 570); // => "1988-07-01T09:30:00+09:00"
 * instantAt("2024-02-28", 1440); // => "2024-02-29T00:00:00+08:00"
 */
export function instantAt(day: CivilDate, minuteOfDay: number, zone: string = SHANGHAI): Instant {
  if (!Number.isInteger(minuteOfDay) || minuteOfDay < 0 || minuteOfDay > MINUTES_PER_DAY)
    throw new RangeError("A minute of the day from 0 to 1440 was expected.");
  const local = dayNumberOf(day) * MINUTES_PER_DAY + minuteOfDay;
  const before = offsetOf(local * MINUTE - DAY, zone);
  const after = offsetOf(local * MINUTE + DAY, zone);
  return textOf(local, !isShown(local, before, zone) && isShown(local, after, zone) ? after : before);
}

/** Whether the clock shows a local minute with an offset. */
function isShown(local: number, offset: number, zone: string): boolean {
  return offsetOf((local - offset) * MINUTE, zone) === offset;
}

/** The first moment at which the clock shows a local minute or, where it skips that, a later one. */
function momentOf(local: number, zone: string): number {
  // By the offset of the day before and by that of the day after: the clocks may change in between.
  const moments = [-DAY, DAY].map((apart) => (local - offsetOf(local * MINUTE + apart, zone)) * MINUTE);
  return Math.min(...moments.filter((moment) => localMinutes(moment, zone) >= local));
}

function textOf(local: number, offset: number): Instant {
  const day = Math.floor(local / MINUTES_PER_DAY);
  const minute = local - day * MINUTES_PER_DAY;
  const clock = `${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}:00`;
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.floor(Math.abs(offset) % 60)];
  return `${dayOfNumber(day)}T${clock}${offset < 0 ? "-" : "+"}${twoDigits(hours)}:${twoDigits(minutes)}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}

/** Minutes since 1970-01-01 as the clock on the wall of a zone counts them. */
function localMinutes(milliseconds: number, zone: string): number {
  return milliseconds / MINUTE + offsetOf(milliseconds, zone);
}

function offsetOf(milliseconds: number, zone: string): number {
  if (zone === SHANGHAI && milliseconds >= SHANGHAI_FIXED_SINCE) return 480;
  const offset = tzOffset(zone, new Date(milliseconds));
  if (Number.isNaN(offset)) throw new RangeError("The platform knows no such time zone.");
  return offset;
}
