import { expectTypeOf, test } from "vitest";
import type { CheckResult, ExtensibleCode } from "../../src/core/index.ts";
import {
  checkBooking,
  checkEquipment,
  checkVenue,
  isVenue,
  nearestVenues,
  venueStatusOn,
  type Booking,
  type EquipmentCheck,
  type Position,
  type Venue,
  type VenueKind,
} from "../../src/venues/index.ts";

test("a venue takes kinds of the list and kinds of one's own, and no others", () => {
  expectTypeOf<Venue["kind"]>().toEqualTypeOf<ExtensibleCode<VenueKind>>();
  expectTypeOf<"microspace-garden">().toExtend<Venue["kind"]>();
  expectTypeOf<"x-ningbo:reading-room">().toExtend<Venue["kind"]>();
  expectTypeOf<"teahouse">().not.toExtend<Venue["kind"]>();
});

test("a position always says its system", () => {
  expectTypeOf<{ longitude: number; latitude: number }>().not.toExtend<Position>();
  expectTypeOf<{ longitude: number; latitude: number; system: "GCJ-02" }>().toExtend<Position>();
  expectTypeOf<"CGCS2000">().not.toExtend<Position["system"]>();
});

test("checks and guards give the model", () => {
  expectTypeOf(checkVenue(0)).toEqualTypeOf<CheckResult<Venue>>();
  expectTypeOf(checkBooking(0)).toEqualTypeOf<CheckResult<Booking>>();
  expectTypeOf(checkEquipment).returns.toEqualTypeOf<CheckResult<EquipmentCheck>>();
  expectTypeOf(isVenue).guards.toEqualTypeOf<Venue>();
});

test("the nearest are of the type that was given", () => {
  interface Place extends Venue {
    readonly colour: string;
  }
  const places: readonly Place[] = [];
  const [nearest] = nearestVenues(places, { longitude: 0, latitude: 0 }, { limit: 1 });
  expectTypeOf(nearest?.venue).toEqualTypeOf<Place | undefined>();
});

test("a state can be unknown", () => {
  expectTypeOf(venueStatusOn({}, "2026").state).toEqualTypeOf<
    "unopened" | "planned" | "operating" | "suspended" | "closed" | "unknown"
  >();
});
