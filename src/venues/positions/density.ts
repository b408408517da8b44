import type { VenueCandidate } from "./nearest-venues.ts";
import { haversine, onEarth, type Place } from "./distance.ts";

/**
 * Counts how many venues there are for each square kilometre around a point.
 *
 * @remarks Counted are those within the circle, by the distances of `distanceMeters`; venues without a position are not. It
 * is a density of what the list has, and no more than that.
 *
 * @param venues - the venues
 * @param position - the point; without a system it is of WGS-84
 * @param withinMeters - the radius of the circle, above 0
 * @returns venues for each square kilometre
 * @throws RangeError where `withinMeters` is not above 0, or a coordinate is none
 *
 * @example
 * import { venuesPerSquareKilometre } from "linli/venues";
 *
 * const at = (latitude: number) => ({ position: { longitude: 121.62, latitude, system: "WGS-84" } }) as const;
 * const here = { longitude: 121.62, latitude: 29.86 };
 * venuesPerSquareKilometre([at(29.861), at(29.862), at(29.9)], here, 1000).toFixed(2); // => "0.64"
 */
export function venuesPerSquareKilometre(
  venues: readonly VenueCandidate[],
  position: Place,
  withinMeters: number,
): number {
  if (!(withinMeters > 0)) throw new RangeError("A radius above 0 was expected.");
  const { longitude, latitude } = onEarth(position);
  let count = 0;
  for (const { position: there } of venues) {
    if (there === undefined) continue;
    const point = onEarth(there);
    if (haversine(longitude, latitude, point.longitude, point.latitude) <= withinMeters) count += 1;
  }
  return count / (Math.PI * (withinMeters / 1000) ** 2);
}
