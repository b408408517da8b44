import { errorOf, type Finding } from "../../core/base.ts";
import type { FileFacts, RowStream, TableFormat, TableRow, TextEncoding } from "../model.ts";
import { chunksOf, slices, type Chunk, type RowSource } from "./chunks.ts";
import { csvReader } from "./csv-reader.ts";
import { delimiterOf, formatOf, newlineOf } from "./detect.ts";
import { jsonReader } from "./json-reader.ts";
import { ndjsonReader } from "./ndjson-reader.ts";
import { noRows, type ReaderContext, type RowReader } from "./row-reader.ts";
import { readFailed, rowStream } from "./row-stream.ts";
import { textInput, type DecodeOptions } from "./text-input.ts";

/** How many characters decide on the format. */
const HEAD_LENGTH = 65_536;

/** How many characters of a row are read unless the caller says otherwise. */
const MAX_RECORD_LENGTH = 1_048_576;

/** Options of `readRows`. */
export interface ReadRowsOptions extends DecodeOptions {
  /** The format, where the caller knows it; it is found out otherwise. */
  readonly format?: TableFormat | undefined;
  /** The character between the cells of CSV, where the caller knows it; it is found out otherwise. */
  readonly delimiter?: string | undefined;
  /** How many characters of a row are read, 1,048,576 (1 MiB of ASCII) unless told otherwise. */
  readonly maxRecordLength?: number | undefined;
}

/**
 * Reads the rows of a file: CSV, TSV, NDJSON or JSON, in any of the encodings of `decodeText`.
 *
 * @remarks Rows are numbered as a spreadsheet numbers them: blank rows count, line breaks inside a quoted cell do not.
 * Memory is that of a few pieces of the file and of the longest row, however many rows there are. CSV follows RFC
 * 4180; line breaks may be mixed. Where quotation marks are wrong, the lines that they swallowed are read one by one, and
 * those that are wrong are named. A row that is too long is left out and named; where its quotation marks are still open,
 * reading ends. The guard that `formatCsvRow` puts before a formula is taken off again, and so is `="…"`. JSON is an
 * array of rows, or an object with one.
 *
 * @param source - a text, bytes, a stream of Node or of the web, or an iterable of bytes or texts
 * @param options - format, encoding, separator, where they are known
 * @returns the rows, to be read once. Findings of a row: `table.quote-unclosed`, `table.quote-malformed`,
 * `table.record-too-long`, `table.json`, `table.nul`, `encoding.invalid-bytes`, all errors, and the warning
 * `encoding.replacement-character`. Findings of the file: `table.empty`, `table.binary`, `table.json-structure`,
 * `table.record-too-long` and `table.quote-malformed` where reading ended at them, `table.read-failed` where the source
 * broke off, all errors, and the warnings `table.json-arrays` and `encoding.contradicts-mark`
 * @throws TypeError where the source is none of these; while it is read, where the platform has no `TextDecoder`
 * @throws RangeError for a separator that is a quotation mark, a line break or not one character, or a length below 1
 *
 * @example
 * import { readRows } from "linli/tables";
 *
 * const stream = readRows("名称;人数\n邻里社;12");
 * const read = [];
 * for await (const { row, cells } of stream) read.push([row, ...cells]);
 * read; // => [[1, "名称", "人数"], [2, "邻里社", "12"]]
 * stream.file(); // => { format: "csv", delimiter: ";", findings: [], partial: false }
 */
export function readRows(source: RowSource, options: ReadRowsOptions = {}): RowStream {
  requireOptions(options);
  const facts = newFacts();
  const machine = rowMachine(options, facts);
  const chunks = chunksOf(source);
  async function* read(): AsyncGenerator<readonly TableRow[], void, undefined> {
    let isCut = false;
    try {
      while (!machine.stopped()) {
        let chunk: Chunk | undefined;
        try {
          chunk = (await chunks.next()) as Chunk | undefined;
        } catch (error) {
          isCut = true;
          facts.findings.push(readFailed(error));
        }
        if (chunk === undefined) break;
        for (const piece of slices(chunk)) {
          const rows = machine.push(piece);
          if (rows.length > 0) yield rows;
        }
      }
      const rows = machine.end(isCut);
      facts.partial = isCut || machine.stopped();
      if (rows.length > 0) yield rows;
    } finally {
      await chunks.close();
    }
  }
  return rowStream(read, () => snapshot(facts));
}

