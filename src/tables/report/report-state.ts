import type { Finding } from "../../core/base.ts";
import { warningOf } from "../../core/base.ts";
import type {
  FileReport,
  FindingSummary,
  ReportedFinding,
  RowCounts,
  RowFinding,
  RowKey,
  TableReport,
} from "../model.ts";
import {
  compareReported,
  compareSummaries,
  compareTexts,
  findingsInOrder,
  headingsInOrder,
} from "./order.ts";
import { addRow, newRowSet, rowListOf, rowSetOf, unionOfRowSets, type RowSet } from "./row-set.ts";

/** How much a report lists. */
export interface ReportLimits {
  /** How many findings of a kind are listed in full. */
  readonly maxListed: number;
  /** How many rows are listed of a kind of finding. */
  readonly maxRows: number;
}

/** What is counted of one code in one column of one file. */
export interface SummaryState extends Pick<
  FindingSummary,
  "file" | "code" | "severity" | "heading" | "column"
> {
  /** How many findings there are. */
  count: number;
  /** The rows that they are in. */
  readonly rows: RowSet;
  /** The first of them, in order. */
  readonly first: ReportedFinding[];
}

/** What is known of one file. */
export type FileState = Omit<FileReport, "blank"> & {
  /** The rows without any content. */
  readonly blank: RowSet;
};

/** The summaries of a report while it grows, by what they are about. */
export type Summaries = Map<string, SummaryState>;

/** So many blank rows are nothing that a file is asked about. */
const FEW_BLANK_ROWS = 10;

/** Counts a finding, and keeps it where it is among the first of its kind. */
export function addFinding(
  summaries: Summaries,
  file: string,
  found: RowFinding,
  key: RowKey,
  limits: ReportLimits,
): void {
  const { finding, cell, row } = found;
  const id = summaryId(file, finding.severity, finding.code, cell?.column, cell?.heading);
  let summary = summaries.get(id);
  if (summary === undefined) {
    summary = {
      file,
      code: finding.code,
      severity: finding.severity,
      ...(cell !== undefined && { heading: cell.heading }),
      ...(cell?.column !== undefined && { column: cell.column }),
      count: 0,
      rows: newRowSet(),
      first: [],
    };
    summaries.set(id, summary);
  }
  summary.count += 1;
  addRow(summary.rows, row, limits.maxRows);
  const last = summary.first[limits.maxListed - 1];
  if (limits.maxListed > 0 && (last === undefined || row <= last.row)) {
    summary.first.push({ ...found, file, key });
    keepFirst(summary.first, limits.maxListed);
  }
}

function keepFirst(first: ReportedFinding[], most: number): void {
  const [before, added] = first.slice(-2);
  if (before !== undefined && added !== undefined && before.row >= added.row) first.sort(compareReported);
  if (first.length > most) first.length = most;
}

function summaryId(file: string, ...rest: readonly (string | undefined)[]): string {
  return JSON.stringify([file, ...rest.map((part) => part ?? null)]);
}

/** Makes a report of what was counted. */
export function reportOf(
  model: string,
  files: readonly FileState[],
  summaries: Iterable<SummaryState>,
  limits: ReportLimits,
): TableReport {
  const reports = files.map(fileReportOf).sort((a, b) => compareTexts(a.file, b.file));
  return {
    format: "linli-table-report",
    version: 1,
    model,
    maxListed: limits.maxListed,
    maxRows: limits.maxRows,
    files: reports,
    findings: Array.from(summaries, summaryOf).sort(compareSummaries),
    rows: sumOfCounts(reports.map(({ rows }) => rows)),
    partial: reports.some(({ partial }) => partial),
  };
}

function fileReportOf(file: FileState): FileReport {
  const { encoding, format, sheet } = file;
  return {
    file: file.file,
    ...(encoding !== undefined && { encoding }),
    ...(format !== undefined && { format }),
    ...(sheet !== undefined && { sheet }),
    headings: headingsInOrder(file.headings),
    rows: { ...file.rows },
    blank: rowListOf(file.blank),
    findings: findingsInOrder([...file.findings, ...blankRowsOf(file.blank)]),
    partial: file.partial,
  };
}

