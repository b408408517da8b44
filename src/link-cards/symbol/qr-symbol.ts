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
  const bitmap = bitmapOf(segmentsOf(url), correction[options.level ?? "M"]);
  const rows = Array.from({ length: bitmap.size }, (_, y) => rowOf(bitmap, y));
  return { version: (bitmap.size - 17) / 4, modules: bitmap.size, level: levelOf(rows), rows };
}

function segmentsOf(text: string): ReturnType<typeof mode.multi> {
  let start = text.length;
  while (start > 0 && alphanumeric.includes(text.charAt(start - 1))) start -= 1;
  if (start === 0 && text !== "") return mode.alphaNumeric(text);
  if (text.length - start < SHORTEST_TAIL) return mode.ascii(text);
  return mode.multi(mode.ascii(text.slice(0, start)), mode.alphaNumeric(text.slice(start)));
}

function bitmapOf(
  segments: ReturnType<typeof segmentsOf>,
  minCorrectionLevel: (typeof correction)[SymbolLevel],
): ReturnType<typeof generate> {
  try {
    return generate(segments, { minCorrectionLevel });
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
