import { checkModel, type CheckResult, type Finding } from "../../core/index.ts";
import { isSuggestionRecord } from "../guards.ts";
import type { Suggestion } from "./model.ts";
import { SuggestionSchema } from "./schema.ts";

/**
 * Says whether a value is a suggestion.
 *
 * @param value - any value
 * @returns `true` for a record that contradicts neither its form nor itself
 *
 * @example
 * import { isSuggestion } from "linli/projects";
 *
 * const suggestion = { id: "g-1", to: { name: "青禾区民政局" }, title: "错时开放社区食堂", on: "2026-03-02" };
 * isSuggestion({ ...suggestion, group: "delivery-rider" }); // => true
 * isSuggestion(suggestion); // => false
 */
export function isSuggestion(value: unknown): value is Suggestion {
  try {
    return isSuggestionRecord(value);
  } catch {
    return false;
  }
}

/**
 * Checks a suggestion: who makes it to whom, its dates, and what became of it.
 *
 * @remarks Bodies and groups of people make suggestions here; whose idea it was is no part of the record.
 *
 * @param input - any value
 * @returns the suggestion by reference, or `suggestion.kind`, `.group`, `.theme`, `.origin-missing`, `.to-itself`,
 * `.due-before-made`, `.event-order`, `.event-dates`, `.event-before-made`, those of organizations and dates, and the
 * `field.…` findings
 *
 * @example
 * import { checkSuggestion } from "linli/projects";
 *
 * const suggestion = { id: "g-1", group: "resident", to: { name: "青禾区民政局" }, title: "错时开放社区食堂", on: "2026-03-02" };
 * checkSuggestion({ ...suggestion, events: [{ event: "adopt", on: "2026-03-09" }] }).findings[0]?.code; // => "suggestion.event-order"
 */
export function checkSuggestion(input: unknown): CheckResult<Suggestion> {
  return checkModel(SuggestionSchema, input, { guard: isSuggestionRecord, explain: explainSuggestion });
}

/**
 * Gives the warnings about a valid suggestion. There are none so far.
 *
 * @remarks It is here because every model has it.
 *
 * @param _suggestion - a suggestion that `isSuggestion` accepts
 * @returns no finding
 *
 * @example
 * import { explainSuggestion, type Suggestion } from "linli/projects";
 *
 * const suggestion: Suggestion = { id: "g-1", group: "resident", to: { name: "青禾区民政局" }, title: "食堂", on: "2026-03-02" };
 * explainSuggestion(suggestion); // => []
 */
export function explainSuggestion(_suggestion: Suggestion): readonly Finding[] {
  return [];
}
