import { tzOffset } from "@date-fns/tz/tzOffset";
import type { CivilDate } from "./civil-date.ts";
import { dayOfNumber } from "./day-arithmetic.ts";
import { requireMilliseconds, type Instant } from "./instant.ts";

const MINUTE = 60_000;
const MINUTES_PER_DAY = 1440;

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
