import { hasErrors, warningOf } from "../../core/base.ts";
import { firstFilled } from "../layout/cells.ts";
import { classifyRow } from "../layout/classify-row.ts";
import type {
  CellPlace,
  FileFacts,
  MappedHeading,
  RowFinding,
  RowKey,
  RowResult,
  TableReport,
  TableRow,
} from "../model.ts";
import { newFileReport } from "../report/file-report.ts";
import { checkAlone, findingsOfReader, keyOf, unread, type CheckedRow } from "./check-alone.ts";
import { hasRowErrors } from "./judge-row.ts";
import type { CheckRowsOptions } from "./options.ts";
import { pathText, recordReader } from "./record-reading.ts";
import { nothingFound } from "./row-reading.ts";
import { safeRow, unreadableRow } from "./safe-row.ts";
import { BUFFERED_ROWS } from "./start.ts";
import { wayOf, type Way } from "./way.ts";

/** Of so many rows with open references the keys are kept, should the references stay open. */
const MAX_OPEN_KEYS = 10_000;

/** The check of a file, as its rows come. */
export interface RowChecker<T> {
  /** Checks the next rows; before the headings are found there are no results. */
  readonly take: (rows: Iterable<TableRow>) => readonly RowResult<T>[];
  /** Ends the file; the results are those of rows that were still waiting. */
  readonly end: () => readonly RowResult<T>[];
  /** How the headings were understood; a field of a record has its place in the order in which fields came. */
  readonly headings: () => readonly MappedHeading[];
  /** The number of the last row of headings; 0 where there is none. */
  readonly headingRow: () => number;
  /** What was found in rows that are no records, and after the last row. */
  readonly late: () => Iterable<RowFinding>;
  /** The report on everything that came. */
  readonly report: (facts: FileFacts) => TableReport;
}

/**
 * Begins to check a file.
 *
 * @param options - the model, and how it is checked
 * @returns the checker; its memory does not grow with the rows, but with different keys up to `maxKeys`
 */
