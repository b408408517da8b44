import type { Dirent } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { extname, join, resolve } from "node:path";
import { UseError } from "../use-error.ts";
import { STANDARD } from "./open-file.ts";
import { systemErrorOf } from "./system-error.ts";

/** The endings of files that a folder is searched for. */
const endings: ReadonlySet<string> = new Set([".csv", ".tsv", ".ndjson", ".jsonl", ".json", ".xlsx"]);

/** More files than a street office ever sends: a folder named by mistake, such as the whole disk. */
const MOST_FILES = 10_000;

/**
 * Lists the files that the user means: files as they are named, and in folders every file with rows, by name.
 *
 * @remarks Files and folders whose name begins with a dot are left out, the lock files `~$…` of an office program, and
 * configurations; and what is no file there, such as a link to a folder, which could lead round in a circle. A file that is
 * named twice, or named and in a folder too, is listed once.
 *
 * @param paths - files and folders as the user named them
 * @param isOutput - says of a file in a folder whether it is written rather than read
 * @returns the files
 * @throws UseError where a folder cannot be read, has no such file, or has too many
 */
export async function listFiles(
  paths: readonly string[],
  isOutput: (path: string) => boolean = () => false,
): Promise<readonly string[]> {
  const files: string[] = [];
  const seen = new Set<string>();
  const add = (path: string): void => {
    const place = resolve(path);
    // Standard input stands twice where it is named twice: it cannot be read again, which is said elsewhere.
    if (path !== STANDARD && seen.has(place)) return;
    seen.add(place);
    files.push(path);
  };
  for (const path of paths) {
    if (!(await isFolder(path))) {
      add(path);
      continue;
    }
    const found: string[] = [];
    await findFiles(path, found, isOutput);
    if (found.length === 0)
      throw new UseError(
        `${path}: no CSV, TSV, NDJSON, JSON or XLSX file in it`,
        "文件夹内没有 CSV、TSV、NDJSON、JSON 或 XLSX 文件",
      );
    found.forEach(add);
    if (found.length > MOST_FILES || files.length > MOST_FILES)
      throw new UseError(
        `${path}: more than ${String(MOST_FILES)} files`,
        `文件超过 ${String(MOST_FILES)} 个`,
      );
  }
  return files;
}

/**
 * Says whether a path is a folder.
 *
 * @param path - the path as the user named it
 * @returns `true` for a folder; what is not there is none
 */
export async function isFolder(path: string): Promise<boolean> {
  if (path === STANDARD) return false;
  return stat(path).then(
    (facts) => facts.isDirectory(),
    () => false,
  );
}

/**
 * Says whether a file is one that a folder is searched for.
 *
 * @param name - the name of the file, without its folder
 * @returns `true` for files with rows
 */
export function isFileWithRows(name: string): boolean {
  return !/^(?:\.|~\$)/.test(name) && endings.has(extname(name).toLowerCase()) && !isConfiguration(name);
}

function isConfiguration(name: string): boolean {
  return ["linli.config.json", "package.json", "package-lock.json"].includes(name);
}

/** Stops as soon as there are too many: a folder named by mistake is not searched to its end. */
async function findFiles(
  folder: string,
  found: string[],
  isOutput: (path: string) => boolean,
): Promise<void> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    const sorted = entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
    for (const entry of sorted) {
      if (found.length > MOST_FILES) return;
      const path = join(folder, entry.name);
      if (isOutput(path)) continue;
      if (entry.isDirectory()) {
        if (!entry.name.startsWith(".") && entry.name !== "node_modules")
          await findFiles(path, found, isOutput);
      } else if (isFileWithRows(entry.name) && (await isFileAt(path, entry))) found.push(path);
    }
  } catch (error) {
    throw systemErrorOf(folder, error);
  }
}

/** A pipe would be waited for without end; a link that leads nowhere stays, so that its absence is said. */
async function isFileAt(path: string, entry: Dirent): Promise<boolean> {
  if (!entry.isSymbolicLink()) return entry.isFile();
  return stat(path).then(
    (facts) => facts.isFile(),
    () => true,
  );
}
