import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { manifest, root } from "./support.ts";

const folder = join(root, ".github/workflows");
const workflows = readdirSync(folder).map(
  (name) => [name, readFileSync(join(folder, name), "utf8")] as const,
);
const ciRun = readFileSync(join(root, ".ci/run"), "utf8");

describe.each([...workflows, [".ci/run", ciRun] as const])("%s", (_name, text) => {
  it("pins every action to a commit and names its version", () => {
    const actions = [...text.matchAll(/uses: .*/g)].map(([line]) => line);
    expect(
      actions.filter((line) => !/^uses: [\w-]+(?:\/[\w-]+)+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line)),
    ).toEqual([]);
  });

  it("runs scripts that package.json has", () => {
    const scripts = [...text.matchAll(/npm run ([\w-]+)/g)].map(([, script]) => script);
    expect(Object.keys(manifest.scripts)).toEqual(expect.arrayContaining(scripts));
  });
});

describe("the release workflow", () => {
  const jobs = (workflows.find(([name]) => name === "release.yml")?.[1] ?? "").split(/\n {2}(?=\w+:\n)/);

  it("can publish in one job only, which runs no script of this project", () => {
    const publishing = jobs.filter((job) => job.includes("id-token: write"));
    expect(publishing).toHaveLength(1);
    expect(publishing[0]).toMatch(/^publish:/);
    expect(publishing[0]).toContain("npm ci --ignore-scripts");
    expect(publishing[0]).not.toMatch(/npm (?:run|test)|\.ci\/run/);
  });

  it("knows no token", () => {
    expect(jobs.join("\n")).not.toMatch(/secrets\.|NODE_AUTH_TOKEN|NPM_TOKEN/);
  });
});

describe("the budgets of .ci/run", () => {
  it("add up to less than 15 minutes", () => {
    const stages = ciRun.split("\n").filter((line) => /^ *stage [a-z]+ \d+ /.test(line));
    const budgets = stages.map((line) => Number(/\d+/.exec(line)?.[0]));
    expect(budgets.length).toBeGreaterThanOrEqual(6);
    expect(budgets.reduce((sum, seconds) => sum + seconds, 0)).toBeLessThanOrEqual(15 * 60);
  });
});
