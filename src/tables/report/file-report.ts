import type { FileFacts, ReportedHeading, RowCounts, RowFinding, RowKey, TableReport } from "../model.ts";
import { addFinding, noCounts, reportOf, type ReportLimits, type Summaries } from "./report-state.ts";
import { addRow, newRowSet } from "./row-set.ts";

/** What is known of a file beside its rows. */
export interface FileState extends FileFacts {
  /** How its headings were understood. */
  readonly headings: readonly ReportedHeading[];
}

/** The report on one file while its rows come. */
export interface FileReportBuilder {
  /** How often rows of each sort occurred. */
  readonly rows: { -readonly [Sort in keyof RowCounts]: number };
  /** Counts a finding in a row. */
  readonly add: (finding: RowFinding, key: RowKey) => void;
  /** Counts a row without content. */
  readonly addBlank: (row: number) => void;
  /** Makes the report of what has come so far. */
  readonly report: (file: FileState) => TableReport;
}

/**
 * Begins the report on a file.
 *
 * @param model - the id of the model
 * @param file - what the file is called
 * @param limits - how much is listed
 * @returns the builder; its memory is that of what the report lists
 */
export function newFileReport(model: string, file: string, limits: ReportLimits): FileReportBuilder {
  const rows = noCounts();
  const blank = newRowSet();
  const summaries: Summaries = new Map();
  return {
    rows,
    add: (finding, key) => {
      addFinding(summaries, file, finding, key, limits);
    },
    addBlank: (row) => {
      rows.blank += 1;
      addRow(blank, row, limits.maxRows);
    },
    report: ({ encoding, format, sheet, headings, findings, partial }) => {
      const state = { file, encoding, format, sheet, headings, rows, blank, findings, partial };
      return reportOf(model, [state], summaries.values(), limits);
    },
  };
}
