import type {
  Need,
  ServiceRequest,
  StreetCall,
  Suggestion,
  Visit,
  VisitCampaign,
} from "../../src/projects/index.ts";

const place = { divisionCode: "330203", communityCode: "330203100004", name: "云栖社区" };
const source = { title: "公告", url: "https://example.org/list", quote: "原文", on: "2026" };

/** A complete campaign, invented; every field of the model is there. */
export const campaign: VisitCampaign = {
  id: "c-1",
  name: "云栖社区走访",
  period: { from: "2026-07-01", until: "2026-12-31" },
  place,
  visitorRoles: ["grid-member", "community-secretary", "social-worker", "x-qinghe:volunteer"],
  targets: [
    { scope: "campaign", households: 320 },
    { scope: "visitor", households: 100 },
    { scope: "community", households: 160 },
  ],
  source,
};

/** A complete visit. */
export const visit: Visit = {
  id: "v-1",
  campaign: "c-1",
  household: "h-7f3a91",
  visitorRole: "grid-member",
  visitor: "staff-3",
  grid: "330203100004007",
  place,
  on: "2026-07-09",
  mode: "home",
  outcome: "met",
  profileComplete: true,
  careActions: ["holiday-visit", "x-qinghe:birthday"],
};

/** As little as a visit can be. */
export const smallestVisit: Visit = {
  id: "v-2",
  household: "h-2",
  visitorRole: "social-worker",
  on: "2026-07-10",
  mode: "home",
  outcome: "nobody-home",
};

/** A complete need. */
export const need: Need = {
  id: "n-1",
  visit: "v-1",
  household: "h-7f3a91",
  category: "elderly-care",
  urgency: "urgent",
  reportedBy: "household",
  place,
  raisedOn: "2026-07-09",
  dueOn: "2026-07-23",
  events: [
    {
      event: "assign",
      on: "2026-07-10",
      to: { id: "o-1", uscc: "91350100M000100Y43", name: "云栖社区居民委员会" },
    },
    { event: "refer", on: "2026-07-12", to: { name: "青禾区民政局" } },
    { event: "resolve", at: "2026-07-15T10:00:00+08:00" },
    { event: "follow-up", on: "2026-07-20", feedback: "satisfied" },
  ],
};

/** As little as a need can be: anyone can report one. */
export const smallestNeed: Need = {
  id: "n-2",
  category: "delivery-access",
  reportedBy: "delivery-rider",
  raisedOn: "2026-07-11",
};

/** A complete request. */
export const request: ServiceRequest = {
  id: "r-1",
  kind: "help",
  channel: "hotline-12345",
  matter: "陪诊",
  place,
  openedOn: "2026-11-02",
  openedAt: "2026-11-02T08:30:00+08:00",
  dueOn: "2026-11-09",
  mergedInto: "r-0",
  activity: "a-1",
  events: [
    { event: "accept", on: "2026-11-02" },
    { event: "dispatch", at: "2026-11-02T09:00:00+08:00", to: { name: "青禾街道办事处" } },
    { event: "handle", on: "2026-11-03" },
    { event: "supervise", on: "2026-11-04" },
    { event: "reply", on: "2026-11-05" },
    { event: "close", on: "2026-11-06" },
    { event: "return-visit", on: "2026-11-09", responded: true, solved: true, satisfied: false },
  ],
};

/** A request that is none for 12345. */
export const declined: ServiceRequest = {
  id: "r-2",
  kind: "complaint",
  channel: "leaders-message-board",
  openedOn: "2026-11-02",
  events: [{ event: "decline", on: "2026-11-03", reason: "litigation" }],
};

/** A complete call, once with minutes and once with a moment as its limit. */
export const call: StreetCall = {
  id: "s-1",
  caller: { name: "青禾街道" },
  place,
  matter: "emergency",
  calledAt: "2026-11-02T09:00:00+08:00",
  called: [
    { body: { name: "青禾区城市管理局" }, arrivedAt: "2026-11-02T09:30:00+08:00" },
    { body: { id: "o-2" }, arrivedAt: "2026-11-02T09:31:00+08:00" },
    { body: { name: "青禾区水务局" } },
  ],
  withinMinutes: 30,
  solvedOn: "2026-11-03",
  source,
};

/** The same call with a moment instead of minutes. */
export const callWithMoment: StreetCall = {
  ...call,
  withinMinutes: undefined,
  dueAt: "2026-11-02T09:30:00+08:00",
};

/** A complete suggestion. */
export const suggestion: Suggestion = {
  id: "g-1",
  from: { name: "青禾区餐饮行业协会" },
  group: "resident",
  to: { name: "青禾区民政局" },
  kind: "golden-idea",
  title: "错时开放社区食堂",
  theme: "livelihood",
  place,
  on: "2026-03-02",
  dueOn: "2026-06-02",
  events: [
    { event: "accept", on: "2026-03-09" },
    { event: "adopt-in-part", at: "2026-05-11T10:00:00+08:00" },
    { event: "reply", on: "2026-05-18" },
  ],
};
