import { errorOf, warningOf, type Finding } from "../../../core/base.ts";
import { checkRowList, checkRows } from "../../check-rows/check-rows.ts";
import type { CheckRowsOptions } from "../../check-rows/options.ts";
import type { CheckedRows, MappedHeading, RowFinding, RowResult, RowRun, TableReport } from "../../model.ts";
import { mergeTableReports } from "../../report/merge-table-reports.ts";
import type { Workbook } from "../reading/model.ts";
import { readWorkbook, type ReadWorkbookOptions } from "../reading/read-workbook.ts";
import { chosenSheets, openSheet } from "./sheets-to-read.ts";

/** How many findings of a sheet are kept for marking. */
const MAX_MARKED = 200_000;

/** How a workbook is checked. */
export interface CheckWorkbookOptions<T> extends CheckRowsOptions<T> {
  /** The name or the number of the one sheet that is read; all that are not hidden unless told otherwise. */
  readonly sheet?: string | number | undefined;
  /** How much of the workbook is read. */
  readonly reading?: ReadWorkbookOptions | undefined;
  /** Given the results of a sheet while they come. */
  readonly onBatch?:
    ((batch: readonly RowResult<T>[], checked: CheckedRows<T>) => void | Promise<void>) | undefined;
}

/** What was found in a sheet, for `markWorkbook`. */
export interface SheetFindings {
  /** The name of the sheet. */
  readonly sheet: string;
  /** What was found in its rows. */
  readonly findings: readonly RowFinding[];
  /** What was found in the sheet as a whole, such as a heading that is missing. */
  readonly about?: readonly Finding[] | undefined;
  /** How its headings were understood, which `splitWorkbook` needs. */
  readonly headings?: readonly MappedHeading[] | undefined;
  /** The last row of its headings, which `splitWorkbook` needs. */
  readonly headingRow?: number | undefined;
  /** Which of its rows are records, in runs, which `splitWorkbook` needs. */
  readonly records?: readonly RowRun[] | undefined;
}

/** What became of a workbook. */
export interface CheckedWorkbook {
  /** The report; each sheet is a file in it, called `file#sheet`. */
  readonly report: TableReport;
  /** Everything that was found in rows, sheet by sheet. */
  readonly sheets: readonly SheetFindings[];
}

/**
 * Checks the rows of all sheets of a workbook against a model.
 *
 * @remarks Each sheet is a table by itself, with headings of its own, and its rows are compared with each other. Empty
 * and hidden sheets are left out, and so are sheets of notes that this library wrote. A sheet without headings of the model
 * is an error, unless another sheet has them: then it is a remark.
 *
 * @param bytes - the file
 * @param options - the model, and how it is checked
 * @returns a promise of the report and of all findings in rows. Findings of the file beside those of `checkRows` and
 * `readWorkbook`: `workbook.no-sheet`, `workbook.sheet-unknown`, and the warnings `workbook.sheet-hidden` and
 * `workbook.sheet-skipped`
 *
 * @example
 * import { checkWorkbook, templateWorkbook } from "linli/tables/workbook";
 * import { organizationTable } from "linli/organizations";
 *
 * const model = organizationTable();
 * const bytes = templateWorkbook(model, ["zh-CN"]);
 * const { report } = await checkWorkbook(bytes, { model, file: "a.xlsx" });
 * report.files.map(({ file, sheet }) => [file, sheet]); // => [["a.xlsx#社会组织名册", "社会组织名册"]]
 * report.rows.rejected; // => 0
 */
export async function checkWorkbook<T>(
  bytes: Uint8Array,
  options: CheckWorkbookOptions<T>,
): Promise<CheckedWorkbook> {
  const read = readWorkbook(bytes, options.reading);
  if (!read.ok) return { report: reportOfFile(options, options.file ?? "", read.findings, true), sheets: [] };
  return checkSheets(read.value, read.findings, options);
}

interface CheckedSheet extends SheetFindings {
  readonly report: TableReport;
}

async function checkSheets<T>(
  workbook: Workbook,
  findings: readonly Finding[],
  options: CheckWorkbookOptions<T>,
): Promise<CheckedWorkbook> {
  const { file = "" } = options;
  const chosen = await chosenSheets(workbook, options.sheet);
  const checked: CheckedSheet[] = [];
  for (const sheet of chosen.sheets) {
    const open = await openSheet(sheet);
    if (open === undefined) continue;
    checked.push(
      await checkSheet(
        sheet.name,
        checkRows(open.rows, sheetOptions(sheet.name, workbook, options)),
        options,
      ),
    );
  }
  const isTable = checked.some((sheet) => !isNoTable(sheet));
  const tables = checked.filter((sheet) => !isTable || !isNoTable(sheet));
  const skipped = checked
    .filter((sheet) => isTable && isNoTable(sheet))
    .map(({ sheet }) => warningOf("workbook.sheet-skipped", { sheet }));
  const empty =
    checked.length === 0 && chosen.findings.every(({ severity }) => severity === "warning")
      ? [errorOf("workbook.no-sheet", {})]
      : [];
  const ofFile = [...findings, ...chosen.findings, ...skipped, ...empty];
  const reports = tables.map(({ report }) => report);
  // What holds of the whole file is said at its first sheet.
  const about = reports[0]?.files[0]?.file ?? file;
  if (ofFile.length > 0 || reports.length === 0)
    reports.push(reportOfFile(options, about, ofFile, reports.length === 0));
  return {
    report: mergeTableReports(reports),
    sheets: tables.map(({ report, ...sheet }) => ({
      ...sheet,
      about: report.files.flatMap(({ findings: about }) => about),
    })),
  };
}

function sheetOptions<T>(
  sheet: string,
  { date1904 }: Workbook,
  options: CheckWorkbookOptions<T>,
): CheckRowsOptions<T> {
  return {
    ...options,
    file: `${options.file ?? ""}#${sheet}`,
    cellOptions: { date1904, ...options.cellOptions },
  };
}

async function checkSheet<T>(
  sheet: string,
  checked: CheckedRows<T>,
  { onBatch }: CheckWorkbookOptions<T>,
): Promise<CheckedSheet> {
  const findings: RowFinding[] = [];
  const keep = (found: Iterable<RowFinding>): void => {
    for (const finding of found) if (findings.length < MAX_MARKED) findings.push(finding);
  };
  const records: [first: number, last: number][] = [];
  for await (const batch of checked.batches()) {
    for (const result of batch) {
      keep(result.findings);
      addTo(records, result.row);
    }
    await onBatch?.(batch, checked);
  }
  keep(checked.late());
  return {
    sheet,
    findings,
    headings: checked.headings(),
    headingRow: checked.headingRow(),
    records,
    report: checked.report(),
  };
}

/** Rows come in their order. */
function addTo(runs: [first: number, last: number][], row: number): void {
  const run = runs[runs.length - 1];
  if (run?.[1] === row - 1) run[1] = row;
  else runs.push([row, row]);
}

function isNoTable({ report }: CheckedSheet): boolean {
  return report.files.some(({ findings }) => findings.some(({ code }) => code === "heading.not-found"));
}

/** A report that says something of the file and nothing of rows. */
function reportOfFile<T>(
  options: CheckWorkbookOptions<T>,
  file: string,
  findings: readonly Finding[],
  partial: boolean,
): TableReport {
  const report = checkRowList([], { ...options, file }).report();
  return {
    ...report,
    files: report.files.map((one) => ({ ...one, format: "xlsx", findings: [...findings], partial })),
    partial,
  };
}