/** Many blank rows, such as the 996,000 below the last record of a sheet, are one finding of the file. */
function blankRowsOf({ count, lowest, last }: RowSet): readonly Finding[] {
  if (count <= FEW_BLANK_ROWS) return [];
  return [warningOf("table.blank-rows", { count, first: lowest[0] ?? 1, last })];
}

function summaryOf({ rows, first, count, ...about }: SummaryState): FindingSummary {
  return { ...about, count, ...rowListOf(rows), first: [...first].sort(compareReported) };
}

/** Reads the files of a report again; what is derived from them is taken out. */
export function fileStatesOf({ files, maxRows }: TableReport): readonly FileState[] {
  return files.map((file) => ({
    ...file,
    blank: rowSetOf(file.blank, maxRows),
    findings: file.findings.filter(({ code }) => code !== "table.blank-rows"),
  }));
}

/** Makes one file of its parts. */
export function unionOfFiles(parts: readonly FileState[], { maxRows }: ReportLimits): FileState {
  // Parts of one file agree; where they do not, any choice will do that does not hang on their order.
  const least = <T extends string>(texts: readonly (T | undefined)[]): T | undefined =>
    texts.filter((text) => text !== undefined).sort(compareTexts)[0];
  const union: FileState = {
    file: parts[0]?.file ?? "",
    encoding: least(parts.map(({ encoding }) => encoding)),
    format: least(parts.map(({ format }) => format)),
    sheet: least(parts.map(({ sheet }) => sheet)),
    headings: parts.flatMap(({ headings }) => headings),
    rows: sumOfCounts(parts.map(({ rows }) => rows)),
    blank: unionOfRowSets(
      parts.map(({ blank }) => blank),
      maxRows,
    ),
    findings: parts.flatMap(({ findings }) => findings),
    partial: parts.some(({ partial }) => partial),
  };
  return union;
}

/** Reads the summaries of reports again, those of the same things together. */
export function unionOfSummaries(reports: readonly TableReport[], limits: ReportLimits): Summaries {
  const groups = new Map<string, { readonly summary: FindingSummary; readonly rows: RowSet }[]>();
  for (const { findings, maxRows } of reports) {
    for (const summary of findings) {
      const { file, severity, code, column, heading } = summary;
      const id = summaryId(file, severity, code, column, heading);
      const group = groups.get(id) ?? [];
      group.push({ summary, rows: rowSetOf(summary, maxRows) });
      groups.set(id, group);
    }
  }
  const union: Summaries = new Map();
  for (const [id, group] of groups) {
    const [{ summary } = { summary: undefined }] = group;
    if (summary === undefined) continue;
    const { file, code, severity, heading, column } = summary;
    union.set(id, {
      file,
      code,
      severity,
      ...(heading !== undefined && { heading }),
      ...(column !== undefined && { column }),
      count: group.reduce((sum, part) => sum + part.summary.count, 0),
      rows: unionOfRowSets(
        group.map(({ rows }) => rows),
        limits.maxRows,
      ),
      first: group
        .flatMap((part) => part.summary.first)
        .sort(compareReported)
        .slice(0, limits.maxListed),
    });
  }
  return union;
}

/** No rows yet. */
export function noCounts(): { -readonly [Sort in keyof RowCounts]: number } {
  return { total: 0, blank: 0, heading: 0, footer: 0, records: 0, valid: 0, warned: 0, rejected: 0 };
}

function sumOfCounts(counts: readonly RowCounts[]): RowCounts {
  const sum = noCounts();
  for (const part of counts) {
    for (const sort of Object.keys(sum) as (keyof RowCounts)[]) sum[sort] += part[sort];
  }
  return sum;
}
