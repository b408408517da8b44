import type { TextEncoding } from "../model.ts";

/** What turns bytes into text, as `TextDecoder` does. */
export interface BytesDecoder {
  /** Decodes bytes; with `stream`, a character that is cut off waits for the next call. */
  readonly decode: (bytes?: Uint8Array, options?: { readonly stream?: boolean }) => string;
}

/**
 * Makes a decoder for an encoding, which keeps a byte order mark.
 *
 * @remarks Where `fatal` is set, it throws on bytes that are none of the encoding; otherwise U+FFFD takes their place.
 */
export type MakeDecoder = (encoding: TextEncoding, fatal: boolean) => BytesDecoder;

type DecoderClass = new (
  encoding: string,
  options: { readonly fatal: boolean; readonly ignoreBOM: boolean },
) => BytesDecoder;

/**
 * Makes the platform's own decoder.
 *
 * @param encoding - what the bytes are
 * @param fatal - whether it throws on bytes that are none of the encoding
 * @returns the decoder
 * @throws TypeError where the platform has no `TextDecoder`
 */
export function platformDecoder(encoding: TextEncoding, fatal: boolean): BytesDecoder {
  // Looked up when it is used: mini-program shells lack it.
  const { TextDecoder } = globalThis as unknown as { readonly TextDecoder?: DecoderClass };
  if (TextDecoder === undefined)
    throw new TypeError("This platform has no TextDecoder: pass the option `decoder`.");
  return new TextDecoder(encoding, { fatal, ignoreBOM: true });
}

/** Text in pieces, with what could not be read. */
export interface PieceDecoder {
  /** Decodes the next bytes; a character that is cut off waits for the next call, unless these are the last. */
  readonly decode: (bytes: Uint8Array, last: boolean) => string;
  /** How many characters had to be replaced so far. */
  readonly replaced: () => number;
}

/**
 * Decodes bytes piece by piece.
 *
 * @param encoding - what the bytes are
 * @param makeDecoder - what makes decoders
 * @returns the decoder
 */
export function pieceDecoder(encoding: TextEncoding, makeDecoder: MakeDecoder): PieceDecoder {
  return encoding === "utf-8" ? utf8Pieces(makeDecoder) : streamedPieces(encoding, makeDecoder);
}

/**
 * UTF-8 in pieces that end between two characters. Each is decoded at once, which is several times as fast as a decoder
 * that keeps its state, and a strict decoder tells at no cost whether anything is invalid.
 */
function utf8Pieces(makeDecoder: MakeDecoder): PieceDecoder {
  const strict = makeDecoder("utf-8", true);
  let cut: Uint8Array = new Uint8Array(0);
  let replaced = 0;
  return {
    decode: (bytes, last) => {
      const all = joinBytes(cut, bytes);
      const end = last ? all.length : completeUtf8(all);
      cut = all.slice(end);
      const whole = all.subarray(0, end);
      try {
        return strict.decode(whole);
      } catch {
        const text = makeDecoder("utf-8", false).decode(whole);
        replaced += countOf(text, "\uFFFD") - literalReplacements(whole);
        return text;
      }
    },
    replaced: () => replaced,
  };
}

/** Other encodings: the decoder keeps its state. U+FFFD in their text is rare enough to be taken for a replacement. */
function streamedPieces(encoding: TextEncoding, makeDecoder: MakeDecoder): PieceDecoder {
  const lenient = makeDecoder(encoding, false);
  let replaced = 0;
  return {
    decode: (bytes, last) => {
      const text = lenient.decode(bytes, { stream: !last });
      replaced += countOf(text, "\uFFFD");
      return text;
    },
    replaced: () => replaced,
  };
}

/**
 * Finds the end of the last UTF-8 character that is complete.
 *
 * @param bytes - text in UTF-8, perhaps cut off
 * @returns how many bytes are complete
 */
export function completeUtf8(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) break;
    if (byte >= 0xc0) {
      const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return length > back ? bytes.length - back : bytes.length;
    }
  }
  return bytes.length;
}

/** How often the bytes themselves have U+FFFD. */
function literalReplacements(bytes: Uint8Array): number {
  let count = 0;
  for (let i = bytes.indexOf(0xef); i !== -1; i = bytes.indexOf(0xef, i + 1))
    if (bytes[i + 1] === 0xbf && bytes[i + 2] === 0xbd) count += 1;
  return count;
}

/**
 * Counts a character in a text.
 *
 * @param text - any text
 * @param character - one character
 * @returns how often it occurs
 */
export function countOf(text: string, character: string): number {
  let count = 0;
  for (let i = text.indexOf(character); i !== -1; i = text.indexOf(character, i + 1)) count += 1;
  return count;
}

/**
 * Joins two pieces of bytes.
 *
 * @param a - the first piece
 * @param b - the second piece
 * @returns both; one of the pieces itself where the other is empty
 */
export function joinBytes(a: Uint8Array, b: Uint8Array): Uint8Array {
  if (a.length === 0) return b;
  if (b.length === 0) return a;
  const joined = new Uint8Array(a.length + b.length);
  joined.set(a);
  joined.set(b, a.length);
  return joined;
}
