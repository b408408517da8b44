import type { Finding, TableModel } from "../../core/base.ts";
import { errorOf, hasErrors } from "../../core/base.ts";
import { findHeadingRow, MAX_HEADING_ROWS, type HeadingRow } from "../headings/find-heading-row.ts";
import { firstFilled } from "../layout/cells.ts";
import type { HeadingMap, MappedHeading, TableRow } from "../model.ts";
import type { CheckRowsOptions } from "./options.ts";

/** How many rows are looked at before the first is checked. */
export const BUFFERED_ROWS: number = MAX_HEADING_ROWS;

/** How a file begins. */
export interface FileStart {
  /** Whether its rows have cells at positions or are records; `"closed"` where they cannot be read as the model. */
  readonly kind: "positions" | "records" | "closed";
  /** How many rows end with the headings. */
  readonly skip: number;
  /** How the headings were understood. */
  readonly map: HeadingMap;
  /** What was found in them. */
  readonly findings: readonly Finding[];
}

const noHeadings: HeadingMap = { headings: [], missing: [] };

/**
 * Finds out how a file begins.
 *
 * @param rows - its first ten rows, or all that it has
 * @param options - what the caller knows of it
 * @returns how its rows are to be read
 */
export function startOf<T>(rows: readonly TableRow[], options: CheckRowsOptions<T>): FileStart {
  const { model, map, headings = "find" } = options;
  if (rows.some(({ record }) => record !== undefined)) return recordsFrom([]);
  if (typeof headings !== "string") {
    const given = mapOf(headings, model);
    return { ...positionsFrom(0, given), findings: remarksOn(given, model) };
  }
  // A file in which no row could be read has no headings to complain of.
  if (rows.every((row) => !isReadable(row)) && !rows.every(isBlank)) return recordsFrom([]);
  if (rows.length === 0) return recordsFrom([]);
  const found = safely(() => findHeadingRow(rows, model, { map, headings }));
  const at: Partial<HeadingRow> | undefined = found.ok ? found.value : found.partial;
  const start = positionsFrom((at?.above ?? 0) + (at?.lines ?? 0), at?.headings ?? noHeadings);
  const findings = [...(found.findings as readonly Finding[]), ...remarksOn(start.map, model)];
  return { ...start, findings, ...(!found.ok && { kind: "closed" }) };
}

/** What the model has to say of a file with these columns. */
function remarksOn<T>({ headings }: HeadingMap, { remarks = [] }: TableModel<T>): readonly Finding[] {
  return remarks.flatMap(({ columns, finding }) =>
    headings.some(({ column }) => column !== undefined && columns.includes(column)) ? [finding] : [],
  );
}

function recordsFrom(findings: readonly Finding[]): FileStart {
  return { kind: "records", skip: 0, map: noHeadings, findings };
}

function positionsFrom(skip: number, map: HeadingMap): Omit<FileStart, "findings"> {
  return { kind: "positions", skip, map };
}

function mapOf<T>(headings: readonly MappedHeading[], model: TableModel<T>): HeadingMap {
  const named = new Set(headings.map(({ column }) => column));
  return { headings, missing: model.columns.map(({ id }) => id).filter((id) => !named.has(id)) };
}

function isReadable(row: TableRow): boolean {
  return !hasErrors(row.findings ?? []) && !isBlank(row);
}

function isBlank({ cells, findings }: TableRow): boolean {
  return firstFilled(cells) < 0 && !hasErrors(findings ?? []);
}

type Found = ReturnType<typeof findHeadingRow>;

/** Cells of other readers can be objects that throw. */
function safely(find: () => Found): Found | { ok: false; findings: readonly Finding[]; partial?: undefined } {
  try {
    return find();
  } catch {
    return { ok: false, findings: [errorOf("input.unreadable", {})] };
  }
}
