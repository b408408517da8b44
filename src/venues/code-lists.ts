import type { CodeList } from "../core/index.ts";

/**
 * A kind of venue.
 *
 * @remarks The kinds of micro-spaces (`microspace-…`) are those of the "one square metre" programme of Ningbo, 2024.
 * `civilization-practice-…`: the four levels of 新时代文明实践 (厅字〔2018〕78号). `building`, `business-district`,
 * `industrial-park`, `community` and `estate` are places that programmes reach, and that labels such as 友好商圈 are
 * given to.
 */
export type VenueKind =
  | "microspace"
  | "microspace-art-gallery"
  | "microspace-garden"
  | "microspace-gym"
  | "microspace-cafe"
  | "microspace-workshop"
  | "party-mass-centre"
  | "party-mass-centre-new-employment"
  | "social-work-station"
  | "warm-new-station"
  | "outdoor-worker-station"
  | "drivers-home"
  | "incubation-centre"
  | "civilization-practice-centre"
  | "civilization-practice-institute"
  | "civilization-practice-station"
  | "civilization-practice-point"
  | "community-canteen"
  | "charging-point"
  | "battery-swap"
  | "psychological-station"
  | "minors-protection-station"
  | "embedded-complex"
  | "elder-care-institution"
  | "service-hall"
  | "sports-court"
  | "culture-sports-centre"
  | "education-base"
  | "event-venue"
  | "booth"
  | "park-venue"
  | "building"
  | "business-district"
  | "industrial-park"
  | "community"
  | "estate";

/** The kinds of venues; each in the words of the source that names it, because no standard lists them. */
export const venueKinds: CodeList<VenueKind> = {
  id: "venue-kind",
  codes: [
    "microspace",
    "microspace-art-gallery",
    "microspace-garden",
    "microspace-gym",
    "microspace-cafe",
    "microspace-workshop",
    "party-mass-centre",
    "party-mass-centre-new-employment",
    "social-work-station",
    "warm-new-station",
    "outdoor-worker-station",
    "drivers-home",
    "incubation-centre",
    "civilization-practice-centre",
    "civilization-practice-institute",
    "civilization-practice-station",
    "civilization-practice-point",
    "community-canteen",
    "charging-point",
    "battery-swap",
    "psychological-station",
    "minors-protection-station",
    "embedded-complex",
    "elder-care-institution",
    "service-hall",
    "sports-court",
    "culture-sports-centre",
    "education-base",
    "event-venue",
    "booth",
    "park-venue",
    "building",
    "business-district",
    "industrial-park",
    "community",
    "estate",
  ],
  extensible: true,
  source: "Kinds found in documents and reports of 2015 to 2026; no standard lists them.",
};
