import { createWriteStream, unlinkSync } from "node:fs";
import { rename, stat, unlink } from "node:fs/promises";
import { finished } from "node:stream/promises";
import { write, type Streams } from "../streams.ts";
import { UseError } from "../use-error.ts";
import { STANDARD } from "./open-file.ts";
import { systemErrorOf } from "./system-error.ts";

/** A file that is there whole or not at all. */
export interface WholeFile {
  /** Writes a piece of it. */
  readonly write: (piece: string | Uint8Array) => Promise<void>;
  /** Closes it after the last piece, so that many files can wait for each other. */
  readonly close: () => Promise<void>;
  /** Puts the file where it belongs, after the last piece. */
  readonly keep: () => Promise<void>;
  /** Leaves nothing behind. */
  readonly discard: () => Promise<void>;
}

/** Files that are begun and not yet where they belong. */
const unfinished = new Set<string>();

/** Removes what was begun and not finished, as the process ends. */
export function removeUnfinished(): void {
  for (const path of unfinished) {
    try {
      unlinkSync(path);
    } catch {
      // It was never there, or its folder is gone: nothing is left behind either way.
    }
  }
}

/**
 * Begins to write a file, or standard output for `-`.
 *
 * @remarks The text goes to a file of another name beside it, which takes the place of the named one only when it is
 * complete: a full disk or a broken pipe leaves the old file as it was.
 *
 * @param path - the file as the user named it
 * @param streams - where standard output is
 * @param options - `secret`: the user alone can read it
 * @returns the file
 * @throws UseError where it cannot be written
 */
export async function writeWholeFile(
  path: string,
  streams: Streams,
  options: { readonly secret?: boolean | undefined } = {},
): Promise<WholeFile> {
  if (path === STANDARD) {
    const nothing = async (): Promise<void> => Promise.resolve();
    return {
      write: (piece) => write(streams.output, piece),
      close: nothing,
      keep: nothing,
      discard: nothing,
    };
  }
  const isDevice = await stat(path).then(
    (facts) => {
      if (facts.isDirectory()) throw new UseError(`${path}: it is a folder`, "这是文件夹");
      return !facts.isFile();
    },
    () => false,
  );
  // What is no file, such as /dev/null, cannot be replaced.
  return writeThrough(path, isDevice ? path : `${path}.${String(process.pid)}.part`, options.secret === true);
}

async function writeThrough(path: string, temporary: string, secret: boolean): Promise<WholeFile> {
  const stream = createWriteStream(temporary, secret ? { mode: 0o600 } : {});
  if (temporary !== path) unfinished.add(temporary);
  let failure: unknown;
  stream.on("error", (error) => {
    failure = systemErrorOf(path, error);
  });
  const check = (): void => {
    if (failure !== undefined) throw failure as Error;
  };
  const remove = async (): Promise<void> => {
    stream.destroy();
    if (temporary !== path) await unlink(temporary).catch(() => undefined);
    unfinished.delete(temporary);
  };
  const close = async (): Promise<void> => {
    if (stream.closed) return check();
    stream.end();
    await finished(stream).catch((error: unknown) => {
      throw systemErrorOf(path, error);
    });
  };
  await new Promise<void>((resolve) => stream.once("open", () => resolve()).once("error", () => resolve()));
  check();
  return {
    write: async (piece) => {
      check();
      if (stream.write(piece)) return;
      await new Promise<void>((resolve) => stream.once("drain", resolve).once("close", resolve));
      check();
    },
    close,
    keep: async () => {
      try {
        await close();
        if (temporary !== path) await rename(temporary, path);
        unfinished.delete(temporary);
      } catch (error) {
        await remove();
        throw systemErrorOf(path, error);
      }
    },
    discard: remove,
  };
}
