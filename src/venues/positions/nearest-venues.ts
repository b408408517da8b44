import type { CalendarYear } from "../../calendars/index.ts";
import type { Instant } from "../../core/index.ts";
import type { Venue } from "../model.ts";
import { venueOpeningAt, type VenueOpening } from "../venue-opening.ts";
import { convertCoordinates } from "./convert.ts";
import { haversine, onEarth, type Place } from "./distance.ts";
import type { Position } from "./model.ts";

/** Which venues are asked for. */
export interface NearestVenuesOptions {
  /** How many at most, a whole number from 1 on. */
  readonly limit: number;
  /** Only venues so near, in metres. */
  readonly withinMeters?: number | undefined;
  /** Only venues that are open at this instant. */
  readonly openAt?: Instant | undefined;
  /** `openAt`: the arrangements of years, such as `chinaCalendars`; by default none is known. */
  readonly calendars?: readonly CalendarYear[] | undefined;
  /** `openAt`: `true` takes venues too of which it is not known whether they are open; their `opening` says so. */
  readonly includeUnknown?: boolean | undefined;
}

/** A venue with its distance. */
export interface NearVenue<V> {
  /** The venue. */
  readonly venue: V;
  /** The distance along the surface of the earth, in metres. */
  readonly meters: number;
  /** `openAt`: whether it is open then, until when, and why. */
  readonly opening?: VenueOpening | undefined;
}

/** What is read of a venue. */
export type VenueCandidate = Pick<Venue, "position" | "openingHours" | "events">;

/** By how much the systems can differ in the mainland, in metres; the largest known is below 2,000. */
const MOST_SHIFT = 3000;
/** A degree of latitude in metres: the radius of the earth times pi / 180. */
const METRES_PER_DEGREE = 111_195.08;

/**
 * Finds the venues that are nearest to a point, the nearest first; of equally near ones that which stands first.
 *
 * @remarks Distances are those of `distanceMeters`, in WGS-84, whatever the systems of the positions are. Venues without
 * a position are left out. With `openAt`, whether a venue is open is asked of those alone that are near enough to count; a
 * venue of which that is not known is left out by default, and never taken for open.
 *
 * @param venues - the venues
 * @param position - the point; without a system it is of WGS-84
 * @param options - how many, how near, and open when
 * @returns the venues with their distances
 * @throws RangeError where `limit` is no whole number from 1 on, `withinMeters` no number from 0 on, or a coordinate is none
 * @throws TypeError where `openAt` is no instant
 *
 * @example
 * import { nearestVenues, type Venue } from "linli/venues";
 *
 * const at = (latitude: number) => ({ longitude: 121.62, latitude, system: "WGS-84" }) as const;
 * const venues: readonly Venue[] = [
 *   { id: "far", name: "手工坊", kind: "microspace-workshop", position: at(29.9) },
 *   { id: "near", name: "共享花园", kind: "microspace-garden", position: at(29.861) },
 *   { id: "nowhere", name: "咖啡馆", kind: "microspace-cafe" },
 * ];
 * const here = { longitude: 121.62, latitude: 29.86 };
 * nearestVenues(venues, here, { limit: 5 }).map(({ venue, meters }) => [venue.id, Math.round(meters)]);
 * // => [["near", 111], ["far", 4448]]
 * nearestVenues(venues, here, { limit: 5, withinMeters: 1000 }).length; // => 1
 */
export function nearestVenues<V extends VenueCandidate>(
  venues: readonly V[],
  position: Place,
  options: NearestVenuesOptions,
): readonly NearVenue<V>[] {
  const { limit, withinMeters = Infinity, openAt } = options;
  if (!Number.isSafeInteger(limit) || limit < 1) throw new RangeError("A limit from 1 on was expected.");
  if (!(withinMeters >= 0)) throw new RangeError("A distance from 0 on was expected.");
  const { longitude, latitude } = onEarth(position);
  const found: NearVenue<V>[] = [];
  let reach = withinMeters;
  for (let index = 0; index < venues.length; index += 1) {
    const venue = venues[index];
    const there = venue?.position;
    if (venue === undefined || there === undefined) continue;
    // A degree of latitude is as long everywhere: what is too far north or south needs no more arithmetic.
    const shift = there.system === "WGS-84" ? 0 : MOST_SHIFT;
    if (Math.abs(there.latitude - latitude) * METRES_PER_DEGREE - shift > reach * 1.000001) continue;
    const meters = metersTo(longitude, latitude, there, reach);
    if (meters > reach || (meters === reach && found.length === limit)) continue;
    const opening = openAt === undefined ? undefined : openingOf(venue, openAt, options);
    if (opening === false) continue;
    insert(found, opening === undefined ? { venue, meters } : { venue, meters, opening });
    if (found.length > limit) found.pop();
    if (found.length === limit) reach = Math.min(reach, found[limit - 1]?.meters ?? reach);
  }
  return found;
}

/** The distance, or infinity where it is certainly beyond reach: coordinates that must be converted cost more. */
function metersTo(longitude: number, latitude: number, there: Position, reach: number): number {
  const rough = haversine(longitude, latitude, there.longitude, there.latitude);
  if (there.system === "WGS-84") return rough;
  if (rough - MOST_SHIFT > reach) return Infinity;
  const point = convertCoordinates(there, there.system, "WGS-84");
  return haversine(longitude, latitude, point.longitude, point.latitude);
}

/** Whether a venue is open, `false` where it does not count. */
function openingOf(
  venue: VenueCandidate,
  openAt: Instant,
  { calendars = [], includeUnknown }: NearestVenuesOptions,
): VenueOpening | false {
  const opening = venueOpeningAt(venue, openAt, { calendars });
  if (opening.state === "closed") return false;
  return opening.state === "open" || includeUnknown === true ? opening : false;
}

/** Puts a venue after all that are as near or nearer, by halving. */
function insert<V>(found: NearVenue<V>[], entry: NearVenue<V>): void {
  let low = 0;
  let high = found.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((found[middle]?.meters ?? Infinity) <= entry.meters) low = middle + 1;
    else high = middle;
  }
  found.splice(low, 0, entry);
}
