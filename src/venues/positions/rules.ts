import type { Coordinates } from "./model.ts";

/** Says whether a number is a longitude in degrees. */
export function isLongitude(value: number): boolean {
  return value >= -180 && value <= 180;
}

/** Says whether a number is a latitude in degrees. */
export function isLatitude(value: number): boolean {
  return value >= -90 && value <= 90;
}

/** Says whether a point is not that of an empty form, [0, 0], in the Gulf of Guinea. */
export function positionIsFilled({ longitude, latitude }: Coordinates): boolean {
  return longitude !== 0 || latitude !== 0;
}

/**
 * Says whether the axes are not swapped: what lies nowhere near China lies in its ranges once they are changed.
 *
 * @remarks The ranges are longitudes from 73 to 136 and latitudes from 3 to 54, so that no point fits both ways.
 */
export function axesAreInOrder({ longitude, latitude }: Coordinates): boolean {
  return !(longitude >= 3 && longitude <= 54 && latitude >= 73 && latitude <= 136);
}
