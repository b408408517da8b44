import type { CalendarYear } from "../../calendars/index.ts";
import {
  checkModel,
  errorOf,
  findingBelow,
  hasErrors,
  minutesBetween,
  warningOf,
  type CheckResult,
  type Finding,
} from "../../core/index.ts";
import { isRouteRecord } from "../guards.ts";
import { openThroughout } from "../hours-throughout.ts";
import type { Venue } from "../model.ts";
import { distanceMeters } from "../positions/distance.ts";
import { venueOpeningAt, type VenueOpening } from "../venue-opening.ts";
import type { Route, RouteStop } from "./model.ts";
import { RouteSchema } from "./schema.ts";

/** What a route is held against. */
export interface RouteOptions {
  /** The venues that it may stop at. */
  readonly venues?: readonly Venue[] | undefined;
  /** The arrangements of years, such as `chinaCalendars`; by default none is known. */
  readonly calendars?: readonly CalendarYear[] | undefined;
  /** How many metres the party makes in a minute, in a straight line; 60 by default, a slow walk. */
  readonly metersPerMinute?: number | undefined;
}

const SLOW_WALK = 60;

/**
 * Says whether a value is a route.
 *
 * @param value - any value
 * @returns `true` for two stops and more, none of which begins before the one before has ended
 *
 * @example
 * import { isRoute } from "linli/venues";
 *
 * const first = { venue: "v-1", arriveAt: "2026-03-01T09:00:00+08:00", leaveAt: "2026-03-01T09:30:00+08:00" };
 * const second = { venue: "v-2", arriveAt: "2026-03-01T09:40:00+08:00", leaveAt: "2026-03-01T10:00:00+08:00" };
 * isRoute({ id: "r-1", stops: [first, second] }); // => true
 * isRoute({ id: "r-1", stops: [second, first] }); // => false
 */
export function isRoute(value: unknown): value is Route {
  try {
    return isRouteRecord(value);
  } catch {
    return false;
  }
}

/**
 * Checks a route through several spaces: by itself, and where venues are given, whether they are open while the party is
 * there, and whether there is time for the way.
 *
 * @remarks The way is measured in a straight line, at a slow walk by default, so that it takes at least so long: what is
 * found too far is too far.
 *
 * @param input - any value
 * @param options - the venues, the calendars, and how fast the party is
 * @throws RangeError where `metersPerMinute` is no number above 0
 * @returns the route by reference, or `route.too-short`, `route.stop-too-early`, `slot.time-order`,
 * `organization.text-empty`, those of instants, and the `field.…` findings; with venues the errors `route.venue-unknown`,
 * `route.too-far` and `route.closed`, and the warnings `route.stop-repeated`, `route.way-unknown` and
 * `route.opening-unknown`
 *
 * @example
 * import { checkRoute, type Venue } from "linli/venues";
 *
 * const venues: readonly Venue[] = [
 *   { id: "v-1", name: "共享花园", kind: "microspace-garden", position: { longitude: 121.62, latitude: 29.86, system: "WGS-84" } },
 *   { id: "v-2", name: "手工坊", kind: "microspace-workshop", position: { longitude: 121.62, latitude: 29.87, system: "WGS-84" } },
 * ];
 * const stops = [
 *   { venue: "v-1", arriveAt: "2026-03-01T09:00:00+08:00", leaveAt: "2026-03-01T09:30:00+08:00" },
 *   { venue: "v-2", arriveAt: "2026-03-01T09:40:00+08:00", leaveAt: "2026-03-01T10:00:00+08:00" },
 * ];
 * const { findings } = checkRoute({ id: "r-1", stops }, { venues });
 * findings.map(({ code }) => code); // => ["route.opening-unknown", "route.too-far", "route.opening-unknown"]
 * findings[1]?.params; // => { minutes: 10, needed: 19, meters: 1112 }
 */
export function checkRoute(input: unknown, options: RouteOptions = {}): CheckResult<Route> {
  const { metersPerMinute = SLOW_WALK } = options;
  if (!(metersPerMinute > 0 && metersPerMinute < Infinity))
    throw new RangeError("A speed above 0 metres a minute was expected.");
  const checked = checkModel<Route>(RouteSchema, input, { guard: isRouteRecord });
  if (!checked.ok || options.venues === undefined) return checked;
  const route = checked.value;
  const byId = new Map(options.venues.map((venue) => [venue.id, venue]));
  const findings: Finding[] = [...checked.findings];
  route.stops.forEach((stop, index) => {
    const here = byId.get(stop.venue);
    const before = route.stops[index - 1];
    const found =
      here === undefined
        ? [findingBelow(errorOf("route.venue-unknown", {}), "venue")]
        : [
            ...(before === undefined ? [] : wayFindings(before, byId.get(before.venue), stop, here, options)),
            ...openingFindings(stop, here, options.calendars ?? []),
          ];
    findings.push(...found.map((finding: Finding) => findingBelow(finding, "stops", index)));
  });
  return hasErrors(findings) ? { ok: false, findings } : { ok: true, value: route, findings };
}

function wayFindings(
  before: RouteStop,
  there: Venue | undefined,
  stop: RouteStop,
  here: Venue,
  { metersPerMinute = SLOW_WALK }: RouteOptions,
): readonly Finding[] {
  if (before.venue === stop.venue) return [findingBelow(warningOf("route.stop-repeated", {}), "venue")];
  if (there?.position === undefined || here.position === undefined) {
    return [findingBelow(warningOf("route.way-unknown", {}), "venue")];
  }
  const meters = Math.round(distanceMeters(there.position, here.position));
  const needed = Math.ceil(meters / metersPerMinute);
  const minutes = minutesBetween(before.leaveAt, stop.arriveAt);
  return needed <= minutes
    ? []
    : [findingBelow(errorOf("route.too-far", { minutes, needed, meters }), "arriveAt")];
}

function openingFindings(
  { arriveAt, leaveAt }: RouteStop,
  venue: Venue,
  calendars: RouteOptions["calendars"] & object,
): readonly Finding[] {
  const stateAt = (instant: string): VenueOpening => venueOpeningAt(venue, instant, { calendars });
  const { state, at = arriveAt } = openThroughout(stateAt, { startAt: arriveAt, endAt: leaveAt });
  if (state === "open") return [];
  return [
    state === "closed"
      ? findingBelow(errorOf("route.closed", { at }), "arriveAt")
      : findingBelow(warningOf("route.opening-unknown", { at }), "arriveAt"),
  ];
}