export function newRowChecker<T>(options: CheckRowsOptions<T>): RowChecker<T> {
  const { model, file = "", fix = false, maxListed = 20, maxRows = 1000 } = options;
  const report = newFileReport(model.id, file, { maxListed, maxRows: Math.max(1, maxRows) });
  const areCompared = options.duplicates !== false || options.listed !== undefined;
  const records = recordReader(model, options.map, options.cellOptions ?? {}, areCompared);
  const waiting: TableRow[] = [];
  const ofOthers: RowFinding[] = [];
  const openKeys = new Map<number, RowKey>();
  const openClean = new Set<number>();
  let way: Way | undefined;
  let taken = 0;
  let headingRow = 0;
  let ended = false;

  const addOthers = (findings: readonly RowFinding[]): void => {
    for (const finding of findings) {
      ofOthers.push(finding);
      report.add(finding, {});
    }
  };

  const checkRecord = (given: TableRow, { read, comparison, compare, totals }: Way): RowResult<T> => {
    const { row } = given;
    const open = comparison.open();
    let checked: CheckedRow<T>;
    let across: readonly RowFinding[] = nothingFound;
    try {
      checked = checkAlone(model, read, given, fix);
      const { reading, source } = checked;
      if (reading !== undefined) {
        across = compare(reading, source, row);
        if (given.record === undefined) totals?.add(reading.cells, source.cells);
      }
    } catch {
      checked = { ...unread<T>(unreadableRow(row)), source: given };
    }
    const findings = across.length === 0 ? checked.findings : [...checked.findings, ...across];
    const ok = findings.length === 0 || !hasRowErrors(findings);
    const isOpen = comparison.open() !== open;
    const key = findings.length > 0 || isOpen ? keyOf(model, checked) : undefined;
    if (isOpen && key !== undefined && openKeys.size < MAX_OPEN_KEYS) openKeys.set(row, key);
    if (isOpen && findings.length === 0) openClean.add(row);
    count(ok, findings, key);
    const { source, fixed } = checked;
    const record = ok ? checked.record : undefined;
    return { row, ok, key: findings.length > 0 ? key : undefined, record, findings, source, fixed };
  };

  const count = (ok: boolean, findings: readonly RowFinding[], key: RowKey = {}): void => {
    const { rows } = report;
    rows.records += 1;
    if (ok) rows.valid += 1;
    else rows.rejected += 1;
    if (findings.length === 0) return;
    if (ok) rows.warned += 1;
    for (const finding of findings) report.add(finding, key);
  };

  const takeRow = (source: TableRow, position: number, known: Way, into: RowResult<T>[]): void => {
    const { start, layout } = known;
    const isBlank = source.record === undefined && firstFilled(source.cells) < 0;
    const isBroken = source.findings !== undefined && hasErrors(source.findings);
    if (start.kind === "closed" || position < start.skip) {
      if (position === start.skip - 1) headingRow = source.row;
      if (isBlank && !isBroken) report.addBlank(source.row);
      else if (start.kind !== "closed") report.rows.heading += 1;
      addOthers(findingsOfReader(source));
      return;
    }
    if (!isBlank || isBroken) {
      const isRecord = isBroken || layout === undefined || source.record !== undefined;
      const kind = isRecord ? "record" : classifyRow(source.cells, layout).kind;
      if (kind === "record") {
        into.push(checkRecord(source, known));
        return;
      }
      if (kind === "heading-repeat") report.rows.heading += 1;
      else report.rows.footer += 1;
      addOthers(known.totals?.compare(source, known.readTotal) ?? []);
    } else report.addBlank(source.row);
    addOthers(findingsOfReader(source));
  };

  const takeSafely = (source: TableRow, position: number, known: Way, into: RowResult<T>[]): void => {
    try {
      takeRow(source, position, known, into);
    } catch {
      // Cells of other readers can throw when they are touched.
      into.push(checkRecord(unreadableRow(source.row), known));
    }
  };

  const takeWaiting = (into: RowResult<T>[]): void => {
    const known = wayOf(waiting, options, records);
    way = known;
    for (const [position, source] of waiting.entries()) takeSafely(source, position, known, into);
    waiting.length = 0;
  };

  const take = (rows: Iterable<TableRow>): readonly RowResult<T>[] => {
    const results: RowResult<T>[] = [];
    for (const given of rows) {
      taken += 1;
      report.rows.total += 1;
      const source = safeRow(given, taken);
      if (way !== undefined) takeSafely(source, taken - 1, way, results);
      else if (waiting.push(source) === BUFFERED_ROWS) takeWaiting(results);
    }
    return results;
  };

  const end = (): readonly RowResult<T>[] => {
    const results: RowResult<T>[] = [];
    if (ended) return results;
    ended = true;
    if (way === undefined) takeWaiting(results);
    addOthers(way?.totals?.compareFirst() ?? []);
    const warned = new Set<number>();
    for (const finding of unknownReferences()) {
      report.add(finding, openKeys.get(finding.row) ?? {});
      if (openClean.has(finding.row)) warned.add(finding.row);
    }
    report.rows.warned += warned.size;
    return results;
  };

  function* unknownReferences(): IterableIterator<RowFinding> {
    for (const { row, column } of way?.comparison.unknown() ?? []) {
      const path = model.columns.find(({ id }) => id === column)?.path ?? [];
      yield { row, cell: placeOf(column), finding: { ...warningOf("row.reference-unknown", {}), path } };
    }
  }

  const placeOf = (id: string): CellPlace => {
    const headings = [...(way?.start.map.headings ?? []), ...records.headings()];
    const found = headings.find(({ column }) => column === id);
    if (found === undefined) {
      const path = model.columns.find((column) => column.id === id)?.path ?? [];
      return { heading: pathText(path), column: id };
    }
    const { index, heading } = found;
    return { ...(index !== undefined && { index }), heading, column: id };
  };

  return {
    take,
    end,
    headings: () =>
      way?.start.kind === "records"
        ? records.headings().map((heading, index) => ({ ...heading, index }))
        : (way?.start.map.headings ?? []),
    headingRow: () => headingRow,
    *late() {
      yield* ofOthers;
      if (ended) yield* unknownReferences();
    },
    report: (facts) => {
      const limits = way?.comparison.limits() ?? [];
      const closed = way?.start.kind === "closed";
      return report.report({
        ...facts,
        headings: [...(way?.start.map.headings ?? []), ...records.headings()],
        findings: [...facts.findings, ...(way?.start.findings ?? []), ...records.findings(), ...limits],
        partial: facts.partial || !ended || closed || limits.length > 0 || records.isPartial(),
      });
    },
  };
}
