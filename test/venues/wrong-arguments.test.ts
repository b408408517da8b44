import { describe, expect, it } from "vitest";
import {
  checkEquipment,
  checkRoute,
  convertCoordinates,
  equipmentRules,
  nearestVenues,
  type Venue,
} from "../../src/venues/index.ts";

const hall: Venue = {
  id: "v-1",
  name: "银杏社区党群服务中心",
  kind: "party-mass-centre",
  position: { longitude: 121.62, latitude: 29.86, system: "WGS-84" },
};
const route = {
  id: "r-1",
  stops: [
    { venue: "v-1", arriveAt: "2026-03-03T09:00:00+08:00", leaveAt: "2026-03-03T09:30:00+08:00" },
    { venue: "v-2", arriveAt: "2026-03-03T09:40:00+08:00", leaveAt: "2026-03-03T10:00:00+08:00" },
  ],
};

describe("arguments that make no sense", () => {
  it.each([0, -60, NaN, Infinity])("a speed of %d metres a minute is refused", (metersPerMinute) => {
    expect(() => checkRoute(route, { venues: [hall], metersPerMinute })).toThrow(RangeError);
  });

  it.each([-1, NaN])("a distance of %d metres is refused", (withinMeters) => {
    expect(() => nearestVenues([hall], { longitude: 121, latitude: 29 }, { limit: 1, withinMeters })).toThrow(
      RangeError,
    );
  });

  it("coordinates in text are refused", () => {
    const text = { longitude: "121.6", latitude: "29.8" } as unknown as {
      longitude: number;
      latitude: number;
    };
    expect(() => convertCoordinates(text, "WGS-84", "GCJ-02")).toThrow(TypeError);
  });
});

describe("a route to a venue that has closed down", () => {
  it("is refused, as for one that is closed at that hour", () => {
    const day = [{ opens: "08:00", closes: "20:00" }];
    const openingHours = { weekly: { 1: day, 2: day, 3: day, 4: day, 5: day, 6: day, 7: day } };
    const gone: Venue = {
      ...hall,
      id: "v-2",
      openingHours,
      events: [
        { event: "open", on: "2020-01-01" },
        { event: "close", on: "2025-01-01" },
      ],
    };
    const { findings } = checkRoute(route, { venues: [{ ...hall, openingHours }, gone] });
    expect(
      findings.filter(({ severity }) => severity === "error").map(({ code, path }) => [code, path[1]]),
    ).toEqual([["route.closed", 1]]);
  });
});

describe("rules of another area", () => {
  const rules = equipmentRules.find(({ area }) => area === "440300");
  if (rules === undefined) throw new Error("rules of Shenzhen were expected");
  const codesAt = (address: Venue["address"]): readonly string[] =>
    checkEquipment({ ...hall, address }, rules)
      .findings.filter(({ code }) => code === "equipment.other-area")
      .map(({ path }) => path.join("."));

  it("are remarked on, where the place is known", () => {
    expect(codesAt({ text: "宁波市海曙区", divisionCode: "330203" })).toEqual(["address"]);
    expect(codesAt({ text: "深圳市南山区", divisionCode: "440305" })).toEqual([]);
    expect(codesAt({ text: "南头街道", communityCode: "440305001001" })).toEqual([]);
    expect(codesAt({ text: "某地" })).toEqual([]);
    expect(codesAt(undefined)).toEqual([]);
  });
});
