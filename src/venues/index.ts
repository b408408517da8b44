/**
 * Venues of community governance: their kinds, places, equipment and opening hours on Chinese calendars, positions and
 * distances, slots and bookings. Where data do not decide, the answer is `"unknown"`.
 *
 * @packageDocumentation
 */
// The models and their code lists.
export { venueKinds, type VenueKind } from "./code-lists.ts";
// The findings of all families.
export type { VenueFindings } from "./findings.ts";
export type { VenueModelFindings } from "./model-findings.ts";
// The words of the code lists.
export { venueKindLabels } from "./data/labels.ts";
