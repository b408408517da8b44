import type { TableReport } from "../model.ts";
import { fileStatesOf, reportOf, unionOfFiles, unionOfSummaries, type FileState } from "./report-state.ts";

/**
 * Puts the reports on several files, or on several parts of one, together.
 *
 * @remarks The order of the reports makes no difference, nor does which of them come together first: reports can be
 * merged as they arrive. Reports on parts of one file have the same name of the file and give the report on the whole,
 * whatever rows are in which part, if the rules across rows were off (`duplicates: false`): those compare rows of one
 * part only. What is listed is cut to the smallest limits among the reports.
 *
 * @param reports - reports on records of the same model, at least one; a row is in one of them only
 * @returns one report
 * @throws TypeError for no report, for what is none or is of another version, and for reports on different models
 *
 * @example
 * import { checkRowList, mergeTableReports } from "linli/tables";
 * import { organizationTable } from "linli/organizations";
 *
 * const model = organizationTable();
 * const part = (file: string) => checkRowList([], { model, file }).report();
 * mergeTableReports([part("b.csv"), part("a.csv")]).files.map(({ file }) => file); // => ["a.csv", "b.csv"]
 */
export function mergeTableReports(reports: readonly TableReport[]): TableReport {
  const [first] = reports;
  if (first === undefined) throw new TypeError("mergeTableReports: at least one report is needed.");
  for (const report of reports) {
    if (report.format !== "linli-table-report" || report.version !== 1)
      throw new TypeError("mergeTableReports: this is no report of version 1.");
    if (report.model !== first.model)
      throw new TypeError("mergeTableReports: the reports are on different models.");
  }
  const limits = {
    maxListed: Math.min(...reports.map(({ maxListed }) => maxListed)),
    maxRows: Math.min(...reports.map(({ maxRows }) => maxRows)),
  };
  const parts = new Map<string, FileState[]>();
  for (const file of reports.flatMap(fileStatesOf)) {
    const own = parts.get(file.file) ?? [];
    own.push(file);
    parts.set(file.file, own);
  }
  const files = Array.from(parts.values(), (own) => unionOfFiles(own, limits));
  return reportOf(first.model, files, unionOfSummaries(reports, limits).values(), limits);
}
