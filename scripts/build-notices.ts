/**
 * Writes dist/THIRD-PARTY-LICENSES.txt: the licence of every package of which the build copied anything. The
 * list comes from the build itself (esbuild's metafile, removed here), so that it cannot be forgotten.
 */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";

interface Metafile {
  readonly outputs: {
    readonly [file: string]: {
      readonly inputs: { readonly [file: string]: { readonly bytesInOutput: number } };
    };
  };
}

const root = new URL("../", import.meta.url);
const metafile = new URL("dist/metafile-esm.json", root);
const nodeModules = "node_modules/";
const rule = "-".repeat(80);

/** Packages that stand in the files of another one: scripts/pure-dependencies.ts puts them there. */
const within: { readonly [name: string]: readonly string[] } = { saxes: ["xmlchars"] };

const { outputs } = JSON.parse(readFileSync(metafile, "utf8")) as Metafile;
const notices = [...bundledPackages(outputs)].sort().map(noticeOf);
const head = "The files of this folder contain code of the packages below, under these licences.\n";
writeFileSync(new URL("dist/THIRD-PARTY-LICENSES.txt", root), [head, ...notices].join(`\n${rule}\n\n`));
rmSync(metafile);

/** The folders of the packages of which anything is in the output, by their names. */
function bundledPackages(files: Metafile["outputs"]): ReadonlyMap<string, string> {
  const folders = new Map<string, string>();
  for (const { inputs } of Object.values(files)) {
    for (const [file, { bytesInOutput }] of Object.entries(inputs)) {
      const start = file.lastIndexOf(nodeModules) + nodeModules.length;
      if (start < nodeModules.length || bytesInOutput === 0) continue;
      const [scope = "", name = ""] = file.slice(start).split("/");
      const full = scope.startsWith("@") ? `${scope}/${name}` : scope;
      for (const own of [full, ...(within[full] ?? [])]) folders.set(own, file.slice(0, start) + own);
    }
  }
  return folders;
}

function noticeOf([name, path]: readonly [string, string]): string {
  const folder = new URL(`${path}/`, root);
  const { version, license } = JSON.parse(readFileSync(new URL("package.json", folder), "utf8")) as {
    readonly version: string;
    readonly license: string;
  };
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(?:\.md|\.txt)?$/i.test(entry));
  const text = readFileSync(file === undefined ? textFor(name) : new URL(file, folder), "utf8");
  return `${name} ${version} (${license})\n\n${text.trim()}\n`;
}

/** The licence of a package whose repository has the text and whose package has not: kept here, by its name. */
function textFor(name: string): URL {
  const text = new URL(`scripts/licences/${name}.txt`, root);
  if (!existsSync(text)) throw new Error(`${name} is bundled but ships no licence text.`);
  return text;
}
