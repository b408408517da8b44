import type { FileReport } from "../model.ts";
import { compareTexts } from "./order.ts";

/** A file in two rounds. */
export interface FilePair {
  /** The report of the first round. */
  readonly before?: FileReport | undefined;
  /** The report of the second round. */
  readonly after?: FileReport | undefined;
}

/**
 * Finds which files of two rounds are the same: of one name; of one name without the folder, where only two have it; the
 * only ones that are left.
 *
 * @param first - the files of the first round
 * @param second - the files of the second round
 * @returns the pairs, by name
 */
export function matchFiles(first: readonly FileReport[], second: readonly FileReport[]): readonly FilePair[] {
  const pairs: FilePair[] = [];
  const open = { before: new Set(first), after: new Set(second) };
  const pair = (before: FileReport, after: FileReport): void => {
    pairs.push({ before, after });
    open.before.delete(before);
    open.after.delete(after);
  };
  for (const nameOf of [(file: FileReport) => file.file, baseName]) {
    const earlier = uniqueBy(open.before, nameOf);
    const later = uniqueBy(open.after, nameOf);
    for (const [name, before] of earlier) {
      const after = later.get(name);
      if (before !== undefined && after !== undefined) pair(before, after);
    }
  }
  const [[before, ...others], [after, ...more]] = [[...open.before], [...open.after]];
  if (before !== undefined && after !== undefined && others.length === 0 && more.length === 0)
    pair(before, after);
  for (const left of open.before) pairs.push({ before: left });
  for (const right of open.after) pairs.push({ after: right });
  return pairs.sort((a, b) => compareTexts(nameOfPair(a), nameOfPair(b)));
}

function nameOfPair({ before, after }: FilePair): string {
  return `${after?.file ?? before?.file ?? ""}\n${before?.file ?? ""}`;
}

/** The name of the file without its folder, with the sheet. */
function baseName({ file, sheet }: FileReport): string {
  const suffix = sheet === undefined ? "" : `#${sheet}`;
  const path = suffix !== "" && file.endsWith(suffix) ? file.slice(0, -suffix.length) : file;
  return `${path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1)}${suffix}`;
}

/** The files by name; nothing for a name that several have. */
function uniqueBy(
  files: Iterable<FileReport>,
  nameOf: (file: FileReport) => string,
): ReadonlyMap<string, FileReport | undefined> {
  const byName = new Map<string, FileReport | undefined>();
  for (const file of files) {
    const name = nameOf(file);
    byName.set(name, byName.has(name) ? undefined : file);
  }
  return byName;
}
