/**
 * What the tests of the package as shipped share: its exports, its files, bundles of it and a project that has
 * it installed.
 */
import { build, type Plugin } from "esbuild";
import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";

/** The folder of the package. */
export const root: string = fileURLToPath(new URL("../../", import.meta.url));

/** Its folder of built files. */
export const dist: string = join(root, "dist");

/** What package.json says, as far as these tests read it. */
export interface Manifest {
  /** The name of the package. */
  readonly name: string;
  /** Its version. */
  readonly version: string;
  /** Files with side effects; `false` for none. */
  readonly sideEffects: unknown;
  /** The files of each subpath, by condition. */
  readonly exports: { readonly [subpath: string]: string | { readonly [condition: string]: string } };
  /** The scripts that `npm run` knows. */
  readonly scripts: { readonly [name: string]: string };
  /** The commands. */
  readonly bin: { readonly [name: string]: string };
  /** Packages that the user of this one has to install. */
  readonly peerDependencies: { readonly [name: string]: string };
  /** Which of them are needed for some subpaths only. */
  readonly peerDependenciesMeta?: { readonly [name: string]: { readonly optional?: boolean } };
  /** Packages that npm installs with this one. */
  readonly dependencies?: { readonly [name: string]: string };
}

/** package.json. */
export const manifest: Manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

/** The importable names of the package: `linli`, `linli/core`, and so on. */
export const subpaths: readonly string[] = Object.keys(manifest.exports)
  .filter((subpath) => subpath !== "./package.json")
  .map((subpath) => manifest.name + subpath.slice(1));

/** Fails where the package is not built. */
export function requireDist(): void {
  if (!existsSync(join(dist, "core.js")) || !existsSync(join(dist, "THIRD-PARTY-LICENSES.txt"))) {
    throw new Error("dist is not there: run `npm run build`.");
  }
}

/** The built files with an extension, relative to `dist`, with forward slashes. */
export function distFiles(extension: string): readonly string[] {
  return (readdirSync(dist, { recursive: true }) as string[])
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => file.endsWith(extension))
    .sort();
}

/** The exported values of a subpath, from its built file. */
export async function exportsOf(subpath: string): Promise<readonly (readonly [string, unknown])[]> {
  const target = manifest.exports[`.${subpath.slice(manifest.name.length)}`];
  if (typeof target !== "object") throw new Error(`${subpath} has no file.`);
  const module = (await import(pathToFileURL(join(root, target["default"] ?? "")).href)) as {
    readonly [name: string]: unknown;
  };
  return Object.entries(module);
}

/** Whether an exported value is a schema: the names of schemas end so, and of nothing else but their makers. */
export function isSchema([name, value]: readonly [string, unknown]): boolean {
  return name.endsWith("Schema") && typeof value !== "function";
}

/** How a bundle is made. */
export interface BundleOptions {
  /** Leaves zod out, so that only our own code is counted. */
  readonly withoutZod?: boolean;
  /** Distrusts the `sideEffects` of package.json, so that only code that does nothing is dropped. */
  readonly distrust?: boolean;
}

/** A bundle, as an app would ship it. */
export interface Bundle {
  /** The minified code. */
  readonly code: string;
  /** Its size, gzip. */
  readonly bytes: number;
  /** Whether it imports zod, where that was left out. */
  readonly importsZod: boolean;
}

/** Bundles an entry that imports the built package by its name. */
export async function bundle(entry: string, options: BundleOptions = {}): Promise<Bundle> {
  const result = await build({
    stdin: { contents: entry, resolveDir: root, sourcefile: "app.js" },
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: "esm",
    target: "es2020",
    charset: "utf8",
    plugins: [
      ...(options.withoutZod === true ? [withoutZod] : []),
      ...(options.distrust === true ? [withSideEffects] : []),
    ],
  });
  const code = result.outputFiles[0]?.text ?? "";
  const imports = Object.values(result.metafile.outputs).flatMap((output) => output.imports);
  return {
    code,
    bytes: code === "" ? 0 : gzipSync(code, { level: 9 }).length,
    importsZod: imports.some(({ path }) => path.startsWith("zod")),
  };
}

/** Bundles many entries in one go, and says which of them import zod. */
export async function entriesWithZod(entries: ReadonlyMap<string, string>): Promise<ReadonlySet<string>> {
  const names = [...entries.keys()];
  const result = await build({
    entryPoints: names.map((_, index) => ({ in: `entry:${String(index)}`, out: String(index) })),
    bundle: true,
    write: false,
    metafile: true,
    format: "esm",
    outdir: "out",
    absWorkingDir: root,
    plugins: [withoutZod, entriesOf([...entries.values()])],
  });
  const importing = Object.entries(result.metafile.outputs).filter(([, { imports }]) =>
    imports.some(({ path }) => path.startsWith("zod")),
  );
  return new Set(importing.map(([file]) => names[Number(file.slice("out/".length, -".js".length))] ?? file));
}

