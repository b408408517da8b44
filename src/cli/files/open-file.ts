import { createReadStream, type Stats } from "node:fs";
import { stat } from "node:fs/promises";
import { UseError } from "../use-error.ts";
import type { Streams } from "../streams.ts";
import { systemErrorOf } from "./system-error.ts";

/** The name that stands for standard input, and for standard output where a file is written. */
export const STANDARD = "-";

/** How large the pieces are that a file is read in. */
const CHUNK_BYTES = 1 << 17;

/** A file that is read as bytes. */
export interface OpenFile {
  /** What reports call it. */
  readonly name: string;
  /** How many bytes it has; nothing where that is not known. */
  readonly size: number | undefined;
  /** Its bytes, read once. */
  readonly bytes: AsyncIterable<Uint8Array>;
}

/**
 * Opens a file, or standard input for `-`.
 *
 * @param path - the file as the user named it
 * @param streams - where standard input is
 * @param onBytes - told how many bytes were read with each piece
 * @returns the file
 * @throws UseError where it cannot be read: not there, a folder, no permission
 */
export async function openFile(
  path: string,
  streams: Streams,
  onBytes?: (bytes: number) => void,
): Promise<OpenFile> {
  if (path === STANDARD) {
    if (streams.input.isTTY === true) throw new UseError("nothing on standard input", "标准输入没有内容");
    return {
      name: STANDARD,
      size: undefined,
      bytes: counted(STANDARD, streams.input, onBytes, async () => Promise.resolve()),
    };
  }
  try {
    const facts = await stat(path);
    if (facts.isDirectory()) throw Object.assign(new Error(), { code: "EISDIR" });
    const stream = createReadStream(path, { highWaterMark: CHUNK_BYTES });
    // Opened before anything is said of it, so that a file without permission is no half report.
    await new Promise((resolve, reject) => stream.once("open", resolve).once("error", reject));
    return {
      name: path,
      size: facts.isFile() ? facts.size : undefined,
      bytes: counted(path, stream, onBytes, async () => {
        if (facts.isFile()) await refuseChanged(path, facts);
      }),
    };
  } catch (error) {
    throw systemErrorOf(path, error);
  }
}

/** Of a file that was saved in between, one half is old and the other new. */
async function refuseChanged(path: string, before: Stats): Promise<void> {
  const after = await stat(path);
  if (after.size !== before.size || after.mtimeMs !== before.mtimeMs)
    throw new UseError(
      `${path}: it was changed while it was read; run again`,
      "读取期间文件被改动，请重新执行",
    );
}

async function* counted(
  path: string,
  stream: AsyncIterable<string | Uint8Array>,
  onBytes: ((bytes: number) => void) | undefined,
  atEnd: () => Promise<void>,
): AsyncGenerator<Uint8Array> {
  try {
    for await (const piece of stream) {
      const bytes = typeof piece === "string" ? new TextEncoder().encode(piece) : piece;
      onBytes?.(bytes.length);
      yield bytes;
    }
    await atEnd();
  } catch (error) {
    throw systemErrorOf(path, error);
  }
}
