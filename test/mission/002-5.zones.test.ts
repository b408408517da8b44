// Mission row 002#5: "micro-practical work for people's livelihood (民生微实事) business system".
// Kinds, steps each publicly noticed, budget limits by rule set, community budget balance.
import { describe, expect, it } from "vitest";
import {
  checkMicroProject,
  lintMicroProjects,
  microProjectBalanceOf,
  microProjectKinds,
  microProjectLimitsOn,
  microProjectMachine,
  microProjectStateOn,
  summarizeMicroProjects,
} from "../../src/projects/index.ts";
import { microProject } from "../projects/micro-project-samples.ts";

describe("002#5: micro-projects for people's livelihood", () => {
  it("are works, services or goods, and go through five steps", () => {
    expect(microProjectKinds.codes).toEqual(["works", "services", "goods"]);
    expect(checkMicroProject(microProject)).toMatchObject({ ok: true, findings: [] });
    const path = ["2020-03-02", "2020-03-20", "2020-04-10", "2020-06-01", "2020-10-10"];
    expect(path.map((date) => microProjectStateOn(microProject, date).state)).toEqual([
      "proposed",
      "deliberated",
      "decided",
      "in-progress",
      "accepted",
    ]);
    expect(Object.keys(microProjectMachine.events).slice(0, 4)).toEqual([
      "propose",
      "deliberate",
      "decide",
      "start",
    ]);
  });

  it("say which step was not made public", () => {
    const publicity = microProject.publicity?.filter(({ step }) => step !== "decision");
    expect(checkMicroProject({ ...microProject, publicity }).findings).toMatchObject([
      { code: "micro-project.not-public", params: { step: "decision" } },
    ]);
  });

  it("have limits of a place and a year, and none that are guessed", () => {
    const place = { divisionCode: "440303", name: "东湖街道云栖社区" };
    expect(microProjectLimitsOn(place, "2020").limits?.perItemFen).toEqual({
      services: 50_000_000,
      goods: 50_000_000,
      works: 100_000_000,
    });
    expect(microProjectLimitsOn({ divisionCode: "440305" }, "2026").state).toBe("unknown");
    const large = { ...microProject, requestedFen: 100_000_001, decidedFen: 100_000_001 };
    expect(lintMicroProjects([large]).map(({ code, severity }) => [code, severity])).toEqual([
      ["micro-project.over-limit", "warning"],
    ]);
  });

  it("take what they take of the budget of a community and year", () => {
    const { place } = microProject;
    const balance = microProjectBalanceOf(
      summarizeMicroProjects([microProject]),
      { place, year: 2020 },
      200_000_000,
    );
    expect(balance).toEqual({ state: "within", remainingFen: 192_400_000, unspentFen: 100_000 });
  });
});
