import { compareQuantities, errorOf, type ToleranceOptions } from "../../core/index.ts";
import type { PlaceReference } from "../../organizations/index.ts";
import type { Indicator, IndicatorId, Observation } from "../model.ts";
import { placeKeyOf, placeOf, timeKeyOf, timeOf } from "../observation-keys.ts";
import type { IndicatorSetFinding } from "./findings.ts";

/**
 * Finds numbers of parts that are above the numbers of their wholes, for the same time.
 *
 * @remarks An indicator is a part of another by `partOf`; a place is a part of the divisions around it by its code. Only
 * what is counted is compared so: the ratio of a place may be above that of the city.
 *
 * @param observations - the observations
 * @param known - the indicators
 * @param options - what `about` and `nearly` mean
 * @returns a finding at each part that is above a whole
 */
export function partsAboveWholes(
  observations: readonly Observation[],
  known: ReadonlyMap<IndicatorId, Indicator>,
  options: ToleranceOptions,
): readonly IndicatorSetFinding[] {
  const first = firstPositions(observations, known);
  const found: IndicatorSetFinding[] = [];
  observations.forEach((observation, index) => {
    const indicator = known.get(observation.indicator);
    if (indicator === undefined || indicator.kind === "ratio" || indicator.kind === "score") return;
    const place = placeOf(observation, indicator);
    const isAbove = (position: number | undefined): position is number => {
      const whole = position === undefined ? undefined : observations[position];
      return whole !== undefined && compareQuantities(observation.quantity, whole.quantity, options) === 1;
    };
    if (indicator.partOf !== undefined) {
      const whole = first.get(keyOf(observation, indicator.partOf, placeKeyOf(place)));
      if (isAbove(whole)) {
        const finding = errorOf("observation.part-above-whole", { positions: [index + 1, whole + 1] });
        found.push({ ...finding, path: [index, "quantity"] });
      }
    }
    const around = divisionsAround(place)
      .map((code) => first.get(keyOf(observation, indicator.id, `division ${code}`)))
      .find(isAbove);
    if (around !== undefined) {
      const finding = errorOf("observation.place-above-division", { positions: [index + 1, around + 1] });
      found.push({ ...finding, path: [index, "quantity"] });
    }
  });
  return found;
}

/** Where the first number of each indicator stands for each time and place. */
function firstPositions(
  observations: readonly Observation[],
  known: ReadonlyMap<IndicatorId, Indicator>,
): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  observations.forEach((observation, index) => {
    const indicator = known.get(observation.indicator);
    if (indicator === undefined || timeKeyOf(timeOf(observation)) === "") return;
    const key = keyOf(observation, indicator.id, placeKeyOf(placeOf(observation, indicator)));
    if (!first.has(key)) first.set(key, index);
  });
  return first;
}

function keyOf(observation: Observation, indicator: IndicatorId, placeKey: string): string {
  return JSON.stringify([indicator, observation.role ?? "actual", placeKey, timeKeyOf(timeOf(observation))]);
}

/** The divisions that a place lies in by its code, from the nearest to the country. */
function divisionsAround(place: PlaceReference | undefined): readonly string[] {
  const { communityCode, divisionCode } = place ?? {};
  const own = communityCode?.slice(0, 6) ?? divisionCode;
  if (own === undefined) return [];
  const codes = [own, `${own.slice(0, 4)}00`, `${own.slice(0, 2)}0000`, "100000"];
  return codes.filter((code) => communityCode !== undefined || code !== divisionCode);
}
