import { Inflate } from "fflate/browser";
import { RATIO_FROM, type Limits } from "../limits.ts";
import { damaged, tooLarge } from "../workbook-error.ts";
import { newCrc } from "./crc.ts";
import type { ZipEntry } from "./directory.ts";

/** How many bytes are inflated at a time: a thousand times as many can come out. */
const PIECE = 16_384;

/** What may still be unzipped of a workbook. */
export interface Budget {
  /** The limits. */
  readonly limits: Limits;
  /** The bytes so far. */
  used: number;
}

/**
 * Unzips a part piece by piece.
 *
 * @remarks What comes out is counted, and what the directory says of it is not believed.
 *
 * @param bytes - the archive
 * @param entry - the part
 * @param budget - what may still be unzipped
 * @returns the pieces
 * @throws WorkbookError where the part is damaged or a limit is reached
 */
export function* unzip(bytes: Uint8Array, entry: ZipEntry, budget: Budget): Generator<Uint8Array, void> {
  const { name, method, start, size } = entry;
  const crc = newCrc();
  let sum = 0;
  let length = 0;
  const raw = bytes.subarray(start, start + size);
  for (const piece of method === 0 ? piecesOf(raw) : inflated(raw, method, name)) {
    length += piece.length;
    budget.used += piece.length;
    const { maxUnzipped, maxRatio } = budget.limits;
    if (budget.used > maxUnzipped) throw tooLarge("unzipped", maxUnzipped);
    if (length > RATIO_FROM && length > size * maxRatio) throw tooLarge("ratio", maxRatio);
    sum = crc(piece);
    yield piece;
  }
  if (sum !== entry.crc && !(length === 0 && entry.crc === 0)) throw damaged(name);
}

function* piecesOf(raw: Uint8Array): Generator<Uint8Array, void> {
  for (let at = 0; at < raw.length; at += PIECE) yield raw.subarray(at, at + PIECE);
}

function* inflated(raw: Uint8Array, method: number, name: string): Generator<Uint8Array, void> {
  if (method !== 8) throw damaged(name);
  let ready: Uint8Array[] = [];
  const inflate = new Inflate((piece) => ready.push(piece));
  for (let at = 0; at < raw.length || at === 0; at += PIECE) {
    inflate.push(raw.subarray(at, at + PIECE), at + PIECE >= raw.length);
    const pieces = ready;
    ready = [];
    yield* pieces;
  }
}
