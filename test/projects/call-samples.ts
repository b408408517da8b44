import type { Bid, Milestone, OpenCall, Project } from "../../src/projects/index.ts";

/** A complete bid, invented; every field of the model is there. */
export const bid: Bid = {
  id: "b-1",
  call: "c-1",
  bidder: { name: "青禾区暖邻社会工作服务中心" },
  leads: ["l-1"],
  submittedOn: "2026-03-18",
  eligible: true,
  score: 91.5,
  withdrawn: false,
  award: { on: "2026-04-20", amountFen: 8_000_000, acceptanceCriterion: "验收合格" },
};

/** As little as a bid can be. */
export const smallestBid: Bid = { id: "b-2", bidder: { uscc: "52440399MJL0AE019U" } };

/** A complete call, invented; every field of the model is there. */
export const openCall: OpenCall = {
  id: "c-1",
  title: "老旧小区充电安全",
  englishTitle: "safe charging",
  kind: "open-call",
  publisher: { name: "青禾区委社会工作部" },
  place: { divisionCode: "440305", name: "青禾区" },
  themes: ["governance", "x-qinghe:safety"],
  need: "楼道充电多，充电桩不足",
  bidsUntil: "2026-03-31",
  completeBy: "2026-12-31",
  acceptanceCriteria: "新增充电桩验收合格",
  budget: { value: 80_000, qualifier: "about", unit: "yuan" },
  bids: [bid, smallestBid],
  events: [
    { event: "publish", on: "2026-03-01" },
    { event: "open", at: "2026-03-05T09:00:00+08:00" },
    { event: "evaluate", on: "2026-04" },
    { event: "award", on: "2026-04-20" },
    { event: "start", on: "2026-05-06" },
    { event: "terminate", on: "2026-07-01", reason: "资金未落实" },
  ],
  source: { title: "榜单", url: "https://example.org/calls", quote: "原文", on: "2026-03-01" },
};

/** As little as a call can be. */
export const smallestOpenCall: OpenCall = { id: "c-2", title: "楼道照明", kind: "x-qinghe:challenge" };

/** A complete milestone, invented; every field of the model is there. */
export const milestone: Milestone = {
  id: "m-1",
  project: "p-1",
  title: "完成平台部署",
  owner: { name: "青禾区社区治理研究中心" },
  dueOn: "2026-06-30",
  doneOn: "2026-06-12",
  evidence: [{ title: "验收单", on: "2026-06-12" }],
};

/** A complete project, invented; every field of the model is there. */
export const project: Project = {
  id: "p-1",
  name: "治理信息中心",
  englishName: "information center",
  themes: ["governance"],
  campaigns: ["双送行动"],
  parties: [
    { role: "commissioner", body: { name: "青禾区委社会工作部" } },
    { role: "undertaker", body: { name: "青禾区社区治理研究中心" } },
    { role: "x-qinghe:neighbour", body: { name: "云栖街道办事处" } },
  ],
  call: "c-1",
  signing: { on: "2026-03-20", agreement: "YQ-2026-018", session: "s-1" },
  milestones: [milestone, { id: "m-2", title: "试运行", dueOn: "2026-09-30" }],
  acceptance: {
    criterion: "平台通过测评",
    on: "2026-11-10",
    by: { name: "青禾区委社会工作部" },
    result: "passed",
  },
  period: { from: "2026-04-01", until: "2026-12-31" },
  place: { name: "青禾区" },
  events: [
    { event: "sign", on: "2026-03-20" },
    { event: "start", at: "2026-04-01T09:00:00+08:00" },
    { event: "suspend", on: "2026-05", reason: "汛期" },
    { event: "resume", on: "2026-07-01" },
    { event: "deliver", on: "2026-11-01" },
    { event: "accept", on: "2026-11-10" },
  ],
  source: { title: "名单", url: "https://example.org/projects", quote: "原文", on: "2026-03-20" },
};

/** As little as a project can be. */
export const smallestProject: Project = { id: "p-2", name: "银龄食堂" };
