import type { PartyCoverageShare, PartyCoverageSummary } from "./model.ts";

/** Which of the two coverages: by units (组织覆盖), or by units and instructors (工作覆盖). */
export type PartyCoverageKind = "organization" | "work";

/**
 * Gives a coverage by party units with the numbers that it is made of.
 *
 * @remarks What is left open by names or dates is in no numerator: `share` is certain, `atMost` is what it can be.
 *
 * @param summary - the counts of a day
 * @param kind - `"organization"` counts units alone, `"work"` instructors too
 * @returns the numbers and the share
 *
 * @see {@link summarizePartyCoverage}
 *
 * @example
 * import { partyCoverageShareOf, summarizePartyCoverage } from "linli/indicators";
 *
 * partyCoverageShareOf(summarizePartyCoverage([], [], "2025-12-23"), "work");
 * // => { numerator: 0, unknown: 0, denominator: 0, share: null, atMost: null }
 */
export function partyCoverageShareOf(
  summary: PartyCoverageSummary,
  kind: PartyCoverageKind,
): PartyCoverageShare {
  const { organizations, covered, instructorOnly, instructorAtLeast } = summary;
  const isWork = kind === "work";
  const numerator = covered + (isWork ? instructorOnly + instructorAtLeast : 0);
  const unknown = summary.unknown + (isWork ? 0 : instructorAtLeast);
  const partOf = (count: number): number | null => (organizations === 0 ? null : count / organizations);
  return {
    numerator,
    unknown,
    denominator: organizations,
    share: partOf(numerator),
    atMost: partOf(numerator + unknown),
  };
}
