import { labelOf, type Locale } from "../core/base.ts";
import { divisionStateLabels } from "./data/labels.ts";
import type { DivisionState } from "./model.ts";

/**
 * Puts what the lists say of a division code into words.
 *
 * @remarks The words speak of the lists: a code that they do not show may be newer than they are.
 *
 * @param state - the state on a date
 * @param locale - the language
 * @returns the words
 *
 * @example
 * import { formatDivisionState } from "linli/divisions";
 *
 * formatDivisionState("retired", "en"); // => "no longer listed"
 */
export function formatDivisionState(state: DivisionState, locale: Locale): string {
  return labelOf(divisionStateLabels, state, locale);
}
