import { isResidentId, maskText } from "../../identifiers/index.ts";
import type { TableColumn } from "../../core/index.ts";
import type { CheckedRows, MappedHeading, RowFinding, RowKey, RowResult } from "../../tables/index.ts";
import { hideResidentIds } from "../explain/hide.ts";
import type { AnyTableModel } from "../models.ts";

/** How many rows are shown of a file, and of all files together: the page stays small however much is wrong. */
const MOST_ROWS_OF_FILE = 200;
const MOST_ROWS = 500;

/** How many findings are shown of a row. */
const MOST_FINDINGS = 12;

/** Longer cells are cut: the page shows where to look, the file has the rest. */
const LONGEST_CELL = 60;

/** A row as the page shows it. */
export interface ShownRow {
  /** The number of the row. */
  readonly row: number;
  /** Whether it goes back. */
  readonly rejected: boolean;
  /** By what people recognise it, masked. */
  readonly key: RowKey;
  /** Its cells as texts, masked, one for each column shown; none of a record of JSON. */
  readonly cells: readonly string[];
  /** What was found in it, errors first. */
  readonly findings: readonly RowFinding[];
  /** How many more findings it has. */
  readonly more: number;
}

/** The rows of a file that the page shows. */
export interface ShownFile {
  /** The name of the file, as the report has it. */
  readonly file: string;
  /** The columns that are shown: those that the model knows. */
  readonly columns: readonly MappedHeading[];
  /** The rows, as they came: rejected ones, then others where there is place. */
  readonly rows: readonly ShownRow[];
  /** In how many rows something was found, those not shown included. */
  readonly found: number;
}

/** Collects the first rows in which something was found. */
export interface RowCollector {
  /** Takes the next rows of a file. */
  readonly take: (batch: readonly RowResult<unknown>[], checked: CheckedRows<unknown>) => void;
  /** Gives what was collected, file by file. */
  readonly files: () => readonly ShownFile[];
}

interface OpenFile {
  found: number;
  readonly columns: readonly MappedHeading[];
  readonly rejected: ShownRow[];
  readonly remarked: ShownRow[];
}

/**
 * Begins to collect the rows that a page shows.
 *
 * @param model - the model that they are checked as; it says which columns are personal
 * @returns the collector; its memory is that of the rows shown
 */
export function newRowCollector(model: AnyTableModel): RowCollector {
  const byId = new Map(model.columns.map((column) => [column.id, column]));
  const files = new Map<string, OpenFile>();
  // A sheet of a workbook is a file of its own in the report, which knows what it is called.
  const names = new WeakMap<CheckedRows<unknown>, string>();
  let rejectedInAll = 0;
  return {
    take: (batch, checked) => {
      const file = names.get(checked) ?? checked.report().files[0]?.file ?? "";
      names.set(checked, file);
      for (const result of batch) {
        if (result.findings.length === 0) continue;
        const open = files.get(file) ?? {
          columns: shownColumns(checked),
          rejected: [],
          remarked: [],
          found: 0,
        };
        files.set(file, open);
        open.found += 1;
        const place = result.ok ? open.remarked : open.rejected;
        if (place.length >= MOST_ROWS_OF_FILE || (!result.ok && rejectedInAll >= MOST_ROWS)) continue;
        if (!result.ok) rejectedInAll += 1;
        place.push(shownRow(result, open.columns, byId));
      }
    },
    files: () => {
      let left = MOST_ROWS - rejectedInAll;
      return [...files].map(([file, { columns, rejected, remarked, found }]) => {
        const room = Math.max(0, Math.min(left, MOST_ROWS_OF_FILE - rejected.length));
        left -= Math.min(room, remarked.length);
        return { file, columns, rows: [...rejected, ...remarked.slice(0, room)], found };
      });
    },
  };
}

/** Columns that the model does not know can hold anything, names and telephone numbers too. */
function shownColumns(checked: CheckedRows<unknown>): readonly MappedHeading[] {
  return checked.headings().filter(({ column }) => column !== undefined);
}

function shownRow(
  { row, ok, key, findings, source }: RowResult<unknown>,
  columns: readonly MappedHeading[],
  byId: ReadonlyMap<string, TableColumn>,
): ShownRow {
  const sorted = [...findings].sort((a, b) => rankOf(a) - rankOf(b) || positionOf(a) - positionOf(b));
  return {
    row,
    rejected: !ok,
    key: Object.fromEntries(Object.entries(key ?? {}).map(([id, text]) => [id, hideNumbers(text)])),
    cells:
      source.record !== undefined
        ? []
        : columns.map(({ index, column = "" }) => shownCell(source.cells[index], byId.get(column))),
    findings: sorted.slice(0, MOST_FINDINGS),
    more: Math.max(0, sorted.length - MOST_FINDINGS),
  };
}

function rankOf({ finding }: RowFinding): number {
  return finding.severity === "error" ? 0 : 1;
}

function positionOf({ cell }: RowFinding): number {
  return cell?.index ?? Number.MAX_SAFE_INTEGER;
}

/** A row can be shifted, so that numbers of persons are masked in every column. */
function shownCell(value: unknown, column: TableColumn | undefined): string {
  const text = typeof value === "number" || typeof value === "boolean" ? String(value) : value;
  if (typeof text !== "string" || text.trim() === "") return "";
  const trimmed = text.replace(/\s+/gu, " ").trim();
  if (column?.personal !== undefined) return maskText(column.personal, trimmed);
  if (isResidentId(trimmed.toUpperCase())) return maskText("resident-id", trimmed);
  if (/^1[3-9]\d{9}$/.test(trimmed)) return maskText("mobile", trimmed);
  const shown = hideNumbers(trimmed);
  return shown.length > LONGEST_CELL ? `${shown.slice(0, LONGEST_CELL)}…` : shown;
}

/** Eleven digits as people write them: together, or in groups of 3, 4 and 4, with or without the code of the country. */
const mobiles = /(?<!\d)(?:(?:\+|00)?86[ -]?)?(1[3-9]\d)([ -]?)(\d{4})\2(\d{4})(?!\d)/g;

/** Masks mobile numbers within a text, such as 联系人：张三 13800138000. */
function hideMobiles(text: string): string {
  return text.replace(mobiles, (_number, head: string, _gap, middle: string, tail: string) =>
    maskText("mobile", `${head}${middle}${tail}`),
  );
}

/** Mobile numbers first: the other text is cut, and a part of a number is shown as no number. One character more tells that it is cut. */
function hideNumbers(text: string): string {
  return hideResidentIds(hideMobiles(text), LONGEST_CELL + 1);
}