/** What is known of the file so far. */
interface Facts {
  readonly findings: Finding[];
  encoding: TextEncoding | undefined;
  byteOrderMark: boolean | undefined;
  format: TableFormat | undefined;
  delimiter: string | undefined;
  partial: boolean;
}

function newFacts(): Facts {
  return {
    findings: [],
    encoding: undefined,
    byteOrderMark: undefined,
    format: undefined,
    delimiter: undefined,
    partial: true,
  };
}

function snapshot({ findings, encoding, byteOrderMark, format, delimiter, partial }: Facts): FileFacts {
  return {
    ...(encoding !== undefined && { encoding }),
    ...(byteOrderMark !== undefined && { byteOrderMark }),
    ...(format !== undefined && { format }),
    ...(delimiter !== undefined && { delimiter }),
    findings: [...findings],
    partial,
  };
}

function requireOptions({ delimiter, maxRecordLength }: ReadRowsOptions): void {
  if (delimiter !== undefined && !/^[^"\r\n\uFEFF]$/.test(delimiter))
    throw new RangeError("The separator is one character, and neither a quotation mark nor a line break.");
  if (maxRecordLength !== undefined && !(Number.isSafeInteger(maxRecordLength) && maxRecordLength >= 1))
    throw new RangeError("The longest row has at least one character.");
}

/** What takes pieces of a file and gives rows. */
interface RowMachine {
  readonly push: (chunk: Chunk) => readonly TableRow[];
  readonly end: (cut: boolean) => readonly TableRow[];
  readonly stopped: () => boolean;
}

/** Bytes to text, text to rows; the reader is chosen when enough of the text is there. */
function rowMachine(options: ReadRowsOptions, facts: Facts): RowMachine {
  const input = textInput(options, facts.findings);
  const context: ReaderContext = {
    limit: options.maxRecordLength ?? MAX_RECORD_LENGTH,
    findings: facts.findings,
    damagedEncoding: () => (input.replaced() > 0 ? input.encoding() : undefined),
  };
  let head = "";
  let isFirst = true;
  let hasBytes = false;
  let reader: RowReader | undefined;

  function textOf(chunk: Chunk): string {
    if (typeof chunk !== "string") {
      hasBytes = true;
      return input.push(chunk);
    }
    const hasMark = isFirst && !hasBytes && chunk.startsWith("\uFEFF");
    isFirst = false;
    if (hasMark) facts.byteOrderMark = true;
    return hasMark ? chunk.slice(1) : chunk;
  }

  function read(text: string, isLast: boolean): readonly TableRow[] {
    if (reader !== undefined) return text === "" ? noRows : reader.push(text);
    head += text;
    if (head === "" || (head.length < HEAD_LENGTH && !isLast)) return noRows;
    // However large the pieces are, the same characters decide.
    reader = readerOf(head.slice(0, HEAD_LENGTH), head.length < HEAD_LENGTH, options, context, facts);
    const rows = reader.push(head);
    head = "";
    return rows;
  }

  function note(): void {
    const encoding = input.encoding();
    if (encoding === undefined) return;
    facts.encoding = encoding;
    facts.byteOrderMark = input.byteOrderMark();
  }

  return {
    push: (chunk) => {
      const rows = read(textOf(chunk), false);
      note();
      return rows;
    },
    end: (cut) => {
      const rest = hasBytes ? input.end() : "";
      note();
      const rows = read(rest, true);
      if (reader === undefined) {
        if (!input.isBinary() && !cut) facts.findings.push(errorOf("table.empty", {}));
        return noRows;
      }
      return [...rows, ...reader.end(cut)];
    },
    stopped: () => input.isBinary() || (reader?.stopped() ?? false),
  };
}

function readerOf(
  head: string,
  isWhole: boolean,
  options: ReadRowsOptions,
  context: ReaderContext,
  facts: Facts,
): RowReader {
  const found = options.format ?? (options.delimiter === undefined ? formatOf(head) : "csv");
  facts.format = found;
  if (found === "json") return jsonReader(context);
  if (found === "ndjson") return ndjsonReader(context);
  const delimiter = options.delimiter ?? (found === "tsv" ? "\t" : delimiterOf(head));
  facts.delimiter = delimiter;
  if (options.format === undefined && delimiter === "\t") facts.format = "tsv";
  return csvReader({ delimiter, newline: newlineOf(head, isWhole) }, context);
}
