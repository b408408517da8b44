// Mission row 003#31: "party building extended from enterprises to buildings, commercial districts, industrial parks".
// Places as units of coverage; a body located in a place on a date; coverage by place.
import { describe, expect, it } from "vitest";
import {
  isPartyUnit,
  linksOn,
  partyUnitsOn,
  type Organization,
  type PartyUnit,
} from "../../src/organizations/index.ts";
import {
  partyCoverageShareOf,
  summarizePartyCoverage,
  type PartyCoverageShare,
} from "../../src/indicators/index.ts";
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

/** The coverage of the bodies that certainly are in the park on a day. */
const coverageOn = (on: string): PartyCoverageShare => {
  const here = tenants.filter((one) => linksOn(one, on, { kind: "located-in", to: park }).length > 0);
  return partyCoverageShareOf(summarizePartyCoverage(here, units, on), "organization");
};

describe("003#31: party units in places", () => {
  it("cover bodies and the places in which they are", () => {
    expect(units.every(isPartyUnit)).toBe(true);
    expect(partyUnitsOn(units, "2024-11-05").flatMap(({ places = [] }) => places)).toMatchObject([
      { id: "park" },
    ]);
  });

  it("cover of those located in the park on a day so many", () => {
    expect(coverageOn("2022-06-30")).toMatchObject({ numerator: 0, denominator: 3, share: 0 });
    expect(coverageOn("2022-07-01")).toMatchObject({ numerator: 2, unknown: 0, denominator: 3 });
    expect(coverageOn("2024-11-05")).toMatchObject({ numerator: 1, denominator: 2, share: 0.5 });
  });

  it("a place without tenants has no share, and places are counted as bodies are", () => {
    expect(coverageOn("2020-12-31")).toMatchObject({ denominator: 0, share: null });
    const places = [park, body("street", "东江商业街", { kind: "x-dongjiang:commercial-district" })];
    const ofPlaces = units.map((unit): PartyUnit => ({ ...unit, covers: unit.places ?? [] }));
    const share = partyCoverageShareOf(
      summarizePartyCoverage(places, ofPlaces, "2024-11-05"),
      "organization",
    );
    expect([share.numerator, share.denominator]).toEqual([1, 2]);
  });
});
