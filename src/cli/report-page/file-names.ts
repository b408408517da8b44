import type { TableReport } from "../../tables/index.ts";
import { shortened } from "./parts.ts";

/** Gives what the page calls a file. */
export type FileName = (file: string) => string;

/**
 * Names the files of a report without the folder that all of them lie in: whoever opens the page is told nothing of the
 * computer that it was made on.
 *
 * @param report - the report
 * @returns gives the name of a file, on one line
 */
export function fileNamesOf({ files }: TableReport): FileName {
  const folder = commonFolder(files.map(({ file }) => file));
  return (file) => shortened(file.slice(folder.length));
}

/** The folder that all files lie in, with the slash behind it; an empty text where there is none. */
function commonFolder(files: readonly string[]): string {
  const [first = "", ...others] = files;
  const slashes = Array.from(first.matchAll(/[\\/]/g), ({ index }) => first.slice(0, index + 1)).reverse();
  return slashes.find((folder) => others.every((file) => file.startsWith(folder))) ?? "";
}
