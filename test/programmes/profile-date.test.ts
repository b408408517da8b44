import { describe, expect, it } from "vitest";
import { formatFinding, type Quantity } from "../../src/core/index.ts";
import type { Observation } from "../../src/indicators/index.ts";
import { en } from "../../src/messages/en/index.ts";
import { zhCN } from "../../src/messages/zh-CN/index.ts";
import {
  communityPageOf,
  communityProfileOf,
  comparePeers,
  type ProfileRecords,
} from "../../src/programmes/index.ts";
import type { Venue } from "../../src/venues/index.ts";
import { deepFreeze } from "../support/values.ts";

// Invented.
const place = { communityCode: "330203100004", name: "云栖社区" };
const options = { population: "residents", indicators: ["teams"], needs: ["wishes"], basis: 1000 };
const number = (indicator: string, quantity: Quantity, more: Partial<Observation> = {}): Observation => ({
  id: `${indicator}-${String(quantity.value)}`,
  indicator,
  quantity,
  place,
  ...more,
});
const venue = (id: string, more: Partial<Venue> = {}): Venue => ({
  id,
  name: `${id}号驿站`,
  kind: "party-mass-centre",
  address: { text: "云栖路1号", communityCode: place.communityCode },
  ...more,
});
const residents = number("residents", {
  value: 8000,
  qualifier: "nearly",
  unit: "person",
  asOf: "2025-06-30",
});
const records: ProfileRecords = deepFreeze({
  observations: [
    number("residents", { value: 7000, qualifier: "exact", unit: "person", asOf: "2024-06-30" }),
    residents,
    number("residents", { value: 9999, qualifier: "exact", unit: "person", asOf: "2026-06-30" }),
    number(
      "residents",
      { value: 1, qualifier: "exact", unit: "person", asOf: "2025-09-30" },
      { role: "target" },
    ),
    number("teams", { value: 16, qualifier: "exact", unit: "team" }),
    number(
      "teams",
      { value: 99, qualifier: "exact", unit: "team" },
      { place: { communityCode: "330203100005" } },
    ),
  ],
  venues: [
    venue("a", {
      area: { value: 300, qualifier: "exact", unit: "square-metre" },
      openingHours: { weekly: { 1: [{ opens: "09:00", closes: "17:00" }] } },
      services: ["legal-advice"],
    }),
    venue("b", { area: { value: 100, qualifier: "about", unit: "square-metre" } }),
    venue("c", {
      events: [
        { event: "open", on: "2020" },
        { event: "close", on: "2023-01-01" },
      ],
    }),
    venue("d", { address: { text: "别处", communityCode: "330203100005" } }),
  ],
  hotlines: [{ code: "12345" }, { code: "81890", areaCode: "0574", name: { "zh-CN": "市民热线" } }],
});

describe("communityProfileOf", () => {
  const profile = communityProfileOf(place, records, "2025-12-31", options);

  it("takes the latest actual numbers of its place, and keeps the hedges", () => {
    expect(profile.population).toEqual(residents.quantity);
    expect(profile.figures.map(({ quantity }) => quantity.value)).toEqual([16]);
    expect(profile.figures[0]?.perCapita?.ratio).toMatchObject({ value: 2, per: "person" });
    expect(profile.figures[0]?.perCapita?.ratio?.qualifier).not.toBe("exact");
    expect(communityProfileOf(place, records, "2024-12-31", options).population?.value).toBe(7000);
  });

  it("counts venues by kind, without closed ones and those elsewhere", () => {
    expect(profile.facilities).toEqual([{ kind: "party-mass-centre", count: 2 }]);
    expect(profile.floorArea).toMatchObject({ value: 400, unit: "square-metre" });
    expect(communityProfileOf(place, records, "2022-06-01", options).facilities[0]?.count).toBe(3);
  });

  it("says what is missing, in words", () => {
    expect(profile.gaps.map(({ code }) => code)).toEqual([
      "profile.indicator-missing",
      "profile.hours-missing",
      "profile.organizations-missing",
    ]);
    const empty = communityProfileOf(place, {}, "2025-12-31", options);
    expect(empty.gaps.map(({ code }) => code)).toContain("profile.population-missing");
    for (const gap of [...profile.gaps, ...empty.gaps]) {
      expect(formatFinding(gap, zhCN)).not.toMatch(/undefined/);
      expect(formatFinding(gap, en)).not.toMatch(/undefined/);
    }
  });

  it("uses no number where two for the same time differ", () => {
    const two = [4, 5].map((value) => number("teams", { value, qualifier: "exact", unit: "team" }));
    const found = communityProfileOf(place, { observations: [residents, ...two] }, "2025-12-31", options);
    expect(found.figures).toEqual([]);
    expect(found.gaps).toContainEqual(
      expect.objectContaining({
        code: "profile.indicator-contradicts",
        params: { indicator: "teams", count: 2 },
      }),
    );
    expect(() => communityProfileOf(place, {}, "2025-12", options)).toThrow(TypeError);
  });
});

describe("comparePeers", () => {
  const profileOf = (code: string, teams: Quantity | undefined) => {
    const own = { communityCode: code, name: code };
    const observations = [
      number("residents", { value: 1000, qualifier: "exact", unit: "person" }, { place: own }),
      ...(teams === undefined ? [] : [number("teams", teams, { place: own })]),
    ];
    return communityProfileOf(own, { observations }, "2025-12-31", options);
  };
  const team = (value: number, qualifier: Quantity["qualifier"] = "exact"): Quantity => ({
    value,
    qualifier,
    unit: "team",
  });

  it("gives places of those with a figure, and leaves open what hedges leave open", () => {
    const peers = comparePeers(
      [
        profileOf("330203100001", team(3)),
        profileOf("330203100002", team(8)),
        profileOf("330203100003", team(5, "more-than")),
        profileOf("330203100004", undefined),
        profileOf("330203100005", team(3)),
      ],
      "teams",
    );
    expect(peers.map(({ from, until, of }) => [from, until, of])).toEqual([
      [3, 4, 4],
      [1, 2, 4],
      [1, 2, 4],
      [undefined, undefined, 4],
      [3, 4, 4],
    ]);
    expect(peers[3]?.value).toBeNull();
  });
});

describe("communityPageOf", () => {
  it("shows names, hours and hotlines, and no figure", () => {
    const page = communityPageOf(communityProfileOf(place, records, "2025-12-31", options), {
      locale: "zh-CN",
    });
    expect(page).toMatchObject({ name: "云栖社区", communityCode: place.communityCode });
    expect(page.venues[0]?.hours).toBe("周一09:00-17:00");
    expect(page.venues[1]?.hours).toBeUndefined();
    expect(page.hotlines[0]?.name).toMatch(/热线|便民/);
    expect(page.hotlines[1]).toEqual({ number: "0574-81890", name: "市民热线" });
    expect(JSON.stringify(page)).not.toContain("8000");
  });
});
