import { readdir, realpath, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { STANDARD } from "../files/open-file.ts";
import { UseError } from "../use-error.ts";

/**
 * Refuses files to be written that are the same as each other, or as one that is read.
 *
 * @param outputs - the files to be written, as the user named them
 * @param inputs - the files that are read
 * @throws UseError where two are one
 */
export async function requireDistinct(
  outputs: readonly string[],
  inputs: readonly string[] = [],
): Promise<void> {
  const taken = new Set(await Promise.all(inputs.filter(isNamed).map(placeOf)));
  for (const path of outputs.filter(isNamed)) {
    const place = await placeOf(path);
    if (taken.has(place)) {
      throw new UseError(
        `${path}: it is read or written elsewhere in this command, and would be lost`,
        "输出文件与输入文件或另一输出文件相同，会被覆盖",
      );
    }
    taken.add(place);
  }
}

/**
 * Refuses a file to be written that is there.
 *
 * @param path - the file as the user named it
 * @param en - what would be lost, or how to write it all the same, in English
 * @param zhCN - the same in Chinese
 * @throws UseError where it is there; what is no file, such as /dev/null, loses nothing
 */
export async function requireAbsent(path: string, en: string, zhCN: string): Promise<void> {
  if (!isNamed(path)) return;
  const isThere = await stat(path).then(
    (facts) => facts.isFile(),
    () => false,
  );
  if (isThere) throw new UseError(`${path}: ${en}`, zhCN);
}

/**
 * Counts what is in a folder.
 *
 * @param folder - the folder as the user named it
 * @returns how many files and folders; none where it is not there
 */
export async function countIn(folder: string): Promise<number> {
  return readdir(folder).then(
    (names) => names.length,
    () => 0,
  );
}

function isNamed(path: string): boolean {
  return path !== STANDARD;
}

/** Where a file is, whatever link leads to it; of one that is not there, where it will be. */
async function placeOf(path: string): Promise<string> {
  const whole = resolve(path);
  return realpath(whole).catch(async () =>
    join(await realpath(dirname(whole)).catch(() => dirname(whole)), basename(whole)),
  );
}
