import { assertCivilDate, periodContains, type CivilDate } from "../core/index.ts";
import { comparableName } from "../organizations/index.ts";
import type { Venue } from "./model.ts";

/** What venues are looked up by; all that is given holds. */
export interface FindVenuesOptions {
  /** The name of a street or town (街道、镇) or of another part of the address, such as 西丽 or 西丽街道. */
  readonly place?: string | undefined;
  /** The theme, as printed. */
  readonly theme?: string | undefined;
  /** A civil date on which the theme holds, or may hold; without it any time counts. */
  readonly on?: CivilDate | undefined;
}

/**
 * Finds venues by the name of their street and by their theme.
 *
 * @remarks A place is looked for in the address as printed, and in the names of its divisions: 西丽 finds 西丽街道, and a
 * road of that name too, so that a full name finds more exactly. A theme whose dates do not decide is found.
 *
 * @param venues - venues, in any order
 * @param options - the place, the theme, the day
 * @returns the venues, by reference, one by one in the order given
 * @throws TypeError where `on` is no civil date
 *
 * @example
 * import { findVenues, type Venue } from "linli/venues";
 *
 * const venues: readonly Venue[] = [
 *   { id: "v-1", name: "西丽分会场", kind: "party-mass-centre", address: { text: "青禾区西丽街道1号" }, themes: [{ title: "科普" }] },
 *   { id: "v-2", name: "招商分会场", kind: "party-mass-centre", address: { text: "青禾区招商街道2号" } },
 * ];
 * [...findVenues(venues, { place: "西丽街道" })].map(({ id }) => id); // => ["v-1"]
 */
export function* findVenues(
  venues: Iterable<Venue>,
  { place, theme, on }: FindVenuesOptions,
): Generator<Venue, void> {
  if (on !== undefined) assertCivilDate(on);
  const wantedPlace = place === undefined ? undefined : comparableName(place);
  const wantedTheme = theme === undefined ? undefined : comparableName(theme);
  for (const venue of venues) {
    if (wantedPlace !== undefined && !isAt(venue, wantedPlace)) continue;
    if ((wantedTheme !== undefined || on !== undefined) && !hasTheme(venue, wantedTheme, on)) continue;
    yield venue;
  }
}

function isAt({ address }: Venue, place: string): boolean {
  if (address === undefined) return false;
  const { text, divisionNames = [] } = address;
  return [text, ...divisionNames].some((part) => comparableName(part).includes(place));
}

function hasTheme({ themes = [] }: Venue, theme: string | undefined, on: CivilDate | undefined): boolean {
  return themes.some(
    (own) =>
      (theme === undefined || comparableName(own.title) === theme) &&
      (on === undefined || periodContains(own, on) !== false),
  );
}
