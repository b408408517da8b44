import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  convertCoordinates,
  distanceMeters,
  mainlandContains,
  nearestVenues,
  type Coordinates,
  type CoordinateSystem,
  type Position,
} from "../../src/venues/index.ts";

const systems: readonly CoordinateSystem[] = ["WGS-84", "GCJ-02", "BD-09"];
const degrees = (min: number, max: number): fc.Arbitrary<number> => fc.double({ min, max, noNaN: true });
const chinese = fc.record({ longitude: degrees(73.5, 135), latitude: degrees(18.2, 53.5) });

/** In the middle of what is certain, so that a shift does not lead out of it. */
const certain = chinese.filter(({ longitude, latitude }) =>
  [-0.05, 0, 0.05].every((step) =>
    [-0.05, 0, 0.05].every(
      (other) =>
        mainlandContains({ longitude: longitude + step, latitude: latitude + other }) ===
        mainlandContains({ longitude, latitude }),
    ),
  ),
);

describe("convertCoordinates", () => {
  it("comes back within a millionth of a degree", () => {
    const property = fc.property(
      certain,
      fc.constantFrom(...systems),
      fc.constantFrom(...systems),
      (point, from, to) => {
        const back = convertCoordinates(convertCoordinates(point, from, to), to, from);
        expect(Math.abs(back.longitude - point.longitude)).toBeLessThan(1e-6);
        expect(Math.abs(back.latitude - point.latitude)).toBeLessThan(1e-6);
      },
    );
    fc.assert(property, { numRuns: 2000 });
  });

  it("goes through a third system as it goes at once", () => {
    const property = fc.property(certain, (point) => {
      const mars = convertCoordinates(point, "WGS-84", "GCJ-02");
      expect(convertCoordinates(mars, "GCJ-02", "BD-09")).toEqual(
        convertCoordinates(point, "WGS-84", "BD-09"),
      );
    });
    fc.assert(property);
  });

  it("moves nothing by more than two kilometres", () => {
    const property = fc.property(chinese, fc.constantFrom(...systems), (point, system) => {
      const moved = convertCoordinates(point, "WGS-84", system);
      expect(distanceMeters(point, moved)).toBeLessThan(2500);
      expect(distanceMeters(point, { ...moved, system })).toBeLessThan(1500);
    });
    fc.assert(property, { numRuns: 2000 });
  });
});

describe("nearestVenues", () => {
  // A grid too, so that several are equally near.
  const near = fc.oneof(
    fc.record({ longitude: degrees(121.4, 121.8), latitude: degrees(29.7, 30) }),
    fc.record({ longitude: fc.constantFrom(121.5, 121.6), latitude: fc.constantFrom(29.8, 29.9) }),
  );
  const place: fc.Arbitrary<Position> = fc
    .tuple(near, fc.constantFrom(...systems))
    .map(([point, system]) => ({ ...point, system }));

  it("finds what sorting all distances finds", () => {
    const property = fc.property(
      fc.array(fc.option(place, { nil: undefined }), { maxLength: 40 }),
      near,
      fc.integer({ min: 1, max: 6 }),
      fc.option(fc.integer({ min: 0, max: 20_000 }), { nil: undefined }),
      (positions, here: Coordinates, limit, withinMeters) => {
        const venues = positions.map((position, index) => ({ index, position }));
        const expected = venues
          .flatMap(({ index, position }) =>
            position === undefined ? [] : [{ index, meters: distanceMeters(here, position) }],
          )
          .filter(({ meters }) => meters <= (withinMeters ?? Infinity))
          .sort((a, b) => a.meters - b.meters || a.index - b.index)
          .slice(0, limit);
        const found = nearestVenues(venues, here, { limit, withinMeters });
        expect(found.map(({ venue, meters }) => ({ index: venue.index, meters }))).toEqual(expected);
      },
    );
    fc.assert(property, { numRuns: 1000 });
  });
});
