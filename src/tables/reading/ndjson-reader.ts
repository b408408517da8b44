import { errorOf, type Finding } from "../../core/base.ts";
import type { TableRow } from "../model.ts";
import { jsonErrorAt } from "./json-error.ts";
import {
  findDamage,
  hasDamage,
  noRows,
  rowOfValue,
  type ReaderContext,
  type RowReader,
} from "./row-reader.ts";

/**
 * Reads one row from JSON.
 *
 * @param row - the number of the row
 * @param text - the JSON
 * @param context - what the readers of all formats share
 * @returns the row, with `table.json` where it is none
 */
export function rowOfJson(row: number, text: string, context: ReaderContext): TableRow {
  const findings: Finding[] = [];
  if (hasDamage(text)) findDamage([text], context, findings);
  try {
    return rowOfValue(row, JSON.parse(text), findings);
  } catch {
    findings.push(errorOf("table.json", { position: jsonErrorAt(text) }));
    return { row, cells: [], findings };
  }
}

/**
 * Reads JSON line by line as it arrives.
 *
 * @param context - what the readers of all formats share
 * @returns the reader
 */
export function ndjsonReader(context: ReaderContext): RowReader {
  const { limit } = context;
  let pieces = "";
  let row = 0;
  let skipping = false;

  function lineOf(text: string): TableRow {
    row += 1;
    if (text.length > limit) return tooLong();
    return text.trim() === "" ? { row, cells: [] } : rowOfJson(row, text, context);
  }

  function tooLong(): TableRow {
    return { row, cells: [], findings: [errorOf("table.record-too-long", { row, limit })] };
  }

  function push(text: string): TableRow[] {
    const rows: TableRow[] = [];
    let from = 0;
    for (let end = text.indexOf("\n"); end !== -1; end = text.indexOf("\n", from)) {
      const line = pieces + text.slice(from, text.charCodeAt(end - 1) === 13 && end > from ? end - 1 : end);
      if (!skipping) rows.push(lineOf(line));
      pieces = "";
      skipping = false;
      from = end + 1;
    }
    if (!skipping) pieces += text.slice(from);
    if (pieces.length <= limit) return rows;
    row += 1;
    rows.push(tooLong());
    skipping = true;
    pieces = "";
    return rows;
  }

  return {
    push,
    end: (cut) => (cut || pieces === "" ? noRows : [lineOf(pieces)]),
    stopped: () => false,
  };
}
