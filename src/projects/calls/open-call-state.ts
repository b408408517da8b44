import { stateOn, type CivilDate, type StateOnDate } from "../../core/index.ts";
import { openCallMachine } from "./machine.ts";
import type { OpenCall, OpenCallState } from "./model.ts";

/**
 * Gives the state of a call on a date, by the events recorded.
 *
 * @remarks The last day for bids closes nothing by itself: a call is open until its evaluation, its withdrawal or its end
 * without award is recorded.
 *
 * @param call - a call
 * @param date - a civil date; a month or a year asks for a state that holds on every day of it
 * @returns the state; `"unknown"` before the first event, or where the dates do not decide, as `stateOn` of `linli/core`
 * @throws TypeError where `date` is no civil date
 *
 * @example
 * import { openCallStateOn } from "linli/projects";
 *
 * const events = [{ event: "publish", on: "2026-03-01" }, { event: "open", on: "2026-03-05" }] as const;
 * openCallStateOn({ events }, "2026-03-04").state; // => "published"
 * openCallStateOn({ events }, "2026-03-05").state; // => "open"
 * openCallStateOn({ events }, "2026-02-01").state; // => "unknown"
 */
export function openCallStateOn(call: Pick<OpenCall, "events">, date: CivilDate): StateOnDate<OpenCallState> {
  return stateOn(openCallMachine, call.events ?? [], date);
}
