import { boundsOf } from "../../core/index.ts";
import type { IndicatorId, QuantityRate } from "../../indicators/index.ts";
import type { CommunityProfile, PeerPosition } from "./model.ts";

/**
 * Says where communities stand beside each other in one figure per resident, as far as the hedges allow.
 *
 * @remarks A comparison for planning, of communities and not of persons, to be told as "third to fifth of nine". Figures
 * that may be equal leave the place open. A community without a figure has no place, and is not counted in `of`.
 *
 * @param profiles - profiles of the same day and basis
 * @param indicator - the indicator, one of those that the profiles were made with
 * @returns the positions, in the order of the profiles
 *
 * @see {@link communityProfileOf}
 *
 * @example
 * import { communityProfileOf, comparePeers } from "linli/programmes";
 *
 * const profileOf = (communityCode: string, teams: number) => {
 *   const place = { communityCode, name: communityCode };
 *   const of = (indicator: string, value: number, unit: "person" | "team") => ({
 *     id: indicator, indicator, place, quantity: { value, qualifier: "exact", unit } as const,
 *   });
 *   const observations = [of("residents", 1000, "person"), of("teams", teams, "team")];
 *   const options = { population: "residents", indicators: ["teams"], basis: 1000 };
 *   return communityProfileOf(place, { observations }, "2025-12-31", options);
 * };
 * const peers = comparePeers([profileOf("330203100004", 3), profileOf("330203100005", 8)], "teams");
 * peers[0]; // => { communityCode: "330203100004", value: 3, from: 2, until: 2, of: 2 }
 */
export function comparePeers(
  profiles: readonly CommunityProfile[],
  indicator: IndicatorId,
): readonly PeerPosition[] {
  const spans = profiles.map(({ figures, needs }) =>
    spanOf([...figures, ...needs].find((figure) => figure.indicator === indicator)?.perCapita),
  );
  const known = spans.filter((span) => span !== undefined);
  const lowers = known.map(({ lower }) => lower).sort(ascending);
  const uppers = known.map(({ upper }) => upper).sort(ascending);
  return profiles.map(({ place: { communityCode } }, index) => {
    const span = spans[index];
    if (span === undefined) return { communityCode, value: null, of: known.length };
    // Certainly larger are those that begin above its end; certainly smaller those that end below its beginning.
    const larger = lowers.length - countUpTo(lowers, span.upper, true);
    const smaller = countUpTo(uppers, span.lower, false);
    return {
      communityCode,
      value: span.value,
      from: larger + 1,
      until: known.length - smaller,
      of: known.length,
    };
  });
}

interface Span {
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
}

function spanOf(rate: QuantityRate | undefined): Span | undefined {
  if (rate === undefined || rate.ratio === null) return undefined;
  const { value, qualifier, tolerance } = rate.ratio;
  const { lower, upper } = boundsOf({ value, qualifier }, tolerance === undefined ? {} : { tolerance });
  return { value, lower, upper };
}

/** How many of sorted numbers are below a number, or equal to it where that is asked for. */
function countUpTo(sorted: readonly number[], bound: number, orEqual: boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const value = sorted[middle] ?? 0;
    if (value < bound || (orEqual && value === bound)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function ascending(a: number, b: number): number {
  return a - b;
}
