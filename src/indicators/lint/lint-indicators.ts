import { errorOf, warningOf, type FindingPath } from "../../core/index.ts";
import type { Indicator, IndicatorId } from "../model.ts";
import type { IndicatorSetFinding } from "./findings.ts";

/**
 * Finds what is wrong in a catalogue of indicators: references that lead nowhere, parts in other units than their whole.
 *
 * @param indicators - the indicators
 * @returns `indicator.repeated`, `indicator.reference-unknown`, `indicator.part-unit`, `indicator.ratio-unit`,
 * `indicator.part-circle`, each at the index of the indicator
 *
 * @see {@link lintObservations}
 *
 * @example
 * import { lintIndicators, type Indicator } from "linli/indicators";
 *
 * const share: Indicator = {
 *   id: "coverage",
 *   name: "党组织覆盖率",
 *   definition: "建有党组织的社会组织占全部社会组织的比重",
 *   kind: "ratio",
 *   numerator: "covered",
 *   denominator: "organizations",
 * };
 * lintIndicators([share]).map(({ code, params }) => [code, params]);
 * // => [["indicator.reference-unknown", { field: "numerator" }], ["indicator.reference-unknown", { field: "denominator" }]]
 */
export function lintIndicators(indicators: readonly Indicator[]): readonly IndicatorSetFinding[] {
  const found: IndicatorSetFinding[] = [];
  const known = new Map<IndicatorId, Indicator>();
  const positions = new Map<IndicatorId, number>();
  indicators.forEach((indicator, index) => {
    const first = positions.get(indicator.id);
    if (first === undefined) {
      positions.set(indicator.id, index);
      known.set(indicator.id, indicator);
    } else found.push(at(errorOf("indicator.repeated", { positions: [first + 1, index + 1] }), index, "id"));
  });
  const circular = idsInCircles(known);
  indicators.forEach((indicator, index) => {
    for (const field of ["numerator", "denominator", "partOf"] as const) {
      const id = indicator[field];
      if (id !== undefined && !known.has(id)) {
        found.push(at(errorOf("indicator.reference-unknown", { field }), index, field));
      }
    }
    const unit = unitRemark(indicator, known);
    if (unit !== undefined) found.push(at(unit, index, "unit"));
    if (circular.has(indicator.id)) found.push(at(errorOf("indicator.part-circle", {}), index, "partOf"));
  });
  return found;
}

function at<F extends IndicatorSetFinding>(finding: F, ...path: FindingPath): F {
  return { ...finding, path };
}

/** A part is counted as its whole is; a ratio is told in the unit of its numerator, or in none. */
function unitRemark(
  { unit, kind, numerator, partOf }: Indicator,
  known: ReadonlyMap<IndicatorId, Indicator>,
): IndicatorSetFinding | undefined {
  const whole = partOf === undefined ? undefined : known.get(partOf);
  if (whole !== undefined && whole.unit !== unit) {
    return errorOf("indicator.part-unit", { expected: whole.unit ?? "", unit: unit ?? "" });
  }
  const divided = kind !== "ratio" || numerator === undefined ? undefined : known.get(numerator);
  if (divided === undefined || unit === undefined || divided.unit === unit) return undefined;
  return warningOf("indicator.ratio-unit", { expected: divided.unit ?? "", unit });
}

/** The indicators from which the way to the whole leads back to themselves. */
function idsInCircles(known: ReadonlyMap<IndicatorId, Indicator>): ReadonlySet<IndicatorId> {
  const circular = new Set<IndicatorId>();
  const done = new Set<IndicatorId>();
  for (const start of known.keys()) {
    const way: IndicatorId[] = [];
    const onWay = new Set<IndicatorId>();
    let id: IndicatorId | undefined = start;
    while (id !== undefined && !done.has(id) && !onWay.has(id)) {
      way.push(id);
      onWay.add(id);
      id = known.get(id)?.partOf;
    }
    if (id !== undefined && onWay.has(id)) for (const one of way.slice(way.indexOf(id))) circular.add(one);
    for (const one of way) done.add(one);
  }
  return circular;
}
