// Mission rows 000#15, "physical coverage → effective coverage", and 003#4, the two coverages of the 2012 opinion.
// Coverage rate: organizations with a unit / organizations; joint counted once per organization; denominator shown;
// separate "work coverage".
import { describe, expect, it } from "vitest";
import {
  mergePartyCoverageSummaries,
  partyCoverageShareOf,
  summarizePartyCoverage,
} from "../../src/indicators/index.ts";
import type { PartyUnit } from "../../src/organizations/index.ts";
import { body } from "./bodies.ts";

const organizations = Array.from({ length: 8 }, (_, index) =>
  body(`o${String(index)}`, `东江第${String(index)}社`),
);
const units: readonly PartyUnit[] = [
  { id: "own", kind: "branch", covers: [{ id: "o0" }], from: "2021-07-01" },
  {
    id: "joint",
    kind: "joint-branch",
    covers: [{ id: "o0" }, { id: "o1" }, { id: "o2" }],
    from: "2025-12-23",
  },
  { id: "sent", kind: "instructor-only", covers: [{ id: "o3" }, { id: "o1" }], from: "2024-01-01" },
  { id: "ended", kind: "branch", covers: [{ id: "o4" }], from: "2015-01-01", until: "2025-12-22" },
];

describe("000#15 and 003#4: two coverages", () => {
  it("count each organization once, with the denominator", () => {
    const summary = summarizePartyCoverage(organizations, units, "2025-12-23");
    expect(partyCoverageShareOf(summary, "organization")).toEqual({
      numerator: 3,
      unknown: 0,
      denominator: 8,
      share: 0.375,
      atMost: 0.375,
    });
    expect(partyCoverageShareOf(summary, "work")).toMatchObject({ numerator: 4, denominator: 8, share: 0.5 });
  });

  it("are of a day: the joint branch was founded on the 23rd, another one ended the day before", () => {
    const dayBefore = summarizePartyCoverage(organizations, units, "2025-12-22");
    expect(partyCoverageShareOf(dayBefore, "organization").numerator).toBe(2);
    expect(partyCoverageShareOf(dayBefore, "work").numerator).toBe(4);
  });

  it("of streets add up to the district", () => {
    const streets = [organizations.slice(0, 3), organizations.slice(3)].map((some) =>
      summarizePartyCoverage(some, units, "2025-12-23"),
    );
    expect(mergePartyCoverageSummaries(streets)).toEqual(
      summarizePartyCoverage(organizations, units, "2025-12-23"),
    );
  });

  it("of nobody is null", () => {
    expect(
      partyCoverageShareOf(summarizePartyCoverage([], units, "2025-12-23"), "organization").share,
    ).toBeNull();
  });
});
