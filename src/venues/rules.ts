import { checkHistory, isCode, type Finding, type Quantity } from "../core/index.ts";
import {
  accessibilityFeatures,
  equipmentItems,
  serviceCodes,
  venueAccessKinds,
  venueFunctions,
  venueKinds,
} from "./code-lists.ts";
import { venueMachine } from "./machine.ts";
import type { Venue, VenueAddress, VenueCarrier, VenueEquipment, VenueEvent, VenueFee } from "./model.ts";

/** Says whether a value is a kind of venue, known or of one's own. */
export function isVenueKind(value: unknown): boolean {
  return isCode(venueKinds, value);
}

/** Says whether a value is a thing that a venue can have, known or of one's own. */
export function isEquipmentItem(value: unknown): boolean {
  return isCode(equipmentItems, value);
}

/** Says whether a value is something that a venue can be there for, known or of one's own. */
export function isVenueFunction(value: unknown): boolean {
  return isCode(venueFunctions, value);
}

/** Says whether a value is a service, known or of one's own. */
export function isServiceCode(value: unknown): boolean {
  return isCode(serviceCodes, value);
}

/** Says whether a value is a help for persons with disabilities, known or of one's own. */
export function isAccessibilityFeature(value: unknown): boolean {
  return isCode(accessibilityFeatures, value);
}

/** Says whether a value says who may use a venue, known or of one's own. */
export function isAccessKind(value: unknown): boolean {
  return isCode(venueAccessKinds, value);
}

/** Says whether a number counts persons or places: a whole number from 1 on. */
export function isHeadCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 1;
}

/** Says whether a number is an amount in fen. */
export function isFeeAmount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}

/** Says whether an area is in square metres: 亩 and 平米 are converted before, or not at all. */
export function areaIsInSquareMetres({ unit }: Quantity): boolean {
  return unit === "square-metre";
}

/** Says whether an area is something. */
export function areaIsSomething({ value }: Quantity): boolean {
  return value > 0;
}

/** Says whether the higher amount is not below the lower one. */
export function feeInOrder({ lowest, highest }: VenueFee): boolean {
  return lowest === undefined || highest === undefined || lowest <= highest;
}

/** Says whether what is free costs nothing. */
export function freeCostsNothing({ kind, lowest = 0, highest = 0 }: VenueFee): boolean {
  return kind !== "free" || (lowest === 0 && highest === 0);
}

/** Says whether the code of the community lies in the division. */
export function communityIsInDivision({ divisionCode, communityCode }: VenueAddress): boolean {
  return isWithin(communityCode, divisionCode);
}

/** Says whether the grid lies in the community, and in the division. */
export function gridIsInCommunity({ divisionCode, communityCode, gridId }: VenueAddress): boolean {
  return isWithin(gridId, communityCode) && isWithin(gridId, divisionCode);
}

/** Compares the digits that a larger area shares with its parts: those before the zeros of a level. */
function isWithin(code: string | undefined, area: string | undefined): boolean {
  if (code === undefined || area === undefined) return true;
  if (area.length === 6) return area === "100000" || code.startsWith(withoutZeros(area, 2));
  // A community may be given as far as its street.
  return code.startsWith(withoutZeros(area, 3));
}

function withoutZeros(area: string, width: number): string {
  const end = "0".repeat(width);
  let stem = area;
  while (stem.length > width && stem.endsWith(end)) stem = stem.slice(0, -width);
  return stem;
}

/** Says whether a venue does not contain itself. */
export function carriersAreOthers(venue: Pick<Venue, "id" | "carriers">): boolean {
  return selfCarriers(venue).length === 0;
}

/** The carriers that are the venue itself, counted from 1. */
export function selfCarriers({ id, carriers = [] }: Pick<Venue, "id" | "carriers">): readonly number[] {
  return positionsWhere(carriers, ({ venue }) => venue === id);
}

/** Says whether no venue is a carrier twice, as far as the list gives no two times for it. */
export function carriersAreApart(venue: Pick<Venue, "carriers">): boolean {
  return repeatedCarriers(venue).length === 0;
}

/** The carriers that stand in the list before, for the same time, counted from 1. */
export function repeatedCarriers({ carriers = [] }: Pick<Venue, "carriers">): readonly number[] {
  const seen = new Set<string>();
  return positionsWhere(carriers, (carrier) => isRepeated(seen, keyOfCarrier(carrier)));
}

function keyOfCarrier({ venue, from, until }: VenueCarrier): string | undefined {
  return venue === undefined ? undefined : JSON.stringify([venue, from, until]);
}

/** Says whether no thing is listed twice, as there and as not there. */
export function equipmentIsToldOnce({ equipment }: Pick<Venue, "equipment">): boolean {
  return repeatedEquipment({ equipment }).length === 0;
}

/** The things that stand in the list before, counted from 1. */
export function repeatedEquipment({ equipment = [] }: Pick<Venue, "equipment">): readonly number[] {
  const seen = new Set<string>();
  return positionsWhere(equipment, ({ item }) => isRepeated(seen, item));
}

/** Says whether what is not there is not called free. */
export function absentIsNotFree({ present, free }: VenueEquipment): boolean {
  return present || free === undefined;
}

function isRepeated(seen: Set<string>, key: string | undefined): boolean {
  if (key === undefined) return false;
  const isKnown = seen.has(key);
  seen.add(key);
  return isKnown;
}

/** Says whether the events of a venue can follow each other as they are dated. */
export function venueEventsArePossible({
  events,
}: {
  readonly events?: readonly VenueEvent[] | undefined;
}): boolean {
  return events === undefined || firstEventError(events) === undefined;
}

/** What is wrong with the events of a venue, first of all. */
export function firstEventError(events: readonly VenueEvent[]): Finding | undefined {
  return checkHistory(venueMachine, events).findings.find(({ severity }) => severity === "error") as
    Finding | undefined;
}

function positionsWhere<T>(items: readonly T[], test: (item: T) => boolean): readonly number[] {
  const positions: number[] = [];
  items.forEach((item, index) => {
    if (test(item)) positions.push(index + 1);
  });
  return positions;
}
