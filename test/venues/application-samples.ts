import type { SpaceApplication } from "../../src/venues/index.ts";
import { garden } from "./opening-hours-samples.ts";

/** An invented application with every field. */
export const spaceApplication: SpaceApplication = {
  id: "2024-018",
  programme: "one-square-metre",
  applicant: { name: "云栖社区邻里花友会" },
  kind: "microspace-garden",
  place: { divisionCode: "440399", communityCode: "440399001001", name: "青禾街道云栖小区" },
  host: { name: "云栖社区邻里花友会" },
  capacity: 12,
  openingHours: garden,
  events: [
    { event: "apply", on: "2024-07-09" },
    { event: "approve", at: "2024-07-20T10:00:00+08:00" },
    { event: "open", on: "2024-09" },
  ],
  venue: "venue-18",
  source: { title: "青禾区微空间申报表", on: "2024-10-01" },
};

/** One that was refused, with as little as can be. */
export const refusedApplication: SpaceApplication = {
  id: "2024-019",
  applicant: { id: "resident-7" },
  kind: "x-qinghe:tea-room",
  place: { name: "银杏小区" },
  events: [
    { event: "apply", on: "2024-07-11" },
    { event: "refuse", on: "2024-07-25", reason: "消防通道不得占用" },
  ],
};
