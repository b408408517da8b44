import { compareInstants } from "../../core/index.ts";
import type { Route, RouteStop, Slot, TimeSpan } from "./model.ts";

/** Says whether a time ends after it begins. */
export function spanHasLength({ startAt, endAt }: TimeSpan): boolean {
  return compareInstants(startAt, endAt) === -1;
}

/** Says whether a slot that is walked into has no capacity, and one that is booked no number that is expected. */
export function slotCountsFit({ kind, capacity, expected }: Slot): boolean {
  return kind === "walk-in" ? capacity === undefined : expected === undefined;
}

/** Says whether what is booked says how many there is place for. */
export function bookableHasCapacity({ kind, capacity }: Slot): boolean {
  return kind !== "bookable" || capacity !== undefined;
}

/** Says whether a party does not leave before it comes. */
export function stopInOrder({ arriveAt, leaveAt }: RouteStop): boolean {
  return compareInstants(arriveAt, leaveAt) !== 1;
}

/** Says whether a route has at least two stops. */
export function routeHasStops(stops: readonly unknown[]): boolean {
  return stops.length >= 2;
}

/** Says whether every stop begins where the one before has ended. */
export function stopsInOrder(route: Pick<Route, "stops">): boolean {
  return earlyStops(route).length === 0;
}

/** The stops that begin before the one before has ended, counted from 1. */
export function earlyStops({ stops }: Pick<Route, "stops">): readonly number[] {
  const positions: number[] = [];
  stops.forEach(({ arriveAt }, index) => {
    const before = stops[index - 1];
    if (before !== undefined && compareInstants(arriveAt, before.leaveAt) === -1) positions.push(index + 1);
  });
  return positions;
}