/** Entries that are no files: the text of each, by its position. */
function entriesOf(texts: readonly string[]): Plugin {
  return {
    name: "entries",
    setup(hooks) {
      hooks.onResolve({ filter: /^entry:/ }, ({ path }) => ({ path, namespace: "entry" }));
      hooks.onLoad({ filter: /.*/, namespace: "entry" }, ({ path }) => ({
        contents: texts[Number(path.slice("entry:".length))] ?? "",
        resolveDir: root,
      }));
    },
  };
}

/** zod stays an import, which is dropped where nothing of it is used. */
const withoutZod: Plugin = {
  name: "without-zod",
  setup(hooks) {
    hooks.onResolve({ filter: /^zod/ }, ({ path }) => ({ path, external: true, sideEffects: false }));
  },
};

/** Says of every module of ours that it does something as it is loaded, so that it has to show that it does not. */
const withSideEffects: Plugin = {
  name: "with-side-effects",
  setup(hooks) {
    hooks.onResolve({ filter: /^(?:linli|\.)/ }, async ({ path, pluginData, ...rest }) => {
      if (pluginData === "resolved") return undefined;
      const resolved = await hooks.resolve(path, { ...rest, pluginData: "resolved" });
      return { ...resolved, sideEffects: true };
    });
  },
};

/** What a command printed, and how it ended. */
export interface Outcome {
  /** Its exit code; `null` if it was killed. */
  readonly status: number | null;
  /** What it printed on both channels. */
  readonly output: string;
}

/** Runs a script with the Node of these tests, and nothing of npm's settings in its environment. */
export function runNode(args: readonly string[], cwd: string): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd,
    encoding: "utf8",
    env: { PATH: process.env["PATH"] },
  });
  return { status, output: stdout + stderr };
}

/** One file of the tarball. */
export interface PackedFile {
  /** Its path in the package. */
  readonly path: string;
  /** Its size in bytes. */
  readonly size: number;
}

/** Packs the package, as `npm publish` would, into a folder. */
export function pack(folder: string): { readonly tarball: string; readonly files: readonly PackedFile[] } {
  // The scripts are left out: they would build again.
  const { status, stdout, stderr } = spawnSync(
    "npm",
    ["pack", "--ignore-scripts", "--json", "--pack-destination", folder],
    {
      cwd: root,
      encoding: "utf8",
      shell: process.platform === "win32",
    },
  );
  if (status !== 0) throw new Error(`npm pack failed: ${stderr}`);
  const packed = Object.values(
    JSON.parse(stdout) as { readonly [index: string]: { filename: string; files: PackedFile[] } },
  );
  const [first] = packed;
  if (first === undefined) throw new Error("npm pack packed nothing.");
  return { tarball: join(folder, first.filename), files: first.files };
}

/** A project in an empty folder, with the packed package and what it needs installed, and nothing else. */
export interface Project {
  /** Its folder. */
  readonly folder: string;
  /** Writes a file into it. */
  readonly write: (file: string, text: string) => void;
  /** Removes it. */
  readonly remove: () => void;
}

/** Makes such a project, with the files of test/package/consumers in it. */
export function makeProject(): Project {
  const folder = mkdtempSync(join(tmpdir(), "linli-consumer-"));
  const write = (file: string, text: string): void => writeFileSync(join(folder, file), text);
  const installed = join(folder, "node_modules", manifest.name);
  for (const { path } of pack(folder).files) {
    mkdirSync(dirname(join(installed, path)), { recursive: true });
    cpSync(join(root, path), join(installed, path));
  }
  for (const name of Object.keys({ ...manifest.peerDependencies, ...manifest.dependencies })) {
    mkdirSync(dirname(join(folder, "node_modules", name)), { recursive: true });
    symlinkSync(join(root, "node_modules", name), join(folder, "node_modules", name), "junction");
  }
  cpSync(join(root, "test/package/consumers"), folder, { recursive: true });
  write("package.json", JSON.stringify({ name: "consumer", private: true, type: "module" }));
  return { folder, write, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** The compilers that the declarations are held against, by their name in node_modules. */
export const compilers = ["typescript-5.9", "typescript", "typescript-7.0"] as const;

/** Compiles a project with one of them. */
export function compile(compiler: string, project: Project, args: readonly string[] = []): Outcome {
  return runNode(
    [join(root, "node_modules", compiler, "bin/tsc"), "-p", project.folder, ...args],
    project.folder,
  );
}
