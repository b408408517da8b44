// Mission row 002#20: "undertook commissioned research".
// Contract project, commissioner.
import { describe, expect, it } from "vitest";
import {
  checkProject,
  isProject,
  partiesOf,
  projectStateOn,
  type Project,
} from "../../src/projects/index.ts";

// Bodies and days are invented.
const commissioner = { name: "青禾区委社会工作部" };
const undertaker = { name: "青禾区社区治理研究中心" };
const research: Project = {
  id: "research-1",
  name: "社区治理课题研究",
  themes: ["governance"],
  parties: [
    { role: "commissioner", body: commissioner },
    { role: "undertaker", body: undertaker },
  ],
  signing: { on: "2018-03-01", agreement: "HT-2018-07" },
  acceptance: { criterion: "研究报告通过评审", on: "2018-11-20", by: commissioner, result: "passed" },
  events: [
    { event: "start", on: "2018-03" },
    { event: "deliver", on: "2018-11-01" },
    { event: "accept", on: "2018-11-20" },
  ],
};

describe("002#20: commissioned research", () => {
  it("is a contract with a commissioner, who accepts the work", () => {
    expect(checkProject(research)).toMatchObject({ ok: true, findings: [] });
    expect(partiesOf(research, "commissioner")).toEqual([commissioner]);
    expect(projectStateOn(research, "2018-11-20").state).toBe("accepted");
  });

  it("is refused where who did it ordered or accepted it", () => {
    const { acceptance } = research;
    expect(isProject({ ...research, acceptance: { ...acceptance, by: undertaker } })).toBe(false);
    const parties = [
      { role: "commissioner", body: undertaker },
      { role: "undertaker", body: undertaker },
    ];
    expect(checkProject({ ...research, parties }).findings.map(({ code }) => code)).toContain(
      "project.commissions-itself",
    );
  });
});
