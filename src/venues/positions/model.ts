/**
 * A system that coordinates are measured in.
 *
 * @remarks `WGS-84`: GPS, GeoJSON and most of the world. `GCJ-02`: the maps of AMap, Tencent and Apple in China.
 * `BD-09`: Baidu's. The same place has coordinates some hundred metres apart in them.
 */
export type CoordinateSystem = "WGS-84" | "GCJ-02" | "BD-09";

/** A point by longitude and latitude; which system they are of is said beside it. */
export interface Coordinates {
  /** The longitude in degrees, -180 to 180; of places in China it is the larger number of the two, mostly. */
  readonly longitude: number;
  /** The latitude in degrees, -90 to 90. */
  readonly latitude: number;
}

/** A point with the system that its coordinates are of. */
export interface Position extends Coordinates {
  /** The system; a number without it is off by some hundred metres, or is not. */
  readonly system: CoordinateSystem;
}
