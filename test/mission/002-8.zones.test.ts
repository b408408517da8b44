// Mission row 002#8: item 3: building the information center.
// Milestones, owner, due, evidence.
import { describe, expect, it } from "vitest";
import { worklist } from "../../src/core/index.ts";
import {
  checkProject,
  dueItemsOfProject,
  milestoneStateOn,
  overdueMilestonesOn,
  type Project,
} from "../../src/projects/index.ts";

// Bodies, steps and days are invented.
const center: Project = {
  id: "information-center",
  name: "社区治理信息中心建设",
  parties: [
    { role: "commissioner", body: { name: "青禾区委社会工作部" } },
    { role: "undertaker", body: { name: "青禾区社区治理研究中心" } },
  ],
  signing: { on: "2019-02-20" },
  milestones: [
    {
      id: "m-1",
      title: "完成选址",
      owner: { name: "青禾区委社会工作部" },
      dueOn: "2019-04-30",
      doneOn: "2019-04-12",
      evidence: [{ title: "选址会议纪要", on: "2019-04-12" }],
    },
    { id: "m-2", title: "完成平台部署", owner: { name: "青禾区社区治理研究中心" }, dueOn: "2019-09-30" },
    { id: "m-3", title: "正式运行", owner: { name: "青禾区社区治理研究中心" }, dueOn: "2019-12" },
  ],
};

describe("002#8: building the information center", () => {
  it("has milestones with owner, day and evidence, and is refused where these do not fit", () => {
    expect(checkProject(center)).toMatchObject({ ok: true, findings: [] });
    const [first] = center.milestones ?? [];
    const without = checkProject({ ...center, milestones: [{ ...first, evidence: undefined }] });
    expect(without.findings.map(({ code }) => code)).toEqual(["project.milestone-without-evidence"]);
    const stranger = checkProject({ ...center, milestones: [{ ...first, owner: { name: "丙" } }] });
    expect(stranger.findings.map(({ code }) => code)).toEqual(["project.owner-no-party"]);
    const early = checkProject({ ...center, milestones: [{ ...first, doneOn: "2019-02-19" }] });
    expect(early.findings.map(({ code }) => code)).toEqual(["project.milestone-before-signing"]);
  });

  it("says on any day what is overdue, due and undecided", () => {
    expect(overdueMilestonesOn(center, "2019-10-01").map(({ id }) => id)).toEqual(["m-2"]);
    expect(
      (center.milestones ?? []).map((milestone) => milestoneStateOn(milestone, "2019-12-15").state),
    ).toEqual(["done", "overdue", "unknown"]);
    const list = worklist(dueItemsOfProject(center, "2019-12-15"), { on: "2019-12-15", days: 30 });
    expect([list.overdue, list.undecided].map((items) => items.map(({ about }) => about))).toEqual([
      ["m-2"],
      ["m-3"],
    ]);
  });
});
