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
 * @remarks A venue that is planned, suspended or closed down on that day is closed whatever its hours say, and so is one
 * before the day on which it is first recorded as planned, opened or resumed. Where the dates of events leave it open whether
 * it operates, it is never taken for open. Few records tell when a venue was opened: before a first event that ends its
 * operation, and where there are no events, the hours alone count.
 *
 * @param venue - a venue that `isVenue` accepts
 * @param instant - the instant, from 1970 to 9998
 * @param options - the calendars
 * @returns the state, because of `venue.not-operating`, `venue.hours-missing`, the findings of `venueStatusOn` or those of
 * `openingStateAt`
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
  const { events = [], openingHours } = venue;
  const operation = operationAt(events, instant);
  if (operation.state === "not-operating") {
    const untilAt = reopeningAt(venue, instant, options);
    return { state: "closed", ...(untilAt !== undefined && { untilAt }), because: operation.because };
  }
  const opening: VenueOpening =
    openingHours === undefined
      ? { state: "unknown", because: [warningOf("venue.hours-missing", {})] }
      : openingStateAt(openingHours, instant, options);
  const nextAt = beginningOf(laterEvents(events, instant)[0]);
  const changes = { ...opening, ...earlier(opening.untilAt, nextAt) };
  return operation.state === "operating" || opening.state === "closed"
    ? changes
    : { ...changes, state: "unknown", because: [...operation.because, ...opening.because] };
}

/** Whether a venue operates, by its events. */
interface Operation {
  /** `"unknown"` where the dates leave it open. */
  readonly state: "operating" | "not-operating" | "unknown";
  /** Why it does not, or why that is not known. */
  readonly because: readonly Finding[];
}

const operating: Operation = { state: "operating", because: [] };

function operationAt(events: readonly VenueEvent[], instant: Instant): Operation {
  const [first] = events;
  if (first === undefined) return operating;
  // Of the events of the day those whose moment is known count from it on.
  const begun = events.filter(({ at }) => at === undefined || compareInstants(at, instant) !== 1);
  const { state, because } = venueStatusOn({ events: begun }, civilDateAt(instant));
  if (state === "operating") return operating;
  if (state !== "unknown") {
    return { state: "not-operating", because: [warningOf("venue.not-operating", { status: state })] };
  }
  const undecided = because.flatMap(({ params }) =>
    "states" in params ? (params["states"] as readonly string[]) : [],
  );
  if (undecided.length > 0) {
    return { state: undecided.includes("operating") ? "unknown" : "not-operating", because };
  }
  // What is planned, opened or resumed did not operate before; what is suspended or closed down did.
  const begins = first.event === "plan" || first.event === "open" || first.event === "resume";
  return begins ? { state: "not-operating", because } : operating;
}

/** When a venue that does not operate is open again by its next event and its hours; nothing where that is not known. */
function reopeningAt(
  { events = [], openingHours }: Pick<Venue, "openingHours" | "events">,
  instant: Instant,
  options: OpeningOptions,
): Instant | undefined {
  const next = laterEvents(events, instant).find(({ event }) => event === "open" || event === "resume");
  const at =
    next !== undefined && (next.at !== undefined || next.on?.length === 10) ? beginningOf(next) : undefined;
  if (at === undefined || openingHours === undefined) return at;
  const { state, untilAt } = openingStateAt(openingHours, at, options);
  return state === "closed" ? untilAt : at;
}

/** The events that are still to come, the next first. */
function laterEvents(events: readonly VenueEvent[], instant: Instant): readonly VenueEvent[] {
  const later = events.flatMap((event) => {
    const at = beginningOf(event);
    return at !== undefined && compareInstants(at, instant) === 1 ? [{ event, at }] : [];
  });
  return later.sort((a, b) => compareInstants(a.at, b.at)).map(({ event }) => event);
}

/** The beginning of an event: of its day, or of the month or year that it is dated by. */
function beginningOf(event: VenueEvent | undefined): Instant | undefined {
  if (event === undefined) return undefined;
  const { at, on } = event;
  return at ?? (on === undefined ? undefined : `${dayBoundsOf(on).first}T00:00:00+08:00`);
}

function earlier(a: Instant | undefined, b: Instant | undefined): { readonly untilAt?: Instant } {
  const first = a === undefined || (b !== undefined && compareInstants(b, a) === -1) ? b : a;
  return first === undefined ? {} : { untilAt: first };
}
