import {
  addQuantities,
  assertDay,
  dayBoundsOf,
  warningOf,
  type CivilDate,
  type Finding,
  type Quantity,
} from "../../core/index.ts";
import { perCapita, type IndicatorId, type Observation, type QuantityRate } from "../../indicators/index.ts";
import { venueStatusOn, type Venue } from "../../venues/index.ts";
import type {
  CommunityProfile,
  ProfileFacility,
  ProfileFigure,
  ProfileOptions,
  ProfilePlace,
  ProfileRecords,
} from "./model.ts";

/**
 * Makes the profile of a community on a day from the records of its place, and says what is missing.
 *
 * @remarks Of each indicator the latest actual number up to the day is taken; where several differ and none is
 * certainly the latest (of one time, or of a month and its year), none is. Figures per resident keep the hedges, and are left out where these support none (see `perCapita` of
 * `linli/indicators`). A venue counts unless it is planned or closed on that day. By the data recorded (按所录数据).
 *
 * @param place - the community
 * @param records - observations, venues, organizations, hotlines
 * @param on - the day, `YYYY-MM-DD`
 * @param options - which indicators
 * @returns the profile; its gaps are `profile.population-missing`, `.indicator-missing`, `.indicator-contradicts`,
 * `.venues-missing`, `.area-missing`, `.hours-missing`, `.organizations-missing`
 * @throws TypeError where `on` is not known to the day
 *
 * @see {@link comparePeers}, {@link communityPageOf}
 *
 * @example
 * import { communityProfileOf } from "linli/programmes";
 *
 * const place = { communityCode: "330203100004", name: "云栖社区" };
 * const quantity = { value: 8000, qualifier: "nearly", unit: "person" } as const;
 * const observations = [{ id: "n-1", indicator: "residents", quantity, place }];
 * const profile = communityProfileOf(place, { observations }, "2025-12-31", { population: "residents" });
 * profile.population; // => { value: 8000, qualifier: "nearly", unit: "person" }
 * profile.gaps.map(({ code }) => code); // => ["profile.venues-missing", "profile.organizations-missing"]
 */
export function communityProfileOf(
  place: ProfilePlace,
  records: ProfileRecords,
  on: CivilDate,
  options: ProfileOptions,
): CommunityProfile {
  assertDay(on);
  const { observations = [], venues = [], organizations = [], hotlines = [] } = records;
  const { indicators = [], needs = [], basis = 1 } = options;
  const gaps: Finding[] = [];
  const here = (code: string | undefined): boolean => code === place.communityCode;
  const latest = latestOf(
    observations.filter((observation) => here(observation.place?.communityCode)),
    on,
  );
  const population = quantityOf(latest, options.population, gaps);
  if (population === undefined) gaps.push(warningOf("profile.population-missing", {}));
  const figuresOf = (wanted: readonly IndicatorId[]): readonly ProfileFigure[] =>
    wanted.flatMap((indicator) => {
      const quantity = quantityOf(latest, indicator, gaps);
      return quantity === undefined
        ? []
        : [{ indicator, quantity, perCapita: rateOf(quantity, population, basis) }];
    });
  const own = venues.filter((venue) => here(venue.address?.communityCode) && isOpen(venue, on));
  const floorArea = areaOf(own);
  const seated = organizations.filter(({ address }) => here(address?.communityCode));
  return {
    place,
    on,
    population,
    figures: figuresOf(indicators),
    needs: figuresOf(needs),
    venues: own,
    facilities: facilitiesOf(own),
    floorArea,
    areaPerCapita: rateOf(floorArea, population, 1),
    services: [...new Set(own.flatMap(({ services = [] }) => services))].sort(),
    organizations: seated.length,
    hotlines,
    gaps: [...gaps, ...gapsOfRecords(own, seated.length)],
  };
}

/** The observations of an indicator of which none is certainly earlier than another one. */
type Latest = ReadonlyMap<IndicatorId, readonly Observation[]>;

/** An observation with the first and the last day that its time can be; without a time it is before all others. */
interface Timed {
  readonly observation: Observation;
  readonly first: string;
  readonly last: string;
}

function latestOf(observations: readonly Observation[], on: CivilDate): Latest {
  const known = new Map<IndicatorId, Timed[]>();
  for (const observation of observations) {
    const time = timeOf(observation);
    if ((observation.role ?? "actual") !== "actual") continue;
    const { first, last } = time === "" ? { first: "", last: "" } : dayBoundsOf(time);
    // A number whose time may lie after the day is not yet known on it.
    if (last > on) continue;
    const list = known.get(observation.indicator);
    if (list === undefined) known.set(observation.indicator, [{ observation, first, last }]);
    else list.push({ observation, first, last });
  }
  return new Map(Array.from(known, ([indicator, list]) => [indicator, lastOf(list)]));
}

/** Those that may be the latest: of June and of its year nobody knows which one is. */
function lastOf(list: readonly Timed[]): readonly Observation[] {
  const begins = list.reduce((latest, { first }) => (first > latest ? first : latest), "");
  return list.filter(({ last }) => last >= begins).map(({ observation }) => observation);
}

function timeOf({ quantity, period }: Observation): string {
  return quantity.asOf ?? period?.until ?? period?.from ?? "";
}

function quantityOf(latest: Latest, indicator: IndicatorId, gaps: Finding[]): Quantity | undefined {
  const [first, ...others] = latest.get(indicator) ?? [];
  if (first === undefined) {
    gaps.push(warningOf("profile.indicator-missing", { indicator }));
    return undefined;
  }
  const { quantity } = first;
  const differs = others.some(
    ({ quantity: other }) =>
      other.value !== quantity.value ||
      other.qualifier !== quantity.qualifier ||
      other.unit !== quantity.unit,
  );
  if (!differs) return quantity;
  gaps.push(warningOf("profile.indicator-contradicts", { indicator, count: others.length + 1 }));
  return undefined;
}

function rateOf(
  quantity: Quantity | undefined,
  population: Quantity | undefined,
  basis: number,
): QuantityRate | undefined {
  if (quantity === undefined || population === undefined) return undefined;
  const rate = perCapita(quantity, population, { basis });
  return rate.ok ? rate.value : undefined;
}

function isOpen(venue: Venue, on: CivilDate): boolean {
  const { state } = venueStatusOn(venue, on);
  return state !== "closed" && state !== "planned";
}

function areaOf(venues: readonly Venue[]): Quantity | undefined {
  const areas = venues.flatMap(({ area }) => area ?? []);
  if (areas.length === 0 || areas.length < venues.length) return undefined;
  const sum = addQuantities(areas);
  return sum.ok ? sum.value : undefined;
}

function facilitiesOf(venues: readonly Venue[]): readonly ProfileFacility[] {
  const counts = new Map<Venue["kind"], number>();
  for (const { kind } of venues) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([kind, count]) => ({ kind, count }));
}

function gapsOfRecords(venues: readonly Venue[], organizations: number): readonly Finding[] {
  const gaps: Finding[] = [];
  const without = (of: (venue: Venue) => unknown): number =>
    venues.filter((venue) => of(venue) === undefined).length;
  if (venues.length === 0) gaps.push(warningOf("profile.venues-missing", {}));
  const areas = without(({ area }) => area);
  if (areas > 0) gaps.push(warningOf("profile.area-missing", { venues: areas }));
  const hours = without(({ openingHours }) => openingHours);
  if (hours > 0) gaps.push(warningOf("profile.hours-missing", { venues: hours }));
  if (organizations === 0) gaps.push(warningOf("profile.organizations-missing", {}));
  return gaps;
}
