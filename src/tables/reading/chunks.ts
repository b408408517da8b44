/** What `ReadableStream` of the web is, as far as it is read here. */
export interface ByteStream {
  /** Takes hold of the stream. */
  readonly getReader: () => ByteStreamReader;
}

/** What reads a `ByteStream`. */
export interface ByteStreamReader {
  /** Gives the next piece. */
  readonly read: () => Promise<{ readonly done: boolean; readonly value?: Uint8Array | undefined }>;
  /** Ends the stream before it has ended. */
  readonly cancel: () => Promise<void>;
}

/** A piece of a file. */
export type Chunk = Uint8Array | string;

/**
 * Where rows are read from: a text, bytes, or pieces of either as they arrive, such as a stream of Node, a
 * `ReadableStream` of the web, or the `stream()` of a `Blob`.
 */
export type RowSource = Chunk | ByteStream | AsyncIterable<Chunk> | Iterable<Chunk>;

/** Pieces that are taken one by one. */
export interface Chunks {
  /** Gives the next piece, or nothing at the end. */
  readonly next: () => Promise<unknown>;
  /** Closes the source where it has not ended. It never throws. */
  readonly close: () => Promise<void>;
}

/** How large the pieces are that are read at once. */
const CHUNK_LENGTH = 262_144;

/**
 * Opens a source.
 *
 * @param source - where rows are read from
 * @returns its pieces
 * @throws TypeError where it is none of the sources
 */
export function chunksOf(source: RowSource): Chunks {
  if (typeof source === "string" || ArrayBuffer.isView(source)) return iterated([source].values());
  if (typeof source === "object" && source !== null) {
    if (Symbol.asyncIterator in source) return iterated(source[Symbol.asyncIterator]());
    // Not every browser can iterate a stream.
    if ("getReader" in source) return streamed(source.getReader());
    if (Symbol.iterator in source) return iterated(source[Symbol.iterator]());
  }
  throw new TypeError("A text, bytes, a stream or an iterable of them was expected.");
}

/** The bytes of any view: a `Buffer` of Node, a `DataView`. */
function bytesOf(view: ArrayBufferView): Uint8Array {
  return view instanceof Uint8Array ? view : new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
}

/**
 * Cuts a piece that is too large to be read at once.
 *
 * @param whole - text or bytes
 * @returns the parts, in order
 */
export function* slices(whole: Chunk): Generator<Chunk, void, undefined> {
  for (let at = 0; at < whole.length; at += CHUNK_LENGTH) {
    yield typeof whole === "string"
      ? whole.slice(at, at + CHUNK_LENGTH)
      : whole.subarray(at, at + CHUNK_LENGTH);
  }
}

function iterated(iterator: Iterator<unknown> | AsyncIterator<unknown>): Chunks {
  let isOpen = true;
  return {
    next: async () => {
      try {
        const { done, value } = await iterator.next();
        isOpen = done !== true;
        return isOpen ? chunk(value) : undefined;
      } catch (error) {
        // What has thrown is not asked to close, except for a piece of ours that was wrong.
        isOpen = isOpen && error instanceof ChunkError;
        throw error;
      }
    },
    close: async () => {
      if (!isOpen) return;
      isOpen = false;
      await quietly(() => iterator.return?.());
    },
  };
}

function streamed(reader: ByteStreamReader): Chunks {
  let isOpen = true;
  return {
    next: async () => {
      const { done, value } = await reader.read();
      isOpen = !done;
      return isOpen ? chunk(value) : undefined;
    },
    close: async () => {
      if (isOpen) await quietly(() => reader.cancel());
      isOpen = false;
    },
  };
}

/** A source gave something that is neither text nor bytes. */
class ChunkError extends TypeError {
  override name = "TypeError";
}

function chunk(value: unknown): Chunk {
  if (typeof value === "string") return value;
  if (ArrayBuffer.isView(value)) return bytesOf(value);
  throw new ChunkError("A piece is neither text nor bytes.");
}

/**
 * Closes a source whatever happens: everything that was asked for has been read.
 *
 * @param close - what closes it
 */
export async function quietly(close: () => unknown): Promise<void> {
  try {
    await close();
  } catch {
    // Nobody waits for more of it.
  }
}
