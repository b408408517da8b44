import type { TableModel } from "../../core/base.ts";
import type { RowFinding, RowKey, TableRow } from "../model.ts";
import { applySuggestions } from "./apply-suggestions.ts";
import { hasRowErrors, judgeRow, type Judgement } from "./judge-row.ts";
import { rowKeyOf } from "./row-key.ts";
import { nothingFound, type RowReading } from "./row-reading.ts";

/** How often suggestions are applied before a row is checked for good. */
const MAX_ROUNDS = 3;

/** Reads a row. */
export type ReadRow = (source: TableRow, row: number) => RowReading;

/** A row with what was found in it by itself. */
export interface CheckedRow<T> extends Judgement<T> {
  /** What was read; nothing where the row could not be read. */
  readonly reading: RowReading | undefined;
  /** The row as it was checked. */
  readonly source: TableRow;
  /** How many cells have suggested values. */
  readonly fixed: number | undefined;
}

/**
 * Checks a row without looking at others.
 *
 * @param model - the model
 * @param read - how it is read
 * @param source - the row
 * @param fix - whether suggestions are applied
 * @returns the record and the findings; a row in which its reader found errors is not read
 */
export function checkAlone<T>(
  model: TableModel<T>,
  read: ReadRow,
  source: TableRow,
  fix: boolean,
): CheckedRow<T> {
  const { row } = source;
  const before = findingsOfReader(source);
  if (before.length > 0 && hasRowErrors(before)) return unread(source);
  let current = source;
  let reading = read(current, row);
  let judgement = judgeRow(model, reading, row);
  let changed: Set<number | string> | undefined;
  for (let round = 0; fix && judgement.findings.length > 0 && round < MAX_ROUNDS; round += 1) {
    const next = applySuggestions(current, judgement.findings);
    if (next.changed.length === 0) break;
    changed = new Set([...(changed ?? []), ...next.changed]);
    current = next.row;
    reading = read(current, row);
    judgement = judgeRow(model, reading, row);
  }
  const findings = before.length === 0 ? judgement.findings : [...before, ...judgement.findings];
  return { record: judgement.record, findings, reading, source: current, fixed: changed?.size };
}

/** A row of which nothing is known but what its reader found. */
export function unread<T>(source: TableRow): CheckedRow<T> {
  const findings = findingsOfReader(source);
  return { record: undefined, findings, reading: undefined, source, fixed: undefined };
}

/** What the reader of the file found in a row. */
export function findingsOfReader({ row, findings = nothingFound }: TableRow): readonly RowFinding[] {
  return findings.length === 0 ? nothingFound : findings.map((finding) => ({ row, finding }));
}

/** The key of a row; empty where the row cannot be read. */
export function keyOf<T>(model: TableModel<T>, { reading, source }: CheckedRow<T>): RowKey {
  try {
    return reading === undefined ? {} : rowKeyOf(model, (column) => reading.valueOf(column, source));
  } catch {
    return {};
  }
}
