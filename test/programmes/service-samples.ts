import type { Cohort, Course, Service, ServiceReach, Talent } from "../../src/programmes/index.ts";

const source = {
  title: "青禾街道社区服务清单",
  url: "https://example.org/list",
  quote: "原文",
  on: "2025-03",
};

/** A complete service, invented; every field of the model is there. */
export const service: Service = {
  id: "s-1",
  name: "长者茶艺课",
  category: "heritage-course",
  provider: { id: "o-7", uscc: "52440399MJL0AE019U", name: "云栖社区文化活动中心" },
  access: "targeted",
  groups: ["elderly", "delivery-rider", "x-qinghe:night-shift"],
  fields: ["elderly-care", "x-qinghe:tea"],
  fee: 2000,
  languages: ["zh-CN", "yue"],
  place: { divisionCode: "440305", communityCode: "440305001001", name: "云栖社区" },
  schedule: "每周三下午",
  course: "c-1",
  period: { from: "2025-01-01", until: "2025-12-31" },
  source,
};

/** As little as a service can be. */
export const smallestService: Service = {
  id: "s-2",
  name: "邻里义诊",
  category: "medical-consultation",
  provider: { name: "青禾区暖邻社会工作服务中心" },
  access: "universal",
};

/** A complete count, invented. */
export const reach: ServiceReach = {
  id: "r-1",
  service: "s-1",
  group: "elderly",
  period: { from: "2025-01-01", until: "2025-12-31" },
  persons: 86,
  statedBy: { name: "青禾区民政局" },
  source,
};

/** A complete course, invented. */
export const course: Course = {
  id: "c-1",
  name: "青杉高级研修班",
  provider: { id: "o-1" },
  modules: [
    { id: "M1", title: "社区治理概论", minutes: 120, instructor: "t-1", required: true },
    { id: "M2", title: "议事协商", minutes: 90 },
  ],
  languages: ["zh-CN"],
  themes: ["governance", "x-qinghe:neighbours"],
  fields: ["community-building"],
  period: { from: "2018-07-01", until: "2025-12-31" },
  source,
};

/** As little as a course can be. */
export const smallestCourse: Course = {
  id: "c-2",
  name: "茶艺入门",
  provider: { name: "云栖社区文化活动中心" },
  modules: [{ id: "1", title: "冲泡", minutes: 60 }],
};

/** A complete cohort, invented. */
export const cohort: Cohort = {
  id: "h-1",
  course: "c-1",
  number: 1,
  period: { from: "2018-07", until: "2018-07" },
  heads: { value: 30, qualifier: "exact", unit: "person", asOf: "2018-07" },
  place: { name: "青禾区" },
  origins: [
    { place: { divisionCode: "440300" }, heads: 18 },
    { place: { name: "滨河省" }, heads: 12 },
  ],
  attendance: [
    { module: "M1", heads: 30 },
    { module: "M2", heads: 28 },
  ],
  completed: 28,
  certificates: 28,
  source,
};

/** As little as a cohort can be. */
export const smallestCohort: Cohort = {
  id: "h-2",
  course: "c-1",
  number: 2,
  period: { from: "2019" },
  heads: { value: 40, qualifier: "nearly" },
};

/** A complete team, invented. */
export const team: Talent = {
  id: "t-2",
  kind: "professional-team",
  heads: 12,
  affiliation: { name: "青禾区暖邻社会工作服务中心" },
  fields: ["mediation", "x-qinghe:pets"],
  period: { from: "2021-09-01" },
  source,
};

/** A social worker, invented. */
export const worker: Talent = {
  id: "t-1",
  kind: "full-time-social-worker",
  affiliation: { id: "o-1" },
  qualification: "social-worker",
};
