import { dayNumberOf, millisecondsOf, type Instant } from "../../core/index.ts";
import { DAY } from "./clock.ts";

const MINUTE = 60_000;
const HOUR = 3_600_000;

/** The first day on which hours are computed, 1970-01-01: before, nobody asks. */
export const FIRST_DAY = 0;

/** The last one: the instant at which a later one ends has no text. */
export const LAST_DAY: number = /* @__PURE__ */ (() => dayNumberOf("9998-12-31"))();

/** When the summer time of Asia/Shanghai began and ended, 1986 to 1991 (IANA time zone database). */
const summers: readonly (readonly [number, number])[] = /* @__PURE__ */ (() =>
  [
    ["1986-05-04", "1986-09-14"],
    ["1987-04-12", "1987-09-13"],
    ["1988-04-17", "1988-09-11"],
    ["1989-04-16", "1989-09-17"],
    ["1990-04-15", "1990-09-16"],
    ["1991-04-14", "1991-09-15"],
  ].map(([first = "", last = ""]) => [
    millisecondsOf(`${first}T02:00:00+08:00`),
    millisecondsOf(`${last}T02:00:00+09:00`),
  ]))();

/** The last summer time ended at 1991-09-14T17:00:00Z; an hour later, the clock shows what it has not shown before. */
export const FIXED_SINCE = 684_871_200_000;

/**
 * Counts the minutes that the clock of Asia/Shanghai has shown since 1970-01-01T00:00 there; the hour that comes twice at
 * the end of a summer time stands still at its last minute, so that the count never goes back.
 *
 * @param milliseconds - an instant in milliseconds since 1970-01-01T00:00:00Z
 * @returns whole minutes
 */
export function wallMinuteAt(milliseconds: number): number {
  const standard = Math.floor((milliseconds + 8 * HOUR) / MINUTE);
  if (milliseconds >= FIXED_SINCE) return standard;
  for (const [begins, ends] of summers) {
    if (milliseconds < begins) return standard;
    if (milliseconds < ends) return standard + 60;
    if (milliseconds < ends + HOUR) return Math.floor((ends + 8 * HOUR) / MINUTE) + 59;
  }
  return standard;
}

/**
 * Gives the first instant at which the clock of Asia/Shanghai shows a minute, or a later one where it leaves that out.
 *
 * @param day - the day, as a day number
 * @param minute - minutes since midnight
 * @returns milliseconds since 1970-01-01T00:00:00Z
 */
export function millisecondsAt(day: number, minute: number): number {
  const standard = (day * DAY + minute) * MINUTE - 8 * HOUR;
  if (standard >= FIXED_SINCE) return standard;
  for (const [begins, ends] of summers) {
    if (standard < begins) return standard;
    if (standard < begins + HOUR) return begins;
    if (standard - HOUR < ends) return standard - HOUR;
  }
  return standard;
}

/**
 * Writes an instant by the clock of Asia/Shanghai.
 *
 * @param milliseconds - milliseconds since 1970-01-01T00:00:00Z, a whole minute
 * @returns the instant with the offset that holds there, such as `2026-02-14T08:00:00+08:00`
 */
export function instantOf(milliseconds: number): Instant {
  const isSummer =
    milliseconds < FIXED_SINCE && summers.some(([a, b]) => a <= milliseconds && milliseconds < b);
  const local = new Date(milliseconds + (isSummer ? 9 : 8) * HOUR).toISOString();
  return `${local.slice(0, 19)}${isSummer ? "+09:00" : "+08:00"}`;
}
