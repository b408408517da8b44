import type { TextEncoding } from "../model.ts";
import type { BinaryKind } from "../read-findings.ts";

/** How many bytes at the start of a file are looked at. */
export const SNIFFED_BYTES = 4096;

/** A byte order mark at the start of a file. */
export interface ByteOrderMark {
  /** What it says. */
  readonly encoding: TextEncoding;
  /** How many bytes it takes. */
  readonly length: number;
}

const marks: readonly (readonly [TextEncoding, readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
  ["gb18030", [0x84, 0x31, 0x95, 0x33]],
];

const signatures: readonly (readonly [BinaryKind, readonly number[]])[] = [
  ["zip", [0x50, 0x4b, 0x03, 0x04]],
  ["ole", [0xd0, 0xcf, 0x11, 0xe0]],
  ["pdf", [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ["gzip", [0x1f, 0x8b, 0x08]],
];

/**
 * Finds the byte order mark of a file.
 *
 * @param head - the first bytes
 * @returns the mark; nothing where there is none
 */
export function markOf(head: Uint8Array): ByteOrderMark | undefined {
  const found = marks.find(([, bytes]) => startsWith(head, bytes));
  return found && { encoding: found[0], length: found[1].length };
}

/**
 * Recognises files that are no text, such as workbooks that were not saved as CSV.
 *
 * @param head - the first bytes
 * @returns what they are; nothing for what may be text
 */
export function binaryKindOf(head: Uint8Array): BinaryKind | undefined {
  return signatures.find(([, bytes]) => startsWith(head, bytes))?.[0] ?? markupKindOf(head);
}

/** Many systems export a web page, or the XML of old Excel, by the name of a workbook: no cell of it could be read as CSV. */
function markupKindOf(head: Uint8Array): BinaryKind | undefined {
  const from = startsWith(head, [0xef, 0xbb, 0xbf]) ? 3 : 0;
  const start = String.fromCharCode(...head.subarray(from, from + 64))
    .trimStart()
    .toLowerCase();
  if (!start.startsWith("<")) return undefined;
  if (/^<(?:!doctype html|html|head|meta|style|body|table|div|!--)[\s>\-]/.test(start)) return "html";
  return /^<(?:\?xml|\?mso-application|workbook)[\s>]/.test(start) ? "xml" : undefined;
}

/**
 * Recognises UTF-16 without a byte order mark by its separators, which have a NUL byte beside them.
 *
 * @remarks NUL bytes alone do not tell: 一 (U+4E00) and the ideographic space (U+3000) have one on the other side, and
 * damage brings them into any text.
 *
 * @param head - the first bytes
 * @returns the encoding; nothing where the pattern is not there
 */
export function utf16Of(head: Uint8Array): TextEncoding | undefined {
  let little = 0;
  let big = 0;
  for (let i = 0; i + 1 < head.length; i += 2) {
    if (head[i + 1] === 0 && isSeparator(head[i])) little += 1;
    if (head[i] === 0 && isSeparator(head[i + 1])) big += 1;
  }
  const enough = Math.max(2, head.length / 100);
  if (Math.max(little, big) < enough || Math.min(little, big) * 10 > Math.max(little, big)) return undefined;
  return little > big ? "utf-16le" : "utf-16be";
}

/** Tab, line breaks, the blank, the quotation mark, the comma, the semicolon, and digits from 1 on. */
function isSeparator(byte = 0): boolean {
  return (byte >= 0x31 && byte <= 0x3b) || separators.includes(byte);
}

const separators: readonly number[] = [0x09, 0x0a, 0x0d, 0x20, 0x22, 0x2c];

function startsWith(head: Uint8Array, bytes: readonly number[]): boolean {
  return bytes.every((byte, index) => head[index] === byte);
}
