import type { Edition, Programme, Session } from "../../src/programmes/index.ts";

/** A programme with every field. */
export const programme: Programme = {
  id: "carnival",
  name: "青禾区社会组织嘉年华",
  englishName: "Qinghe Social Organization Carnival",
  ordinalWord: "届",
  brand: "青禾小新城",
  partOf: "qinghe",
  startedOn: "2018",
  roles: [{ role: "initiator", body: { id: "bureau", name: "青禾区民政局" }, plaque: "社会组织党委" }],
  tags: ["社会组织"],
  announced: {
    participants: { value: 100, qualifier: "nearly", unit: "organization" },
    recognitions: { value: 13, qualifier: "exact", unit: "organization" },
    venues: { value: 3, qualifier: "exact" },
    servicePoints: { value: 60, qualifier: "more-than" },
    sessions: { value: 200, qualifier: "more-than", unit: "event" },
    persons: { value: 20_000, qualifier: "more-than", unit: "person" },
    personTimes: { value: 30_000, qualifier: "more-than", unit: "person-time" },
  },
  source: { title: "青禾区社会组织年报", on: "2026-01-15" },
};

/** A programme with no more than it needs. */
export const smallestProgramme: Programme = { id: "growth", name: "成长营" };

/** An edition with every field. */
export const edition: Edition = {
  id: "carnival-8",
  programme: "carnival",
  number: 8,
  name: "共建共治共享",
  period: { from: "2025-12-17", until: "2025-12-23" },
  mode: "mixed",
  themes: ["party-building", "x-qinghe:neighbours"],
  tags: ["服务周"],
  roles: [
    { role: "guide", body: { name: "青禾区委社会工作部" }, plaque: "新兴领域党工委" },
    { role: "host", body: { id: "bureau", name: "青禾区民政局" } },
    { role: "x-qinghe:media", body: { name: "青禾融媒体中心" } },
  ],
  venues: ["hall", "park"],
  participants: [{ uscc: "52440399MJL0AE019U" }, { name: "青禾区志愿者联合会" }],
  announced: { participants: { value: 100, qualifier: "nearly", unit: "organization" } },
  source: { title: "青禾区民政局活动通知", on: "2025-11-30" },
};

/** An edition with no more than it needs. */
export const smallestEdition: Edition = {
  id: "committee-6",
  programme: "committee",
  number: 6,
  period: { from: "2024-05", until: "2024-05" },
  roles: [{ role: "host", body: { name: "青禾区电子商会" } }],
};

/** A session with every field that goes together. */
export const session: Session = {
  id: "talk",
  edition: "carnival-8",
  programme: "carnival",
  kind: "interview",
  name: "对话",
  on: "2025-12-23",
  part: "morning",
  venue: "hall",
  place: { name: "青禾街道" },
  persons: { value: 30, qualifier: "exact", unit: "person" },
  personTimes: { value: 40, qualifier: "at-least", unit: "person-time" },
  roles: [{ role: "planner", body: { name: "云栖社区居民委员会" } }],
  presenters: [
    { person: "p-1", ageClass: "adult", consent: true, name: "林晓禾", body: { name: "青禾区志愿者联合会" } },
    { ageClass: "minor", consent: true, guardianConsent: true },
  ],
  source: { title: "云栖社区活动台账" },
};

/** A session of several days. */
export const week: Session = {
  id: "week",
  edition: "carnival-8",
  kind: "service",
  period: { from: "2025-12-17", until: "2025-12-23" },
};

/** A session between two instants. */
export const release: Session = {
  id: "release",
  programme: "carnival",
  kind: "release",
  startAt: "2025-12-23T14:00:00+08:00",
  endAt: "2025-12-23T15:30:00+08:00",
};
