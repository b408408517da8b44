// Mission row 001#17: the "two sends" action; community charging stations.
// Campaign tag; facility kind charging station with count and place.
import { describe, expect, it } from "vitest";
import { campaignGroupsOf, isProject, type Project } from "../../src/projects/index.ts";
import { isVenue, venueKinds, type Venue } from "../../src/venues/index.ts";

describe("001#17: a campaign and charging stations", () => {
  const projects: readonly Project[] = [
    { id: "p-1", name: "充电桩管家", campaigns: ["双送行动"] },
    { id: "p-2", name: "家电焕新", campaigns: ["双送 行动", "邻里节"] },
    { id: "p-3", name: "银龄食堂" },
  ];

  it("groups the projects of a campaign, however its name is spaced", () => {
    expect(projects.every(isProject)).toBe(true);
    expect(campaignGroupsOf(projects)).toEqual([
      { campaign: "双送行动", ids: ["p-1", "p-2"] },
      { campaign: "邻里节", ids: ["p-2"] },
    ]);
    expect(isProject({ ...projects[2], campaigns: [" "] })).toBe(false);
  });

  it("has charging stations with their place, counted for each community", () => {
    expect(venueKinds.codes).toContain("charging-point");
    const station = (id: string, communityCode: string): unknown => ({
      id,
      name: "充电站",
      kind: "charging-point",
      address: { text: "青禾路 8 号", communityCode },
    });
    const stations = [
      station("v-1", "330203001001"),
      station("v-2", "330203001001"),
      station("v-3", "330203001002"),
    ];
    expect(stations.every(isVenue)).toBe(true);
    const codes = (stations as readonly Venue[]).map(({ address }) => address?.communityCode);
    expect(codes.filter((code) => code === "330203001001")).toHaveLength(2);
    expect(new Set(codes).size).toBe(2);
    expect(isVenue({ ...(stations[0] as object), kind: "charging-pile" })).toBe(false);
  });
});
