import * as z from "zod/mini";
import {
  CivilDateSchema,
  InstantSchema,
  periodInOrder,
  QuantitySchema,
  rule,
  type Agrees,
  codeSchema,
} from "../core/index.ts";
import { CommunityCodeSchema, DivisionCodeSchema, GridIdSchema } from "../identifiers/schema.ts";
import { BodyReferenceSchema, FilledTextSchema, SourceReferenceSchema } from "../organizations/index.ts";
import type {
  AccessibilityFeature,
  EquipmentItem,
  ServiceCode,
  VenueAccess,
  VenueFunction,
  VenueKind,
} from "./code-lists.ts";
import { OpeningHoursSchema } from "./hours/schema.ts";
import type { Venue } from "./model.ts";
import type { PositionFindings } from "./positions/findings.ts";
import type { Position } from "./positions/model.ts";
import { axesAreInOrder, isLatitude, isLongitude, positionIsFilled } from "./positions/rules.ts";
import { impossibleEventOf, repeatedCarriersOf, repeatedEquipmentOf, selfCarriersOf } from "./rule-params.ts";
import {
  absentIsNotFree,
  areaIsInSquareMetres,
  areaIsSomething,
  carriersAreApart,
  carriersAreOthers,
  communityIsInDivision,
  equipmentIsToldOnce,
  feeInOrder,
  freeCostsNothing,
  gridIsInCommunity,
  isAccessibilityFeature,
  isEquipmentItem,
  isFeeAmount,
  isHeadCount,
  isServiceCode,
  isAccessKind,
  isVenueFunction,
  isVenueKind,
  venueEventsArePossible,
} from "./rules.ts";

/** What every record with a period has. */
const span = /* @__PURE__ */ (() => ({
  from: z.optional(CivilDateSchema),
  until: z.optional(CivilDateSchema),
}))();

const LONGITUDE: keyof PositionFindings = "position.longitude";
const LATITUDE: keyof PositionFindings = "position.latitude";

const positionSchema = /* @__PURE__ */ (() =>
  z
    .object({
      longitude: z.number().check(rule(isLongitude, LONGITUDE)),
      latitude: z.number().check(rule(isLatitude, LATITUDE)),
      system: z.enum(["WGS-84", "GCJ-02", "BD-09"]),
    })
    .check(rule(positionIsFilled, "position.empty"), rule(axesAreInOrder, "position.axes-swapped")))();

/** The schema of a position. */
export const PositionSchema: z.ZodMiniType<Position, Position> = positionSchema satisfies Agrees<
  Position,
  z.output<typeof positionSchema>
>;

const addressSchema = /* @__PURE__ */ (() =>
  z
    .object({
      text: FilledTextSchema,
      divisionCode: z.optional(DivisionCodeSchema),
      communityCode: z.optional(CommunityCodeSchema),
      gridId: z.optional(GridIdSchema),
      divisionNames: z.optional(z.array(FilledTextSchema)),
    })
    .check(
      rule(communityIsInDivision, "venue.codes-contradict", ["communityCode"]),
      rule(gridIsInCommunity, "venue.codes-contradict", ["gridId"]),
    ))();

const areaSchema = /* @__PURE__ */ (() =>
  QuantitySchema.check(
    rule(areaIsInSquareMetres, "venue.area-unit", ["unit"]),
    rule(areaIsSomething, "venue.area-nothing", ["value"]),
  ))();

const countSchema = /* @__PURE__ */ (() => z.number().check(rule(isHeadCount, "venue.capacity")))();

const amountSchema = /* @__PURE__ */ (() => z.number().check(rule(isFeeAmount, "venue.fee-amount")))();

const feeSchema = /* @__PURE__ */ (() =>
  z
    .object({
      kind: z.enum(["free", "partly-free", "paid"]),
      lowest: z.optional(amountSchema),
      highest: z.optional(amountSchema),
      per: z.optional(z.enum(["visit", "hour", "day", "month", "year"])),
      note: z.optional(FilledTextSchema),
    })
    .check(
      rule(feeInOrder, "venue.fee-order", ["highest"]),
      rule(freeCostsNothing, "venue.fee-of-free", ["kind"]),
    ))();

