import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compile, compilers, makeProject, requireDist, subpaths, type Project } from "./support.ts";

// The least that the declarations ask of a user: ES2020 alone, no DOM, no types of Node. (zod's own need the name
// of one class more: consumers/url.d.ts.)
const settings = {
  target: "ES2020",
  lib: ["ES2020"],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  isolatedModules: true,
  skipLibCheck: false,
  noEmit: true,
};

const resolutions = {
  nodenext: { module: "nodenext", moduleResolution: "nodenext" },
  bundler: { module: "esnext", moduleResolution: "bundler" },
};

let project: Project;

beforeAll(() => {
  requireDist();
  project = makeProject();
  const imports = subpaths.map((subpath, index) => `import * as m${String(index)} from "${subpath}";`);
  const all = subpaths.map((_subpath, index) => `m${String(index)}`).join(", ");
  project.write(
    "every-subpath.ts",
    `${imports.join("\n")}\nexport const modules: readonly object[] = [${all}];\n`,
  );
});
afterAll(() => project.remove());

describe.each(compilers)("the declarations under %s", (compiler) => {
  it.each(Object.entries(resolutions))("compile where modules are resolved as %s", (name, resolution) => {
    // A CommonJS file resolves ES modules under nodenext only.
    const files = [
      "url.d.ts",
      "every-subpath.ts",
      "app.ts",
      ...(name === "nodenext" ? ["app-from-commonjs.cts"] : []),
    ];
    project.write(
      "tsconfig.json",
      JSON.stringify({ compilerOptions: { ...settings, ...resolution }, files }),
    );
    const { status, output } = compile(compiler, project);
    expect(status, output).toBe(0);
  });

  it("refuse what they should refuse", () => {
    project.write(
      "wrong.ts",
      'import { formatFinding } from "linli/core";\nexport const sentence: number = formatFinding({}, {});\n',
    );
    project.write(
      "tsconfig.json",
      JSON.stringify({
        compilerOptions: { ...settings, ...resolutions.nodenext },
        files: ["url.d.ts", "wrong.ts"],
      }),
    );
    const { status, output } = compile(compiler, project);
    expect(status).not.toBe(0);
    expect(output).toMatch(/wrong\.ts\(2,14\): error TS2322/);
  });
});
