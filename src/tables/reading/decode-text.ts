import { errorOf, warningOf, type FindingOf } from "../../core/base.ts";
import type { TextEncoding } from "../model.ts";
import type { EncodingFindings, ReadFindings } from "../read-findings.ts";
import { countOf } from "./decoder.ts";
import { textInput, type DecodeOptions } from "./text-input.ts";

/** Something that was found while bytes became text. */
export type DecodeFinding = FindingOf<
  EncodingFindings & Pick<ReadFindings, "table.empty" | "table.binary" | "table.nul">
>;

/** Text that was bytes. */
export interface DecodedText {
  /** The text, without a byte order mark; empty where the bytes are no text. */
  readonly text: string;
  /** The encoding that was used; nothing where the bytes are no text. */
  readonly encoding?: TextEncoding | undefined;
  /** Whether the bytes began with a byte order mark. */
  readonly byteOrderMark: boolean;
  /** What was found. */
  readonly findings: readonly DecodeFinding[];
}

/**
 * Turns the bytes of a whole file into text, and says in which encoding they were.
 *
 * @remarks In this order: the encoding that the caller names; a byte order mark; UTF-16 without one, by its NUL bytes;
 * UTF-8, where the first 64 KiB from the first character outside ASCII on are valid or nearly so; GB18030, of which GBK
 * and GB 2312 are parts (GB 18030-2022). GB18030 is never tried first: it can read nearly everything, and wrongly.
 * A byte of a GB18030 character can be equal to a separator, so that text is split only after it was decoded.
 * `readRows` does the same with bytes that arrive in pieces.
 *
 * @param bytes - the file
 * @param options - the encoding, where it is known; a decoder for platforms without `TextDecoder`
 * @returns the text and the encoding; errors are `encoding.invalid-bytes` (U+FFFD stands in their place), `table.nul`,
 * `table.empty` and `table.binary`, warnings `encoding.replacement-character` and `encoding.contradicts-mark`
 * @throws TypeError where the platform has no `TextDecoder` and no decoder is passed
 *
 * @example
 * import { decodeText } from "linli/tables";
 *
 * decodeText(new Uint8Array([0xbc, 0xd7, 0x2c, 0x31])); // => { text: "甲,1", encoding: "gb18030", byteOrderMark: false, findings: [] }
 */
export function decodeText(bytes: Uint8Array, options: DecodeOptions = {}): DecodedText {
  const findings: DecodeFinding[] = [];
  const input = textInput(options, findings);
  const text = input.push(bytes) + input.end();
  const encoding = input.encoding();
  const replaced = input.replaced();
  const lost = countOf(text, "\uFFFD") - replaced;
  const nuls = countOf(text, "\0");
  if (replaced > 0 && encoding !== undefined)
    findings.push(errorOf("encoding.invalid-bytes", { encoding, count: replaced }));
  if (lost > 0) findings.push(warningOf("encoding.replacement-character", { count: lost }));
  if (nuls > 0) findings.push(errorOf("table.nul", { count: nuls }));
  if (text === "" && !input.isBinary()) findings.push(errorOf("table.empty", {}));
  return { text, ...(encoding && { encoding }), byteOrderMark: input.byteOrderMark(), findings };
}
