import { checkModel, findingBelow, warningOf, type CheckResult, type Finding } from "../core/index.ts";
import { classifyPhone } from "../identifiers/index.ts";
import { divisionFindings, type VenueOptions } from "./division-findings.ts";
import { isVenueRecord } from "./guards.ts";
import { explainOpeningHours } from "./hours/check-opening-hours.ts";
import type { Venue, VenueContact } from "./model.ts";
import { explainPosition } from "./positions/check-position.ts";
import { VenueSchema } from "./schema.ts";

/**
 * Says whether a value is a venue.
 *
 * @param value - any value
 * @returns `true` for a record that contradicts neither its form nor itself
 *
 * @example
 * import { isVenue } from "linli/venues";
 *
 * isVenue({ id: "v-1", name: "银杏社区党群服务中心", kind: "party-mass-centre" }); // => true
 * isVenue({ id: "v-1", name: "银杏社区党群服务中心", kind: "party-mass-centre", capacity: 0 }); // => false
 */
export function isVenue(value: unknown): value is Venue {
  try {
    return isVenueRecord(value);
  } catch {
    return false;
  }
}

/**
 * Checks a venue: its fields, whether they contradict each other, and its district, where something is known of districts.
 *
 * @remarks What is not certain is not repaired: an area in 亩 is refused and not converted, a point [0, 0] is no place, and
 * swapped axes are said, not turned. A district can only be remarked on, because lists of divisions end.
 *
 * @param input - any value
 * @param options - a table of division codes and a search of divisions by name
 * @returns the venue by reference, or `venue.kind`, `.equipment-item`, `.function`, `.service`,
 * `.accessibility-feature`, `.access`, `.capacity`, `.area-unit`, `.area-nothing`, `.fee-amount`, `.fee-order`, `.fee-of-free`,
 * `.codes-contradict`, `.carrier-itself`, `.carrier-repeated`, `.equipment-repeated`, `.equipment-absent-and-free`,
 * `.event-impossible`, `position.longitude`, `.latitude`, `.empty`, `.axes-swapped`, those of opening hours,
 * `organization.text-empty`, `organization.reference-empty`, `period.order`, those of identifiers, quantities and dates,
 * and the `field.…` findings; with the warnings of `explainVenue`
 *
 * @example
 * import { checkVenue } from "linli/venues";
 *
 * const { findings } = checkVenue({
 *   id: "v-1",
 *   name: "银杏社区共享花园",
 *   kind: "microspace-garden",
 *   position: { longitude: 29.8603, latitude: 121.6244, system: "WGS-84" },
 * });
 * findings.map(({ code, path }) => [code, path]); // => [["position.latitude", ["position", "latitude"]], ["position.axes-swapped", ["position"]]]
 */
export function checkVenue(input: unknown, options: VenueOptions = {}): CheckResult<Venue> {
  return checkModel<Venue>(VenueSchema, input, {
    guard: isVenueRecord,
    explain: (venue) => explainVenue(venue, options),
  });
}

/**
 * Gives the warnings about a valid venue.
 *
 * @param venue - a venue that `isVenue` accepts
 * @param options - a table of division codes and a search of divisions by name
 * @returns the warnings: `venue.place-missing`, `phone.unknown`, `position.outside-mainland`, those of
 * `explainOpeningHours`; with a table
 * `division-code.retired` and `.unknown`, with a search `venue.division-missing`, `.division-retired`,
 * `.division-not-found` and `.division-ambiguous`
 *
 * @example
 * import { explainVenue, type Venue } from "linli/venues";
 * import { findDivisions } from "linli/divisions";
 *
 * const venue: Venue = {
 *   id: "v-2",
 *   name: "清名养老院",
 *   kind: "elder-care-institution",
 *   address: { text: "清名路298号", divisionNames: ["江苏", "无锡市", "南长区"] },
 * };
 * explainVenue(venue, { findDivisions }).map(({ code }) => code); // => ["venue.division-retired"]
 */
export function explainVenue(venue: Venue, options: VenueOptions = {}): readonly Finding[] {
  const { address, position, openingHours, contacts = [] } = venue;
  return [
    ...(address === undefined && position === undefined ? [warningOf("venue.place-missing", {})] : []),
    ...divisionFindings(address, options),
    ...phoneFindings(contacts),
    ...(position === undefined ? [] : explainPosition(position)).map((finding) =>
      findingBelow(finding, "position"),
    ),
    ...(openingHours === undefined ? [] : explainOpeningHours(openingHours)).map((finding) =>
      findingBelow(finding, "openingHours"),
    ),
  ];
}

/** A contact such as 暂无电话 is none; of what no plan knows, the record keeps what is printed. */
function phoneFindings(contacts: readonly VenueContact[]): readonly Finding[] {
  return contacts.flatMap(({ phone }, index) =>
    classifyPhone(phone)
      .findings.filter(({ code }) => code === "phone.unknown")
      .map(({ code, params }) => findingBelow(warningOf(code, params), "contacts", index, "phone")),
  );
}
