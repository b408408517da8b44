import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  checkMicroProject,
  lintMicroProjects,
  mergeMicroProjectSummaries,
  microProjectBalanceOf,
  microProjectTable,
  summarizeMicroProjects,
} from "../../src/projects/index.ts";
import { sampleInvalidMicroProject, sampleMicroProject } from "../../src/testing/index.ts";

/** A seeded source of random numbers. */
const seeded = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
};
const projects = fc
  .array(fc.nat(), { maxLength: 12 })
  .map((seeds) => seeds.map((seed) => sampleMicroProject(seeded(seed))));

describe("micro-projects", () => {
  it("are drawn valid, and nearly valid", () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        expect(checkMicroProject(sampleMicroProject(seeded(seed)))).toMatchObject({ ok: true, findings: [] });
        const { record, because } = sampleInvalidMicroProject(seeded(seed));
        expect(checkMicroProject(record).findings.map(({ code }) => code)).toContain(because);
      }),
    );
  });

  it("are added up the same in parts and in any order", () => {
    fc.assert(
      fc.property(projects, fc.nat(12), (all, cut) => {
        const parts = [all.slice(cut), all.slice(0, cut)].map(summarizeMicroProjects);
        const whole = summarizeMicroProjects(all);
        expect(mergeMicroProjectSummaries(parts)).toEqual(whole);
        expect(summarizeMicroProjects([...all].reverse())).toEqual(whole);
        expect(mergeMicroProjectSummaries([whole])).toEqual(whole);
        expect(JSON.parse(JSON.stringify(whole))).toEqual(whole);
      }),
    );
  });

  it("leave of a budget what they do not take", () => {
    fc.assert(
      fc.property(projects, fc.nat(1_000_000_000), (all, budget) => {
        const summary = summarizeMicroProjects(all);
        for (const project of all) {
          const { remainingFen, state } = microProjectBalanceOf(summary, project, budget);
          const same = all.filter(
            ({ place, year }) => place.name === project.place.name && year === project.year,
          );
          const taken = same.reduce((sum, { decidedFen = 0 }) => sum + decidedFen, 0);
          expect([remainingFen, state]).toEqual([budget - taken, taken > budget ? "over" : "within"]);
        }
      }),
    );
  });

  it("go through their table and back", () => {
    const table = microProjectTable();
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const project = sampleMicroProject(seeded(seed));
        const back = table.build(table.cellsOf(project), 2);
        expect(checkMicroProject(back).ok).toBe(true);
        // Where a step was made public has no column, and no step that was is an empty row of cells.
        const publicity = project.publicity?.map(({ step, from, until }) => ({ step, from, until }));
        const known = { ...project, publicity: publicity?.length === 0 ? undefined : publicity };
        expect(JSON.parse(JSON.stringify(back))).toEqual(JSON.parse(JSON.stringify(known)));
        expect(table.cellsOf(back as typeof project)).toEqual(table.cellsOf(project));
      }),
    );
  });

  it("are judged the same in any order, positions aside", () => {
    fc.assert(
      fc.property(projects, (all) => {
        const codes = (many: typeof all): readonly string[] =>
          lintMicroProjects(many)
            .map(({ code }) => code)
            .sort();
        expect(codes([...all].reverse())).toEqual(codes(all));
      }),
    );
  });
});
