import { publint } from "publint";
import { transform } from "esbuild";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, posix } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  dist,
  distFiles,
  manifest,
  pack,
  requireDist,
  root,
  runNode,
  subpaths as importable,
  type PackedFile,
} from "./support.ts";

/** The subpaths that load zod: those that export schemas. The others start as fast as our own code alone. */
const LOAD_ZOD = [
  "linli",
  "linli/core",
  "linli/identifiers/schema",
  "linli/calendars",
  "linli/organizations",
  "linli/ratings",
  "linli/venues",
  "linli/link-cards",
  "linli/volunteer-hours",
  "linli/indicators",
  "linli/programmes",
  "linli/projects",
];

/** What the subpaths import that need an optional peer. */
const OPTIONAL: { readonly [file: string]: readonly string[] } = {
  "link-cards/noble.js": ["@noble/curves/ed25519.js", "@noble/curves/nist.js"],
  "link-cards/sm2.js": ["sm-crypto-v2"],
};

/** Shared chunks included; a file more per entry is fine, a file per function is not. */
const MOST_FILES = 50;

const folder = mkdtempSync(join(tmpdir(), "linli-pack-"));
let packed: { readonly tarball: string; readonly files: readonly PackedFile[] };

beforeAll(() => {
  requireDist();
  packed = pack(folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("package.json", () => {
  it("has no side effects to announce", () => {
    expect(manifest.sideEffects).toBe(false);
  });

  it("exports itself, for tools that read the version", () => {
    expect(manifest.exports["./package.json"]).toBe("./package.json");
  });

  it("asks the user for zod alone, and for packages of signatures where their subpaths are used", () => {
    const optional = Object.keys(manifest.peerDependenciesMeta ?? {});
    expect(optional).toEqual(["@noble/curves", "sm-crypto-v2"]);
    expect(Object.keys(manifest.peerDependencies).filter((name) => !optional.includes(name))).toEqual([
      "zod",
    ]);
    expect(Object.keys(manifest.dependencies ?? {})).toEqual(["gcoord", "nanoid"]);
  });

  const subpaths = Object.entries(manifest.exports).filter(([subpath]) => subpath !== "./package.json");
  it.each(subpaths)("exports %s as one module with types before it", (_subpath, target) => {
    expect(Object.keys(target)).toEqual(["types", "default"]);
    for (const file of Object.values(target)) expect(existsSync(join(root, file)), file).toBe(true);
  });

  it.each(subpaths)("exports something from %s", (_subpath, target) => {
    const declarations = typeof target === "string" ? target : target["types"];
    expect(readFileSync(join(root, declarations ?? ""), "utf8")).toMatch(/^export /m);
  });

  it.each(Object.entries(manifest.bin))("has a command %s that a shell can start", (_name, file) => {
    expect(readFileSync(join(root, file), "utf8")).toMatch(/^#!\/usr\/bin\/env node\n/);
  });
});

describe("the tarball", () => {
  it("has the built files and the papers, and nothing else", () => {
    const expected =
      /^(?:package\.json|LICENSE|CHANGELOG\.md|README(?:\.zh-CN)?\.md|dist\/(?:[\w-]+\/)?[\w-]+(?:\.d\.ts|\.js)|dist\/THIRD-PARTY-LICENSES\.txt|dist\/linli\.config\.schema\.json)$/;
    const paths = packed.files.map(({ path }) => path);
    expect(paths.filter((path) => !expected.test(path))).toEqual([]);
    expect(paths).toEqual(expect.arrayContaining(["LICENSE", "README.md", "package.json"]));
  });

  it("has few files", () => {
    const modules = packed.files.filter(({ path }) => path.endsWith(".js"));
    expect(modules.length).toBeLessThanOrEqual(MOST_FILES);
    expect(modules.filter(({ size }) => size === 0)).toEqual([]);
  });

  it("passes publint", async () => {
    const tarball = readFileSync(packed.tarball);
    const { messages } = await publint({
      strict: true,
      pack: { tarball: tarball.buffer.slice(tarball.byteOffset, tarball.byteOffset + tarball.byteLength) },
    });
    expect(messages).toEqual([]);
  });

  it("passes attw as a package of ES modules", () => {
    const attw = join(root, "node_modules/@arethetypeswrong/cli/dist/index.js");
    const { status, output } = runNode([attw, packed.tarball, "--profile", "esm-only", "--no-color"], folder);
    expect(status, output).toBe(0);
  });
});

/** Everything that a built file imports, through its chunks. */
function reachOf(file: string): ReadonlySet<string> {
  const reach = new Set<string>();
  const open = [file];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const specifier of importsOf(next)) {
      const chunk = /^\.\.?\/(chunk-.+)$/.exec(specifier)?.[1];
      if (reach.has(specifier)) continue;
      reach.add(specifier);
      if (chunk !== undefined) open.push(chunk);
    }
  }
  return reach;
}

describe("the modules", () => {
  it.each(distFiles(".js"))("%s has no syntax newer than ES2020", async (file) => {
    // What esbuild has to rewrite for ES2020 is newer than ES2020.
    const code = readFileSync(join(dist, file), "utf8").replace(/^#!.*/, "");
    const [written, rewritten] = await Promise.all(
      (["esnext", "es2020"] as const).map((target) => transform(code, { target, charset: "utf8" })),
    );
    expect(rewritten?.code).toBe(written?.code);
  });

  it.each(distFiles(".js").filter((file) => file !== "cli.js"))(
    "%s imports its own chunks and packages that it says it needs",
    (file) => {
      const known = ["zod/mini", ...Object.keys(manifest.dependencies ?? {})];
      const foreign = importsOf(file).filter(
        (specifier) => !/^\.\.?\//.test(specifier) && !known.includes(specifier),
      );
      expect(foreign).toEqual(OPTIONAL[file] ?? []);
    },
  );

  it("load gcoord for venues, and what is built on them, only", () => {
    const loading = distFiles(".js").filter((file) => reachOf(file).has("gcoord"));
    expect(loading.filter((file) => !file.startsWith("chunk-"))).toEqual([
      "cli.js",
      "programmes.js",
      "venues.js",
    ]);
  });

  it("load zod for the subpaths with schemas only", () => {
    const files = distFiles(".js").map((file) => [file, importsOf(file)] as const);
    const reaching = new Set(
      files.filter(([, imports]) => imports.includes("zod/mini")).map(([file]) => file),
    );
    for (let before = 0; before < reaching.size;) {
      before = reaching.size;
      for (const [file, imports] of files) {
        if (imports.some((specifier) => reaching.has(posix.join(posix.dirname(file), specifier))))
          reaching.add(file);
      }
    }
    const loading = importable.filter((subpath) =>
      reaching.has(`${subpath.slice("linli/".length) || "index"}.js`),
    );
    expect(loading).toEqual(LOAD_ZOD);
  });

  it("carry the licence of everything that was bundled into them", () => {
    const notices = readFileSync(join(dist, "THIRD-PARTY-LICENSES.txt"), "utf8");
    // esbuild heads every module that it bundles with a comment that names its file.
    const origin = /^\/\/ .*?node_modules\/((?:@[^/\n]+\/)?[^/\n]+)\//gm;
    const bundled = new Set<string>();
    for (const file of distFiles(".js")) {
      for (const [, name] of readFileSync(join(dist, file), "utf8").matchAll(origin))
        if (name !== undefined) bundled.add(name);
    }
    expect(bundled).toContain("date-fns");
    for (const name of bundled) {
      const { version, license } = JSON.parse(
        readFileSync(join(root, "node_modules", name, "package.json"), "utf8"),
      ) as { version: string; license: string };
      expect(["MIT", "ISC"]).toContain(license);
      expect(notices).toContain(`\n${name} ${version} (${license})\n`);
    }
    // saxes has the tables of xmlchars in it.
    expect(notices).toMatch(/^xmlchars /m);
    expect(
      notices.match(/Permission (?:is hereby granted|to use, copy, modify)/g)?.length,
    ).toBeGreaterThanOrEqual(bundled.size);
  });
});

function importsOf(file: string): readonly string[] {
  const code = readFileSync(join(dist, file), "utf8");
  const statements = code.split("\n").filter((line) => /^(?:import|export) .*['"];$/.test(line));
  return statements.map((line) => /['"]([^'"]+)['"];$/.exec(line)?.[1] ?? line);
}
