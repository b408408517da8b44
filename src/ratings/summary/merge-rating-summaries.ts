import type { RuleSetKey } from "../../core/index.ts";
import type { RatingSummary } from "./model.ts";

/**
 * Adds up the counts of several parts.
 *
 * @remarks The order of the parts makes no difference, nor does which of them come together first. They give the counts
 * of the whole where all results of an organization are in one part.
 *
 * @param summaries - counts of the same day, at least one
 * @returns the counts of all of them
 * @throws TypeError for no summary, for what is none or is of another version, and for summaries of different days
 *
 * @example
 * import { mergeRatingSummaries, summarizeRatings } from "linli/ratings";
 *
 * const north = summarizeRatings([{ id: "r-1", organization: { id: "o-1" }, announcedOn: "2024-06-01" }], "2025-12-23");
 * const south = summarizeRatings([], "2025-12-23");
 * mergeRatingSummaries([north, south]).states.none; // => 1
 */
export function mergeRatingSummaries(summaries: readonly RatingSummary[]): RatingSummary {
  const [first] = summaries;
  if (first === undefined) throw new TypeError("mergeRatingSummaries: at least one summary is needed.");
  for (const { format, version, on } of summaries) {
    if (format !== "linli-rating-summary" || version !== 1)
      throw new TypeError("mergeRatingSummaries: this is no summary of version 1.");
    if (on !== first.on) throw new TypeError("mergeRatingSummaries: the summaries are of different days.");
  }
  const ruleSets = new Set<RuleSetKey>(summaries.flatMap((summary) => summary.ruleSets));
  return {
    format: first.format,
    version: first.version,
    on: first.on,
    organizations: sumOf(summaries, ({ organizations }) => organizations),
    byName: sumOf(summaries, ({ byName }) => byName),
    states: sumsOf(
      summaries.map(({ states }) => states),
      first.states,
    ),
    levels: sumsOf(
      summaries.map(({ levels }) => levels),
      first.levels,
    ),
    ruleSets: [...ruleSets].sort(),
  };
}

function sumOf(summaries: readonly RatingSummary[], countOf: (summary: RatingSummary) => number): number {
  return summaries.reduce((sum, summary) => sum + countOf(summary), 0);
}

/** Adds up the counts of each key of the first one. */
function sumsOf<Key extends string>(
  counts: readonly { readonly [key in Key]: number }[],
  first: { readonly [key in Key]: number },
): { readonly [key in Key]: number } {
  const sums: [Key, number][] = (Object.keys(first) as Key[]).map((key) => [
    key,
    counts.reduce((sum, count) => sum + count[key], 0),
  ]);
  return Object.fromEntries(sums) as { readonly [key in Key]: number };
}
