import Papa from "papaparse";
import { countOf } from "./decoder.ts";

/** What papaparse says of a piece of text; only what is read here. */
export interface ParsedText {
  /** The rows. */
  readonly data: string[][];
  /** What is wrong with quotation marks; `row` counts from the first row of the piece. */
  readonly errors: readonly { readonly code: string; readonly row: number }[];
  /** How far it read. */
  readonly meta: { readonly cursor: number };
}

/** Where a record stands, and what it is. */
export type OnRecord = (cells: string[], from: number, end: number, isWrong: boolean) => boolean;

/** How a file separates. */
export interface Separators {
  /** Between cells. */
  readonly delimiter: string;
  /** Between rows. */
  readonly newline: "\n" | "\r";
}

/**
 * Splits text into rows, all at once.
 *
 * @param text - the text
 * @param separators - what separates cells and rows
 * @param last - whether what follows the last line break is a row
 * @returns the rows
 */
export function parseBlock(text: string, separators: Separators, last: boolean): ParsedText {
  return new Papa.Parser({ ...separators }).parse(text, 0, !last) as ParsedText;
}

/**
 * Splits text into records one by one, each with its place.
 *
 * @param text - the text; what follows the last line break is no record
 * @param separators - what separates cells and rows
 * @param onRecord - takes a record, the place where it begins and ends, and whether its quotation marks are wrong;
 * `false` ends the reading before this record
 * @returns where the first record begins that was not taken
 */
export function parseRecords(text: string, separators: Separators, onRecord: OnRecord): number {
  let from = 0;
  let isOver = false;
  const parser = new Papa.Parser({
    ...separators,
    // Without quotation marks papaparse splits all of the text before the first step.
    fastMode: false,
    step: (result: unknown) => {
      const { data, errors, meta } = result as ParsedText;
      isOver ||= !onRecord(data[0] ?? [], from, meta.cursor, errors.length > 0);
      if (isOver) parser.abort();
      else from = meta.cursor;
    },
  });
  parser.parse(text, 0, true);
  return from;
}

/**
 * Splits one line without its line break, or one record whose only line breaks are inside quotation marks.
 *
 * @param line - the text
 * @param separators - what separates cells and rows
 * @returns its cells, and what is wrong with its quotation marks
 */
export function parseLine(
  line: string,
  separators: Separators,
): { readonly cells: string[]; readonly malformed: boolean; readonly unclosed: boolean } {
  // Behind a line break blanks after a closing quotation mark are blanks, and not text.
  const { data, errors } = parseBlock(line + separators.newline, separators, true);
  const cells = data[0] ?? [""];
  const malformed = errors.some(({ code }) => code === "InvalidQuotes");
  const unclosed = errors.some(({ code }) => code === "MissingQuotes");
  const final = cells.length - 1;
  if (unclosed) cells[final] = (cells[final] ?? "").slice(0, -1);
  return { cells, malformed, unclosed };
}

/** Fewer blanks than these in a row cost little. */
const MANY_BLANKS = 256;

/** How many steps papaparse may take over the quotation marks of one line. */
const MOST_STEPS = 2e7;

/**
 * Finds text on which papaparse would take hours: at every quotation mark that closes nothing it looks at the blanks
 * at the end of the line.
 *
 * @param text - the text
 * @returns `true` for lines of thousands of quotation marks and thousands of blanks, which no program writes
 */
export function isTooSlow(text: string): boolean {
  if (!text.includes('"') || longestBlank(text) < MANY_BLANKS) return false;
  return text.split(/[\r\n]/).some((line) => countOf(line, '"') * longestBlank(line) > MOST_STEPS);
}

/** Measures the longest run of blanks, as far as it can be many: such a run has one at every so many characters. */
function longestBlank(text: string): number {
  let longest = 0;
  for (let i = 0; i < text.length; i += MANY_BLANKS) {
    if (!isBlank(text.charCodeAt(i))) continue;
    let from = i;
    while (from > 0 && isBlank(text.charCodeAt(from - 1))) from -= 1;
    while (i < text.length && isBlank(text.charCodeAt(i))) i += 1;
    longest = Math.max(longest, i - from);
  }
  return longest;
}

/** What `trim` takes off; beyond ASCII everything that is a blank in some script. */
function isBlank(unit: number): boolean {
  if (unit < 0x80) return unit === 32 || (unit >= 9 && unit <= 13);
  return unit < 0x1680 ? unit === 0xa0 : String.fromCharCode(unit).trim() === "";
}
