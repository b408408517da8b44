import { resolve } from "node:path";
import { listFiles } from "../files/list-files.ts";
import { STANDARD } from "../files/open-file.ts";
import { write, type Streams } from "../streams.ts";
import { UseError } from "../use-error.ts";
import { checkFiles } from "./check-files.ts";
import type { CheckOptions } from "./options.ts";
import { watchFiles } from "./watch-files.ts";

/**
 * Checks files and all files of folders, once, or again whenever one changes.
 *
 * @remarks What the check itself writes into such a folder is neither read nor watched.
 *
 * @param paths - files and folders as the user named them
 * @param options - what the user chose
 * @param streams - where is read and written
 * @returns the exit code: 0 no errors, 1 errors found
 * @throws UseError where a file cannot be read or written, or the options do not fit
 */
export async function checkPaths(
  paths: readonly string[],
  options: CheckOptions,
  streams: Streams,
): Promise<number> {
  if (options.watch !== true) return checkFiles(await listFiles(paths, outputsOf(options)), options, streams);
  if (paths.includes(STANDARD)) throw new UseError("standard input cannot be watched", "标准输入无法监视");
  const watch = await watchFiles(paths, outputsOf(options));
  let exitCode = 0;
  do {
    exitCode = await checkOnce(paths, options, streams);
  } while (await watch.next());
  return exitCode;
}

/** While files are being replaced one can be missing: that is said, and the next change is waited for. */
async function checkOnce(paths: readonly string[], options: CheckOptions, streams: Streams): Promise<number> {
  try {
    return await checkFiles(await listFiles(paths, outputsOf(options)), options, streams);
  } catch (error) {
    if (!(error instanceof UseError)) throw error;
    await write(streams.messages, `error: ${error.message}\n`);
    return 2;
  }
}

/** Tells the files that are written, and those in the folder of marked workbooks, from those that are read. */
function outputsOf({ outValid, outRejected, outMarked }: CheckOptions): (path: string) => boolean {
  const places = [outValid, outRejected, outMarked].flatMap((path) =>
    path === undefined || path === STANDARD ? [] : [resolve(path)],
  );
  return (path) => places.includes(resolve(path));
}
