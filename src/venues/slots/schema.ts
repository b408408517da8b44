import * as z from "zod/mini";
import { InstantSchema, rule, type Agrees, type ExtensibleCode } from "../../core/index.ts";
import { BodyReferenceSchema, FilledTextSchema } from "../../organizations/index.ts";
import type { ServiceCode } from "../code-lists.ts";
import { isHeadCount, isServiceCode } from "../rules.ts";
import type { Booking, Route, ServicePoint, Slot } from "./model.ts";
import { earlyStopsOf } from "./rule-params.ts";
import {
  bookableHasCapacity,
  routeHasStops,
  slotCountsFit,
  spanHasLength,
  stopInOrder,
  stopsInOrder,
} from "./rules.ts";

const countSchema = /* @__PURE__ */ (() => z.number().check(rule(isHeadCount, "slot.count")))();

/** A code of the list of services, or one of one's own. */
function serviceSchema(): z.ZodMiniType<ExtensibleCode<ServiceCode>, ExtensibleCode<ServiceCode>> {
  const text: unknown = z.string().check(rule(isServiceCode, "venue.service"));
  // The rule is a guard of the type, but zod's types do not follow guards.
  return text as z.ZodMiniType<ExtensibleCode<ServiceCode>, ExtensibleCode<ServiceCode>>;
}

const slotSchema = /* @__PURE__ */ (() =>
  z
    .object({
      id: FilledTextSchema,
      venue: FilledTextSchema,
      facility: z.optional(FilledTextSchema),
      kind: z.enum(["bookable", "walk-in"]),
      startAt: InstantSchema,
      endAt: InstantSchema,
      capacity: z.optional(countSchema),
      expected: z.optional(countSchema),
      service: z.optional(serviceSchema()),
    })
    .check(
      rule(spanHasLength, "slot.time-order", ["endAt"]),
      rule(bookableHasCapacity, "slot.capacity-missing", ["capacity"]),
      rule(slotCountsFit, "slot.count-out-of-place"),
    ))();

/** The schema of a slot. */
export const SlotSchema: z.ZodMiniType<Slot, Slot> = slotSchema satisfies Agrees<
  Slot,
  z.output<typeof slotSchema>
>;

const bookingSchema = /* @__PURE__ */ (() =>
  z
    .object({
      id: FilledTextSchema,
      slot: FilledTextSchema,
      venue: FilledTextSchema,
      startAt: InstantSchema,
      endAt: InstantSchema,
      person: z.optional(FilledTextSchema),
      party: countSchema,
      status: z.enum(["held", "confirmed", "attended", "no-show", "cancelled"]),
    })
    .check(rule(spanHasLength, "slot.time-order", ["endAt"])))();

/** The schema of a booking. */
export const BookingSchema: z.ZodMiniType<Booking, Booking> = bookingSchema satisfies Agrees<
  Booking,
  z.output<typeof bookingSchema>
>;

const servicePointSchema = /* @__PURE__ */ (() =>
  z
    .object({
      id: FilledTextSchema,
      provider: BodyReferenceSchema,
      service: serviceSchema(),
      venue: FilledTextSchema,
      booth: z.optional(FilledTextSchema),
      startAt: InstantSchema,
      endAt: InstantSchema,
      capacity: z.optional(countSchema),
    })
    .check(rule(spanHasLength, "slot.time-order", ["endAt"])))();

/** The schema of a service point. */
export const ServicePointSchema: z.ZodMiniType<ServicePoint, ServicePoint> =
  servicePointSchema satisfies Agrees<ServicePoint, z.output<typeof servicePointSchema>>;

const stopSchema = /* @__PURE__ */ (() =>
  z
    .object({ venue: FilledTextSchema, arriveAt: InstantSchema, leaveAt: InstantSchema })
    .check(rule(stopInOrder, "slot.time-order", ["leaveAt"])))();

const routeSchema = /* @__PURE__ */ (() =>
  z
    .object({
      id: FilledTextSchema,
      name: z.optional(FilledTextSchema),
      stops: z.array(stopSchema).check(rule(routeHasStops, "route.too-short")),
    })
    .check(rule(stopsInOrder, "route.stop-too-early", ["stops"], earlyStopsOf)))();

/** The schema of a route. */
export const RouteSchema: z.ZodMiniType<Route, Route> = routeSchema satisfies Agrees<
  Route,
  z.output<typeof routeSchema>
>;
