import { boundsOf, type Quantity, type Reconciliation, type ToleranceOptions } from "../../core/index.ts";
import type { DivisionMatch } from "../../divisions/index.ts";
import { divisionLevelOf, isDivisionCode, parentDivisionCode } from "../../identifiers/index.ts";
import type { PlaceReference } from "../../organizations/index.ts";
import { reconcileBetween } from "../reconcile-between.ts";
import type { Cohort } from "./model.ts";

/** The level that areas are counted on. */
export type AreaLevel = "province" | "prefecture" | "county";

/** How areas are counted. */
export interface CohortAreaOptions {
  /** The level; a place below it counts for the area that it is in. */
  readonly level: AreaLevel;
  /** Finds a place that only has a name, such as `findDivisions` of `linli/divisions`; names stay open where absent. */
  readonly findDivisions?: ((name: string) => Iterable<DivisionMatch>) | undefined;
}

/** An area that some of a cohort come from. */
export interface CohortArea {
  /** The six-digit code of the area. */
  readonly code: string;
  /** How many come from it. */
  readonly heads: number;
}

/** The areas that a cohort comes from, counted. */
export interface CohortAreas {
  /** The areas that are certain, by their codes. */
  readonly areas: readonly CohortArea[];
  /** How many areas there are at least. */
  readonly least: number;
  /** How many there can be at most, where every open head is of an area of its own; `"unknown"` without a bound. */
  readonly most: number | "unknown";
  /** Where the origins stand that no area was found for, counted from 0. */
  readonly undecided: readonly number[];
}

/**
 * Counts the distinct areas that a cohort comes from.
 *
 * @remarks The number of areas is never typed in: it follows from the origins. Places count by the digits of their codes
 * (GB/T 2260); municipalities are provinces, so that 18个省市 are counted on the level `"province"`. A place without a
 * code counts where its name leads to one area only; a place above the level, or with a name that leads to several, is
 * open, and so are heads of which no place is told: both make the count a span.
 *
 * @param cohort - a cohort
 * @param options - the level, and how names are found
 * @returns the areas, the least and the most that there can be, and the origins that are open
 *
 * @example
 * import { cohortAreasOf } from "linli/programmes";
 *
 * const origins = [
 *   { place: { divisionCode: "440300" }, heads: 4 },
 *   { place: { divisionCode: "440106" }, heads: 1 },
 *   { place: { divisionCode: "310000" }, heads: 2 },
 * ];
 * const heads = { value: 7, qualifier: "exact", unit: "person" } as const;
 * const { areas, least } = cohortAreasOf({ heads, origins }, { level: "province" });
 * least; // => 2
 * areas; // => [{ code: "310000", heads: 2 }, { code: "440000", heads: 5 }]
 */
export function cohortAreasOf(
  cohort: Pick<Cohort, "heads" | "origins">,
  options: CohortAreaOptions,
): CohortAreas {
  const heads = new Map<string, number>();
  const undecided: number[] = [];
  (cohort.origins ?? []).forEach((origin, index) => {
    const area = areaOf(origin.place, options);
    if (area === undefined) undecided.push(index);
    else heads.set(area, (heads.get(area) ?? 0) + origin.heads);
  });
  const located = Array.from(heads.values()).reduce((sum, count) => sum + count, 0);
  const { upper } = boundsOf(cohort.heads);
  // Somebody from a place that is open comes from somewhere: where no other area is certain, there is one.
  const least = heads.size === 0 && undecided.length > 0 ? 1 : heads.size;
  const open = undecided.reduce((sum, index) => sum + (cohort.origins?.[index]?.heads ?? 0), 0);
  return {
    areas: Array.from(heads, ([code, count]) => ({ code, heads: count })).sort((a, b) =>
      a.code < b.code ? -1 : 1,
    ),
    least,
    most: upper === Infinity ? "unknown" : heads.size + Math.max(open, Math.floor(upper) - located),
    undecided,
  };
}

function areaOf(
  { communityCode, divisionCode, name }: PlaceReference,
  { level, findDivisions }: CohortAreaOptions,
): string | undefined {
  const code = communityCode?.slice(0, 6) ?? divisionCode;
  if (code !== undefined) return areaOfCode(code, level);
  if (name === undefined || findDivisions === undefined) return undefined;
  const found = new Set<string | undefined>();
  for (const match of findDivisions(name)) found.add(areaOfCode(match.code, level));
  const [only] = found;
  return found.size === 1 ? only : undefined;
}

/** The area of a level that a division is, or lies in; what stands directly below a province has no prefecture. */
function areaOfCode(code: string, level: AreaLevel): string | undefined {
  if (!isDivisionCode(code)) return undefined;
  let at: string | undefined = code;
  while (at !== undefined && divisionLevelOf(at) !== level) at = parentDivisionCode(at);
  return at;
}

/**
 * Compares an announced number of areas, such as 18 provinces and cities, with those that a cohort comes from.
 *
 * @param announced - the announced number; its unit is taken for that of the areas
 * @param cohort - the cohort
 * @param options - the level, how names are found, and what `about` and `nearly` mean
 * @returns as `reconcile` of `linli/core`; `"unknown"` where places are open and decide
 * @throws TypeError where `announced` is no quantity
 * @throws RangeError where the tolerance is none
 *
 * @see {@link cohortAreasOf}
 *
 * @example
 * import { reconcileCohortAreas } from "linli/programmes";
 *
 * const origins = [{ place: { divisionCode: "440300" }, heads: 4 }, { place: { divisionCode: "310000" }, heads: 2 }];
 * const cohort = { heads: { value: 6, qualifier: "exact" }, origins } as const;
 * reconcileCohortAreas({ value: 2, qualifier: "exact" }, cohort, { level: "province" }).state; // => "agrees"
 * reconcileCohortAreas({ value: 3, qualifier: "exact" }, cohort, { level: "province" }).by; // => 1
 */
export function reconcileCohortAreas(
  announced: Quantity,
  cohort: Pick<Cohort, "heads" | "origins">,
  options: CohortAreaOptions & ToleranceOptions,
): Reconciliation {
  const { least, most } = cohortAreasOf(cohort, options);
  return reconcileBetween(announced, least, most, options);
}
