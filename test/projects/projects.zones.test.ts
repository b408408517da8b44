import { describe, expect, it } from "vitest";
import { worklist, type Finding } from "../../src/core/index.ts";
import {
  campaignGroupsOf,
  checkMilestone,
  checkProject,
  checkSetOfProjects,
  dueItemsOfMilestone,
  dueItemsOfProject,
  explainProject,
  isProject,
  milestoneStateOn,
  overdueMilestonesOn,
  partiesOf,
  projectStateOn,
  withMilestones,
  type Milestone,
  type Project,
} from "../../src/projects/index.ts";
import { deepFreeze, longTexts, strangeValues } from "../support/values.ts";
import { milestone, project as complete, smallestProject } from "./call-samples.ts";

const found = ({ findings }: { readonly findings: readonly Finding[] }): readonly string[] =>
  findings
    .filter(({ severity }) => severity === "error")
    .map(({ code, path }) => `${code} ${path.join(".")}`.trim());
const bureau = { name: "青禾区委社会工作部" };
const center = { name: "青禾区暖邻社会工作服务中心" };
const project: Project = {
  id: "p",
  name: "银龄食堂",
  parties: [
    { role: "commissioner", body: bureau },
    { role: "undertaker", body: center },
  ],
  signing: { on: "2026-03-20" },
  acceptance: { criterion: "供餐" },
};
const step: Milestone = { id: "m", title: "完成选址", owner: center, dueOn: "2026-06-30" };

describe("checkProject", () => {
  it.each<[string, object, readonly string[]]>([
    ["all is well", {}, []],
    ["the undertaker accepts", { acceptance: { by: center } }, ["project.accepts-own-work acceptance"]],
    [
      "the undertaker accepts, written otherwise",
      { acceptance: { by: { name: "青禾区 暖邻社会工作服务中心" } } },
      ["project.accepts-own-work acceptance"],
    ],
    ["the undertaker may be the acceptor, by nothing comparable", { acceptance: { by: { id: "o-1" } } }, []],
    [
      "the owner is no party",
      { milestones: [step, { ...step, id: "n", owner: { name: "丙" } }] },
      ["project.owner-no-party milestones"],
    ],
    ["the owner cannot be compared", { milestones: [{ ...step, owner: { id: "o-1" } }] }, []],
    ["no parties are recorded", { parties: undefined, milestones: [step] }, []],
    ["milestones share a reference", { milestones: [step, step] }, ["project.milestone-repeated milestones"]],
    [
      "a milestone of another project",
      { milestones: [{ ...step, project: "q" }] },
      ["project.milestone-of-other-project milestones"],
    ],
    [
      "a milestone was reached before signing",
      { milestones: [{ ...step, doneOn: "2026-03-19" }] },
      ["project.milestone-before-signing milestones"],
    ],
    [
      "a milestone was reached on the day of signing",
      { milestones: [{ ...step, doneOn: "2026-03-20" }] },
      [],
    ],
    ["a milestone was reached in that month", { milestones: [{ ...step, doneOn: "2026-03" }] }, []],
    [
      "a milestone is due before signing",
      { milestones: [{ ...step, dueOn: "2026-02" }] },
      ["project.milestone-before-signing milestones"],
    ],
    [
      "the work began before signing",
      { events: [{ event: "start", on: "2026-03-19" }] },
      ["project.start-before-signing events"],
    ],
    [
      "two days of signing",
      { events: [{ event: "sign", on: "2026-03-21" }] },
      ["project.signing-differs signing"],
    ],
    ["a step is missing", { events: [{ event: "accept" }] }, ["project.event-impossible events"]],
    ["no reason", { events: [{ event: "sign" }, { event: "cancel" }] }, ["project.reason-missing events"]],
    [
      "accepted though it failed",
      {
        acceptance: { result: "failed" },
        events: [{ event: "start" }, { event: "deliver" }, { event: "accept" }],
      },
      ["project.acceptance-failed acceptance"],
    ],
    [
      "accepted before it was handed over",
      {
        acceptance: { on: "2026-10-31" },
        events: [{ event: "start" }, { event: "deliver", on: "2026-11-01" }],
      },
      ["project.acceptance-too-early acceptance"],
    ],
    [
      "accepted before signing",
      { acceptance: { on: "2026-03-01" } },
      ["project.acceptance-too-early acceptance"],
    ],
    [
      "a party twice",
      {
        parties: [
          { role: "partner", body: center },
          { role: "partner", body: center },
        ],
      },
      ["project.party-repeated parties"],
    ],
    [
      "who orders does",
      {
        parties: [
          { role: "commissioner", body: center },
          { role: "undertaker", body: center },
        ],
      },
      ["project.commissions-itself parties"],
    ],
    ["a role that is none", { parties: [{ role: "boss", body: center }] }, ["project.role parties.0.role"]],
    [
      "a period backwards",
      { period: { from: "2026-05-01", until: "2026-04-01" } },
      ["period.order period.until"],
    ],
  ])("%s", (_, change, codes) => {
    const record = deepFreeze({ ...project, ...change });
    expect(found(checkProject(record))).toEqual(codes);
    expect(isProject(record)).toBe(codes.length === 0);
  });

  it("names the milestones, and says nothing of their owners", () => {
    const { findings } = checkProject({
      ...project,
      milestones: [step, { ...step, id: "n", owner: { name: "机密" } }],
    });
    expect(findings[0]?.params).toEqual({ positions: [2] });
    expect(JSON.stringify(findings)).not.toContain("机密");
  });

  it("throws at nothing", () => {
    for (const value of [...strangeValues, ...longTexts]) {
      expect(checkProject(value).ok).toBe(false);
      expect(checkMilestone(value).ok).toBe(false);
      for (const key of Object.keys(complete)) {
        expect(() => checkProject({ ...complete, [key]: value })).not.toThrow();
      }
    }
  });
});

