import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { manifest, requireDist, root } from "./support.ts";

describe("the demo", () => {
  beforeAll(requireDist);

  it("prints docs/examples/demo.txt (npm run --silent demo > docs/examples/demo.txt)", () => {
    const demo = join(root, "docs/examples/demo.ts");
    const { status, stdout, stderr } = spawnSync(process.execPath, [demo], { encoding: "utf8" });
    // Node 22 warns that stripping types is experimental.
    expect([status, stderr.replace(/^.*(?:ExperimentalWarning|--trace-warnings).*\n/gm, "")]).toEqual([
      0,
      "",
    ]);
    expect(stdout).toBe(readFileSync(join(root, "docs/examples/demo.txt"), "utf8"));
  });

  it("fits on three pages, and shows nobody's number", () => {
    const lines = readFileSync(join(root, "docs/examples/demo.txt"), "utf8").trimEnd().split("\n");
    expect(lines.length).toBeLessThanOrEqual(150);
    const wide = /[\u2E80-\uA4CF\uFE30-\uFFE6]/gu;
    expect(lines.filter((line) => line.length + (line.match(wide) ?? []).length > 100)).toEqual([]);
    expect(lines.join("\n")).not.toContain("19491231");
  });

  it("is what `npm run demo` runs after the build", () => {
    expect(manifest.scripts["demo"]).toMatch(/build.* && node docs\/examples\/demo\.ts$/);
  });
});
