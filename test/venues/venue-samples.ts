import type { Booking, Position, Route, ServicePoint, Slot, Venue } from "../../src/venues/index.ts";
import { everything } from "./opening-hours-samples.ts";

/** A complete position. */
export const position: Position = { longitude: 121.6244, latitude: 29.8603, system: "WGS-84" };

/** A complete venue, invented; every field of the model is there. */
export const venue: Venue = {
  id: "venue-1",
  name: "青禾区暖新党群服务中心",
  englishName: "Warm-New Service Centre",
  kind: "party-mass-centre",
  operator: { id: "organization-7", name: "青禾区暖邻社会工作服务中心" },
  address: {
    text: "青禾区银杏街道银杏路1号",
    divisionCode: "330203",
    communityCode: "330203100004",
    gridId: "330203100004001",
    divisionNames: ["浙江省", "宁波市", "海曙区"],
  },
  position,
  area: { value: 4000, qualifier: "nearly", unit: "square-metre", asOf: "2024-11" },
  siteArea: { value: 5200, qualifier: "exact", unit: "square-metre" },
  capacity: 300,
  indoor: true,
  accessibility: { wheelchair: "limited", features: ["ramp", "x-qinghe:stair-climber"], note: "二楼无电梯" },
  fee: { kind: "partly-free", lowest: 0, highest: 2000, per: "visit", note: "食堂按餐收费" },
  contacts: [{ role: "值班电话", phone: "12345" }],
  openingHours: everything,
  access: ["residents", "x-qinghe:pupils"],
  visitingRules: ["请爱护花草"],
  bookable: true,
  carriers: [
    { kind: "community-canteen", venue: "venue-2", name: "暖新食堂", from: "2024-01", until: "2026-12-31" },
    { kind: "battery-swap" },
  ],
  functions: ["community-meals", "health", "x-qinghe:reading"],
  services: ["legal-advice", "x-qinghe:knife-grinding"],
  equipment: [
    { item: "service-hall", present: true },
    { item: "charging", present: true, free: false },
    { item: "x-qinghe:umbrella", present: false },
  ],
  events: [
    { event: "plan", on: "2023-05" },
    { event: "open", on: "2024-01-08", reason: "试运行" },
    { event: "suspend", at: "2025-06-01T08:00:00+08:00" },
    { event: "resume", on: "2025-07-01" },
    { event: "close", on: "2026-08-01" },
    { event: "open", on: "2026-09-01" },
  ],
  themes: [{ title: "科技向善", from: "2025-12-17", until: "2025-12-23" }],
  labels: [
    {
      title: "友好商圈",
      awardedBy: { name: "银杏街道办事处" },
      reviewOn: "2026-03-01",
      recognition: "recognition-1",
      from: "2024-03-01",
      until: "2027-02-28",
    },
  ],
  source: { title: "公告", url: "https://example.org/list", quote: "原文", on: "2024-11" },
  ext: { "qinghe.note": "样例" },
};

/** As little as a venue can be. */
export const smallestVenue: Venue = { id: "v", name: "银杏社区共享花园", kind: "microspace-garden" };

const times = { startAt: "2026-02-14T09:00:00+08:00", endAt: "2026-02-14T10:00:00+08:00" };

/** A complete slot to be booked, and one to walk into. */
export const slot: Slot = {
  id: "slot-1",
  venue: "venue-1",
  facility: "球场",
  kind: "bookable",
  capacity: 8,
  service: "mental-health",
  ...times,
};
export const walkIn: Slot = { id: "slot-2", venue: "venue-1", kind: "walk-in", expected: 30, ...times };

/** A complete booking. */
export const booking: Booking = {
  id: "booking-1",
  slot: "slot-1",
  venue: "venue-1",
  person: "key-7",
  party: 3,
  status: "confirmed",
  ...times,
};

/** A complete service point. */
export const servicePoint: ServicePoint = {
  id: "point-1",
  provider: { id: "organization-7", uscc: "52440305MJ00000260", name: "青禾区法律援助志愿队" },
  service: "legal-advice",
  venue: "venue-1",
  booth: "A-12",
  capacity: 2,
  ...times,
};

/** A complete route. */
export const route: Route = {
  id: "route-1",
  name: "串门路线",
  stops: [
    { venue: "venue-1", arriveAt: "2026-03-01T09:00:00+08:00", leaveAt: "2026-03-01T09:30:00+08:00" },
    { venue: "venue-2", arriveAt: "2026-03-01T09:45:00+08:00", leaveAt: "2026-03-01T10:00:00+08:00" },
  ],
};
