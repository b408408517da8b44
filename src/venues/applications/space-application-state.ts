import { stateOn, type CivilDate, type HistoryBounds, type StateOnDate } from "../../core/index.ts";
import { spaceApplicationMachine, type SpaceApplicationState } from "./machine.ts";
import type { SpaceApplication } from "./model.ts";

/** The first day of the calendar: before it is made an application is a draft, since when does not matter. */
const ALWAYS: CivilDate = "0001-01-01";

/**
 * Gives the state of an application for a space on a date, by the data recorded.
 *
 * @param application - the application
 * @param date - a civil date; a month or a year asks for a state that holds on every day of it
 * @param bounds - what the list of events covers; by default it is kept up to date
 * @returns the state, or `"unknown"` because of the findings of `stateOn`
 * @throws TypeError where `date` or a date of `bounds` is no civil date
 *
 * @example
 * import { spaceApplicationStateOn } from "linli/venues";
 *
 * const events = [{ event: "apply", on: "2024-07-09" }, { event: "approve", on: "2024-07-20" }] as const;
 * spaceApplicationStateOn({ events }, "2024-07-19").state; // => "applied"
 * spaceApplicationStateOn({ events }, "2024-07-20").state; // => "approved"
 */
export function spaceApplicationStateOn(
  { events }: Pick<SpaceApplication, "events">,
  date: CivilDate,
  bounds: HistoryBounds = {},
): StateOnDate<SpaceApplicationState> {
  return stateOn(spaceApplicationMachine, events, date, { from: ALWAYS, ...bounds });
}
