import { isChangedBySpreadsheets, withGuard } from "../guard.ts";

/** The character by which spreadsheets know that a file is UTF-8; the first one of a file. */
export const BYTE_ORDER_MARK = "\uFEFF";

/** What a cell of a file is made of. */
export type CsvCell =
  string | number | bigint | boolean | null | undefined | readonly string[] | readonly number[];

/** Options of `formatCsv` and `formatCsvRow`. */
export interface CsvOptions {
  /** What separates the cells; a comma unless told otherwise. */
  readonly delimiter?: "," | "\t" | ";" | undefined;
  /**
   * `true` writes digits that a spreadsheet would change as `="…"`: codes and numbers of twelve digits or more, leading
   * zeros, a leading plus sign. Other programs than spreadsheets and `readRows` read the signs as part of the cell.
   */
  readonly textGuard?: boolean | undefined;
}

/**
 * Writes a row of CSV, its line break included, so that a spreadsheet opens it without harm.
 *
 * @remarks RFC 4180: CRLF, quotation marks where they are needed. A cell that a spreadsheet would calculate gets an
 * apostrophe before it: one that begins with `=`, `+`, `-`, `@`, a tab, a line break or a full-width sign of these, unless
 * it has nothing but digits and what separates them, as negative numbers and +86 telephone numbers have. Nothing in those
 * can be called; a spreadsheet may still calculate `+86-10` unless `textGuard` is set. `readRows` takes the apostrophe off.
 * Excel keeps 15 digits of a number: a credit code of digits only, a resident ID or a card number that is opened and
 * saved again loses the rest, whatever is written here, unless `textGuard` is set or the column is imported as text.
 * Begin a file with `BYTE_ORDER_MARK`, or Excel takes UTF-8 for GBK.
 *
 * @param cells - the cells; a list is joined by `；`, nothing is an empty cell
 * @param options - the separator, and whether digits are kept as text
 * @returns the line
 * @throws TypeError for a cell that is none of these, a number that is not finite included
 *
 * @example
 * import { formatCsvRow } from "linli/tables";
 *
 * formatCsvRow(["邻里社", 12, "+86 755 8123 4567", -3, '=HYPERLINK("…")']); // => `邻里社,12,+86 755 8123 4567,-3,"'=HYPERLINK(""…"")"\r\n`
 * formatCsvRow(["440305199001011234"], { textGuard: true }); // => '"=""440305199001011234"""\r\n'
 */
export function formatCsvRow(cells: readonly CsvCell[], options: CsvOptions = {}): string {
  const { delimiter = ",", textGuard = false } = options;
  let line = "";
  for (let i = 0; i < cells.length; i += 1) {
    if (i > 0) line += delimiter;
    line += quoted(safeText(cells[i], textGuard));
  }
  return `${line}\r\n`;
}

/**
 * Writes a whole file of CSV, byte order mark included, for files that fit into memory.
 *
 * @remarks For more rows than that, write `BYTE_ORDER_MARK` and then what `formatCsvRow` gives, row by row. `readRows`
 * reads the same cells again, as texts.
 *
 * @param rows - the rows, the headings first
 * @param options - the separator, and whether digits are kept as text
 * @returns the file, to be saved as UTF-8
 * @throws TypeError for a cell that is none of those of `formatCsvRow`
 *
 * @example
 * import { formatCsv } from "linli/tables";
 *
 * formatCsv([["名称", "人数"], ["邻里社", 12]]); // => "\uFEFF名称,人数\r\n邻里社,12\r\n"
 */
export function formatCsv(rows: Iterable<readonly CsvCell[]>, options: CsvOptions = {}): string {
  let text = BYTE_ORDER_MARK;
  for (const row of rows) text += formatCsvRow(row, options);
  return text;
}

function safeText(cell: CsvCell, textGuard: boolean): string {
  const text = typeof cell === "string" ? cell : textOf(cell);
  // Nothing in such a text needs a guard, or can have a quotation mark.
  return textGuard && isChangedBySpreadsheets(text) ? `="${text}"` : withGuard(text);
}

function textOf(cell: CsvCell): string {
  if (cell === undefined || cell === null) return "";
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  if (typeof cell === "bigint" || (typeof cell === "number" && Number.isFinite(cell))) return String(cell);
  if (Array.isArray(cell)) return cell.map(textOf).join("；");
  if (typeof cell === "string") return cell;
  throw new TypeError("A cell is a text, a finite number, a truth value, or a list of texts or numbers.");
}

/**
 * Whatever separates cells in some file is quoted, and so is what looks like the beginning of JSON, so that nobody who
 * finds out the format is misled.
 */
function quoted(text: string): string {
  return /[",;\t\r\n]|^[[{\uFEFF]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
