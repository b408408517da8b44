import {
  assertCivilDate,
  assertDay,
  stateOn,
  warningOf,
  type CivilDate,
  type DueItem,
  type StateOnDate,
} from "../../core/index.ts";
import { suggestionMachine, type SuggestionState } from "./machines.ts";
import type { Suggestion } from "./model.ts";

/**
 * Gives the state of a suggestion on a date, by the data recorded.
 *
 * @remarks It begins on the day on which it was made.
 *
 * @param suggestion - a suggestion
 * @param date - a civil date; a month or a year asks for a state that holds on every day of it
 * @returns the state; `"unknown"` where the dates recorded do not decide, and before it was made
 * @throws TypeError where `date` is no civil date
 *
 * @example
 * import { suggestionStateOn } from "linli/projects";
 *
 * const suggestion = { on: "2026-03-02", events: [{ event: "accept", on: "2026-03-09" }] } as const;
 * suggestionStateOn(suggestion, "2026-03-02").state; // => "submitted"
 * suggestionStateOn(suggestion, "2026-11-26").state; // => "under-study"
 */
export function suggestionStateOn(
  suggestion: Pick<Suggestion, "on" | "events">,
  date: CivilDate,
): StateOnDate<SuggestionState> {
  assertCivilDate(date);
  return stateOn(suggestionMachine, suggestion.events ?? [], date, { from: suggestion.on });
}

/** What can be due for a suggestion. */
export type SuggestionDueKind = "suggestion";

/**
 * Lists what is due for a suggestion: its reply.
 *
 * @remarks A suggestion that was decided on still waits for the reply.
 *
 * @param suggestion - a suggestion
 * @param on - the day of the question, `YYYY-MM-DD`
 * @returns an item for `worklist` of `linli/core`, or none; because of `suggestion.due` or `suggestion.due-unknown`
 * @throws TypeError where `on` is not known to the day
 *
 * @example
 * import { dueItemsOfSuggestion, type Suggestion } from "linli/projects";
 *
 * const suggestion: Suggestion = {
 *   id: "g-1",
 *   group: "resident",
 *   to: { name: "青禾区民政局" },
 *   title: "错时开放社区食堂",
 *   on: "2026-03-02",
 *   dueOn: "2026-06-02",
 * };
 * dueItemsOfSuggestion(suggestion, "2026-05-01").map((item) => item.on); // => ["2026-06-02"]
 */
export function dueItemsOfSuggestion(
  suggestion: Suggestion,
  on: CivilDate,
): readonly DueItem<SuggestionDueKind>[] {
  assertDay(on);
  if (suggestion.on > on) return [];
  const { state } = suggestionStateOn(suggestion, on);
  if (state === "replied" || state === "rejected" || state === "withdrawn") return [];
  const code = suggestion.dueOn === undefined ? "suggestion.due-unknown" : "suggestion.due";
  const because = [warningOf(code, {})];
  return [{ on: suggestion.dueOn ?? "unknown", kind: "suggestion", about: suggestion.id, because }];
}
