import * as z from "zod/mini";
import { CivilDateSchema, codeSchema, InstantSchema, rule, type Agrees } from "../../core/index.ts";
import {
  BodyReferenceSchema,
  FilledTextSchema,
  PlaceReferenceSchema,
  SourceReferenceSchema,
} from "../../organizations/index.ts";
import type { VenueKind } from "../code-lists.ts";
import { OpeningHoursSchema } from "../hours/schema.ts";
import { isHeadCount } from "../rules.ts";
import type { SpaceApplication } from "./model.ts";
import {
  applicationEventsArePossible,
  impossibleApplicationEventOf,
  isSmallSpaceKind,
  venueIsOpened,
} from "./rules.ts";

const eventSchema = /* @__PURE__ */ (() =>
  z.object({
    event: z.enum(["apply", "approve", "refuse", "open", "withdraw"]),
    on: z.optional(CivilDateSchema),
    at: z.optional(InstantSchema),
    reason: z.optional(FilledTextSchema),
  }))();

const spaceApplicationSchema = /* @__PURE__ */ (() =>
  z
    .object({
      id: FilledTextSchema,
      programme: z.optional(FilledTextSchema),
      applicant: BodyReferenceSchema,
      kind: codeSchema<VenueKind>(isSmallSpaceKind, "space-application.kind"),
      place: PlaceReferenceSchema,
      host: z.optional(BodyReferenceSchema),
      capacity: z.optional(z.number().check(rule(isHeadCount, "venue.capacity"))),
      openingHours: z.optional(OpeningHoursSchema),
      events: z.array(eventSchema),
      venue: z.optional(FilledTextSchema),
      source: z.optional(SourceReferenceSchema),
    })
    .check(
      rule(
        applicationEventsArePossible,
        "space-application.event-impossible",
        ["events"],
        impossibleApplicationEventOf,
      ),
      rule(venueIsOpened, "space-application.venue-too-early", ["venue"]),
    ))();

/** The schema of an application for a small space. */
export const SpaceApplicationSchema: z.ZodMiniType<SpaceApplication, SpaceApplication> =
  spaceApplicationSchema satisfies Agrees<SpaceApplication, z.output<typeof spaceApplicationSchema>>;
