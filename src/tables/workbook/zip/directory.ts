import { damaged, WorkbookError, tooLarge } from "../workbook-error.ts";
import { errorOf } from "../../../core/base.ts";
import { MAX_PARTS } from "../limits.ts";

/** A part of a zip archive, as its directory names it. */
export interface ZipEntry {
  /** Its name. */
  readonly name: string;
  /** The bytes of the name, kept as they are. */
  readonly rawName: Uint8Array;
  /** Bits such as that of encryption. */
  readonly flags: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  /** The time and the day, as MS-DOS writes them. */
  readonly time: number;
  /** The checksum of the content. */
  readonly crc: number;
  /** The size in the archive. */
  readonly size: number;
  /** The size of the content, as the directory says. */
  readonly unzippedSize: number;
  /** Where the content begins in the file. */
  readonly start: number;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const MAX_COMMENT = 65_535;

/**
 * Reads the directory of a zip archive.
 *
 * @param bytes - the archive
 * @returns its parts in order, folders left out
 * @throws WorkbookError where it is none, is damaged, or has parts that are encrypted or named twice
 */
export function readDirectory(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, offset } = directoryPlace(view);
  if (count > MAX_PARTS) throw tooLarge("parts", MAX_PARTS);
  const entries: ZipEntry[] = [];
  const names = new Set<string>();
  let at = offset;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== CENTRAL) throw damaged("zip");
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
    if (next > view.byteLength) throw damaged("zip");
    const entry = entryAt(bytes, view, at, nameLength, extraLength);
    at = next;
    if (entry.name.endsWith("/")) continue;
    if ((entry.flags & 1) !== 0) throw new WorkbookError(errorOf("workbook.encrypted-or-old", {}));
    // Names of parts differ in more than capitals; of two equal ones nobody knows which is shown.
    const key = entry.name.toLowerCase();
    if (names.has(key)) throw damaged(entry.name);
    names.add(key);
    entries.push(entry);
  }
  return entries;
}

function directoryPlace(view: DataView): { readonly count: number; readonly offset: number } {
  const first = Math.max(0, view.byteLength - END_LENGTH - MAX_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= first; at -= 1) {
    if (view.getUint32(at, true) !== END) continue;
    const place = { count: view.getUint16(at + 10, true), offset: view.getUint32(at + 16, true) };
    const is64 = place.count === 0xffff || place.offset === 0xffffffff;
    return is64 ? directoryPlace64(view, at) : place;
  }
  throw damaged("zip");
}

function directoryPlace64(view: DataView, end: number): { readonly count: number; readonly offset: number } {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR_64) throw damaged("zip");
  const at = numberAt(view, locator + 8);
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== END_64) throw damaged("zip");
  return { count: numberAt(view, at + 32), offset: numberAt(view, at + 48) };
}

function numberAt(view: DataView, at: number): number {
  if (at + 8 > view.byteLength) throw damaged("zip");
  return view.getUint32(at + 4, true) * 2 ** 32 + view.getUint32(at, true);
}

function entryAt(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  nameLength: number,
  extraLength: number,
): ZipEntry {
  const rawName = bytes.subarray(at + 46, at + 46 + nameLength);
  const name = textOfName(rawName);
  const sizes = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
  readSizes64(view, at + 46 + nameLength, extraLength, sizes);
  const [unzippedSize = 0, size = 0, local = 0] = sizes;
  if (local + 30 > view.byteLength || view.getUint32(local, true) !== LOCAL) throw damaged(name);
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + size > view.byteLength) throw damaged(name);
  return {
    name,
    rawName,
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    time: view.getUint32(at + 12, true),
    crc: view.getUint32(at + 16, true),
    size,
    unzippedSize,
    start,
  };
}

/** Sizes that do not fit into 32 bits, or that a writer put there anyhow, stand in a field of their own. */
function readSizes64(view: DataView, from: number, length: number, sizes: number[]): void {
  const end = from + length;
  for (let at = from; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let field = at + 4;
    for (const [index, value] of sizes.entries()) {
      if (value !== 0xffffffff) continue;
      if (field + 8 > end) throw damaged("zip");
      sizes[index] = numberAt(view, field);
      field += 8;
    }
    return;
  }
}

/** Names of parts are ASCII, or nearly: a name in another encoding is one that nothing refers to. */
function textOfName(raw: Uint8Array): string {
  return String.fromCharCode(...raw.subarray(0, 1000)).replace(/\\/g, "/");
}
