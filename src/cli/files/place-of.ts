import { realpath } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { STANDARD } from "./open-file.ts";

/**
 * Says where a file is, or will be. One file has many names: `a.csv`, `./a.csv`, that of a link to it or to its folder,
 * and in some systems of files those that differ only in capitals or in how a letter is composed.
 *
 * @param path - the file as the user named it
 * @returns the same text for the same file; `-` for standard input and output
 */
export async function placeOf(path: string): Promise<string> {
  if (path === STANDARD) return path;
  const place = await realpath(path).catch(async () =>
    join(await realpath(dirname(path)).catch(() => resolve(dirname(path))), basename(path)),
  );
  return place.normalize("NFC").toLowerCase();
}
