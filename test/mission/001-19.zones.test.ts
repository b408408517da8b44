// Mission row 001#19: "'One square meter' plan".
// Micro-space programme: application, kinds, opening, host, capacity.
import { describe, expect, it } from "vitest";
import { chinaCalendars } from "../../src/calendars/index.ts";
import { labelOf } from "../../src/core/index.ts";
import {
  checkSpaceApplication,
  checkVenue,
  spaceApplicationStateOn,
  venueKindLabels,
  venueOpeningAt,
  type SpaceApplication,
  type Venue,
} from "../../src/venues/index.ts";

const saturday = [{ opens: "09:00", closes: "17:00" }];
const openingHours = {
  weekly: { 6: saturday },
  calendarPolicy: { statutory: "closed", bridge: "closed", makeup: "as-usual" },
} as const;
const host = { name: "高桥邻里咖啡角" };
const application: SpaceApplication = {
  id: "a-1",
  programme: "one-square-metre",
  applicant: { id: "resident-7" },
  kind: "microspace-cafe",
  place: { communityCode: "330203100004", name: "高桥社区" },
  host,
  capacity: 8,
  openingHours,
  events: [
    { event: "apply", on: "2024-03-01" },
    { event: "approve", on: "2024-04-01" },
    { event: "open", on: "2024-07-09" },
  ],
  venue: "v-1",
};

describe("001#19: the one-square-metre programme", () => {
  it("goes from an application to a space with a kind, a host, hours and a capacity", () => {
    expect(checkSpaceApplication(application)).toMatchObject({ ok: true, findings: [] });
    const states = ["2024-03-01", "2024-05-01", "2024-07-09"].map(
      (date) => spaceApplicationStateOn(application, date).state,
    );
    expect(states).toEqual(["applied", "approved", "opened"]);
    const { kind, capacity } = application;
    const events = [{ event: "open", on: "2024-07-09" }] as const;
    const venue: Venue = { id: "v-1", name: host.name, kind, capacity, operator: host, openingHours, events };
    expect(checkVenue(venue).ok).toBe(true);
    const stateAt = (time: string): string =>
      venueOpeningAt(venue, `2024-07-13T${time}:00+08:00`, { calendars: chinaCalendars }).state;
    expect([stateAt("10:00"), stateAt("18:00")]).toEqual(["open", "closed"]);
    expect(labelOf(venueKindLabels, "microspace-cafe", "zh-CN")).toMatch(/咖啡/);
  });

  it("refuses a space that opens without a host, and one that is no small space", () => {
    expect(checkSpaceApplication({ ...application, host: undefined }).ok).toBe(false);
    expect(checkSpaceApplication({ ...application, kind: "party-mass-centre" }).ok).toBe(false);
  });
});
