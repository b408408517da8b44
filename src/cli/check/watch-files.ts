import { watch, type FSWatcher } from "node:fs";
import { basename, dirname, join } from "node:path";
import { isFileWithRows, isFolder } from "../files/list-files.ts";
import { systemErrorOf } from "../files/system-error.ts";

/** A program writes a file in several steps; what comes within this time is one change. In milliseconds. */
const SETTLE = 300;

/** Tells when something changed, until it is closed. */
export interface Watch {
  /** Waits for the next change; `false` when the watch is closed. */
  readonly next: () => Promise<boolean>;
  /** Ends it. */
  readonly close: () => void;
}

/**
 * Watches files and folders for changes.
 *
 * @remarks Of a file its folder is watched, because programs put a new file in the place of the old one.
 *
 * @param paths - files and folders as the user named them
 * @param isOutput - says of a file or folder in a folder whether the check writes it: that is no change
 * @returns the watch
 * @throws UseError where one of them cannot be watched
 */
export async function watchFiles(
  paths: readonly string[],
  isOutput: (path: string) => boolean = () => false,
): Promise<Watch> {
  const watchers: FSWatcher[] = [];
  let changed = false;
  let closed = false;
  let wake: (() => void) | undefined;
  let timer: NodeJS.Timeout | undefined;
  const tell = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      changed = true;
      wake?.();
    }, SETTLE);
  };
  for (const path of paths) {
    try {
      watchers.push(await watcherOf(path, tell, isOutput));
    } catch (error) {
      for (const watcher of watchers) watcher.close();
      throw systemErrorOf(path, error);
    }
  }
  return {
    next: async () => {
      if (!changed && !closed) await new Promise<void>((resolve) => (wake = resolve));
      changed = false;
      return !closed;
    },
    close: () => {
      closed = true;
      clearTimeout(timer);
      for (const watcher of watchers) watcher.close();
      wake?.();
    },
  };
}

async function watcherOf(
  path: string,
  tell: () => void,
  isOutput: (path: string) => boolean,
): Promise<FSWatcher> {
  if (await isFolder(path)) {
    return watch(path, { recursive: true }, (_event, name) => {
      if (name === null || (isFileWithRows(basename(name)) && !isWithin(path, name, isOutput))) tell();
    });
  }
  const own = basename(path);
  return watch(dirname(path), (_event, name) => {
    if (name === null || name === own) tell();
  });
}

/** Whether a file below a folder is an output, or in a folder of outputs. */
function isWithin(folder: string, name: string, isOutput: (path: string) => boolean): boolean {
  for (let below = name; below !== "." && below !== dirname(below); below = dirname(below))
    if (isOutput(join(folder, below))) return true;
  return false;
}
