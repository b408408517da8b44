import { periodContains, warningOf, type FindingOf, type Period } from "../../core/index.ts";
import type { Indicator, Observation } from "../model.ts";
import { timeOf } from "../observation-keys.ts";
import { isSourced } from "../sourced.ts";

/** What a report promises to tell, and what it tells: as much of a report as its completeness is asked of. */
export interface ReportFigures {
  /** The indicators that it lists. */
  readonly indicators: readonly Pick<Indicator, "id" | "kind" | "unit">[];
  /** The numbers that it has, of these indicators and of others. */
  readonly observations: readonly Observation[];
  /** The period that it is about: only numbers for days inside it count. */
  readonly period?: Period | undefined;
}

/** What a report lacks. */
export type ReportFindings = {
  /** There is no number of the indicator for the period of the report. */
  readonly "report.value-missing": { readonly indicator: string };
  /** A number without a unit. */
  readonly "report.unit-missing": { readonly indicator: string };
  /** A number of which nothing says where it was read, or who said it. */
  readonly "report.source-missing": { readonly indicator: string };
  /** A number that does not say of which time it is, or only so that it may lie outside the report's period. */
  readonly "report.time-unknown": { readonly indicator: string };
};

/** How much of what a report promises it has. */
export interface ReportCompleteness {
  /** How many indicators it lists. */
  readonly indicators: number;
  /** How many of them have a number, and every number of theirs a unit and a source. */
  readonly complete: number;
  /** The share of them; `null` where it lists none. */
  readonly share: number | null;
  /** Every gap, at the indicator or at the observation. */
  readonly because: readonly FindingOf<ReportFindings>[];
}

/**
 * Says which indicators of a report have a number with unit and source, and names each gap.
 *
 * @remarks Planned numbers are none. A number is inside the period where its days certainly are. Ratios and scores need no
 * unit.
 *
 * @param report - the indicators that it lists, its numbers and its period
 * @returns how many are complete, with `report.value-missing`, `report.unit-missing`, `report.source-missing` and
 * `report.time-unknown`
 * @throws TypeError where a date is no civil date
 *
 * @example
 * import { completenessOf } from "linli/indicators";
 *
 * const found = completenessOf({
 *   indicators: [
 *     { id: "organizations", kind: "stock", unit: "organization" },
 *     { id: "teams", kind: "stock", unit: "team" },
 *   ],
 *   observations: [
 *     { id: "o-1", indicator: "organizations", quantity: { value: 900, qualifier: "nearly", asOf: "2025-12-31" } },
 *   ],
 * });
 * found.complete; // => 0
 * found.because.map(({ code }) => code); // => ["report.unit-missing", "report.source-missing", "report.value-missing"]
 */
export function completenessOf(report: ReportFigures): ReportCompleteness {
  const positions = positionsByIndicator(report.observations);
  const because: FindingOf<ReportFindings>[] = [];
  let complete = 0;
  report.indicators.forEach((indicator, index) => {
    const gaps = gapsOf(indicator, index, positions.get(indicator.id) ?? [], report);
    if (gaps.length === 0) complete += 1;
    because.push(...gaps);
  });
  const { length } = report.indicators;
  return { indicators: length, complete, share: length === 0 ? null : complete / length, because };
}

function positionsByIndicator(observations: readonly Observation[]): ReadonlyMap<string, readonly number[]> {
  const positions = new Map<string, number[]>();
  observations.forEach(({ indicator, role }, index) => {
    if (role !== undefined && role !== "actual") return;
    const known = positions.get(indicator);
    if (known === undefined) positions.set(indicator, [index]);
    else known.push(index);
  });
  return positions;
}

function gapsOf(
  { id, kind, unit }: Pick<Indicator, "id" | "kind" | "unit">,
  index: number,
  positions: readonly number[],
  { observations, period }: ReportFigures,
): readonly FindingOf<ReportFindings>[] {
  const gaps: FindingOf<ReportFindings>[] = [];
  const params = { indicator: id };
  let values = 0;
  for (const position of positions) {
    const observation = observations[position];
    const isInside = observation === undefined ? false : isFor(period, observation);
    if (observation === undefined || isInside === false) continue;
    const path = ["observations", position] as const;
    if (isInside === "unknown") gaps.push({ ...warningOf("report.time-unknown", params), path: [...path] });
    else values += 1;
    const needsUnit = kind === "stock" || kind === "flow" || unit !== undefined;
    if (needsUnit && observation.quantity.unit === undefined) {
      gaps.push({ ...warningOf("report.unit-missing", params), path: [...path, "quantity", "unit"] });
    }
    if (!isSourced(observation)) {
      gaps.push({ ...warningOf("report.source-missing", params), path: [...path, "source"] });
    }
  }
  if (values > 0) return gaps;
  return [...gaps, { ...warningOf("report.value-missing", params), path: ["indicators", index] }];
}

/** Whether a number is for days inside the period; without a period every number is. */
function isFor(period: Period | undefined, observation: Observation): boolean | "unknown" {
  if (period === undefined) return true;
  const dates = Object.values(timeOf(observation)).filter((date) => date !== undefined);
  if (dates.length === 0) return "unknown";
  const inside = dates.map((date: string) => periodContains(period, date));
  return inside.includes(false) ? false : inside.includes("unknown") ? "unknown" : true;
}
