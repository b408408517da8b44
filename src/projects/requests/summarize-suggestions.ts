import { countedRate, type CountedRate } from "../visits/counted-rate.ts";
import type { Suggestion } from "./model.ts";

/** What suggestions came to: a partial result that can be merged, stored and sent. Numbers only. */
export interface SuggestionSummary {
  /** What it is. */
  readonly format: "linli-suggestions";
  /** The version of this shape. */
  readonly version: 1;
  /** How many were made. */
  readonly made: number;
  /** How many were adopted. */
  readonly adopted: number;
  /** How many were adopted in part. */
  readonly partlyAdopted: number;
  /** How many were not adopted. */
  readonly notAdopted: number;
  /** How many were not accepted for study, or withdrawn. */
  readonly dropped: number;
  /** How many are not decided. */
  readonly undecided: number;
  /** How many were replied to. */
  readonly replied: number;
}

/**
 * Adds up what became of suggestions, by the data recorded.
 *
 * @remarks What a report tells with a hedge, such as nearly 65,000 suggestions, is an observation of `linli/indicators`; the
 * number here is one of records, and `reconcile` of `linli/core` holds the two together.
 *
 * @param suggestions - the suggestions, each once
 * @returns the numbers, to be merged with those of other suggestions
 *
 * @see {@link mergeSuggestionSummaries}, {@link adoptionRatesOf}
 *
 * @example
 * import { summarizeSuggestions } from "linli/projects";
 *
 * summarizeSuggestions([]).made; // => 0
 */
export function summarizeSuggestions(suggestions: readonly Suggestion[]): SuggestionSummary {
  const having = (...events: readonly string[]): number =>
    suggestions.filter((one) => one.events?.some(({ event }) => events.includes(event)) === true).length;
  const decided = {
    adopted: having("adopt"),
    partlyAdopted: having("adopt-in-part"),
    notAdopted: having("not-adopt"),
    dropped: having("reject", "withdraw"),
  };
  const { adopted, partlyAdopted, notAdopted, dropped } = decided;
  return {
    format: "linli-suggestions",
    version: 1,
    made: suggestions.length,
    ...decided,
    undecided: suggestions.length - adopted - partlyAdopted - notAdopted - dropped,
    replied: having("reply"),
  };
}

/**
 * Adds up the summaries of several parts.
 *
 * @remarks Neither the order of the parts nor which of them come together first makes a difference.
 *
 * @param summaries - at least one, no suggestion in two of them
 * @returns the summary of the whole
 * @throws TypeError for no summary, and for what is none or is of another version
 *
 * @example
 * import { mergeSuggestionSummaries, summarizeSuggestions } from "linli/projects";
 *
 * mergeSuggestionSummaries([summarizeSuggestions([])]).made; // => 0
 */
export function mergeSuggestionSummaries(summaries: readonly SuggestionSummary[]): SuggestionSummary {
  if (summaries.length === 0)
    throw new TypeError("mergeSuggestionSummaries: at least one summary is needed.");
  for (const { format, version } of summaries) {
    if (format !== "linli-suggestions" || version !== 1) {
      throw new TypeError("mergeSuggestionSummaries: this is no summary of version 1.");
    }
  }
  const sum = (countOf: (summary: SuggestionSummary) => number): number =>
    summaries.reduce((total, summary) => total + countOf(summary), 0);
  return {
    format: "linli-suggestions",
    version: 1,
    made: sum(({ made }) => made),
    adopted: sum(({ adopted }) => adopted),
    partlyAdopted: sum(({ partlyAdopted }) => partlyAdopted),
    notAdopted: sum(({ notAdopted }) => notAdopted),
    dropped: sum(({ dropped }) => dropped),
    undecided: sum(({ undecided }) => undecided),
    replied: sum(({ replied }) => replied),
  };
}

/** How many suggestions were adopted, of those decided on. */
export interface AdoptionRates {
  /** Adopted as a whole. */
  readonly adopted: CountedRate;
  /** Adopted, as a whole or in part. */
  readonly atLeastPartly: CountedRate;
  /** Replied to, of all that were made. */
  readonly replied: CountedRate;
}

/**
 * Gives the adoption rates of suggestions with the numbers that they are made of.
 *
 * @remarks The denominator is the suggestions that were decided on: adopted, adopted in part or not adopted. Whether a part
 * counts is said by two rates, and not hidden in one.
 *
 * @param summary - what became of suggestions
 * @returns the rates; `share` is `null` where nothing was decided
 *
 * @example
 * import { adoptionRatesOf, summarizeSuggestions } from "linli/projects";
 *
 * adoptionRatesOf(summarizeSuggestions([])).adopted; // => { numerator: 0, denominator: 0, share: null }
 */
export function adoptionRatesOf(summary: SuggestionSummary): AdoptionRates {
  const { adopted, partlyAdopted, notAdopted } = summary;
  const decided = adopted + partlyAdopted + notAdopted;
  return {
    adopted: countedRate(adopted, decided),
    atLeastPartly: countedRate(adopted + partlyAdopted, decided),
    replied: countedRate(summary.replied, summary.made),
  };
}
