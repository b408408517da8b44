import { errorOf, warningOf, type Finding } from "../../core/base.ts";
import type { TextEncoding } from "../model.ts";
import {
  completeUtf8,
  countOf,
  joinBytes,
  pieceDecoder,
  platformDecoder,
  type MakeDecoder,
  type PieceDecoder,
} from "./decoder.ts";
import { binaryKindOf, markOf, SNIFFED_BYTES, utf16Of } from "./sniff.ts";

/** How many bytes from the first one outside ASCII on decide between UTF-8 and GB18030. */
const DECIDING_BYTES = 65_536;

/** How bytes become text. */
export interface DecodeOptions {
  /** The encoding, where the caller knows it; it is found out otherwise. */
  readonly encoding?: TextEncoding | undefined;
  /** What decodes bytes, for platforms without `TextDecoder`. */
  readonly decoder?: MakeDecoder | undefined;
}

/** Bytes that become text as they arrive. */
export interface TextInput {
  /** Takes bytes and gives the text that is certain. */
  readonly push: (bytes: Uint8Array) => string;
  /** Gives the rest. */
  readonly end: () => string;
  /** The encoding, as soon as there is one. */
  readonly encoding: () => TextEncoding | undefined;
  /** Whether there was a byte order mark. */
  readonly byteOrderMark: () => boolean;
  /** How many characters had to be replaced. */
  readonly replaced: () => number;
  /** Whether the bytes are no text at all. */
  readonly isBinary: () => boolean;
}

/**
 * Turns bytes into text as they arrive, and finds out their encoding.
 *
 * @param options - the encoding and the decoder
 * @param findings - where findings about the file go
 * @returns the input
 */
export function textInput(options: DecodeOptions, findings: Finding[]): TextInput {
  const makeDecoder = options.decoder ?? platformDecoder;
  let head: Uint8Array | undefined = new Uint8Array(0);
  let encoding: TextEncoding | undefined;
  let hasMark = false;
  let isBinary = false;
  let pieces: PieceDecoder | undefined;
  const gathered = gathering();

  function use(found: TextEncoding): PieceDecoder {
    encoding = found;
    pieces = pieceDecoder(found, makeDecoder);
    return pieces;
  }

  /** Looks at the first bytes; gives them back without the byte order mark. */
  function open(first: Uint8Array): Uint8Array {
    const kind = binaryKindOf(first);
    if (kind !== undefined) {
      isBinary = true;
      findings.push(errorOf("table.binary", { kind }));
      return first;
    }
    const mark = markOf(first);
    hasMark = mark !== undefined;
    const known = options.encoding ?? mark?.encoding ?? utf16Of(first.subarray(0, SNIFFED_BYTES));
    if (known !== undefined) use(known);
    if (mark === undefined) return first;
    if (mark.encoding === known) return first.subarray(mark.length);
    findings.push(warningOf("encoding.contradicts-mark", { encoding: known, mark: mark.encoding }));
    return first;
  }

  /** Reads on while all is ASCII; then gathers bytes until they decide. */
  function undecided(bytes: Uint8Array, last: boolean): string {
    const first = gathered.size() > 0 ? 0 : firstBeyondAscii(bytes);
    gathered.add(bytes.subarray(first));
    const ascii = first === 0 ? "" : makeDecoder("utf-8", true).decode(bytes.subarray(0, first));
    if (gathered.size() === 0) {
      if (last) encoding = "utf-8";
      return ascii;
    }
    if (!last && gathered.size() < DECIDING_BYTES) return ascii;
    const waiting = gathered.all();
    // However large the pieces are in which they arrive, the same bytes decide.
    const decider = use(isUtf8(waiting.slice(0, DECIDING_BYTES), makeDecoder) ? "utf-8" : "gb18030");
    return ascii + decider.decode(waiting, last);
  }

  function read(bytes: Uint8Array, last: boolean): string {
    let body = bytes;
    if (head !== undefined) {
      body = joinBytes(head, bytes);
      // Copied: a source may fill the same bytes again.
      head = last || body.length >= SNIFFED_BYTES ? undefined : body.slice();
      if (head !== undefined) return "";
      body = open(body);
    }
    if (isBinary) return "";
    return pieces === undefined ? undecided(body, last) : pieces.decode(body, last);
  }

  return {
    push: (bytes) => read(bytes, false),
    end: () => read(new Uint8Array(0), true),
    encoding: () => encoding,
    byteOrderMark: () => hasMark,
    replaced: () => pieces?.replaced() ?? 0,
    isBinary: () => isBinary,
  };
}

/** Bytes that are gathered without copying them at every piece. */
function gathering(): { add: (piece: Uint8Array) => void; size: () => number; all: () => Uint8Array } {
  let parts: Uint8Array[] = [];
  let size = 0;
  return {
    add: (piece) => {
      if (piece.length > 0) parts.push(piece.slice());
      size += piece.length;
    },
    size: () => size,
    all: () => {
      const all = new Uint8Array(size);
      let at = 0;
      for (const part of parts) {
        all.set(part, at);
        at += part.length;
      }
      parts = [];
      return all;
    },
  };
}

function firstBeyondAscii(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length && (bytes[at] as number) < 0x80) at += 1;
  return at;
}

/**
 * Says whether bytes are UTF-8: strictly, or with so few errors that they are damage. Text in GB18030 has an error
 * at nearly every character, so that ten good characters for each bad one leave no doubt.
 */
function isUtf8(bytes: Uint8Array, makeDecoder: MakeDecoder): boolean {
  const whole = bytes.subarray(0, completeUtf8(bytes));
  try {
    makeDecoder("utf-8", true).decode(whole);
    // Nothing but a character that is cut off decides nothing.
    return whole.length > 0;
  } catch {
    const text = makeDecoder("utf-8", false).decode(whole);
    const replaced = countOf(text, "\uFFFD");
    return goodCharacters(text) > 10 * replaced;
  }
}

function goodCharacters(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit > 0x7f && unit !== 0xfffd) count += 1;
  }
  return count;
}
