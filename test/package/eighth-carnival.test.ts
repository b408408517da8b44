import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { requireDist, root } from "./support.ts";

describe("the eighth carnival", () => {
  beforeAll(requireDist);

  it("prints the page that its guide shows", () => {
    const example = join(root, "docs/examples/eighth-carnival.ts");
    const { status, stdout } = spawnSync(process.execPath, [example], { encoding: "utf8" });
    expect(status).toBe(0);
    const guide = readFileSync(join(root, "docs/guides/run-the-eighth-carnival.md"), "utf8");
    const shown = /^```text\n([\s\S]*?)^```$/m.exec(guide)?.[1];
    expect(stdout).toBe(shown);
  });

  it("has three venues, thirteen honours that hold that day, and nearly a hundred organizations", () => {
    const guide = readFileSync(join(root, "docs/guides/run-the-eighth-carnival.md"), "utf8");
    for (const line of [
      "参加单位：公布近100家，在录96家，相符",
      "会场：公布3个，在录3个，相符",
      "表彰单位：公布13家，在录13家，相符",
      "服务单位：12家，时间、展位无冲突",
      "Evaluation: 13 of 13 had level 5A on 23 December 2025",
    ]) {
      expect(guide).toContain(`\n${line}\n`);
    }
  });
});
