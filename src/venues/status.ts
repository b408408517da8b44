import { stateOn, type CivilDate, type HistoryBounds, type StateOnDate } from "../core/index.ts";
import { venueMachine, type VenueState } from "./machine.ts";
import type { Venue } from "./model.ts";

/**
 * Gives the state of a venue on a date, by the events recorded: planned, operating, suspended or closed down.
 *
 * @remarks Whether it is open at an hour is another question: that of its opening hours. Without an event, and before the
 * first one, the state is not known.
 *
 * @param venue - a venue
 * @param date - a civil date; a month or a year asks for a state that holds on every day of it
 * @param bounds - what the list of events covers; by default it is kept up to date
 * @returns the state with the index of its event, or `"unknown"` because of the findings of `stateOn`
 * @throws TypeError where `date` or a date of `bounds` is no civil date
 *
 * @example
 * import { venueStatusOn } from "linli/venues";
 *
 * const events = [
 *   { event: "open", on: "2024-07-09" },
 *   { event: "suspend", on: "2025-06-01", reason: "装修" },
 * ] as const;
 * venueStatusOn({ events }, "2025-01-01").state; // => "operating"
 * venueStatusOn({ events }, "2025-06-01").state; // => "suspended"
 * venueStatusOn({ events }, "2024-07-08").state; // => "unknown"
 */
export function venueStatusOn(
  { events = [] }: Pick<Venue, "events">,
  date: CivilDate,
  bounds: HistoryBounds = {},
): StateOnDate<VenueState> {
  return stateOn(venueMachine, events, date, bounds);
}
