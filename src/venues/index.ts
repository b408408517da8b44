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
