import { errorOf, type Finding } from "../../core/base.ts";
import { withoutGuard } from "../guard.ts";
import type { TableRow } from "../model.ts";
import { isTooSlow, parseBlock, parseLine, parseRecords, type Separators } from "./papa.ts";
import { findDamage, hasDamage, noRows, type ReaderContext, type RowReader } from "./row-reader.ts";

/** How many characters are split at once: many enough to be fast, few enough to stay in the processor's cache. */
const BLOCK_LENGTH = 16_384;

/**
 * Reads CSV or TSV (RFC 4180) as it arrives.
 *
 * @remarks Blocks are split by papaparse at once. Only a block with something unusual is split record by record.
 *
 * @param separators - what separates cells and rows
 * @param context - what the readers of all formats share
 * @returns the reader
 */
export function csvReader(separators: Separators, context: ReaderContext): RowReader {
  const { newline } = separators;
  const { limit } = context;
  let buffer = "";
  let enough = BLOCK_LENGTH;
  let row = 0;
  let skipping = false;
  let stopped = false;

  function stop(finding: Finding): void {
    context.findings.push(finding);
    stopped = true;
    buffer = "";
  }

  /** Reads the buffer up to the last line break and keeps the rest. */
  function readBlock(): readonly TableRow[] {
    if (skipping && !skipLine(0)) return noRows;
    if (isTooSlow(buffer)) {
      stop(errorOf("table.quote-malformed", {}));
      return noRows;
    }
    const rows = buffer.length > limit || hasUnclearReturn(buffer) ? undefined : readAtOnce();
    return rows ?? readOneByOne();
  }

  /** The fast way: nothing where a record needs to be looked at. */
  function readAtOnce(): TableRow[] | undefined {
    const { data, errors, meta } = parseBlock(buffer, separators, false);
    if (errors.some((error) => error.row < data.length)) return undefined;
    const isPlain = !hasDamage(buffer) && !mayHaveGuards(buffer);
    const hasReturns = newline === "\n" && buffer.includes("\r");
    const rows: TableRow[] = [];
    for (const cells of data) {
      if (hasReturns) dropReturn(cells);
      row += 1;
      rows.push(isPlain ? { row, cells } : rowOf(row, cells, []));
    }
    buffer = buffer.slice(meta.cursor);
    return rows;
  }

  /** The careful way, with the place of every record. */
  function readOneByOne(): readonly TableRow[] {
    const rows: TableRow[] = [];
    const add = (cells: string[], findings: Finding[]): void => {
      row += 1;
      rows.push(rowOf(row, cells, findings));
    };
    for (;;) {
      const text = buffer;
      let wrongEnd = 0;
      const from = parseRecords(text, separators, (cells, start, end, isWrong) => {
        if (isWrong || end - newline.length - start > limit) {
          wrongEnd = end;
          return false;
        }
        add(finalCellRight(cells, text.slice(start, end)), []);
        return true;
      });
      buffer = text.slice(from);
      const length = wrongEnd === 0 ? buffer.length : wrongEnd - newline.length - from;
      if (length > limit) {
        if (!readTooLong(add)) return rows;
      } else if (wrongEnd === 0) {
        return rows;
      } else {
        buffer = text.slice(wrongEnd);
        readLines(text.slice(from, wrongEnd), add);
      }
    }
  }

  /** The buffer begins with a record that is too long. Says whether reading goes on behind it. */
  function readTooLong(add: (cells: string[], findings: Finding[]) => void): boolean {
    const start = buffer.slice(0, limit);
    const { malformed, unclosed } = parseLine(start, separators);
    const lines = start.lastIndexOf(newline) + 1;
    if (malformed && lines > 0) {
      buffer = buffer.slice(lines);
      readLines(start.slice(0, lines), add);
      return true;
    }
    const finding = errorOf("table.record-too-long", { row: row + 1, limit });
    if (unclosed) {
      stop(finding);
      return false;
    }
    add([], [finding]);
    return skipLine(limit);
  }

  /** Drops the rest of a line. Says whether its end is there. */
  function skipLine(from: number): boolean {
    const end = buffer.indexOf(newline, from);
    skipping = end === -1;
    buffer = skipping ? "" : buffer.slice(end + 1);
    return !skipping;
  }

  /**
   * Quotation marks are wrong somewhere in these lines, and may have swallowed some of them: each is read by itself, so
   * that only those are lost that are wrong.
   */
  function readLines(text: string, add: (cells: string[], findings: Finding[]) => void): void {
    const end = text.endsWith(newline) ? text.length - 1 : text.length;
    for (const line of text.slice(0, end).split(newline)) {
      const { cells, malformed, unclosed } = parseLine(withoutReturn(line), separators);
      const code = malformed ? "table.quote-malformed" : "table.quote-unclosed";
      add(cells, malformed || unclosed ? [errorOf(code, {})] : []);
    }
  }

  /** A carriage return at the end belongs to the line break, unless it stands inside quotation marks. */
  function finalCellRight(cells: string[], raw: string): string[] {
    if (newline !== "\n" || !(cells[cells.length - 1] ?? "").endsWith("\r")) return cells;
    return raw.endsWith("\r\n") ? parseLine(raw.slice(0, -2), separators).cells : cells;
  }

  function withoutReturn(line: string): string {
    return newline === "\n" && line.endsWith("\r") ? line.slice(0, -1) : line;
  }

  function rowOf(number: number, cells: string[], findings: Finding[]): TableRow {
    const meant = cells.map(withoutGuard);
    findDamage(cells, context, findings);
    return { row: number, cells: meant, ...(findings.length > 0 && { findings }) };
  }

  return {
    push: (text) => {
      if (stopped) return noRows;
      buffer += text;
      if (buffer.length < enough) return noRows;
      const rows = readBlock();
      // A long record is not looked at again before it has doubled.
      enough = Math.max(BLOCK_LENGTH, 2 * buffer.length);
      return rows;
    },
    end: (cut) => {
      if (stopped || buffer === "") return noRows;
      // The last row ends as all others do.
      if (!cut && !buffer.endsWith(newline)) buffer += newline;
      const rows = readBlock();
      if (cut || stopped || buffer === "") return rows;
      // What is left opens a quotation mark that nothing closes.
      const left: TableRow[] = [];
      readLines(buffer, (cells, findings) => {
        row += 1;
        left.push(rowOf(row, cells, findings));
      });
      buffer = "";
      return [...rows, ...left];
    },
    stopped: () => stopped,
  };
}

/** Whether a cell may end in a carriage return of its own, inside quotation marks. */
function hasUnclearReturn(text: string): boolean {
  return text.includes('\r"');
}

function mayHaveGuards(text: string): boolean {
  return text.includes("'") || text.includes('="');
}

function dropReturn(cells: string[]): void {
  const last = cells.length - 1;
  const cell = cells[last] as string;
  if (cell.charCodeAt(cell.length - 1) === 13) cells[last] = cell.slice(0, -1);
}
