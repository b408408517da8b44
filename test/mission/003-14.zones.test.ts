// Mission row 003#14: "Putuo "Universal Gravity" Party–Mass Service Center: nearly 4,000 m², more than 20 functions (food,
// health, housing, travel), canteen, court, battery swap, government desk".
// Venue with functions counted from a list, m² with qualifier; opening and who may use it; distance and density functions.
import { describe, expect, it } from "vitest";
import { chinaCalendars } from "../../src/calendars/index.ts";
import { formatQuantity, parseQuantity, reconcile, type Quantity } from "../../src/core/index.ts";
import {
  carriersOn,
  checkVenue,
  distanceMeters,
  functionsOf,
  nearestVenues,
  venueOpeningAt,
  venuesPerSquareKilometre,
  type Venue,
} from "../../src/venues/index.ts";

function quantityOf(text: string): Quantity {
  const result = parseQuantity(text);
  if (!result.ok) throw new Error(text);
  return result.value;
}

const day = [{ opens: "08:00", closes: "22:00" }];
const centre: Venue = {
  id: "centre",
  name: "暖新党群服务中心",
  kind: "party-mass-centre-new-employment",
  area: quantityOf("近4000平方米"),
  access: ["new-employment-groups", "public"],
  openingHours: {
    weekly: { 1: day, 2: day, 3: day, 4: day, 5: day, 6: day, 7: day },
    calendarPolicy: { statutory: "as-usual", bridge: "as-usual", makeup: "as-usual" },
  },
  functions: ["community-meals", "health", "housing", "transport", "government-services"],
  carriers: [
    { kind: "community-canteen", venue: "canteen" },
    { kind: "sports-court", venue: "court" },
    { kind: "battery-swap", name: "换电柜" },
    { kind: "service-hall", name: "政务服务站", from: "2024-03-01" },
  ],
  position: { longitude: 121.4, latitude: 31.25, system: "WGS-84" },
};

describe("003#14: a centre of nearly 4,000 square metres", () => {
  it("keeps the hedge of its size", () => {
    expect(checkVenue(centre)).toMatchObject({ ok: true, findings: [] });
    expect(centre.area && formatQuantity(centre.area, "zh-CN")).toBe("近4000平方米");
    expect(centre.area && formatQuantity(centre.area, "en")).toBe("nearly 4,000 square metres");
  });

  it("counts its functions and carriers from lists, and finds fewer than announced", () => {
    expect(carriersOn(centre, "2024-11-05")).toHaveLength(4);
    expect(carriersOn(centre, "2024-02-29")).toHaveLength(3);
    const functions = functionsOf(centre, [{ functions: ["community-meals", "fitness"] }]);
    expect(functions).toHaveLength(6);
    expect(reconcile(quantityOf("20余项"), functions.length).state).toBe("short");
  });

  it("says when it is open and who may use it", () => {
    expect(venueOpeningAt(centre, "2024-11-05T21:59:00+08:00", { calendars: chinaCalendars }).state).toBe(
      "open",
    );
    expect(centre.access).toEqual(["new-employment-groups", "public"]);
  });

  it("is so far away, and one of so many around", () => {
    const here = { longitude: 121.4, latitude: 31.259 };
    expect(Math.round(distanceMeters(here, { longitude: 121.4, latitude: 31.25 }))).toBe(1001);
    expect(nearestVenues([centre], here, { limit: 1, withinMeters: 1000 })).toEqual([]);
    expect(nearestVenues([centre], here, { limit: 1, withinMeters: 1100 })).toHaveLength(1);
    expect(venuesPerSquareKilometre([centre], here, 2000).toFixed(3)).toBe("0.080");
  });
});
