import {
  checkModel,
  compareInstants,
  errorOf,
  findingBelow,
  hasErrors,
  warningOf,
  type CheckResult,
  type Finding,
} from "../../core/index.ts";
import { isBookingRecord } from "../guards.ts";
import type { Booking, Slot } from "./model.ts";
import { remainingCapacity } from "./remaining-capacity.ts";
import { BookingSchema } from "./schema.ts";

/** What a booking is held against. */
export interface BookingOptions {
  /** The slot that it is for. */
  readonly slot?: Slot | undefined;
  /** The bookings that there are already; one of the same reference is the booking itself, and is replaced. */
  readonly bookings?: readonly Booking[] | undefined;
}

/**
 * Says whether a value is a booking.
 *
 * @param value - any value
 * @returns `true` for a record that contradicts neither its form nor itself
 *
 * @example
 * import { isBooking } from "linli/venues";
 *
 * const times = { startAt: "2026-02-14T09:00:00+08:00", endAt: "2026-02-14T10:00:00+08:00" };
 * isBooking({ id: "b-1", slot: "s-1", venue: "v-1", party: 2, status: "held", ...times }); // => true
 * isBooking({ id: "b-1", slot: "s-1", venue: "v-1", party: 0, status: "held", ...times }); // => false
 */
export function isBooking(value: unknown): value is Booking {
  try {
    return isBookingRecord(value);
  } catch {
    return false;
  }
}

/**
 * Checks a booking: by itself, and where a slot is given, whether it is of that slot and still has a place in it.
 *
 * @param input - any value
 * @param options - the slot, and the bookings that there are already
 * @returns the booking by reference, or `slot.time-order`, `slot.count`, `organization.text-empty`, those of instants, and
 * the `field.…` findings; with a slot `booking.other-slot`, `booking.full` and `booking.twice`, and the warning
 * `booking.walk-in`
 *
 * @example
 * import { checkBooking, type Slot } from "linli/venues";
 *
 * const times = { startAt: "2026-02-14T09:00:00+08:00", endAt: "2026-02-14T10:00:00+08:00" };
 * const slot: Slot = { id: "s-1", venue: "v-1", kind: "bookable", capacity: 8, ...times };
 * const request = { id: "b-4", slot: "s-1", venue: "v-1", party: 3, status: "held", ...times };
 * const bookings = [{ id: "b-1", slot: "s-1", venue: "v-1", party: 6, status: "confirmed", ...times }] as const;
 * checkBooking(request, { slot }).ok; // => true
 * checkBooking(request, { slot, bookings }).findings[0]?.params; // => { party: 3, remaining: 2 }
 */
export function checkBooking(input: unknown, options: BookingOptions = {}): CheckResult<Booking> {
  const checked = checkModel<Booking>(BookingSchema, input, { guard: isBookingRecord });
  if (!checked.ok || options.slot === undefined) return checked;
  const booking = checked.value;
  const findings = [...checked.findings, ...findingsInSlot(booking, options.slot, options.bookings ?? [])];
  return hasErrors(findings) ? { ok: false, findings } : { ok: true, value: booking, findings };
}

function findingsInSlot(booking: Booking, slot: Slot, bookings: readonly Booking[]): readonly Finding[] {
  if (!isOfSlot(booking, slot)) return [findingBelow(errorOf("booking.other-slot", {}), "slot")];
  if (booking.status === "cancelled") return [];
  if (slot.kind === "walk-in") return [findingBelow(warningOf("booking.walk-in", {}), "slot")];
  const others = bookings.filter(({ id }) => id !== booking.id);
  const { remaining } = remainingCapacity(slot, others);
  const findings: Finding[] = [];
  if (remaining !== "unknown" && booking.party > remaining) {
    findings.push(findingBelow(errorOf("booking.full", { party: booking.party, remaining }), "party"));
  }
  const twice = bookings.findIndex((other) => isOfSamePerson(other, booking));
  if (twice !== -1) {
    findings.push(findingBelow(errorOf("booking.twice", { position: twice + 1 }), "person"));
  }
  return findings;
}

function isOfSlot(booking: Booking, slot: Slot): boolean {
  return (
    booking.slot === slot.id &&
    booking.venue === slot.venue &&
    compareInstants(booking.startAt, slot.startAt) !== -1 &&
    compareInstants(booking.endAt, slot.endAt) !== 1
  );
}

function isOfSamePerson(other: Booking, booking: Booking): boolean {
  return (
    booking.person !== undefined &&
    other.person === booking.person &&
    other.slot === booking.slot &&
    other.id !== booking.id &&
    other.status !== "cancelled"
  );
}
