import { describe } from "vitest";
import * as guards from "../../src/volunteer-hours/guards.ts";
import * as index from "../../src/volunteer-hours/index.ts";
import * as schemas from "../../src/volunteer-hours/schema.ts";
import { describeGuards } from "../support/guards.ts";
import {
  activity,
  rosterRecord,
  serviceRecord,
  smallestActivity,
  smallestServiceRecord,
  smallestVolunteer,
  trainingRecord,
  volunteer,
  volunteerTeam,
} from "./hours-samples.ts";

describe("guards of linli/volunteer-hours", () => {
  describeGuards({
    guards,
    schemas: [schemas],
    index,
    samples: {
      ServiceRecord: [serviceRecord, rosterRecord, smallestServiceRecord],
      TrainingRecord: [trainingRecord],
      Volunteer: [volunteer, smallestVolunteer],
      VolunteerTeam: [volunteerTeam],
      Activity: [activity, smallestActivity],
    },
  });
});
