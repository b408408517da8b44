import {
  assertCivilDate,
  assertDay,
  stateOn,
  warningOf,
  type CivilDate,
  type DueItem,
  type StateOnDate,
} from "../../core/index.ts";
import { needMachine, type NeedState } from "./machine.ts";
import type { Need } from "./model.ts";

/**
 * Gives the state of a need on a date, by the data recorded.
 *
 * @remarks It begins on the day on which it was recorded; before, there is nothing to be in a state.
 *
 * @param need - a need
 * @param date - a civil date; a month or a year asks for a state that holds on every day of it
 * @returns the state; `"unknown"` where the dates recorded do not decide, and before the need was recorded
 * @throws TypeError where `date` is no civil date
 *
 * @example
 * import { needStateOn, type Need } from "linli/projects";
 *
 * const need: Pick<Need, "raisedOn" | "events"> = {
 *   raisedOn: "2026-07-09",
 *   events: [{ event: "assign", on: "2026-07-10" }, { event: "resolve", on: "2026-07-15" }],
 * };
 * needStateOn(need, "2026-07-12").state; // => "assigned"
 * needStateOn(need, "2026-07").state; // => "unknown"
 */
export function needStateOn(
  need: Pick<Need, "raisedOn" | "events">,
  date: CivilDate,
): StateOnDate<NeedState> {
  assertCivilDate(date);
  return stateOn(needMachine, need.events ?? [], date, { from: need.raisedOn });
}

/** What can be due for a need. */
export type NeedDueKind = "need";

/**
 * Lists what is due for a need: what is recorded or assigned, and neither resolved nor passed on.
 *
 * @remarks Of a need whose state the dates leave open it is listed too, rather than lost.
 *
 * @param need - a need
 * @param on - the day of the question, `YYYY-MM-DD`
 * @returns an item for `worklist` of `linli/core`, or none; because of `need.due` or `need.due-unknown`
 * @throws TypeError where `on` is not known to the day
 *
 * @example
 * import { dueItemsOfNeed, type Need } from "linli/projects";
 *
 * const need: Need = { id: "n-1", category: "safety", reportedBy: "courier", raisedOn: "2026-07-09", dueOn: "2026-07-16" };
 * dueItemsOfNeed(need, "2026-07-20").map(({ on }) => on); // => ["2026-07-16"]
 * dueItemsOfNeed({ ...need, events: [{ event: "resolve", on: "2026-07-15" }] }, "2026-07-20"); // => []
 */
export function dueItemsOfNeed(need: Need, on: CivilDate): readonly DueItem<NeedDueKind>[] {
  assertDay(on);
  if (need.raisedOn > on) return [];
  const { state } = needStateOn(need, on);
  if (state !== "recorded" && state !== "assigned" && state !== "unknown") return [];
  const urgent = need.urgency === "urgent";
  const code = need.dueOn === undefined ? "need.due-unknown" : "need.due";
  return [
    { on: need.dueOn ?? "unknown", kind: "need", about: need.id, because: [warningOf(code, { urgent })] },
  ];
}
