/** What is found in slots, bookings, service points and routes; positions count from 1. */
export type SlotFindings = {
  /** A time that does not end after it begins. */
  readonly "slot.time-order": Record<never, never>;
  /** A number of persons that is no whole number from 1 on. */
  readonly "slot.count": Record<never, never>;
  /** A slot to be booked does not say how many there is place for. */
  readonly "slot.capacity-missing": Record<never, never>;
  /** A slot to walk into has a capacity, or one to be booked a number that is expected. */
  readonly "slot.count-out-of-place": Record<never, never>;
  /** The venue is not open all the time of the slot. */
  readonly "slot.outside-opening-hours": { readonly at: string };
  /** Whether the venue is open all the time of the slot is not known. */
  readonly "slot.opening-unknown": { readonly at: string };
  /** A slot of the same facility overlaps; `position` is that of an earlier one. */
  readonly "slot.overlap": { readonly position: number };
  /** An earlier slot has the same reference. */
  readonly "slot.duplicate-id": { readonly position: number };
  /** More persons are booked than there is place for. */
  readonly "slot.overbooked": { readonly capacity: number; readonly taken: number };
  /** The booking is not of this slot: its venue or its time is another one, or it names another slot. */
  readonly "booking.other-slot": Record<never, never>;
  /** The slot needs no booking. */
  readonly "booking.walk-in": Record<never, never>;
  /** The party is larger than what is left. */
  readonly "booking.full": { readonly party: number; readonly remaining: number };
  /** The same person has a place in the slot already; `position` is that of the booking. */
  readonly "booking.twice": { readonly position: number };
  /** The same provider is at another venue at that time; `position` is that of an item that began before. */
  readonly "clash.provider": { readonly position: number };
  /** A provider of the same name is at another venue at that time; a name alone identifies nobody for certain. */
  readonly "clash.provider-namesake": { readonly position: number };
  /** The same person is at another venue at that time; `position` is that of an item that began before. */
  readonly "clash.person": { readonly position: number };
  /** A route has fewer than two stops. */
  readonly "route.too-short": Record<never, never>;
  /** Stops begin before the one before has ended. */
  readonly "route.stop-too-early": { readonly positions: readonly number[] };
  /** A stop is at none of the venues. */
  readonly "route.venue-unknown": Record<never, never>;
  /** The stop is at the venue of the stop before. */
  readonly "route.stop-repeated": Record<never, never>;
  /** The way from the stop before takes longer than there is time, in a straight line; numbers are minutes and metres. */
  readonly "route.too-far": { readonly minutes: number; readonly needed: number; readonly meters: number };
  /** The way from the stop before is not known, because a venue has no position. */
  readonly "route.way-unknown": Record<never, never>;
  /** The venue is closed while the party is there. */
  readonly "route.closed": { readonly at: string };
  /** Whether the venue is open while the party is there is not known. */
  readonly "route.opening-unknown": { readonly at: string };
};