describe("explainProject", () => {
  const events = [
    { event: "start", on: "2026-04-01" },
    { event: "deliver", on: "2026-11-01" },
    { event: "accept", on: "2026-11-10" },
  ];
  it.each<[string, object, readonly string[]]>([
    ["nothing", {}, []],
    ["one party only", { parties: [{ role: "partner", body: center }] }, ["project.parties-missing parties"]],
    [
      "done without evidence",
      { milestones: [{ ...step, doneOn: "2026-06-01" }] },
      ["project.milestone-without-evidence milestones.0.evidence"],
    ],
    [
      "a milestone of nobody and no day",
      { milestones: [{ id: "m", title: "x" }] },
      [
        "project.milestone-without-owner milestones.0.owner",
        "project.milestone-without-day milestones.0.dueOn",
      ],
    ],
    ["accepted, but how?", { events }, ["project.acceptance-not-recorded acceptance"]],
    [
      "accepted on conditions",
      { events, acceptance: { criterion: "供餐", result: "conditional" } },
      ["project.acceptance-conditional acceptance.result"],
    ],
    [
      "handed over without a criterion",
      { events: events.slice(0, 2), acceptance: undefined },
      ["project.criterion-missing acceptance"],
    ],
    [
      "reached before the start",
      {
        events: events.slice(0, 1),
        milestones: [{ ...step, doneOn: "2026-03-25", evidence: [{ title: "x" }] }],
      },
      ["project.milestone-before-start milestones.0.doneOn"],
    ],
    [
      "reached after the acceptance",
      {
        acceptance: { criterion: "供餐", on: "2026-11-10" },
        milestones: [{ ...step, doneOn: "2026-12-01", evidence: [{ title: "x" }] }],
      },
      ["project.milestone-after-acceptance milestones.0.doneOn"],
    ],
  ])("%s", (_, change, codes) => {
    const record = deepFreeze({ ...project, ...change }) as Project;
    expect(isProject(record)).toBe(true);
    expect(explainProject(record).map(({ code, path }) => `${code} ${path.join(".")}`)).toEqual(codes);
  });
});

describe("projectStateOn", () => {
  it.each([
    ["2026-03-19", "unknown"],
    ["2026-03-20", "signed"],
    ["2026-04-01", "in-progress"],
    ["2026-05-15", "unknown"],
    ["2026-06-01", "suspended"],
    ["2026-07-01", "in-progress"],
    ["2026-11-05", "accepting"],
    ["2026-11-10", "accepted"],
  ])("%s: %s", (date, state) => {
    expect(projectStateOn(deepFreeze(complete), date).state).toBe(state);
  });

  it("takes a signing that is no event for the first one", () => {
    expect(projectStateOn(project, "2026-03-20").state).toBe("signed");
    expect(projectStateOn(smallestProject, "2026-03-20").state).toBe("unknown");
  });
});

