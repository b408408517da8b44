import { describe } from "vitest";
import * as guards from "../../src/indicators/guards.ts";
import * as index from "../../src/indicators/index.ts";
import * as schemas from "../../src/indicators/schema.ts";
import { describeGuards } from "../support/guards.ts";
import { indicator, observation, smallestIndicator, smallestObservation } from "./indicator-samples.ts";

describe("guards of linli/indicators", () => {
  describeGuards({
    guards,
    schemas: [schemas],
    index,
    samples: {
      Indicator: [indicator, smallestIndicator],
      Observation: [observation, smallestObservation],
    },
  });
});
