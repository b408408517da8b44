import type { ClosedCodeList, CodeList } from "../core/index.ts";

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

/**
 * A thing or a room that a venue can have.
 *
 * @remarks Named by the documents and reports of the equipment rules: 交办运函〔2025〕1059号, Shenzhen's standard of 2016
 * for party and mass service centres, Fujian's drivers' homes of 2022, and what friendly communities promise.
 */
export type EquipmentItem =
  // Rest and supply.
  | "parking-rest"
  | "short-rest"
  | "hot-water"
  | "clean-water"
  | "meal-heating"
  | "meals"
  | "shower"
  | "laundry"
  | "toilet"
  | "charging"
  // Help.
  | "security"
  | "aid"
  | "advice"
  | "publicity"
  | "union-help"
  | "easy-entry"
  // Rooms and their place.
  | "service-hall"
  | "office"
  | "meeting-room"
  | "general-service-room"
  | "activity-room"
  | "low-floor"
  | "common-sign"
  | "child-safe";

/** What a venue can have. */
export const equipmentItems: CodeList<EquipmentItem> = {
  id: "equipment-item",
  codes: [
    "parking-rest",
    "short-rest",
    "hot-water",
    "clean-water",
    "meal-heating",
    "meals",
    "shower",
    "laundry",
    "toilet",
    "charging",
    "security",
    "aid",
    "advice",
    "publicity",
    "union-help",
    "easy-entry",
    "service-hall",
    "office",
    "meeting-room",
    "general-service-room",
    "activity-room",
    "low-floor",
    "common-sign",
    "child-safe",
  ],
  extensible: true,
};

/**
 * What a venue is there for.
 *
 * @remarks The first four are those that the guide for embedded community services (trial) of the National Development
 * and Reform Commission and two ministries names first.
 */
export type VenueFunction =
  | "elder-care"
  | "infant-care"
  | "child-after-care"
  | "community-meals"
  | "household-services"
  | "health"
  | "fitness"
  | "culture"
  | "child-play"
  | "government-services"
  | "housing"
  | "transport";

/** What a venue can be there for. */
export const venueFunctions: CodeList<VenueFunction> = {
  id: "venue-function",
  codes: [
    "elder-care",
    "infant-care",
    "child-after-care",
    "community-meals",
    "household-services",
    "health",
    "fitness",
    "culture",
    "child-play",
    "government-services",
    "housing",
    "transport",
  ],
  extensible: true,
};

/** A service that is offered at a counter or a booth. */
export type ServiceCode =
  | "legal-advice"
  | "mental-health"
  | "medical-consultation"
  | "free-haircut"
  | "heritage-experience"
  | "heritage-course"
  | "education"
  | "training"
  | "culture";

/** The services of the counters of a publicity and service week, and regular ones of communities; open to any other. */
export const serviceCodes: CodeList<ServiceCode> = {
  id: "service",
  codes: [
    "legal-advice",
    "mental-health",
    "medical-consultation",
    "free-haircut",
    "heritage-experience",
    "heritage-course",
    "education",
    "training",
    "culture",
  ],
  extensible: true,
};

/** What helps persons with disabilities in a venue. */
export type AccessibilityFeature =
  | "ramp"
  | "lift"
  | "accessible-toilet"
  | "accessible-parking"
  | "tactile-paving"
  | "braille"
  | "hearing-aid"
  | "sign-language";

/** What can help persons with disabilities. */
export const accessibilityFeatures: CodeList<AccessibilityFeature> = {
  id: "accessibility-feature",
  codes: [
    "ramp",
    "lift",
    "accessible-toilet",
    "accessible-parking",
    "tactile-paving",
    "braille",
    "hearing-aid",
    "sign-language",
  ],
  extensible: true,
};

/** Whether the use of a venue costs anything: nothing, in parts, always. */
export type VenueFeeKind = "free" | "partly-free" | "paid";

/** Whether use costs anything. */
export const venueFeeKinds: ClosedCodeList<VenueFeeKind> = {
  id: "venue-fee",
  codes: ["free", "partly-free", "paid"],
  extensible: false,
};

/** Who may use a venue: everybody, those who live in the community, members, or new employment groups (新就业群体). */
export type VenueAccess = "public" | "residents" | "members" | "new-employment-groups";

/** Who can be let in. */
export const venueAccessKinds: CodeList<VenueAccess> = {
  id: "venue-access",
  codes: ["public", "residents", "members", "new-employment-groups"],
  extensible: true,
};

/** Whether a wheelchair gets in: everywhere, in parts, or not. */
export type WheelchairAccess = "yes" | "limited" | "no";
