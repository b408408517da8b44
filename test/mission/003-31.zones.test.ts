// Mission row 003#31: "party building extended from enterprises to buildings, commercial districts, industrial parks".
// A body located in a place on a date, and places that a party unit covers. A coverage by place is counted by hand
// here: the indicator is not there yet, so that the row is open.
import { describe, expect, it } from "vitest";
import {
  isPartyUnit,
  linksOn,
  partyCoverageOn,
  partyUnitsOn,
  type Organization,
  type PartyUnit,
} from "../../src/organizations/index.ts";
import { body } from "./bodies.ts";

const park = body("park", "东江科技园", { kind: "x-dongjiang:industrial-park" });
const tenant = (id: string, until?: string): Organization =>
  body(id, `东江${id}有限公司`, {
    kind: "enterprise",
    links: [{ kind: "located-in", to: { id: "park" }, from: "2021-01-01", until }],
  });
const tenants = [tenant("甲"), tenant("乙"), tenant("丙", "2023-06-30")];
const units: readonly PartyUnit[] = [
  {
    id: "joint",
    kind: "joint-branch",
    covers: [{ id: "甲" }, { id: "丙" }],
    places: [{ id: "park", name: "东江科技园" }],
    from: "2022-07-01",
  },
];

const coveredOn = (on: string): readonly [covered: number, all: number] => {
  const here = tenants.filter((one) => linksOn(one, on, { kind: "located-in", to: park }).length > 0);
  return [here.filter((one) => partyCoverageOn(one, units, on).state === "covered").length, here.length];
};

describe("003#31: party units in places", () => {
  it("cover bodies and the places in which they are", () => {
    expect(units.every(isPartyUnit)).toBe(true);
    expect(partyUnitsOn(units, "2024-11-05").flatMap(({ places = [] }) => places)).toMatchObject([
      { id: "park" },
    ]);
  });

  it("cover of those located in the park on a day so many", () => {
    expect(coveredOn("2022-06-30")).toEqual([0, 3]);
    expect(coveredOn("2022-07-01")).toEqual([2, 3]);
    expect(coveredOn("2024-11-05")).toEqual([1, 2]);
  });
});
