import { errorOf, warningOf, type Finding } from "../../core/base.ts";
import type { TableRow } from "../model.ts";
import type { TextEncoding } from "../model.ts";
import { countOf } from "./decoder.ts";

/** Text that becomes rows as it arrives. */
export interface RowReader {
  /** Takes text and gives the rows that are complete. */
  readonly push: (text: string) => readonly TableRow[];
  /** Gives the last rows; with `cut`, the text broke off, and a row that is not complete is left out. */
  readonly end: (cut: boolean) => readonly TableRow[];
  /** Whether nothing more can be read although there is more. */
  readonly stopped: () => boolean;
}

/** What the readers of all formats share. */
export interface ReaderContext {
  /** How many characters of a row are read. */
  readonly limit: number;
  /** Where findings about the file go. */
  readonly findings: Finding[];
  /** The encoding of bytes, where some of them had to be replaced. */
  readonly damagedEncoding: () => TextEncoding | undefined;
}

/** No rows, for all callers. */
export const noRows: readonly TableRow[] = [];

/**
 * Says whether a text has characters that a row must be asked about: NUL, or U+FFFD in the place of lost ones.
 *
 * @param text - any text
 * @returns `true` where it has
 */
export function hasDamage(text: string): boolean {
  return text.includes("\0") || text.includes("\uFFFD");
}

/**
 * Names the damaged characters of a row.
 *
 * @param texts - the texts of the row
 * @param context - what is known of the file
 * @param findings - where the findings go
 */
export function findDamage(texts: readonly string[], context: ReaderContext, findings: Finding[]): void {
  let nuls = 0;
  let lost = 0;
  for (const text of texts) {
    nuls += countOf(text, "\0");
    lost += countOf(text, "\uFFFD");
  }
  if (nuls > 0) findings.push(errorOf("table.nul", { count: nuls }));
  if (lost === 0) return;
  const encoding = context.damagedEncoding();
  findings.push(
    encoding === undefined
      ? warningOf("encoding.replacement-character", { count: lost })
      : errorOf("encoding.invalid-bytes", { encoding, count: lost }),
  );
}

/**
 * Makes a row of a value: an array has cells, anything else is a record.
 *
 * @param row - the number of the row
 * @param value - the value
 * @param findings - what was found in the row
 * @returns the row
 */
export function rowOfValue(row: number, value: unknown, findings?: readonly Finding[]): TableRow {
  const found = findings !== undefined && findings.length > 0 && { findings };
  // Nothing at all is a blank row.
  if (value === undefined || value === null) return { row, cells: [], ...found };
  return isArray(value) ? { row, cells: value, ...found } : { row, cells: [], record: value, ...found };
}

/** `Array.isArray` throws on a proxy that was revoked. */
function isArray(value: unknown): value is readonly unknown[] {
  try {
    return Array.isArray(value);
  } catch {
    return false;
  }
}
