import { nearestVenues, type Position } from "linli/venues";
import { printTimings, race, type Contender, type Gate } from "./measure.ts";

const POINTS = 1_000_000;
const RADIANS = Math.PI / 180;
const HERE = { longitude: 121.6257, latitude: 29.8609 };

/** The floor: the distance of every point, and the smallest of them. */
function distancesOnly(venues: readonly { readonly position: Position }[]): Contender {
  return {
    name: "a loop that only measures",
    run: () => {
      let least = Infinity;
      for (const { position } of venues) {
        const up = Math.sin(((position.latitude - HERE.latitude) * RADIANS) / 2);
        const across = Math.sin(((position.longitude - HERE.longitude) * RADIANS) / 2);
        const square =
          up * up +
          Math.cos(HERE.latitude * RADIANS) * Math.cos(position.latitude * RADIANS) * across * across;
        const meters = 2 * 6_371_008.8 * Math.asin(Math.min(1, Math.sqrt(square)));
        if (meters < least) least = meters;
      }
      return least;
    },
  };
}

function nearest(name: string, venues: readonly { readonly position: Position }[], limit: number): Contender {
  return { name, run: () => nearestVenues(venues, HERE, { limit })[0]?.meters ?? NaN };
}

/**
 * Compares `nearestVenues` with a bare loop over a million points, in one system and in three.
 *
 * @param random - a source of random numbers
 * @returns the ratios with their bounds
 */
export function venueGates(random: () => number): readonly Gate[] {
  const systems = ["WGS-84", "GCJ-02", "BD-09"] as const;
  const draw = (index: number, mixed: boolean): { readonly position: Position } => ({
    position: {
      longitude: 120 + 4 * random(),
      latitude: 28 + 4 * random(),
      system: (mixed ? systems[index % 3] : undefined) ?? "WGS-84",
    },
  });
  const plain = Array.from({ length: POINTS }, (_, index) => draw(index, false));
  const mixed = Array.from({ length: POINTS }, (_, index) => draw(index, true));
  const floor = distancesOnly(plain);
  const contenders = [
    nearest("nearestVenues, the nearest 10", plain, 10),
    nearest("nearestVenues, the nearest 1,000", plain, 1000),
    nearest("nearestVenues, 10 of three systems", mixed, 10),
    floor,
  ];
  const timings = race(contenders, POINTS, 9);
  printTimings("The nearest of 1,000,000 venues", timings, "ns");
  const time = (index: number): number => timings[index]?.nanoseconds ?? NaN;
  return [0, 1, 2].map((index) => ({
    title: `${contenders[index]?.name ?? ""} against a bare loop`,
    ratio: time(index) / time(3),
    bound: 1.5,
    direction: "at most",
  }));
}
