import gcoord from "gcoord";
import { mainlandContains } from "./mainland.ts";
import type { Coordinates, CoordinateSystem } from "./model.ts";
import { isLatitude, isLongitude } from "./rules.ts";

// The package's types describe an ES module; it is a CommonJS one, whose exports are the default of an import.
const library = gcoord as unknown as typeof gcoord.default;

/** A point while it is computed: longitude and latitude. */
type Pair = readonly [number, number];

/**
 * Converts coordinates from one system to another.
 *
 * @remarks The arithmetic is that of the package gcoord. What is outside the mainland by `mainlandContains` is left as it is
 * between `WGS-84` and `GCJ-02`, because those maps are not shifted there; Baidu's own shift is made everywhere. Where
 * that is not certain, along borders and coasts, the point is converted. There and back, a point moves by less than a
 * millionth of a degree, which is a tenth of a metre.
 *
 * @param coordinates - a point; it is not changed
 * @param from - the system of the point
 * @param to - the system asked for
 * @returns the point in that system
 * @throws TypeError where a system is none of the three, or a coordinate no number
 * @throws RangeError where longitude or latitude is none
 *
 * @example
 * import { convertCoordinates } from "linli/venues";
 *
 * const square = convertCoordinates({ longitude: 116.391265, latitude: 39.907339 }, "WGS-84", "GCJ-02");
 * square.longitude.toFixed(6); // => "116.397506"
 * square.latitude.toFixed(6); // => "39.908740"
 * const tokyo = { longitude: 139.6917, latitude: 35.6895 };
 * convertCoordinates(tokyo, "WGS-84", "GCJ-02"); // => { longitude: 139.6917, latitude: 35.6895 }
 */
export function convertCoordinates(
  { longitude, latitude }: Coordinates,
  from: CoordinateSystem,
  to: CoordinateSystem,
): Coordinates {
  if (typeof longitude !== "number" || typeof latitude !== "number") {
    throw new TypeError("A longitude and a latitude in numbers were expected.");
  }
  if (!isLongitude(longitude) || !isLatitude(latitude)) {
    throw new RangeError("A longitude from -180 to 180 and a latitude from -90 to 90 were expected.");
  }
  const start = rankOf(from);
  const end = rankOf(to);
  let point: Pair = [longitude, latitude];
  // The systems stand in a row, each shifted against the one before: WGS-84, GCJ-02, BD-09.
  if (start === 2 && end < 2) point = stepBack(point, "BD09", "GCJ02");
  if (start > 0 && end === 0) point = unshifted(point);
  if (start === 0 && end > 0) point = shifted(point);
  if (start < 2 && end === 2) point = step(point, "GCJ02", "BD09");
  return { longitude: point[0], latitude: point[1] };
}

function rankOf(system: CoordinateSystem): number {
  if (system === "WGS-84") return 0;
  if (system === "GCJ-02") return 1;
  if (system === "BD-09") return 2;
  throw new TypeError("A system of coordinates was expected: WGS-84, GCJ-02 or BD-09.");
}

function shifted(point: Pair): Pair {
  return canBeInMainland(point) ? step(point, "WGS84", "GCJ02") : point;
}

/** Decides by the point that it would come from, so that what was not shifted is not shifted back. */
function unshifted(point: Pair): Pair {
  if (!isNearChina(point)) return point;
  const origin = stepBack(point, "GCJ02", "WGS84");
  return canBeInMainland(origin) ? origin : point;
}

function canBeInMainland([longitude, latitude]: Pair): boolean {
  return mainlandContains({ longitude, latitude }) !== false;
}

/** Far enough within the box of gcoord: at its edge the way back, which is found by steps, can run in a circle. */
function isNearChina([longitude, latitude]: Pair): boolean {
  return longitude > 73 && longitude < 137 && latitude > 2 && latitude < 55;
}

type System = "WGS84" | "GCJ02" | "BD09";

/** The way back, which the package finds to about a millionth of a degree, with what is missing corrected once. */
function stepBack(point: Pair, from: System, to: System): Pair {
  const rough = step(point, from, to);
  const there = step(rough, to, from);
  return [rough[0] - (there[0] - point[0]), rough[1] - (there[1] - point[1])];
}

function step(point: Pair, from: System, to: System): Pair {
  const [longitude, latitude] = point;
  // A new pair, because the package changes some of its inputs.
  return library.transform([longitude, latitude], library[from], library[to]);
}