const accessibilitySchema = /* @__PURE__ */ (() =>
  z.object({
    wheelchair: z.optional(z.enum(["yes", "limited", "no"])),
    features: z.optional(
      z.array(codeSchema<AccessibilityFeature>(isAccessibilityFeature, "venue.accessibility-feature")),
    ),
    note: z.optional(FilledTextSchema),
  }))();

const carrierSchema = /* @__PURE__ */ (() =>
  z
    .object({
      kind: codeSchema<VenueKind>(isVenueKind, "venue.kind"),
      venue: z.optional(FilledTextSchema),
      name: z.optional(FilledTextSchema),
      ...span,
    })
    .check(rule(periodInOrder, "period.order", ["until"])))();

const equipmentSchema = /* @__PURE__ */ (() =>
  z
    .object({
      item: codeSchema<EquipmentItem>(isEquipmentItem, "venue.equipment-item"),
      present: z.boolean(),
      free: z.optional(z.boolean()),
    })
    .check(rule(absentIsNotFree, "venue.equipment-absent-and-free", ["free"])))();

const eventSchema = /* @__PURE__ */ (() =>
  z.object({
    event: z.enum(["plan", "open", "suspend", "resume", "close"]),
    on: z.optional(CivilDateSchema),
    at: z.optional(InstantSchema),
    reason: z.optional(FilledTextSchema),
  }))();

const labelSchema = /* @__PURE__ */ (() =>
  z
    .object({
      title: FilledTextSchema,
      awardedBy: z.optional(BodyReferenceSchema),
      reviewOn: z.optional(CivilDateSchema),
      recognition: z.optional(FilledTextSchema),
      ...span,
    })
    .check(rule(periodInOrder, "period.order", ["until"])))();

const themeSchema = /* @__PURE__ */ (() =>
  z.object({ title: FilledTextSchema, ...span }).check(rule(periodInOrder, "period.order", ["until"])))();

const venueSchema = /* @__PURE__ */ (() =>
  z
    .object({
      id: FilledTextSchema,
      name: FilledTextSchema,
      englishName: z.optional(FilledTextSchema),
      kind: codeSchema<VenueKind>(isVenueKind, "venue.kind"),
      operator: z.optional(BodyReferenceSchema),
      address: z.optional(addressSchema),
      position: z.optional(positionSchema),
      area: z.optional(areaSchema),
      siteArea: z.optional(areaSchema),
      capacity: z.optional(countSchema),
      indoor: z.optional(z.boolean()),
      accessibility: z.optional(accessibilitySchema),
      fee: z.optional(feeSchema),
      contacts: z.optional(z.array(z.object({ role: FilledTextSchema, phone: FilledTextSchema }))),
      openingHours: z.optional(OpeningHoursSchema),
      access: z.optional(z.array(codeSchema<VenueAccess>(isAccessKind, "venue.access"))),
      visitingRules: z.optional(z.array(FilledTextSchema)),
      bookable: z.optional(z.boolean()),
      carriers: z.optional(z.array(carrierSchema)),
      functions: z.optional(z.array(codeSchema<VenueFunction>(isVenueFunction, "venue.function"))),
      services: z.optional(z.array(codeSchema<ServiceCode>(isServiceCode, "venue.service"))),
      equipment: z.optional(z.array(equipmentSchema)),
      events: z.optional(z.array(eventSchema)),
      themes: z.optional(z.array(themeSchema)),
      labels: z.optional(z.array(labelSchema)),
      source: z.optional(SourceReferenceSchema),
      ext: z.optional(z.record(z.string(), z.unknown())),
    })
    .check(
      rule(carriersAreOthers, "venue.carrier-itself", ["carriers"], selfCarriersOf),
      rule(carriersAreApart, "venue.carrier-repeated", ["carriers"], repeatedCarriersOf),
      rule(equipmentIsToldOnce, "venue.equipment-repeated", ["equipment"], repeatedEquipmentOf),
      rule(venueEventsArePossible, "venue.event-impossible", ["events"], impossibleEventOf),
    ))();

/** The schema of a venue. */
export const VenueSchema: z.ZodMiniType<Venue, Venue> = venueSchema satisfies Agrees<
  Venue,
  z.output<typeof venueSchema>
>;
