import { describe } from "vitest";
import * as calls from "../../src/projects/calls/schema.ts";
import * as guards from "../../src/projects/guards.ts";
import * as index from "../../src/projects/index.ts";
import * as works from "../../src/projects/works/schema.ts";
import { describeGuards } from "../support/guards.ts";
import {
  bid,
  milestone,
  openCall,
  project,
  smallestBid,
  smallestOpenCall,
  smallestProject,
} from "./call-samples.ts";

describe("guards of calls and projects", () => {
  describeGuards({
    guards,
    schemas: [calls, works],
    index,
    models: ["Bid", "Milestone", "OpenCall", "Project"],
    samples: {
      Bid: [bid, smallestBid],
      Milestone: [milestone],
      OpenCall: [openCall, smallestOpenCall],
      Project: [project, smallestProject],
    },
  });
});
