import { warningOf, type Finding } from "../../core/index.ts";
import type { Booking, Slot } from "./model.ts";

/** How many places of a slot are taken and left. */
export interface RemainingCapacity {
  /** How many are left, never below nothing; `"unknown"` for a slot that has no capacity, such as one to walk into. */
  readonly remaining: number | "unknown";
  /** How many are booked. */
  readonly booked: number;
  /** How many are held for somebody who has not confirmed. */
  readonly held: number;
  /** `slot.overbooked` where more are taken than there are. */
  readonly because: readonly Finding[];
}

/**
 * Counts what is left of a slot.
 *
 * @remarks What is held takes a place as what is booked does; what is cancelled takes none. Bookings of other slots are
 * left out.
 *
 * @param slot - a slot
 * @param bookings - bookings, of this slot and of others
 * @returns what is left, booked and held, with `slot.overbooked` where there is too much of it
 *
 * @example
 * import { remainingCapacity } from "linli/venues";
 *
 * const times = { startAt: "2026-02-14T09:00:00+08:00", endAt: "2026-02-14T10:00:00+08:00" };
 * const slot = { id: "s-1", venue: "v-1", kind: "bookable", capacity: 8, ...times } as const;
 * const booking = { slot: "s-1", venue: "v-1", party: 3, ...times } as const;
 * const { remaining, booked, held } = remainingCapacity(slot, [
 *   { ...booking, id: "b-1", status: "confirmed" },
 *   { ...booking, id: "b-2", status: "held" },
 *   { ...booking, id: "b-3", status: "cancelled" },
 * ]);
 * [remaining, booked, held]; // => [2, 3, 3]
 */
export function remainingCapacity(slot: Slot, bookings: Iterable<Booking>): RemainingCapacity {
  let booked = 0;
  let held = 0;
  for (const booking of bookings) {
    if (booking.slot !== slot.id || booking.status === "cancelled") continue;
    if (booking.status === "held") held += booking.party;
    else booked += booking.party;
  }
  const { capacity } = slot;
  if (capacity === undefined) return { remaining: "unknown", booked, held, because: [] };
  const taken = booked + held;
  const because = taken > capacity ? [warningOf("slot.overbooked", { capacity, taken })] : [];
  return { remaining: Math.max(0, capacity - taken), booked, held, because };
}
