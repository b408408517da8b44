import { describe } from "vitest";
import * as agreements from "../../src/programmes/agreements/schema.ts";
import * as guards from "../../src/programmes/guards.ts";
import * as index from "../../src/programmes/index.ts";
import * as memberships from "../../src/programmes/memberships/schema.ts";
import * as policies from "../../src/programmes/policies/schema.ts";
import * as reports from "../../src/programmes/reports/schema.ts";
import {
  sampleAgreement,
  sampleCase,
  sampleMechanism,
  sampleMembership,
  sampleMethod,
  samplePolicy,
  sampleReport,
  type Random,
} from "../../src/testing/index.ts";
import { describeGuards } from "../support/guards.ts";

/** A sample with everything that it can have, and one with as little as it can. */
function bothOf<T>(sample: (random: Random) => T): readonly T[] {
  return [sample(() => 0), sample(() => 0.999), sample(() => 0.4)];
}

describe("guards of agreements, reports, policies and memberships", () => {
  const samples = {
    Agreement: bothOf(sampleAgreement),
    Case: bothOf(sampleCase),
    Report: bothOf(sampleReport),
    Policy: bothOf(samplePolicy),
    Mechanism: bothOf(sampleMechanism),
    Method: bothOf(sampleMethod),
    Membership: bothOf(sampleMembership),
  };
  describeGuards({
    guards,
    schemas: [agreements, reports, policies, memberships],
    index,
    samples,
    models: Object.keys(samples),
  });
});
