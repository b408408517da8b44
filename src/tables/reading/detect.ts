import type { TableFormat } from "../model.ts";

/** Separators, by how likely they are where the lines do not decide. */
const delimiters: readonly string[] = [",", "\t", ";"];

/** How many lines are looked at. */
const LINES = 20;

/**
 * Finds out the format of a text by its beginning.
 *
 * @remarks JSON begins with a bracket and what can follow one; a heading such as `[1]名称` does not.
 *
 * @param head - the beginning of the text
 * @returns the format; of text with cells `csv`, whatever separates them
 */
export function formatOf(head: string): Exclude<TableFormat, "tsv"> {
  const start = head.trimStart();
  if (/^\[\s*[[{\]]/.test(start)) return isWholeLine(start) ? "ndjson" : "json";
  if (/^\{\s*["}]/.test(start)) return isWholeLine(start) || isOneRecord(start) ? "ndjson" : "json";
  return isWholeLine(start) ? "ndjson" : "csv";
}

/** Whether the first line is JSON by itself, an object or an array, and more lines follow. */
function isWholeLine(start: string): boolean {
  const end = start.indexOf("\n");
  if (end === -1 || start.slice(end).trim() === "" || !/^[[{]/.test(start)) return false;
  return valueOf(start.slice(0, end)) !== undefined;
}

/** Whether all of the text is one object on one line without a list of rows in it. */
function isOneRecord(start: string): boolean {
  const line = start.trimEnd();
  const value = line.includes("\n") ? undefined : valueOf(line);
  return value !== undefined && !Object.values(value as object).some(isListOfRows);
}

function isListOfRows(value: unknown): boolean {
  return Array.isArray(value) && (value.length === 0 || (typeof value[0] === "object" && value[0] !== null));
}

function valueOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Finds out what separates the cells of a text.
 *
 * @remarks The separator is the one that most lines have; then the one that is there most often. What stands between
 * quotation marks does not count, nor does the last line of a text that is cut off.
 *
 * @param head - the beginning of the text
 * @returns a comma, a tab or a semicolon; a comma where none of them is there
 */
export function delimiterOf(head: string): string {
  const lines = unquoted(head)
    .split(/[\r\n]+/)
    .filter((line) => line.trim() !== "")
    .slice(0, LINES);
  let best = ",";
  let bestScore = 0;
  for (const delimiter of delimiters) {
    const counts = lines.map((line) => line.split(delimiter).length - 1);
    const total = counts.reduce((sum, count) => sum + count, 0);
    // Lines come first: no line has as many separators as the text has characters.
    const score = counts.filter((count) => count > 0).length * (head.length + 1) + total;
    if (score > bestScore) {
      best = delimiter;
      bestScore = score;
    }
  }
  return best;
}

/** Leaves out what stands between quotation marks, line breaks included. */
function unquoted(head: string): string {
  return head
    .split('"')
    .filter((_, index) => index % 2 === 0)
    .join("");
}

/**
 * Finds out what ends the lines of a text.
 *
 * @param head - the beginning of the text
 * @param isWhole - whether it is all of it
 * @returns a line feed, before which a carriage return is dropped; a carriage return where there are no line feeds
 */
export function newlineOf(head: string, isWhole: boolean): "\n" | "\r" {
  if (head.includes("\n")) return "\n";
  // The line feed of the last one may be still to come.
  return head.slice(0, isWhole ? undefined : -1).includes("\r") ? "\r" : "\n";
}
