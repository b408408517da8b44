import { correction, generate, mode } from "lean-qr";
import type { QrSymbol, SymbolLevel } from "./model.ts";

/** How a QR symbol is made. */
export interface QrSymbolOptions {
  /** The lowest level of error correction; M by default. */
  readonly level?: SymbolLevel | undefined;
}

/** The characters that take five and a half bits each. */
const alphanumeric = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";

/** A tail of fewer characters saves less than the head of its segment costs. */
const SHORTEST_TAIL = 6;

/**
 * Makes the QR symbol of a card's URL.
 *
 * @remarks ISO/IEC 18004. The URL stands in two segments: its host as bytes, and the tail, which is in capitals and
 * digits, as alphanumeric characters of five and a half bits. A signed card needs version 8 at level M by that, and 9
 * as bytes alone. The scheme stays in small letters, because cameras fail on `HTTPS://`. Where the version has room,
 * the level is higher than asked for: that costs nothing.
 *
 * @param url - the URL of a card, or any ASCII text
 * @param options - the lowest level of error correction
 * @returns the symbol, without its quiet zone
 * @throws TypeError where `url` is not ASCII text
 * @throws RangeError where it fits into no symbol
 *
 * @example
 * import { qrSymbol } from "linli/link-cards";
 *
 * const { version, modules, level } = qrSymbol("https://lxk.example.gov.cn/L1/330203100004/007/7Q2M4KXD");
 * [version, modules, level]; // => [4, 33, "M"]
 */
export function qrSymbol(url: string, options: QrSymbolOptions = {}): QrSymbol {
  if (typeof url !== "string" || /[^\x20-\x7e]/.test(url)) throw new TypeError("ASCII text was expected.");
  if (url.length > 4296) throw new RangeError("The text is too long for a QR symbol.");
  const level = options.level ?? "M";
  const start = startOfTail(url);
  const bitmap = bitmapOf(segmentsOf(url, start), level, bitsOf(url.length, start));
  const rows = Array.from({ length: bitmap.size }, (_, y) => rowOf(bitmap, y));
  return { version: (bitmap.size - 17) / 4, modules: bitmap.size, level: levelOf(rows), rows };
}

/** Where the alphanumeric segment begins; at the end of a text for which it does not pay. */
function startOfTail(text: string): number {
  let start = text.length;
  while (start > 0 && alphanumeric.includes(text.charAt(start - 1))) start -= 1;
  return start > 0 && text.length - start < SHORTEST_TAIL ? text.length : start;
}

function segmentsOf(text: string, start: number): ReturnType<typeof mode.multi> {
  const tail = mode.alphaNumeric(text.slice(start));
  if (start === text.length) return mode.ascii(text);
  return start === 0 ? tail : mode.multi(mode.ascii(text.slice(0, start)), tail);
}

/** The least that the segments take in bits: heads of 12 and 13, and 8 or 5.5 for a character. */
function bitsOf(length: number, start: number): number {
  return (start > 0 ? 12 + 8 * start : 0) + (start < length ? 13 + 5.5 * (length - start) : 0);
}

/** Of all bits of a symbol, the most that any version has for data. */
const dataShare: { readonly [level in SymbolLevel]: number } = { L: 0.81, M: 0.645, Q: 0.487, H: 0.377 };

/** A version below which the bits have certainly no room: to try those would take a tenth of the time. */
function leastVersion(bits: number, level: SymbolLevel): number {
  let version = 1;
  while (version < 40 && rawBits(version) * dataShare[level] < bits) version += 1;
  return version;
}

/** ISO/IEC 18004: the modules that are no pattern and no information, whole bytes of them. */
function rawBits(version: number): number {
  const aligned = Math.floor(version / 7) + 2;
  const all = (16 * version + 128) * version + 64;
  if (version === 1) return all;
  const patterns = (25 * aligned - 10) * aligned - 55 + (version < 7 ? 0 : 36);
  return all - patterns;
}

function bitmapOf(
  segments: ReturnType<typeof segmentsOf>,
  level: SymbolLevel,
  bits: number,
): ReturnType<typeof generate> {
  try {
    const minVersion = leastVersion(bits, level);
    return generate(segments, { minCorrectionLevel: correction[level], minVersion });
  } catch {
    throw new RangeError("The text is too long for a QR symbol.");
  }
}

function rowOf(bitmap: ReturnType<typeof generate>, y: number): string {
  let row = "";
  for (let x = 0; x < bitmap.size; x += 1) row += bitmap.get(x, y) ? "1" : "0";
  return row;
}

/** Reads the level from the first two modules of the format information, which are masked with `10`. */
function levelOf(rows: readonly string[]): SymbolLevel {
  switch (rows[8]?.slice(0, 2)) {
    case "11":
      return "L";
    case "10":
      return "M";
    case "01":
      return "Q";
    default:
      return "H";
  }
}
