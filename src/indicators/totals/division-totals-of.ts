import {
  addQuantities,
  errorOf,
  failure,
  type AddFinding,
  type CheckResult,
  type FindingOf,
  type Quantity,
  type ToleranceOptions,
} from "../../core/index.ts";
import type { Observation } from "../model.ts";
import { placeKeyOf, timeKeyOf, timeOf } from "../observation-keys.ts";

/** Why numbers of places are not added up. */
export type DivisionTotalFindings = {
  /** Numbers of different indicators, of different times, or planned ones beside found ones. */
  readonly "division-total.mixed": Record<never, never>;
  /** Two numbers are of the same place, or of one that lies in the other; positions in the total count from 1. */
  readonly "division-total.counted-twice": { readonly positions: readonly number[] };
};

/** What is found where numbers of places are added up. */
export type DivisionTotalFinding = AddFinding | FindingOf<DivisionTotalFindings>;

/** Divisions that numbers are added up for. */
export type DivisionTotalLevel = "province" | "prefecture" | "county";

/** The number of a division, added up from the numbers of places in it. */
export interface DivisionTotal {
  /** The code of the division; nothing for places of which the code does not tell it. */
  readonly divisionCode: string | undefined;
  /** The sum, or why there is none. */
  readonly total: CheckResult<Quantity, DivisionTotalFinding>;
  /** The numbers that it is made of. */
  readonly observations: readonly Observation[];
}

const digits: { readonly [level in DivisionTotalLevel]: number } = { province: 2, prefecture: 4, county: 6 };

/**
 * Adds up the numbers of communities and divisions for the districts, cities or provinces that they lie in.
 *
 * @remarks By the codes alone: 330203 lies in 330200. Only numbers of one indicator and one time are added, each place once,
 * and no place beside the division around it. A sum claims what `addQuantities` claims: nothing says that the list is
 * complete. Ratios and scores must not be given: no sum of them means anything.
 *
 * @param observations - numbers of one indicator
 * @param level - for which divisions
 * @param options - what `about` and `nearly` mean
 * @returns the totals, in the order of the codes, the places without one last; errors `division-total.mixed`,
 * `division-total.counted-twice`, and those of `addQuantities`
 * @throws TypeError where a quantity is none
 * @throws RangeError where the tolerance is none
 *
 * @example
 * import { divisionTotalsOf, type Observation } from "linli/indicators";
 *
 * const joined = (divisionCode: string, value: number): Observation => ({
 *   id: divisionCode,
 *   indicator: "estates",
 *   quantity: { value, qualifier: "exact", unit: "estate", asOf: "2024-07" },
 *   place: { divisionCode },
 * });
 * const [city] = divisionTotalsOf([joined("330203", 60), joined("330205", 40), joined("330212", 50)], "prefecture");
 * city?.divisionCode; // => "330200"
 * city?.total.ok && city.total.value.value; // => 150
 */
export function divisionTotalsOf(
  observations: readonly Observation[],
  level: DivisionTotalLevel,
  options: ToleranceOptions = {},
): readonly DivisionTotal[] {
  const groups = new Map<string, Observation[]>();
  for (const observation of observations) {
    const code = divisionCodeAt(observation, level) ?? "";
    const group = groups.get(code);
    if (group === undefined) groups.set(code, [observation]);
    else group.push(observation);
  }
  return [...groups.entries()]
    .sort(([a], [b]) => (a === "" ? 1 : b === "" ? -1 : a < b ? -1 : 1))
    .map(([code, own]) => ({
      divisionCode: code === "" ? undefined : code,
      total: totalOf(own, options),
      observations: own,
    }));
}

function divisionCodeAt({ place }: Observation, level: DivisionTotalLevel): string | undefined {
  const code = codeOf(place);
  const length = digits[level];
  // A code of a larger division does not say in which of its parts.
  if (code === undefined || code.length < length || /^0+$/.test(code.slice(length - 2, length)))
    return undefined;
  return code.slice(0, length).padEnd(6, "0");
}

/** The code of a place: of its community, or of its division. */
function codeOf(place: Observation["place"]): string | undefined {
  return place?.communityCode ?? place?.divisionCode;
}

function totalOf(
  observations: readonly Observation[],
  options: ToleranceOptions,
): CheckResult<Quantity, DivisionTotalFinding> {
  const kinds = new Set(
    observations.map((one) => JSON.stringify([one.indicator, one.role ?? "actual", timeKeyOf(timeOf(one))])),
  );
  if (kinds.size > 1) return failure([errorOf("division-total.mixed", {})]);
  const positions = countedTwice(observations);
  if (positions !== undefined) return failure([errorOf("division-total.counted-twice", { positions })]);
  return addQuantities(
    observations.map(({ quantity }) => quantity),
    options,
  );
}

/** Where codes end: province, prefecture, county, street, community. */
const borders = [2, 4, 6, 9, 12];

/** A place by the part of its code that tells it, so that the code of a place in it begins with that of the place. */
function prefixOf(place: Observation["place"]): string {
  const code = codeOf(place);
  if (code === undefined) return placeKeyOf(place);
  let length = code.length;
  while (code.charAt(length - 1) === "0") length -= 1;
  return code.slice(
    0,
    borders.find((border) => border >= length),
  );
}

/** Two numbers of one place, or of a place and one in it: sorted by their codes they stand one after the other. */
function countedTwice(observations: readonly Observation[]): readonly number[] | undefined {
  const places = observations
    .map(({ place }, index) => ({ index, prefix: prefixOf(place), isCode: codeOf(place) !== undefined }))
    .sort((a, b) => (a.prefix < b.prefix ? -1 : Number(a.prefix > b.prefix)) || a.index - b.index);
  for (const [at, { index, prefix, isCode }] of places.entries()) {
    const before = places[at - 1];
    if (before === undefined || before.isCode !== isCode) continue;
    if (before.prefix === prefix || (isCode && prefix.startsWith(before.prefix))) {
      return [before.index + 1, index + 1].sort((a, b) => a - b);
    }
  }
  return undefined;
}
