import { compareInstants, millisecondsOf, minutesBetween, type Instant } from "../core/index.ts";
import { FIRST_DAY, LAST_DAY, millisecondsAt } from "./hours/wall-clock.ts";
import type { TimeSpan } from "./slots/model.ts";
import type { VenueOpening } from "./venue-opening.ts";

/** The 400 days in which openingStateAt looks for a change. */
const SEARCHED_MINUTES = 576_000;

/** Whether something is open all of a time. */
export interface OpenThroughout {
  /** `closed` where it certainly is for a part of it; `unknown` where it may be. */
  readonly state: "open" | "closed" | "unknown";
  /** The first instant at which it is not certainly open. */
  readonly at?: Instant | undefined;
}

/**
 * Says whether something is open all of a time, from its beginning up to, and without, its end.
 *
 * @param stateAt - the state at an instant, and until when it holds
 * @param span - the time
 * @returns the state, and where it is not open the instant that says so
 */
export function openThroughout(
  stateAt: (instant: Instant) => Pick<VenueOpening, "state" | "untilAt">,
  { startAt, endAt }: TimeSpan,
): OpenThroughout {
  if (!canBeAsked(startAt) || !canBeAsked(endAt)) return { state: "unknown", at: startAt };
  let doubtAt: Instant | undefined;
  let at: Instant = startAt;
  while (compareInstants(at, endAt) === -1) {
    const { state, untilAt } = stateAt(at);
    if (state === "closed") return { state, at };
    // Without a change within the days that are searched, what comes after them is not known.
    const isEndless = untilAt === undefined && minutesBetween(at, endAt) >= SEARCHED_MINUTES;
    if (state === "unknown" || isEndless) doubtAt ??= at;
    if (untilAt === undefined) break;
    at = untilAt;
  }
  return doubtAt === undefined ? { state: "open" } : { state: "unknown", at: doubtAt };
}

/** Opening hours are asked of the years 1970 to 9998 alone. */
function canBeAsked(instant: Instant): boolean {
  const moment = millisecondsOf(instant);
  return moment >= millisecondsAt(FIRST_DAY, 0) && moment < millisecondsAt(LAST_DAY + 1, 0);
}
