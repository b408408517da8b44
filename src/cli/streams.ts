import type { Readable, Writable } from "node:stream";

/** The streams that a command reads and writes, so that tests can pass their own. */
export interface Streams {
  /** What is read where no file and no text is named. */
  readonly input: Readable & { readonly isTTY?: boolean };
  /** What results are written to. */
  readonly output: Writable;
  /** What is said beside the results: progress, and remarks where a result goes to `output`. */
  readonly messages: Writable & { readonly isTTY?: boolean };
}

/** Told the exit code of a command: 0 clean, 1 errors found. */
export type Done = (exitCode: number) => void;

/**
 * Writes, and waits where the reader is slower, so that long output does not gather in memory.
 *
 * @param output - the stream
 * @param text - what to write, text or bytes
 */
export async function write(output: Writable, text: string | Uint8Array): Promise<void> {
  if (!output.write(text)) await new Promise<void>((resolve) => output.once("drain", resolve));
}
