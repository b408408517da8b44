import { describe } from "vitest";
import * as guards from "../../src/venues/guards.ts";
import * as hoursSchema from "../../src/venues/hours/schema.ts";
import * as index from "../../src/venues/index.ts";
import * as venueSchemas from "../../src/venues/schema.ts";
import * as applicationSchemas from "../../src/venues/applications/schema.ts";
import * as slotSchemas from "../../src/venues/slots/schema.ts";
import { describeGuards } from "../support/guards.ts";
import { everything, garden, office, roundTheClock } from "./opening-hours-samples.ts";
import {
  booking,
  position,
  route,
  servicePoint,
  slot,
  smallestVenue,
  venue,
  walkIn,
} from "./venue-samples.ts";
import { refusedApplication, spaceApplication } from "./application-samples.ts";

describe("guards of linli/venues", () => {
  describeGuards({
    guards,
    schemas: [hoursSchema, venueSchemas, slotSchemas, applicationSchemas],
    index,
    samples: {
      OpeningHours: [everything, garden, office, roundTheClock],
      Position: [position],
      Venue: [venue, smallestVenue],
      Slot: [slot, walkIn],
      Booking: [booking],
      ServicePoint: [servicePoint],
      Route: [route],
      SpaceApplication: [spaceApplication, refusedApplication],
    },
  });
});
