import { describe } from "vitest";
import * as guards from "../../src/venues/guards.ts";
import * as hoursSchema from "../../src/venues/hours/schema.ts";
import * as index from "../../src/venues/index.ts";
import { describeGuards } from "../support/guards.ts";
import { everything, garden, office, roundTheClock } from "./opening-hours-samples.ts";

describe("guards of linli/venues", () => {
  describeGuards({
    guards,
    schemas: [hoursSchema],
    index,
    samples: { OpeningHours: [everything, garden, office, roundTheClock] },
  });
});
