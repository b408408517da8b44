import { deflateSync } from "fflate/browser";
import { newCrc } from "./crc.ts";
import type { ZipEntry } from "./directory.ts";

/** A part that is written anew. */
export interface NewPart {
  /** Its name, in ASCII. */
  readonly name: string;
  /** Its content. */
  readonly content: Uint8Array;
}

/** 1980-01-01, the first day of MS-DOS: nothing ambient is written, so that the same input gives the same bytes. */
const FIRST_DAY = 0x00210000;
/** Names in UTF-8. */
const UTF8_NAMES = 0x800;
/** Sizes in the directory alone, after the content: they are written before it here. */
const SIZES_BEHIND = 0x8;

interface Written {
  readonly rawName: Uint8Array;
  readonly flags: number;
  readonly method: number;
  readonly time: number;
  readonly crc: number;
  readonly unzippedSize: number;
  readonly data: Uint8Array;
}

/**
 * Writes a zip archive of parts of another one, byte for byte as they are there, and of new ones.
 *
 * @param bytes - the other archive
 * @param kept - its parts that are kept
 * @param parts - the parts that are new, in place of one of the same name or behind the others
 * @returns the archive
 */
export function writeZip(
  bytes: Uint8Array,
  kept: readonly ZipEntry[],
  parts: readonly NewPart[],
): Uint8Array {
  const changed = new Map(parts.map((part) => [part.name.toLowerCase(), part]));
  const written: Written[] = kept.map((entry) => {
    const part = changed.get(entry.name.toLowerCase());
    changed.delete(entry.name.toLowerCase());
    if (part !== undefined) return { ...deflated(part), rawName: entry.rawName };
    return { ...entry, data: bytes.subarray(entry.start, entry.start + entry.size) };
  });
  for (const part of changed.values()) written.push(deflated(part));
  return archiveOf(written);
}

function deflated({ name, content }: NewPart): Written {
  return {
    rawName: asciiOf(name),
    flags: UTF8_NAMES,
    method: 8,
    time: FIRST_DAY,
    crc: newCrc()(content),
    unzippedSize: content.length,
    data: deflateSync(content, { level: 6 }),
  };
}

function asciiOf(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

function archiveOf(parts: readonly Written[]): Uint8Array {
  const local = parts.reduce((sum, { rawName, data }) => sum + 30 + rawName.length + data.length, 0);
  const central = parts.reduce((sum, { rawName }) => sum + 46 + rawName.length, 0);
  const archive = new Uint8Array(local + central + 22);
  const view = new DataView(archive.buffer);
  let at = 0;
  let directory = local;
  for (const part of parts) {
    view.setUint32(directory, 0x02014b50, true);
    view.setUint16(directory + 4, 20, true);
    view.setUint32(directory + 42, at, true);
    writeFacts(view, directory + 6, part);
    archive.set(part.rawName, directory + 46);
    directory += 46 + part.rawName.length;
    view.setUint32(at, 0x04034b50, true);
    writeFacts(view, at + 4, part);
    archive.set(part.rawName, at + 30);
    archive.set(part.data, at + 30 + part.rawName.length);
    at += 30 + part.rawName.length + part.data.length;
  }
  view.setUint32(directory, 0x06054b50, true);
  view.setUint16(directory + 8, parts.length, true);
  view.setUint16(directory + 10, parts.length, true);
  view.setUint32(directory + 12, central, true);
  view.setUint32(directory + 16, local, true);
  return archive;
}

/** What the directory and the head of a part say alike. */
function writeFacts(view: DataView, at: number, part: Written): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, part.flags & ~SIZES_BEHIND, true);
  view.setUint16(at + 4, part.method, true);
  view.setUint32(at + 6, part.time, true);
  view.setUint32(at + 10, part.crc, true);
  view.setUint32(at + 14, part.data.length, true);
  view.setUint32(at + 18, part.unzippedSize, true);
  view.setUint16(at + 22, part.rawName.length, true);
}
