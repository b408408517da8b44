import type { TextEncoding } from "./model.ts";

/** What stands at the start of a file that is no text. */
export type BinaryKind = "zip" | "ole" | "pdf" | "gzip" | "html" | "xml";

/** What is found while the bytes of a file become text. */
export type EncodingFindings = {
  /** Bytes are none of the encoding; U+FFFD stands in their place. */
  readonly "encoding.invalid-bytes": { readonly encoding: TextEncoding; readonly count: number };
  /** The file itself has U+FFFD where characters were lost before it was written. */
  readonly "encoding.replacement-character": { readonly count: number };
  /** The encoding that the caller named is another one than the byte order mark says. */
  readonly "encoding.contradicts-mark": { readonly encoding: TextEncoding; readonly mark: TextEncoding };
};

/** What is found while text becomes rows. */
export type ReadFindings = {
  /** There is nothing in the file. */
  readonly "table.empty": Record<never, never>;
  /** The file is no text but a workbook, a document or an archive. */
  readonly "table.binary": { readonly kind: BinaryKind };
  /** The row has NUL characters. */
  readonly "table.nul": { readonly count: number };
  /** A quotation mark opens a cell and none closes it. */
  readonly "table.quote-unclosed": Record<never, never>;
  /** Text follows the quotation mark that closes a cell. */
  readonly "table.quote-malformed": Record<never, never>;
  /** The row has more characters than are read of one. */
  readonly "table.record-too-long": { readonly row: number; readonly limit: number };
  /** The line or the element is no JSON; `position` counts its characters from 1 on, where it is known. */
  readonly "table.json": { readonly position?: number | undefined };
  /** The file is no JSON array of rows, nor an object with one; `position` counts the characters of the file. */
  readonly "table.json-structure": { readonly position: number };
  /** The JSON object has several arrays, and only the first was read. */
  readonly "table.json-arrays": Record<never, never>;
  /** The source could not be read to its end; `error` is the class of what it threw. */
  readonly "table.read-failed": { readonly error: string };
};
