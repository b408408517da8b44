import type { Finding } from "../../core/base.ts";
import { errorOf } from "../../core/base.ts";
import type { TableRow } from "../model.ts";

/** The highest number of a row that is compared with others. */
const MAX_ROW = 0xffff_ffff;

/**
 * Reads a row that any reader may have made.
 *
 * @param value - the row
 * @param position - how many rows there are up to it, for one without a number
 * @returns the row itself where it is one; otherwise one that says that it cannot be read
 */
export function safeRow(value: TableRow, position: number): TableRow {
  try {
    const { row, cells, findings } = value;
    if (!Array.isArray(cells) || !areFindings(findings)) return unreadableRow(position);
    return Number.isInteger(row) && row > 0 && row <= MAX_ROW ? value : { ...value, row: position };
  } catch {
    return unreadableRow(position);
  }
}

function areFindings(findings: unknown): boolean {
  return findings === undefined || (Array.isArray(findings) && findings.every(isFinding));
}

function isFinding(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const { code, severity, path, params } = value as Partial<Finding>;
  const isSevere = severity === "error" || severity === "warning";
  return typeof code === "string" && isSevere && Array.isArray(path) && typeof params === "object";
}

/** A row of which nothing is known. */
export function unreadableRow(row: number): TableRow {
  return { row, cells: [], findings: [errorOf("input.unreadable", {})] };
}
