import {
  civilDateAt,
  compareInstants,
  dayBoundsOf,
  warningOf,
  type Finding,
  type Instant,
} from "../core/index.ts";
import { openingStateAt, type OpeningOptions } from "./hours/opening-state.ts";
import type { Venue, VenueEvent } from "./model.ts";
import { venueStatusOn } from "./status.ts";

/** Whether a venue is open at an instant. */
export interface VenueOpening {
  /** `"unknown"` where neither the hours nor the events recorded decide. */
  readonly state: "open" | "closed" | "unknown";
  /** When that changes by the hours or the next event, or becomes known or unknown; nothing where that is not known. */
  readonly untilAt?: Instant | undefined;
  /** What decides, or what is not known. */
  readonly because: readonly Finding[];
}

/**
 * Says whether a venue is open at an instant: by its opening hours, and by whether it operates on that day.
 *
 * @remarks A venue that is planned, suspended or closed down on that day is closed whatever its hours say. Few records tell
 * when a venue was opened: where the events do not decide, or there are none, the hours alone count.
 *
 * @param venue - a venue that `isVenue` accepts
 * @param instant - the instant, from 1970 to 9998
 * @param options - the calendars
 * @returns the state, because of `venue.not-operating`, `venue.hours-missing` or the findings of `openingStateAt`
 * @throws TypeError where `instant` is none
 * @throws RangeError outside the years 1970 to 9998
 *
 * @example
 * import { chinaCalendars } from "linli/calendars";
 * import { venueOpeningAt, type Venue } from "linli/venues";
 *
 * const day = [{ opens: "08:00", closes: "20:00" }];
 * const garden: Venue = {
 *   id: "v-1",
 *   name: "银杏社区共享花园",
 *   kind: "microspace-garden",
 *   openingHours: { weekly: { 1: day, 2: day, 3: day, 4: day, 5: day, 6: day, 7: day } },
 *   events: [{ event: "suspend", on: "2026-05-01", reason: "装修" }],
 * };
 * const options = { calendars: chinaCalendars };
 * venueOpeningAt(garden, "2026-04-15T10:00:00+08:00", options).state; // => "open"
 * venueOpeningAt(garden, "2026-05-15T10:00:00+08:00", options).because[0]?.code; // => "venue.not-operating"
 */
export function venueOpeningAt(
  venue: Pick<Venue, "openingHours" | "events">,
  instant: Instant,
  options: OpeningOptions,
): VenueOpening {
  const { events, openingHours } = venue;
  if (events !== undefined && events.length > 0) {
    // Of the events of the day those whose moment is known count from it on.
    const begun = events.filter(({ at }) => at === undefined || compareInstants(at, instant) !== 1);
    const { state } = venueStatusOn({ events: begun }, civilDateAt(instant));
    if (state !== "unknown" && state !== "operating") {
      return { state: "closed", because: [warningOf("venue.not-operating", { status: state })] };
    }
  }
  if (openingHours === undefined) {
    return { state: "unknown", because: [warningOf("venue.hours-missing", {})] };
  }
  const opening = openingStateAt(openingHours, instant, options);
  const nextAt = nextEventAt(events ?? [], instant);
  return nextAt === undefined ||
    (opening.untilAt !== undefined && compareInstants(opening.untilAt, nextAt) !== 1)
    ? opening
    : { ...opening, untilAt: nextAt };
}

/** The beginning of the first event that is still to come: of a day, or of the month or year that it is dated by. */
function nextEventAt(events: readonly VenueEvent[], instant: Instant): Instant | undefined {
  let next: Instant | undefined;
  for (const { at, on } of events) {
    const begins = at ?? (on === undefined ? undefined : `${dayBoundsOf(on).first}T00:00:00+08:00`);
    if (begins === undefined || compareInstants(begins, instant) !== 1) continue;
    if (next === undefined || compareInstants(begins, next) === -1) next = begins;
  }
  return next;
}
