// Mission row 001#22: "residents, owners, volunteers, community representatives released it; people invited to "visit the door"".
// visiting: open to public? hours, booking, rules; route through several spaces.
import { describe, expect, it } from "vitest";
import { chinaCalendars } from "../../src/calendars/index.ts";
import {
  checkBooking,
  checkRoute,
  checkVenue,
  venueOpeningAt,
  type Slot,
  type Venue,
} from "../../src/venues/index.ts";

const day = [{ opens: "09:00", closes: "18:00" }];
const openingHours = {
  weekly: { 1: day, 2: day, 3: day, 4: day, 5: day, 6: day, 7: day },
  calendarPolicy: { statutory: "as-usual", bridge: "as-usual", makeup: "as-usual" },
} as const;
const space = (id: string, name: string, latitude: number): Venue => ({
  id,
  name,
  kind: "microspace-garden",
  openingHours,
  access: ["public"],
  visitingRules: ["请爱护花草", "儿童须有成人陪同"],
  bookable: true,
  position: { longitude: 121.6, latitude, system: "WGS-84" },
});
const spaces = [space("garden", "共享花园", 29.86), space("workshop", "手工坊", 29.862)];
const at = (time: string): string => `2024-07-13T${time}:00+08:00`;
const calendars = chinaCalendars;

describe("001#22: visiting a space", () => {
  it("says who may come, when, and by which rules", () => {
    const [garden] = spaces;
    const result = checkVenue(garden);
    expect(result.ok && [result.value.access, result.value.visitingRules?.length]).toEqual([["public"], 2]);
    expect(garden && venueOpeningAt(garden, at("10:00"), { calendars }).state).toBe("open");
    expect(garden && venueOpeningAt(garden, at("18:00"), { calendars }).state).toBe("closed");
  });

  it("can be booked as long as there is a place", () => {
    const slot: Slot = {
      id: "s",
      venue: "garden",
      kind: "bookable",
      capacity: 6,
      startAt: at("10:00"),
      endAt: at("11:00"),
    };
    const booking = {
      slot: "s",
      venue: "garden",
      status: "confirmed",
      startAt: at("10:00"),
      endAt: at("11:00"),
    } as const;
    const bookings = [{ ...booking, id: "b-1", party: 4 }];
    expect(checkBooking({ ...booking, id: "b-2", party: 2 }, { slot, bookings }).ok).toBe(true);
    expect(checkBooking({ ...booking, id: "b-2", party: 3 }, { slot, bookings }).ok).toBe(false);
  });

  it("leads through several spaces that are open and near enough", () => {
    const route = (second: string): unknown => ({
      id: "r-1",
      stops: [
        { venue: "garden", arriveAt: at("09:00"), leaveAt: at("09:30") },
        { venue: "workshop", arriveAt: at(second), leaveAt: at("10:00") },
      ],
    });
    expect(checkRoute(route("09:35"), { venues: spaces, calendars })).toMatchObject({
      ok: true,
      findings: [],
    });
    expect(checkRoute(route("09:33"), { venues: spaces, calendars }).findings[0]?.code).toBe("route.too-far");
  });
});
