import { convertCoordinates } from "./convert.ts";
import type { Coordinates, CoordinateSystem } from "./model.ts";

/** The mean radius of the earth in metres (IUGG). */
const EARTH_RADIUS = 6_371_008.8;

/** How many radians a degree is: pi / 180. */
const RADIANS = 0.017_453_292_519_943_295;

/** A point; without a system its coordinates are WGS-84. */
export interface Place extends Coordinates {
  /** The system of the coordinates; by default `WGS-84`. */
  readonly system?: CoordinateSystem | undefined;
}

/**
 * Measures the distance between two points along the surface of the earth.
 *
 * @remarks By the haversine formula on a sphere of 6,371,008.8 metres, which is right to half a percent. Points of other
 * systems are converted to WGS-84 first; two coordinates of one place in two systems are then no distance apart.
 *
 * @param a - a point; without a system it is of WGS-84
 * @param b - another one
 * @returns metres
 * @throws RangeError where a coordinate is none
 * @throws TypeError where a system is none
 *
 * @example
 * import { distanceMeters } from "linli/venues";
 *
 * const hall = { longitude: 113.9304, latitude: 22.5333 };
 * distanceMeters(hall, { longitude: 113.9304, latitude: 22.5423 }).toFixed(0); // => "1001"
 * distanceMeters(hall, { longitude: 113.9352639, latitude: 22.53026425, system: "GCJ-02" }).toFixed(0); // => "0"
 */
export function distanceMeters(a: Place, b: Place): number {
  const from = onEarth(a);
  const to = onEarth(b);
  return haversine(from.longitude, from.latitude, to.longitude, to.latitude);
}

/** The point in WGS-84. */
export function onEarth(place: Place): Coordinates {
  return convertCoordinates(place, place.system ?? "WGS-84", "WGS-84");
}

/**
 * Measures by the haversine formula, which keeps small distances exact.
 *
 * @param longitude - of one point, in degrees, as all of them
 * @param latitude - of that point
 * @param otherLongitude - of the other
 * @param otherLatitude - of the other
 * @returns metres
 */
export function haversine(
  longitude: number,
  latitude: number,
  otherLongitude: number,
  otherLatitude: number,
): number {
  const up = Math.sin(((otherLatitude - latitude) * RADIANS) / 2);
  const across = Math.sin(((otherLongitude - longitude) * RADIANS) / 2);
  const square = up * up + Math.cos(latitude * RADIANS) * Math.cos(otherLatitude * RADIANS) * across * across;
  // Rounding can bring the square of opposite points above one.
  return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(square)));
}
