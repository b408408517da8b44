import {
  errorOf,
  findingBelow,
  normalizeText,
  periodsOverlap,
  warningOf,
  type FindingOf,
} from "../core/index.ts";
import { nodesInCircles } from "./circles.ts";
import type { Venue, VenueCarrier } from "./model.ts";
import type { VenueSetFindings } from "./set-findings.ts";

/** One finding in a set of venues. */
export type VenueSetFinding = FindingOf<VenueSetFindings>;

/** What is known beside the set. */
export interface VenueSetOptions {
  /** References of venues that exist elsewhere, so that carriers may be among them. */
  readonly others?: Iterable<string> | undefined;
}

/** A carrier that is a venue of the set. */
interface Containment {
  readonly owner: number;
  readonly place: number;
  readonly carrier: VenueCarrier;
  readonly content: number;
}

/**
 * Checks venues that are kept together: what each says of the others.
 *
 * @remarks Errors are contradictions: a reference twice, a venue that contains itself through others. Warnings are what is
 * probably wrong: such a circle where dates may part it, a carrier without a record, of another kind by its record, or in
 * two venues at once, and two venues of one name in one community, or with one address. The venues themselves are not
 * checked.
 *
 * @param venues - the venues, each valid by itself
 * @param options - what exists outside of the set
 * @returns findings by venue, with its index first in the path: `venue-set.duplicate-id`, `.carrier-nobody`,
 * `.carrier-cycle`, `.carrier-of-two`, `.carrier-kind`, `.probably-same`
 *
 * @example
 * import { checkSetOfVenues, type Venue } from "linli/venues";
 *
 * const venues: readonly Venue[] = [
 *   { id: "v1", name: "暖新中心", kind: "party-mass-centre", carriers: [{ kind: "community-canteen", venue: "v2" }] },
 *   { id: "v2", name: "暖新食堂", kind: "community-canteen", carriers: [{ kind: "party-mass-centre", venue: "v1" }] },
 * ];
 * checkSetOfVenues(venues).map(({ code, path }) => [code, path[0]]);
 * // => [["venue-set.carrier-cycle", 0], ["venue-set.carrier-cycle", 1]]
 */
export function checkSetOfVenues(
  venues: readonly Venue[],
  options: VenueSetOptions = {},
): readonly VenueSetFinding[] {
  const places = new Map<string, number>();
  venues.forEach(({ id }, index) => {
    if (!places.has(id)) places.set(id, index);
  });
  const contained = containments(venues, places);
  return [
    ...duplicates(venues, places),
    ...nobodies(venues, places, new Set(options.others ?? [])),
    ...ofOtherKind(venues, contained),
    ...ofTwo(contained),
    ...cycles(venues.length, contained),
    ...probablySame(venues),
  ].sort((a, b) => Number(a.path[0]) - Number(b.path[0]));
}

function containments(venues: readonly Venue[], places: ReadonlyMap<string, number>): readonly Containment[] {
  return venues.flatMap(({ carriers = [] }, owner) =>
    carriers.flatMap((carrier, place) => {
      const content = carrier.venue === undefined ? undefined : places.get(carrier.venue);
      return content === undefined ? [] : [{ owner, place, carrier, content }];
    }),
  );
}

function duplicates(
  venues: readonly Venue[],
  places: ReadonlyMap<string, number>,
): readonly VenueSetFinding[] {
  return venues.flatMap(({ id }, index) => {
    const first = places.get(id) ?? index;
    if (first === index) return [];
    return [findingBelow(errorOf("venue-set.duplicate-id", { position: first + 1 }), index, "id")];
  });
}

function nobodies(
  venues: readonly Venue[],
  places: ReadonlyMap<string, number>,
  others: ReadonlySet<string>,
): readonly VenueSetFinding[] {
  return venues.flatMap(({ carriers = [] }, index) =>
    carriers.flatMap(({ venue }, place) => {
      if (venue === undefined || places.has(venue) || others.has(venue)) return [];
      const finding = warningOf("venue-set.carrier-nobody", { carrier: place + 1 });
      return [findingBelow(finding, index, "carriers", place, "venue")];
    }),
  );
}

function ofOtherKind(
  venues: readonly Venue[],
  contained: readonly Containment[],
): readonly VenueSetFinding[] {
  return contained.flatMap(({ owner, place, carrier, content }) => {
    if (venues[content]?.kind === carrier.kind) return [];
    const finding = warningOf("venue-set.carrier-kind", { carrier: place + 1 });
    return [findingBelow(finding, owner, "carriers", place, "kind")];
  });
}

/** A venue is one place: it lies in one other at a time. */
function ofTwo(contained: readonly Containment[]): readonly VenueSetFinding[] {
  const last = new Map<number, Containment>();
  return contained.flatMap((entry) => {
    const before = last.get(entry.content);
    last.set(entry.content, entry);
    if (before === undefined || before.owner === entry.owner) return [];
    if (periodsOverlap(before.carrier, entry.carrier) !== true) return [];
    const finding = warningOf("venue-set.carrier-of-two", { position: before.owner + 1 });
    return [findingBelow(finding, entry.owner, "carriers", entry.place)];
  });
}

/** A circle of carriers without dates is an error; one of which the dates may be different times is remarked on. */
function cycles(count: number, contained: readonly Containment[]): readonly VenueSetFinding[] {
  const undated = contained.filter(
    ({ carrier: { from, until } }) => from === undefined && until === undefined,
  );
  const certain = nodesInCircles(count, undated.map(edgeOf));
  const possible = nodesInCircles(count, contained.map(edgeOf));
  return [...possible].map((index) => {
    const make = certain.has(index) ? errorOf : warningOf;
    return findingBelow(make("venue-set.carrier-cycle", {}), index, "carriers");
  });
}

function edgeOf({ owner, content }: Containment): readonly [number, number] {
  return [owner, content];
}

function probablySame(venues: readonly Venue[]): readonly VenueSetFinding[] {
  const seen = new Map<string, number>();
  return venues.flatMap(({ id, name, address }, index) => {
    const where = address?.communityCode ?? address?.text;
    if (where === undefined) return [];
    const key = JSON.stringify([normalizeText(name), normalizeText(where)]);
    const before = seen.get(key);
    if (before === undefined) {
      seen.set(key, index);
      return [];
    }
    // The same reference twice is said already.
    if (venues[before]?.id === id) return [];
    return [findingBelow(warningOf("venue-set.probably-same", { position: before + 1 }), index, "name")];
  });
}
