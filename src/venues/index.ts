/**
 * Venues of community governance: their kinds, places, equipment and opening hours on Chinese calendars, positions and
 * distances, slots and bookings. Where data do not decide, the answer is `"unknown"`.
 *
 * @packageDocumentation
 */
// The models and their code lists.
export type {
  Venue,
  VenueAccessibility,
  VenueAddress,
  VenueCarrier,
  VenueContact,
  VenueEquipment,
  VenueEvent,
  VenueEventKind,
  VenueFee,
  VenueId,
  VenueLabel,
  VenueTheme,
} from "./model.ts";
export {
  accessibilityFeatures,
  equipmentItems,
  serviceCodes,
  venueAccessKinds,
  venueFeeKinds,
  venueFunctions,
  venueKinds,
  type AccessibilityFeature,
  type EquipmentItem,
  type ServiceCode,
  type VenueAccess,
  type VenueFeeKind,
  type VenueFunction,
  type VenueKind,
  type WheelchairAccess,
} from "./code-lists.ts";
// The findings of all families.
export type { VenueFindings } from "./findings.ts";
export type { VenueModelFindings } from "./model-findings.ts";
// The schema and checks of venues.
export { PositionSchema, VenueSchema } from "./schema.ts";
export { checkVenue, explainVenue, isVenue } from "./check-venue.ts";
export type { DivisionFinder, FoundDivision, VenueOptions } from "./division-findings.ts";
export { checkSetOfVenues, type VenueSetFinding, type VenueSetOptions } from "./set.ts";
export type { VenueSetFindings } from "./set-findings.ts";
// What a venue is on a day, what it contains, and whether it is open.
export { venueMachine, type VenueState } from "./machine.ts";
export { venueStatusOn } from "./status.ts";
export { venueOpeningAt, type VenueOpening } from "./venue-opening.ts";
export { carriersOn, functionsOf } from "./carriers.ts";
// Themes, and the venues of a street.
export { themesOn } from "./themes.ts";
export { venuesOfStreet, type StreetReference } from "./streets.ts";
// Applications for small spaces.
export type {
  SpaceApplication,
  SpaceApplicationEvent,
  SpaceApplicationEventKind,
} from "./applications/model.ts";
export type { SpaceApplicationFindings } from "./applications/findings.ts";
export { SpaceApplicationSchema } from "./applications/schema.ts";
export { checkSpaceApplication, isSpaceApplication } from "./applications/check-space-application.ts";
export {
  spaceApplicationMachine,
  type SpaceApplicationState,
  type SpaceApplicationSubject,
} from "./applications/machine.ts";
export { spaceApplicationStateOn } from "./applications/space-application-state.ts";
export { spaceApplicationTable } from "./table/space-application-table.ts";
// What documents ask of venues.
export type {
  AreaRequirement,
  EquipmentCheck,
  EquipmentRequirement,
  EquipmentRules,
  FunctionRequirement,
  ItemRequirement,
} from "./equipment/model.ts";
export type { EquipmentFindings, EquipmentName } from "./equipment/findings.ts";
export { checkEquipment } from "./equipment/check-equipment.ts";
export { equipmentRules } from "./data/equipment-rules.ts";
// Positions.
export type { Coordinates, CoordinateSystem, Position } from "./positions/model.ts";
export type { PositionFindings } from "./positions/findings.ts";
export { checkPosition, explainPosition, isPosition } from "./positions/check-position.ts";
export { convertCoordinates } from "./positions/convert.ts";
export { mainlandContains } from "./positions/mainland.ts";
export { distanceMeters, type Place } from "./positions/distance.ts";
export { venuesPerSquareKilometre } from "./positions/density.ts";
export {
  nearestVenues,
  type NearestVenuesOptions,
  type NearVenue,
  type VenueCandidate,
} from "./positions/nearest-venues.ts";
// Slots, bookings, service points and routes.
export type {
  Booking,
  BookingStatus,
  Route,
  RouteStop,
  ServicePoint,
  Slot,
  TimeSpan,
} from "./slots/model.ts";
export type { SlotFindings } from "./slots/findings.ts";
export { BookingSchema, RouteSchema, ServicePointSchema, SlotSchema } from "./slots/schema.ts";
export { checkSlot, isSlot, type SlotOptions } from "./slots/check-slot.ts";
export { checkSetOfSlots, type SlotSetFinding } from "./slots/check-set-of-slots.ts";
export { remainingCapacity, type RemainingCapacity } from "./slots/remaining-capacity.ts";
export { checkBooking, isBooking, type BookingOptions } from "./slots/check-booking.ts";
export { checkServicePoint, isServicePoint } from "./slots/check-service-point.ts";
export { findClashes, type Clash, type Engagement } from "./slots/find-clashes.ts";
export { checkRoute, isRoute, type RouteOptions } from "./slots/check-route.ts";
// Venues in the rows of a table.
export { venueTable } from "./table/venue-table.ts";
// The words of the code lists.
export {
  accessibilityFeatureLabels,
  coordinateSystemLabels,
  equipmentItemLabels,
  serviceLabels,
  venueAccessLabels,
  venueFeeLabels,
  venueFunctionLabels,
  venueKindLabels,
  wheelchairLabels,
} from "./data/labels.ts";
// Opening hours.
export type {
  CalendarPolicy,
  DayHours,
  LunarRule,
  MakeupHours,
  OpeningException,
  OpeningHours,
  OpeningRange,
  OpeningSeason,
  OpeningWeek,
  Weekday,
} from "./hours/model.ts";
export type { OpeningHoursModelFindings } from "./hours/model-findings.ts";
export { OpeningHoursSchema } from "./hours/schema.ts";
export { checkOpeningHours, explainOpeningHours, isOpeningHours } from "./hours/check-opening-hours.ts";
export type { OpeningReason } from "./hours/because.ts";
export type { OpeningRule } from "./hours/outcome.ts";
export type { OpeningStateFindings } from "./hours/state-findings.ts";
export { openingStateAt, type OpeningOptions, type OpeningState } from "./hours/opening-state.ts";
export { openingPeriods, type OpeningPeriod, type OpeningPeriodsOptions } from "./hours/opening-periods.ts";
export { nextOpening, type NextOpening } from "./hours/next-opening.ts";
export type { OpeningTextFindings, TextPlace } from "./hours/text/findings.ts";
export { parseOpeningText } from "./hours/parse-opening-text.ts";
export { formatOpeningHours } from "./hours/format-opening-hours.ts";
