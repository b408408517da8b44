import { describe } from "vitest";
import * as guards from "../../src/volunteer-hours/guards.ts";
import * as index from "../../src/volunteer-hours/index.ts";
import * as ledgerSchemas from "../../src/volunteer-hours/ledger/schema.ts";
import * as schemas from "../../src/volunteer-hours/schema.ts";
import * as starSchemas from "../../src/volunteer-hours/stars/schema.ts";
import * as timeBankSchemas from "../../src/volunteer-hours/time-bank/schema.ts";
import { describeGuards } from "../support/guards.ts";
import {
  firstApproval,
  ledgerEntry,
  smallestStarScheme,
  smallestTimeBankEntry,
  starScheme,
  timeBankEntry,
} from "./booking-samples.ts";
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
    schemas: [schemas, ledgerSchemas, starSchemas, timeBankSchemas],
    index,
    samples: {
      ServiceRecord: [serviceRecord, rosterRecord, smallestServiceRecord],
      TrainingRecord: [trainingRecord],
      Volunteer: [volunteer, smallestVolunteer],
      VolunteerTeam: [volunteerTeam],
      Activity: [activity, smallestActivity],
      LedgerEntry: [ledgerEntry, firstApproval],
      StarScheme: [starScheme, smallestStarScheme],
      TimeBankEntry: [timeBankEntry, smallestTimeBankEntry],
    },
  });
});
