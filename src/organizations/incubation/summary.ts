import { assertCivilDate, type CivilDate } from "../../core/index.ts";
import { incubationStateOn } from "./incubation-state-on.ts";
import type { Incubation, IncubationOutcomeKind, IncubationState } from "./model.ts";

/** How many incubations are in which stage on a day: a partial result that can be merged, stored and sent. */
export interface IncubationSummary {
  /** What it is. */
  readonly format: "linli-incubation-summary";
  /** The version of this shape. */
  readonly version: 1;
  /** The day that was asked about, a civil date. */
  readonly on: CivilDate;
  /** How many incubations are on record. */
  readonly incubations: number;
  /** How many of them are in which stage on that day. */
  readonly states: { readonly [state in IncubationState | "unknown"]: number };
  /** How many of those that ended after their admission came to what; `"unknown"` where nothing is recorded. */
  readonly outcomes: { readonly [outcome in IncubationOutcomeKind | "unknown"]: number };
}

/** A rate with its two numbers. */
export interface GraduationRate {
  /** How many graduated. */
  readonly numerator: number;
  /** How many ended after they were admitted: graduated, left or removed. */
  readonly denominator: number;
  /** The rate, from 0 to 1; `null` where nobody ended. */
  readonly rate: number | null;
}

/**
 * Counts how many incubations are in which stage on a day, and what became of those that ended.
 *
 * @remarks Each record counts once: an organization that was incubated twice has two. What the dates do not decide is
 * counted as unknown.
 *
 * @param incubations - records, in any order
 * @param date - a civil date
 * @returns the counts, to be merged with those of other centres
 * @throws TypeError where `date` is no civil date
 *
 * @see {@link mergeIncubationSummaries}, {@link graduationRateOf}, {@link survivalOn}
 *
 * @example
 * import { reconcile } from "linli/core";
 * import { graduationRateOf, summarizeIncubations, type Incubation } from "linli/organizations";
 *
 * const one: Incubation = {
 *   id: "incubation-1",
 *   incubator: { name: "青禾区社会组织孵化中心" },
 *   organization: { name: "云栖社区书画社" },
 *   entrant: "registered",
 *   events: [{ event: "enter", on: "2019" }, { event: "graduate", on: "2020" }],
 * };
 * const summary = summarizeIncubations([one], "2022-09-22");
 * graduationRateOf(summary); // => { numerator: 1, denominator: 1, rate: 1 }
 * reconcile({ value: 30, qualifier: "more-than", unit: "organization" }, summary.states.graduated).state; // => "short"
 */
export function summarizeIncubations(incubations: readonly Incubation[], date: CivilDate): IncubationSummary {
  assertCivilDate(date);
  const states = noStates();
  const outcomes = noOutcomes();
  for (const incubation of incubations) {
    const { state } = incubationStateOn(incubation, date);
    states[state] += 1;
    if (state === "graduated" || state === "withdrawn" || state === "removed") {
      outcomes[incubation.outcome?.kind ?? "unknown"] += 1;
    }
  }
  return {
    format: "linli-incubation-summary",
    version: 1,
    on: date,
    incubations: incubations.length,
    states,
    outcomes,
  };
}

/**
 * Adds up the counts of several parts.
 *
 * @remarks The order of the parts makes no difference, nor does which of them come together first.
 *
 * @param summaries - counts of the same day, at least one
 * @returns the counts of all of them
 * @throws TypeError for no summary, for what is none or is of another version, and for summaries of different days
 *
 * @example
 * import { mergeIncubationSummaries, summarizeIncubations } from "linli/organizations";
 *
 * const none = summarizeIncubations([], "2025-12-31");
 * mergeIncubationSummaries([none, none]).incubations; // => 0
 */
export function mergeIncubationSummaries(summaries: readonly IncubationSummary[]): IncubationSummary {
  const [first] = summaries;
  if (first === undefined) throw new TypeError("mergeIncubationSummaries: at least one summary is needed.");
  const states = noStates();
  const outcomes = noOutcomes();
  let incubations = 0;
  for (const summary of summaries) {
    if ((summary.format as unknown) !== first.format || (summary.version as unknown) !== 1)
      throw new TypeError("mergeIncubationSummaries: this is no summary of version 1.");
    if (summary.on !== first.on)
      throw new TypeError("mergeIncubationSummaries: the summaries are of different days.");
    incubations += summary.incubations;
    addTo(states, summary.states);
    addTo(outcomes, summary.outcomes);
  }
  return { ...first, incubations, states, outcomes };
}

/**
 * Gives the graduation rate: of those that ended after they were admitted, how many graduated.
 *
 * @remarks graduated / (graduated + withdrawn + removed). Refused and cancelled applications, those who are still there
 * and those whose stage is unknown are no part of it. By the data recorded (按所录数据).
 *
 * @param summary - counts of `summarizeIncubations`
 * @returns both numbers and the rate
 *
 * @example
 * import { graduationRateOf, summarizeIncubations } from "linli/organizations";
 *
 * graduationRateOf(summarizeIncubations([], "2025-12-31")); // => { numerator: 0, denominator: 0, rate: null }
 */
export function graduationRateOf({ states }: IncubationSummary): GraduationRate {
  const numerator = states.graduated;
  const denominator = numerator + states.withdrawn + states.removed;
  return { numerator, denominator, rate: denominator === 0 ? null : numerator / denominator };
}

function noStates(): { [state in IncubationState | "unknown"]: number } {
  return {
    "not-applied": 0,
    applied: 0,
    screening: 0,
    refused: 0,
    cancelled: 0,
    admitted: 0,
    incubating: 0,
    extended: 0,
    graduated: 0,
    withdrawn: 0,
    removed: 0,
    unknown: 0,
  };
}

function noOutcomes(): { [outcome in IncubationOutcomeKind | "unknown"]: number } {
  return { registered: 0, filed: 0, merged: 0, failed: 0, unknown: 0 };
}

function addTo<Key extends string>(
  sums: { [key in Key]: number },
  counts: { readonly [key in Key]: number },
): void {
  for (const key of Object.keys(sums) as Key[]) sums[key] += counts[key];
}
