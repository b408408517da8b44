// Mission row 002#6: residents choose ("residents order, government serves").
// Proposal, support count, deliberation meeting result, quorum as a parameter.
import { describe, expect, it } from "vitest";
import {
  checkMicroProject,
  councilResultOf,
  lintMicroProjects,
  type MicroProject,
} from "../../src/projects/index.ts";

const project: MicroProject = {
  id: "p-1",
  name: "四点半课堂",
  kind: "services",
  place: { name: "云栖社区" },
  year: 2020,
  supporters: 120,
  requestedFen: 4_000_000,
  decidedFen: 4_000_000,
  vote: { members: 21, present: 15, agree: 9 },
  events: [{ event: "propose" }, { event: "deliberate" }, { event: "decide" }],
  publicity: [{ step: "collection" }, { step: "deliberation" }, { step: "decision" }],
};

describe("002#6: residents choose", () => {
  it("propose with so many supporters, and their council votes", () => {
    expect(checkMicroProject(project)).toMatchObject({ ok: true, findings: [] });
    expect(checkMicroProject({ ...project, supporters: undefined }).findings.map(({ code }) => code)).toEqual(
      ["micro-project.supporters-missing"],
    );
    expect(checkMicroProject({ ...project, vote: undefined }).ok).toBe(false);
  });

  it("by a quorum and a majority that the place names, and by none that is built in", () => {
    const vote = { members: 21, present: 15, agree: 9 };
    const two = { quorum: { of: 2, outOf: 3 }, majority: { of: 2, outOf: 3 } };
    const half = { ...two, majority: { of: 1, outOf: 2 }, more: true };
    expect(councilResultOf(vote).state).toBe("unknown");
    expect(councilResultOf(vote, half).state).toBe("passed");
    expect(councilResultOf(vote, two).state).toBe("failed");
    const codes = lintMicroProjects([project], { council: two }).map(({ code }) => code);
    expect(codes).toContain("micro-project.decided-without-council");
  });
});
