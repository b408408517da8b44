// Mission row 002#9: "big data → reference for service planning and decisions".
// Indicator catalogue, community profile, per-capita and per-m² functions, peer comparison, data-gap list.
import { describe, expect, it } from "vitest";
import { checkIndicator, perArea, type Observation } from "../../src/indicators/index.ts";
import { communityProfileOf, comparePeers } from "../../src/programmes/index.ts";

const catalogue = [
  { id: "residents", name: "常住人口", definition: "年末数", kind: "stock", unit: "person" },
  { id: "wishes", name: "微心愿数", definition: "已登记的微心愿", kind: "stock", unit: "event" },
] as const;
const profileOf = (communityCode: string, residents: number, wishes?: number) => {
  const place = { communityCode, name: communityCode };
  const of = (indicator: string, value: number, unit: "person" | "event"): Observation => ({
    id: `${communityCode}-${indicator}`,
    indicator,
    place,
    quantity: { value, qualifier: "about", unit },
  });
  const observations = [
    of("residents", residents, "person"),
    ...(wishes === undefined ? [] : [of("wishes", wishes, "event")]),
  ];
  const venues = [
    {
      id: `v-${communityCode}`,
      name: "邻里中心",
      kind: "party-mass-centre",
      address: { text: "云栖路1号", communityCode },
      area: { value: 500, qualifier: "exact", unit: "square-metre" },
    } as const,
  ];
  const options = { population: "residents", needs: ["wishes"], basis: 1000 };
  return communityProfileOf(place, { observations, venues }, "2025-12-31", options);
};

describe("002#9: a reference for planning", () => {
  const profiles = [
    profileOf("440305001001", 10_000, 20),
    profileOf("440305001002", 10_000, 90),
    profileOf("440305001003", 5000),
  ];

  it("has a catalogue, and profiles with figures per person and per square metre", () => {
    for (const indicator of catalogue) expect(checkIndicator(indicator).ok).toBe(true);
    const [first] = profiles;
    expect(first?.needs[0]?.perCapita?.ratio).toMatchObject({ value: 2, qualifier: "about" });
    expect(first?.areaPerCapita?.ratio).toMatchObject({ value: 0.05 });
    const wishes = first?.needs[0]?.quantity;
    const area = first?.floorArea;
    const perMetre =
      wishes === undefined || area === undefined ? undefined : perArea(wishes, area, { basis: 100 });
    expect(perMetre).toMatchObject({ ok: true, value: { ratio: { value: 4, qualifier: "about" } } });
  });

  it("compares peers, and lists the gaps", () => {
    const places = comparePeers(profiles, "wishes").map(({ from, until, of }) => [from, until, of]);
    expect(places).toEqual([
      [2, 2, 2],
      [1, 1, 2],
      [undefined, undefined, 2],
    ]);
    expect(profiles[2]?.gaps).toContainEqual(
      expect.objectContaining({ code: "profile.indicator-missing", params: { indicator: "wishes" } }),
    );
  });
});
