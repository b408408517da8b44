import { FIRST_LATITUDE, mainlandBands } from "../data/mainland-bands.ts";
import type { Coordinates } from "./model.ts";

/**
 * Says whether a point is in the mainland of China, where the maps of AMap and Baidu are shifted.
 *
 * @remarks It decides by bands of one degree with a margin, and is `"unknown"` along borders and coasts, at sea, and in
 * Hong Kong and Macao, for which no text was seen. It draws no line: it keeps coordinates of Seoul, Bangkok or Taipei
 * from being shifted, which the box that other tools ask (longitude 72.004 to 137.8347, latitude 0.8293 to 55.8271)
 * shifts too.
 *
 * @param position - a point, in any of the three systems
 * @returns `true` or `false` where it is certain, else `"unknown"`
 *
 * @example
 * import { mainlandContains } from "linli/venues";
 *
 * mainlandContains({ longitude: 116.391265, latitude: 39.907339 }); // => true
 * mainlandContains({ longitude: 126.978, latitude: 37.5665 }); // => false
 * mainlandContains({ longitude: 114.1694, latitude: 22.3193 }); // => "unknown"
 */
export function mainlandContains({ longitude, latitude }: Coordinates): boolean | "unknown" {
  const band = mainlandBands[Math.floor(latitude) - FIRST_LATITUDE];
  if (band === undefined || !isBetween(band.reach, longitude)) return false;
  return isBetween(band.inside, longitude) ? true : "unknown";
}

/** Says whether a number is between the two of a pair. */
function isBetween(pairs: readonly number[], value: number): boolean {
  for (let index = 0; index + 1 < pairs.length; index += 2) {
    if (value >= (pairs[index] ?? Infinity) && value <= (pairs[index + 1] ?? -Infinity)) return true;
  }
  return false;
}
