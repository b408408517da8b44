import {
  errorOf,
  periodContains,
  warningOf,
  type FindingPath,
  type ToleranceOptions,
} from "../../core/index.ts";
import type { Indicator, IndicatorId, Observation } from "../model.ts";
import { isDated, timeKeyOf, timeOf } from "../observation-keys.ts";
import { contradictionsIn } from "./contradictions.ts";
import type { IndicatorSetFinding } from "./findings.ts";
import { partsAboveWholes } from "./parts.ts";

/** What observations are held against. */
export interface LintObservationsOptions extends ToleranceOptions {
  /** The indicators that they are numbers of. */
  readonly indicators: readonly Indicator[];
}

/**
 * Finds what is wrong in a set of observations: numbers that do not fit their indicator, and numbers that cannot all be
 * true.
 *
 * @remarks Two numbers for the same time and place contradict each other where no true value is one of both: "nearly
 * 65,000" and 65,300 do, "more than 60,000" and 65,300 do not. Dates are compared as they are written, so that a month is
 * not held against its days. A part is compared with its whole, and a place with the division that its code lies in,
 * for the same time.
 *
 * @param observations - observations of any indicators
 * @param options - the indicators, and what `about` and `nearly` mean
 * @returns the findings at the index of the observation: `observation.repeated`, `.indicator-unknown`, `.unit-differs`,
 * `.period-missing`, `.as-of-missing`, `.undated`, `.sample-missing`, `.revision-differs`, `.outside-period`,
 * `.contradicts`, `.part-above-whole`, `.place-above-division`
 * @throws TypeError where a quantity or a date is none
 * @throws RangeError where the tolerance is none
 *
 * @see {@link lintIndicators}
 *
 * @example
 * import { lintObservations, type Indicator, type Observation } from "linli/indicators";
 *
 * const suggestions: Indicator = {
 *   id: "suggestions",
 *   name: "政策建议数",
 *   definition: "提出的政策建议件数",
 *   kind: "flow",
 *   unit: "x-qinghe:suggestion",
 * };
 * const said = (id: string, value: number, qualifier: "nearly" | "exact"): Observation => ({
 *   id,
 *   indicator: "suggestions",
 *   quantity: { value, qualifier, unit: "x-qinghe:suggestion" },
 *   period: { from: "2023-01-01", until: "2024-10-31" },
 * });
 * const options = { indicators: [suggestions] };
 * lintObservations([said("a", 65000, "nearly"), said("b", 65300, "exact")], options)[0]?.code; // => "observation.contradicts"
 * lintObservations([said("a", 65000, "nearly"), said("b", 64800, "exact")], options); // => []
 */
export function lintObservations(
  observations: readonly Observation[],
  options: LintObservationsOptions,
): readonly IndicatorSetFinding[] {
  const known = new Map(options.indicators.map((indicator) => [indicator.id, indicator]));
  const found: IndicatorSetFinding[] = [];
  const positions = new Map<string, number>();
  observations.forEach((observation, index) => {
    const first = positions.get(observation.id);
    if (first === undefined) positions.set(observation.id, index);
    else found.push(at(errorOf("observation.repeated", { positions: [first + 1, index + 1] }), index, "id"));
    found.push(...remarksOn(observation, known).map(({ path, ...finding }) => at(finding, index, ...path)));
  });
  return [
    ...found,
    ...contradictionsIn(observations, known, options),
    ...partsAboveWholes(observations, known, options),
  ];
}

function at(finding: Omit<IndicatorSetFinding, "path">, ...path: FindingPath): IndicatorSetFinding {
  return { ...finding, path } as IndicatorSetFinding;
}

/** What is wrong with one observation as a number of its indicator. */
function remarksOn(
  observation: Observation,
  known: ReadonlyMap<IndicatorId, Indicator>,
): readonly IndicatorSetFinding[] {
  const indicator = known.get(observation.indicator);
  if (indicator === undefined) return [at(errorOf("observation.indicator-unknown", {}), "indicator")];
  const { quantity, revision, sample } = observation;
  const found: IndicatorSetFinding[] = [];
  if (quantity.unit !== indicator.unit) {
    const params = { expected: indicator.unit ?? "", unit: quantity.unit ?? "" };
    found.push(at(errorOf("observation.unit-differs", params), "quantity", "unit"));
  }
  const undated = timeRemark(observation, indicator);
  if (undated !== undefined) found.push(undated);
  if (indicator.kind === "score" && sample === undefined) {
    found.push(at(errorOf("observation.sample-missing", {}), "sample"));
  }
  if (revision !== undefined && indicator.revision !== undefined && revision !== indicator.revision) {
    const params = { expected: indicator.revision, revision };
    found.push(at(warningOf("observation.revision-differs", params), "revision"));
  }
  if (isOutside(observation, indicator)) {
    found.push(
      at(warningOf("observation.outside-period", {}), isDated(observation.period) ? "period" : "quantity"),
    );
  }
  return found;
}

/** A flow is over days, a stock of a day, and a ratio one of both. */
function timeRemark(observation: Observation, { kind }: Indicator): IndicatorSetFinding | undefined {
  if (kind === "flow") {
    const { from, until } = observation.period ?? {};
    const isWhole = from !== undefined && until !== undefined;
    return isWhole ? undefined : at(errorOf("observation.period-missing", {}), "period");
  }
  if (kind === "stock") {
    if (observation.quantity.asOf !== undefined) return undefined;
    return at(errorOf("observation.as-of-missing", {}), "quantity", "asOf");
  }
  return timeKeyOf(timeOf(observation)) === "" ? at(errorOf("observation.undated", {}), "period") : undefined;
}

function isOutside(observation: Observation, { period }: Indicator): boolean {
  if (!isDated(period)) return false;
  const { from, until, asOf } = timeOf(observation);
  return [from, until, asOf].some((date) => date !== undefined && periodContains(period, date) === false);
}
