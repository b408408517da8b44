import type { MicroProject } from "../../src/projects/index.ts";

/** An invented micro-project with every field. */
export const microProject: MicroProject = {
  id: "2020-03",
  name: "云栖社区楼道照明改造",
  kind: "works",
  topic: "safety",
  place: { divisionCode: "440303", communityCode: "440303008001", name: "东湖街道云栖社区" },
  year: 2020,
  supporters: 86,
  requestedFen: 8_000_000,
  decidedFen: 7_600_000,
  spentFen: 7_500_000,
  vote: { on: "2020-03-20", members: 21, present: 18, agree: 17 },
  contractor: { name: "青禾区晨光照明工程队" },
  acceptedBy: { id: "street-7", name: "东湖街道办事处" },
  dueOn: "2020-09-30",
  publicity: [
    { step: "collection", from: "2020-03-02", until: "2020-03-09", where: "社区公告栏" },
    { step: "deliberation", from: "2020-03-20", until: "2020-03-27" },
    { step: "decision", from: "2020-04-10", until: "2020-04-17" },
    { step: "implementation", from: "2020-09-20", until: "2020-09-27" },
    { step: "acceptance", from: "2020-10-10", until: "2020-10-17" },
  ],
  events: [
    { event: "propose", on: "2020-03-02" },
    { event: "deliberate", on: "2020-03-20" },
    { event: "decide", on: "2020-04-10" },
    { event: "start", on: "2020-06-01" },
    { event: "deliver", at: "2020-09-20T16:00:00+08:00" },
    { event: "accept", on: "2020-10-10" },
  ],
  source: { title: "东湖街道民生微实事台账", on: "2020-12-31" },
};

/** One that the council did not want, and that was none of its business. */
export const rejectedMicroProject: MicroProject = {
  id: "2020-04",
  name: "地下车库门禁维修",
  kind: "works",
  topic: "x-qinghe:gates",
  place: { name: "云栖社区" },
  year: 2020,
  requestedFen: 3_000_000,
  exclusion: "duty-of-others",
  events: [
    { event: "propose", on: "2020-03-05" },
    { event: "reject", on: "2020-03-20", reason: "属物业服务合同范围" },
  ],
};