describe("milestones", () => {
  it.each<[object, string, string]>([
    [{ dueOn: "2026-06-30" }, "2026-06-30", "pending"],
    [{ dueOn: "2026-06-30" }, "2026-07-01", "overdue"],
    [{ dueOn: "2026-06-30" }, "2026-06", "pending"],
    [{ dueOn: "2026-06-30" }, "2026", "unknown"],
    [{ dueOn: "2026-06" }, "2026-05-31", "pending"],
    [{ dueOn: "2026-06" }, "2026-06-15", "unknown"],
    [{ dueOn: "2026-06" }, "2026-07-01", "overdue"],
    [{ dueOn: "2026-06-30", doneOn: "2026-07-04" }, "2026-07-03", "overdue"],
    [{ dueOn: "2026-06-30", doneOn: "2026-07-04" }, "2026-07-04", "done"],
    [{ dueOn: "2026-06-30", doneOn: "2026-07" }, "2026-07-04", "unknown"],
    [{}, "2026-07-04", "unknown"],
  ])("%j on %s: %s", (dates, on, state) => {
    expect(milestoneStateOn({ id: "m", ...dates }, on).state).toBe(state);
    const overdue = overdueMilestonesOn({ milestones: [{ id: "m", title: "x", ...dates }] }, on);
    expect(overdue.length).toBe(state === "overdue" ? 1 : 0);
  });

  it("are due until they are reached, and until the project is over", () => {
    const whole = { ...project, milestones: [step, milestone], period: { until: "2026-12-31" } };
    const items = dueItemsOfProject(whole, "2026-07-05");
    expect(items.map(({ kind, about, on }) => [kind, about, on])).toEqual([
      ["milestone", "m", "2026-06-30"],
      ["project-end", "p", "2026-12-31"],
    ]);
    expect(worklist(items, { on: "2026-07-05", days: 30 }).overdue.map(({ about }) => about)).toEqual(["m"]);
    const events = [
      { event: "sign", on: "2026-03-20" },
      { event: "cancel", on: "2026-04-01", reason: "x" },
    ] as const;
    expect(dueItemsOfProject({ ...whole, events }, "2026-07-05")).toEqual([]);
    expect(dueItemsOfMilestone({ id: "m" }, "2026-07-05").map(({ on }) => on)).toEqual(["unknown"]);
    expect(() => dueItemsOfProject(whole, "2026")).toThrow(TypeError);
  });
});

describe("lists of projects", () => {
  it("find what repeats and what leads nowhere", () => {
    const projects = deepFreeze([
      complete,
      { ...project, call: "c-9", name: "治理 信息中心" },
      { ...smallestProject, id: "p-1" },
    ]);
    const options = {
      calls: [{ id: "c-1" }],
      milestones: [
        { ...step, project: "p" },
        { ...step, project: "q" },
      ],
    };
    expect(checkSetOfProjects(projects, options).map(({ code, path }) => [code, path])).toEqual([
      ["project.repeated", [2, "id"]],
      ["project.name-repeated", [1, "name"]],
      ["project.call-unknown", [1, "call"]],
      ["project.milestone-without-project", ["milestones", 1, "project"]],
    ]);
  });

  it("take in milestones, and are grouped by campaign", () => {
    const projects = deepFreeze([project, smallestProject]);
    const joined = withMilestones(projects, [{ ...step, project: "p" }, step]);
    expect(joined.map(({ milestones = [] }) => milestones.length)).toEqual([1, 0]);
    expect(joined[1]).toBe(projects[1]);
    expect(campaignGroupsOf([complete, { ...project, campaigns: ["双送行动", "邻里节"] }])).toEqual([
      { campaign: "双送行动", ids: ["p-1", "p"] },
      { campaign: "邻里节", ids: ["p"] },
    ]);
    expect(partiesOf(complete, "x-qinghe:neighbour")).toEqual([{ name: "云栖街道办事处" }]);
  });
});
