import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exportsOf, makeProject, requireDist, runNode, subpaths, type Project } from "./support.ts";

let project: Project;

beforeAll(() => {
  requireDist();
  project = makeProject();
});
afterAll(() => project.remove());

describe("a CommonJS program", () => {
  it("requires every subpath, without a warning, and gets what an import gets", async () => {
    const { status, output } = runNode(["require.cjs", ...subpaths], project.folder);
    expect(status, output).toBe(0);

    const counts = await Promise.all(
      subpaths.map(async (subpath) => [subpath, (await exportsOf(subpath)).length]),
    );
    const { modules, ok, ...sentences } = JSON.parse(output) as {
      readonly modules: unknown;
      readonly ok: boolean;
      readonly en: string;
      readonly "zh-CN": string;
    };
    expect(modules).toEqual(Object.fromEntries(counts));
    expect(ok).toBe(true);
    expect(sentences.en).toMatch(/^[A-Z].*\.$/);
    expect(sentences["zh-CN"]).toMatch(/^\p{Script=Han}.*。$/u);
  });

  it("requires package.json", () => {
    const program = 'process.stdout.write(require("linli/package.json").name)';
    expect(runNode(["--input-type=commonjs", "--eval", program], project.folder)).toEqual({
      status: 0,
      output: "linli",
    });
  });

  it("requires nothing that the exports do not name", () => {
    const { status, output } = runNode(
      ["--input-type=commonjs", "--eval", 'require("linli/dist/core.js")'],
      project.folder,
    );
    expect(status).toBe(1);
    expect(output).toContain("ERR_PACKAGE_PATH_NOT_EXPORTED");
  });
});
