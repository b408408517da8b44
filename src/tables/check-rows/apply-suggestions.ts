import type { FindingPath } from "../../core/base.ts";
import type { CellPlace, RowFinding, TableRow } from "../model.ts";

/** A row with suggestions in it. */
export interface SuggestedRow {
  /** The row; the one that was given where nothing was suggested. */
  readonly row: TableRow;
  /** The positions, or the names of fields, whose values are others now. */
  readonly changed: readonly (number | string)[];
}

/**
 * Puts the suggestions of findings into a row.
 *
 * @remarks A suggestion is a proposal and no fact: this is done only where a person asked for it. Of several for one
 * cell the first is taken, because the next would be about a value that is no longer there: check again, and apply
 * again. `checkRows` with `fix` does so.
 *
 * @param row - the row as it was read; it is not changed
 * @param findings - what was found in it
 * @returns a copy with the suggested values, and which cells they are in
 *
 * @example
 * import { applySuggestions } from "linli/tables";
 *
 * const row = { row: 2, cells: [" 邻里社区服务中心", "无"] };
 * const finding = {
 *   code: "cell.trailing-blank",
 *   severity: "warning" as const,
 *   path: ["name"],
 *   params: {},
 *   suggestion: "邻里社区服务中心",
 * };
 * applySuggestions(row, [{ row: 2, cell: { index: 0, heading: "名称" }, finding }]).row.cells;
 * // => ["邻里社区服务中心", "无"]
 */
export function applySuggestions(row: TableRow, findings: readonly RowFinding[]): SuggestedRow {
  const cells = [...row.cells];
  let record = row.record;
  const changed = new Set<number | string>();
  for (const { cell, finding } of findings) {
    const { suggestion, path } = finding;
    if (suggestion === undefined || cell === undefined) continue;
    const place = cell.index ?? cell.heading;
    if (changed.has(place)) continue;
    if (cell.index === undefined) {
      const next = withValue(record, pathInRecord(record, cell, path), suggestion);
      if (next === record) continue;
      record = next;
    } else {
      if (cells[cell.index] === suggestion) continue;
      cells[cell.index] = suggestion;
    }
    changed.add(place);
  }
  if (changed.size === 0) return { row, changed: [] };
  return { row: { ...row, cells, ...(row.record !== undefined && { record }) }, changed: [...changed] };
}

/** Flat records have the field itself; in those of a model the path leads to the value. */
function pathInRecord(record: unknown, { heading }: CellPlace, path: FindingPath): FindingPath {
  const isFlat =
    typeof record === "object" && record !== null && Object.prototype.hasOwnProperty.call(record, heading);
  return isFlat ? [heading] : path;
}

/** Copies what is on the way to a text or number, and nothing else; where there is none, nothing changes. */
function withValue(record: unknown, [key, ...rest]: FindingPath, text: string): unknown {
  if (key === undefined) {
    const isScalar = typeof record === "string" || typeof record === "number";
    return isScalar && record !== text ? text : record;
  }
  if (typeof record !== "object" || record === null) return record;
  if (!Object.prototype.hasOwnProperty.call(record, key)) return record;
  const before = (record as { readonly [name: string]: unknown })[key];
  const after = withValue(before, rest, text);
  if (after === before) return record;
  const copy: unknown = Array.isArray(record) ? [...(record as readonly unknown[])] : { ...record };
  (copy as { [name: string]: unknown })[key] = after;
  return copy;
}
