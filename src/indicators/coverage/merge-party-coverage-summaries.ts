import type { PartyCoverageSummary } from "./model.ts";

/**
 * Adds up the counts of several parts, such as the districts of a city.
 *
 * @remarks The order of the parts makes no difference, nor does which of them come together first. They give the counts of
 * the whole where no organization is in two parts; the party units may be.
 *
 * @param summaries - counts of the same day, at least one
 * @returns the counts of all of them
 * @throws TypeError for no summary, for what is none or is of another version, and for summaries of different days
 *
 * @example
 * import { mergePartyCoverageSummaries, summarizePartyCoverage } from "linli/indicators";
 *
 * const north = summarizePartyCoverage([{ id: "o1", names: [] }], [], "2025-12-23");
 * const south = summarizePartyCoverage([{ id: "o2", names: [] }], [], "2025-12-23");
 * mergePartyCoverageSummaries([north, south]).organizations; // => 2
 */
export function mergePartyCoverageSummaries(
  summaries: readonly PartyCoverageSummary[],
): PartyCoverageSummary {
  const [first] = summaries;
  if (first === undefined)
    throw new TypeError("mergePartyCoverageSummaries: at least one summary is needed.");
  for (const { format, version, on } of summaries) {
    if (format !== "linli-party-coverage" || version !== 1)
      throw new TypeError("mergePartyCoverageSummaries: this is no summary of version 1.");
    if (on !== first.on)
      throw new TypeError("mergePartyCoverageSummaries: the summaries are of different days.");
  }
  const sumOf = (countOf: (summary: PartyCoverageSummary) => number): number =>
    summaries.reduce((sum, summary) => sum + countOf(summary), 0);
  return {
    format: first.format,
    version: first.version,
    on: first.on,
    organizations: sumOf(({ organizations }) => organizations),
    covered: sumOf(({ covered }) => covered),
    instructorOnly: sumOf(({ instructorOnly }) => instructorOnly),
    notRecorded: sumOf(({ notRecorded }) => notRecorded),
    unknown: sumOf(({ unknown }) => unknown),
    instructorAtLeast: sumOf(({ instructorAtLeast }) => instructorAtLeast),
  };
}
