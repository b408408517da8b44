import { periodContains, type CivilDate, type ExtensibleCode } from "../core/index.ts";
import type { VenueFunction } from "./code-lists.ts";
import type { Venue, VenueCarrier } from "./model.ts";

/**
 * Lists the carriers (载体) that a venue certainly contains on a date.
 *
 * @remarks Their number is the length of the list; a published number is compared with it by `reconcile` of `linli/core`.
 *
 * @param venue - a venue
 * @param date - a civil date
 * @returns the carriers, in the order of the record
 * @throws TypeError where a date is no civil date
 *
 * @example
 * import { carriersOn } from "linli/venues";
 *
 * const carriers = [
 *   { kind: "community-canteen", name: "暖新食堂" },
 *   { kind: "battery-swap", from: "2025-03-01" },
 * ] as const;
 * carriersOn({ carriers }, "2024-12-31").length; // => 1
 * carriersOn({ carriers }, "2025-03-01").length; // => 2
 */
export function carriersOn(
  { carriers = [] }: Pick<Venue, "carriers">,
  date: CivilDate,
): readonly VenueCarrier[] {
  return carriers.filter((carrier) => periodContains(carrier, date) === true);
}

/**
 * Collects what a venue is there for: its own functions and those of the venues that it contains, each once.
 *
 * @param venue - a venue
 * @param carriers - the records of the venues that it contains, where they are at hand
 * @returns the functions, in the order in which they are first named
 *
 * @example
 * import { functionsOf, type Venue } from "linli/venues";
 *
 * const canteen: Venue = { id: "v-2", name: "暖新食堂", kind: "community-canteen", functions: ["community-meals"] };
 * functionsOf({ functions: ["health", "community-meals"] }, [canteen]); // => ["health", "community-meals"]
 */
export function functionsOf(
  venue: Pick<Venue, "functions">,
  carriers: readonly Pick<Venue, "functions">[] = [],
): readonly ExtensibleCode<VenueFunction>[] {
  return [...new Set([venue, ...carriers].flatMap(({ functions = [] }) => functions))];
}
