import { describe } from "vitest";
import * as guards from "../../src/projects/guards.ts";
import * as index from "../../src/projects/index.ts";
import * as requestSchemas from "../../src/projects/requests/schema.ts";
import * as visitSchemas from "../../src/projects/visits/schema.ts";
import { describeGuards } from "../support/guards.ts";
import {
  call,
  callWithMoment,
  campaign,
  declined,
  need,
  request,
  smallestNeed,
  smallestVisit,
  suggestion,
  visit,
} from "./visit-samples.ts";

const samples = {
  Need: [need, smallestNeed],
  ServiceRequest: [request, declined],
  StreetCall: [call, callWithMoment],
  Suggestion: [suggestion],
  Visit: [visit, smallestVisit],
  VisitCampaign: [campaign],
};

describe("guards of visits and requests", () => {
  // The other families of the folder have lists of their own.
  const own = Object.entries(guards).filter(([name]) => name.replace(/^is|Record$/g, "") in samples);
  describeGuards({
    guards: Object.fromEntries(own),
    schemas: [visitSchemas, requestSchemas],
    index,
    samples,
  });
});
