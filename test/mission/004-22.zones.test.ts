// Mission row 004#22: "next: social-work stations, minors-protection stations, psychological stations, …".
// Planned venues with target dates; coverage target.
import { describe, expect, it } from "vitest";
import type { Quantity } from "../../src/core/index.ts";
import { reconcileTarget } from "../../src/indicators/index.ts";
import { checkMilestone, milestoneStateOn, type Milestone } from "../../src/projects/index.ts";
import { checkVenue, venueStatusOn, type Venue, type VenueKind } from "../../src/venues/index.ts";

const kinds = ["social-work-station", "minors-protection-station", "psychological-station"] as const;
const planned = (kind: VenueKind): Venue => ({
  id: `venue-${kind}`,
  name: "博昌街道服务站",
  kind,
  events: [{ event: "plan", on: "2022-09-22" }],
});
// The day by which a venue is to be open is that of a step of the plan; the venue itself only has what happened.
const target = (kind: VenueKind, doneOn?: string): Milestone => ({
  id: `open-${kind}`,
  project: "stations-2023",
  title: "服务站启用",
  dueOn: "2023-06-30",
  doneOn,
});

describe("004#22: what comes next", () => {
  it("is a venue of a known kind that is planned until it opens", () => {
    for (const kind of kinds) {
      expect(checkVenue(planned(kind))).toMatchObject({ ok: true });
      expect(venueStatusOn(planned(kind), "2022-12-31").state).toBe("planned");
    }
    const opened: Venue = {
      ...planned("social-work-station"),
      events: [
        { event: "plan", on: "2022-09-22" },
        { event: "open", on: "2023-05-04" },
      ],
    };
    expect(venueStatusOn(opened, "2023-05-04").state).toBe("operating");
  });

  it("has a target date, and is overdue after it", () => {
    const steps = kinds.map((kind) =>
      target(kind, kind === "social-work-station" ? "2023-05-04" : undefined),
    );
    expect(steps.map((step) => checkMilestone(step).ok)).toEqual([true, true, true]);
    const statesOn = (date: string): readonly string[] =>
      steps.map((step) => milestoneStateOn(step, date).state);
    expect(statesOn("2023-06-30")).toEqual(["done", "pending", "pending"]);
    expect(statesOn("2023-07-01")).toEqual(["done", "overdue", "overdue"]);
  });

  it("has a coverage target: self-organizations in most of 24 communities", () => {
    const communities = (value: number): Quantity => ({ value, qualifier: "exact", unit: "community" });
    const most: Quantity = { value: 12, qualifier: "more-than", unit: "community" };
    expect(reconcileTarget(most, communities(18), "higher-is-better").state).toBe("met");
    expect(reconcileTarget(most, communities(12), "higher-is-better").state).toBe("missed");
  });
});
