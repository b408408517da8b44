import {
  assertCivilDate,
  dayBoundsOf,
  dayNumberAt,
  dayOfNumber,
  millisecondsOf,
  periodContains,
  type CivilDate,
} from "../../core/index.ts";
import type { EditionPeriod, Session } from "./model.ts";
import type { SessionTime } from "./rules.ts";

/** A session of which only the time is asked. */
export type TimedSession = Pick<Session, keyof SessionTime>;

/**
 * Gives the days of a session, however its time is told.
 *
 * @remarks A day is cut in Asia/Shanghai. A session that ends at midnight is over on the day before. A session of which a
 * month or a year alone is known lies somewhere in it: `periodContains` then answers `"unknown"`.
 *
 * @param session - the session
 * @returns the first and the last day; `undefined` for a session without a time, which `isSession` refuses
 * @throws TypeError where an instant or a date is none
 *
 * @example
 * import { sessionPeriod } from "linli/programmes";
 *
 * sessionPeriod({ on: "2024-07-09", part: "morning" }); // => { from: "2024-07-09", until: "2024-07-09" }
 * sessionPeriod({ startAt: "2025-12-22T19:00:00+08:00", endAt: "2025-12-23T00:00:00+08:00" });
 * // => { from: "2025-12-22", until: "2025-12-22" }
 */
export function sessionPeriod(session: TimedSession): EditionPeriod | undefined {
  const { on, period, startAt, endAt } = session;
  if (period !== undefined) return period;
  if (on !== undefined) return { from: on, until: on };
  if (startAt === undefined || endAt === undefined) return undefined;
  const [start, end] = [millisecondsOf(startAt), millisecondsOf(endAt)];
  if (Number.isNaN(start) || Number.isNaN(end))
    throw new TypeError("sessionPeriod: an instant in ISO 8601 form with an offset was expected.");
  // The end itself is no part of it.
  return { from: dayOfNumber(dayNumberAt(start)), until: dayOfNumber(dayNumberAt(Math.max(start, end - 1))) };
}

/**
 * Lists the sessions that certainly are on a date.
 *
 * @param sessions - sessions
 * @param date - a civil date of any precision
 * @returns the sessions, in their order
 * @throws TypeError where a date is no civil date
 *
 * @example
 * import { sessionsOn, type Session } from "linli/programmes";
 *
 * const week: Session = {
 *   id: "week",
 *   edition: "carnival-8",
 *   kind: "service",
 *   period: { from: "2025-12-17", until: "2025-12-23" },
 * };
 * const outing: Session = { id: "outing", programme: "growth", kind: "outing", on: "2021" };
 * sessionsOn([week, outing], "2025-12-20").map(({ id }) => id); // => ["week"]
 * sessionsOn([outing], "2021-05-01"); // => []
 */
export function sessionsOn(sessions: readonly Session[], date: CivilDate): readonly Session[] {
  assertCivilDate(date);
  return sessions.filter((session) => {
    const period = sessionPeriod(session);
    return period !== undefined && periodContains(period, date) === true;
  });
}

/** Says whether one period lies within another, as far as the precision of dates tells. */
export function isWithin(inner: EditionPeriod, outer: EditionPeriod): boolean | "unknown" {
  const [begins, ends] = [boundsOfEnd(inner.from, outer), boundsOfEnd(inner.until, outer)];
  if (begins === false || ends === false) return false;
  return begins === "unknown" || ends === "unknown" ? "unknown" : true;
}

function boundsOfEnd(date: CivilDate, outer: EditionPeriod): boolean | "unknown" {
  const own = dayBoundsOf(date);
  const [first, last] = [dayBoundsOf(outer.from), dayBoundsOf(outer.until)];
  if (own.last < first.first || own.first > last.last) return false;
  return own.first >= first.last && own.last <= last.first ? true : "unknown";
}
