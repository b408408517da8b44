import type { ExtensibleCode, Instant } from "../../core/index.ts";
import type { BodyReference } from "../../organizations/index.ts";
import type { ServiceCode } from "../code-lists.ts";
import type { VenueId } from "../model.ts";

/** A time from one instant up to, and without, another one. */
export interface TimeSpan {
  /** When it begins. */
  readonly startAt: Instant;
  /** When it ends; the instant itself is no part of it. */
  readonly endAt: Instant;
}

/**
 * A time in which a venue can be visited or used: by booking, or by walking in.
 *
 * @remarks `walk-in` (无需预约): an open invitation, which has no capacity to be used up, only a number of persons that is
 * expected. The names are those of a slot of OpenActive, without its counters: what is left is computed.
 */
export interface Slot extends TimeSpan {
  /** The application's own reference; opaque. */
  readonly id: string;
  /** The venue. */
  readonly venue: VenueId;
  /** The room, the court or the booth in it, where the slot is of one; slots of one facility do not overlap. */
  readonly facility?: string | undefined;
  /** Whether it is booked or walked into. */
  readonly kind: "bookable" | "walk-in";
  /** `bookable`: how many persons there is place for. */
  readonly capacity?: number | undefined;
  /** `walk-in`: how many persons are expected. */
  readonly expected?: number | undefined;
  /** What is offered in it. */
  readonly service?: ExtensibleCode<ServiceCode> | undefined;
}

/** How a booking stands; what is cancelled takes no place, everything else does. */
export type BookingStatus = "held" | "confirmed" | "attended" | "no-show" | "cancelled";

/** Places taken in a slot by one party. */
export interface Booking extends TimeSpan {
  /** The application's own reference; opaque. */
  readonly id: string;
  /** The slot. */
  readonly slot: string;
  /** The venue of the slot. */
  readonly venue: VenueId;
  /** Who comes: an opaque key of the application, never a name or a number of a document. */
  readonly person?: string | undefined;
  /** How many persons come. */
  readonly party: number;
  /** How it stands. */
  readonly status: BookingStatus;
}

/**
 * Who offers which service where and when: a booth of a service week, a desk, a corner.
 *
 * @remarks A point belongs to one venue and one time; the same provider on three days has three points.
 */
export interface ServicePoint extends TimeSpan {
  /** The application's own reference; opaque. */
  readonly id: string;
  /** Who offers it. */
  readonly provider: BodyReference;
  /** What is offered. */
  readonly service: ExtensibleCode<ServiceCode>;
  /** Where. */
  readonly venue: VenueId;
  /** The number or the name of the booth. */
  readonly booth?: string | undefined;
  /** How many persons can be served at a time. */
  readonly capacity?: number | undefined;
}

/** A stop of a route. */
export interface RouteStop {
  /** The venue. */
  readonly venue: VenueId;
  /** When the party comes. */
  readonly arriveAt: Instant;
  /** When it goes. */
  readonly leaveAt: Instant;
}

/** A walk through several spaces in one go (串门路线). */
export interface Route {
  /** The application's own reference; opaque. */
  readonly id: string;
  /** What it is called. */
  readonly name?: string | undefined;
  /** The stops in their order, at least two. */
  readonly stops: readonly RouteStop[];
}
