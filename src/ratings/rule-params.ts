// What the findings of the schema's rules print; asked only where a rule refused its value.
import type { FindingParams } from "../core/index.ts";
import {
  downgradesNotLower,
  eventsAfterCancellation,
  eventsBeforeAnnouncement,
  eventsOutOfOrder,
  eventsWithoutLevel,
  type RatingHistory,
} from "./rules.ts";

/** The events before the announcement. */
export function earlyEventsOf(rating: RatingHistory): FindingParams {
  return { positions: eventsBeforeAnnouncement(rating) };
}

/** The events that stand after later ones. */
export function misplacedEventsOf(rating: RatingHistory): FindingParams {
  return { positions: eventsOutOfOrder(rating) };
}

/** The events that follow the cancellation. */
export function lateEventsOf(rating: RatingHistory): FindingParams {
  return { positions: eventsAfterCancellation(rating) };
}

/** The events that lower nothing. */
export function idleDowngradesOf(rating: RatingHistory): FindingParams {
  return { positions: downgradesNotLower(rating) };
}

/** The events that need a level. */
export function levelessEventsOf(rating: RatingHistory): FindingParams {
  return { positions: eventsWithoutLevel(rating) };
}
