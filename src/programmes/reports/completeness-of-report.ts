import { warningOf, type FindingOf } from "../../core/index.ts";
import {
  completenessOf,
  type Indicator,
  type Observation,
  type ReportCompleteness,
  type ReportFindings,
} from "../../indicators/index.ts";
import type { ReportFamilyFindings } from "./findings.ts";
import type { Report } from "./model.ts";

/** What a report is held against. */
export interface ReportCompletenessOptions {
  /** The indicators, of this report and of others. */
  readonly indicators: readonly Pick<Indicator, "id" | "kind" | "unit">[];
  /** The numbers, of these indicators and of others. */
  readonly observations: readonly Observation[];
}

/** How much of what a report promises is there. */
export interface CompletenessOfReport extends Omit<ReportCompleteness, "because"> {
  /** Every gap: at the indicator in the report's list, or at the observation. */
  readonly because: readonly FindingOf<ReportFindings & ReportFamilyFindings>[];
}

/**
 * Says which indicators of a report have a number for its period, with unit and source, and names each gap.
 *
 * @remarks `completenessOf` of `linli/indicators` for the list and the period of a report. An indicator that nobody defines
 * is incomplete.
 *
 * @param report - the report
 * @param options - the indicators and the numbers
 * @returns how many are complete, with `report.indicator-unknown` and the findings of `completenessOf`
 *
 * @example
 * import { completenessOfReport } from "linli/programmes";
 *
 * const report = { period: { from: "2021-01-01", until: "2025-12-31" }, indicators: ["organizations", "teams"] };
 * const found = completenessOfReport(report, {
 *   indicators: [{ id: "organizations", kind: "stock", unit: "organization" }],
 *   observations: [
 *     {
 *       id: "o-1",
 *       indicator: "organizations",
 *       quantity: { value: 900, qualifier: "nearly", unit: "organization", asOf: "2025-06-30" },
 *       source: { title: "青禾区社会组织名录" },
 *     },
 *   ],
 * });
 * [found.complete, found.share]; // => [1, 0.5]
 * found.because.map(({ code, path }) => [code, path]); // => [["report.indicator-unknown", ["indicators", 1]]]
 */
export function completenessOfReport(
  report: Pick<Report, "period" | "indicators">,
  options: ReportCompletenessOptions,
): CompletenessOfReport {
  const listed = report.indicators ?? [];
  const defined = new Map(options.indicators.map((indicator) => [indicator.id, indicator]));
  const positions: number[] = [];
  const indicators = listed.flatMap((id, position) => {
    const indicator = defined.get(id);
    if (indicator === undefined) return [];
    positions.push(position);
    return [indicator];
  });
  const found = completenessOf({ indicators, observations: options.observations, period: report.period });
  const gaps = found.because.map((finding) => {
    const [first, position] = finding.path;
    if (first !== "indicators" || typeof position !== "number") return finding;
    return { ...finding, path: ["indicators", positions[position] ?? position] };
  });
  const missing = listed.flatMap((indicator, position) =>
    defined.has(indicator)
      ? []
      : [{ ...warningOf("report.indicator-unknown", { indicator }), path: ["indicators", position] }],
  );
  const share = listed.length === 0 ? null : found.complete / listed.length;
  return { indicators: listed.length, complete: found.complete, share, because: [...gaps, ...missing] };
}
