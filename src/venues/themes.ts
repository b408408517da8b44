import { assertCivilDate, periodContains, type CivilDate } from "../core/index.ts";
import type { Venue, VenueTheme } from "./model.ts";

/**
 * Lists the themes that a venue certainly has on a date.
 *
 * @param venue - the venue
 * @param date - a civil date of any precision
 * @returns the themes whose period contains the whole of it, in their order
 * @throws TypeError where a date is no civil date
 *
 * @example
 * import { themesOn } from "linli/venues";
 *
 * const themes = [{ title: "为老服务", from: "2025-12-17", until: "2025-12-23" }];
 * themesOn({ themes }, "2025-12-20").map(({ title }) => title); // => ["为老服务"]
 * themesOn({ themes }, "2025-12-24"); // => []
 */
export function themesOn({ themes = [] }: Pick<Venue, "themes">, date: CivilDate): readonly VenueTheme[] {
  assertCivilDate(date);
  return themes.filter((theme) => periodContains(theme, date) === true);
}
