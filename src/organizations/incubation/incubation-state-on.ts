import { assertCivilDate, stateOn, type CivilDate, type StateOnDate } from "../../core/index.ts";
import { incubationMachine } from "./machine.ts";
import type { Incubation, IncubationState } from "./model.ts";

/** The first day of the calendar: before its application an organization has not applied. */
const ALWAYS: CivilDate = "0001-01-01";

/**
 * Gives the stage of an incubation on a date, by the data recorded.
 *
 * @param incubation - an incubation
 * @param date - a civil date; a month or a year asks for a stage that holds on every day of it
 * @returns the stage; `"unknown"` where the dates recorded do not decide
 * @throws TypeError where `date` is no civil date
 *
 * @see {@link incubationMachine}, {@link summarizeIncubations}
 *
 * @example
 * import { incubationStateOn } from "linli/organizations";
 *
 * const events = [{ event: "enter", on: "2023-03-01" }, { event: "graduate", on: "2024" }] as const;
 * incubationStateOn({ events }, "2023-12-31").state; // => "incubating"
 * incubationStateOn({ events }, "2024-06-30").state; // => "unknown"
 * incubationStateOn({ events }, "2025-01-01").state; // => "graduated"
 */
export function incubationStateOn(
  { events }: Pick<Incubation, "events">,
  date: CivilDate,
): StateOnDate<IncubationState> {
  assertCivilDate(date);
  return stateOn(incubationMachine, events, date, { from: ALWAYS });
}
