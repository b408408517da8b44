import { formatCsv, mergeTableReports, type TableReport } from "../../tables/index.ts";
import { checkTable } from "../files/check-table.ts";
import { STANDARD, openFile } from "../files/open-file.ts";
import { placeOf } from "../files/place-of.ts";
import { localesOf } from "../locales.ts";
import { tableModelOf, type AnyTableModel } from "../models.ts";
import { showProgress, type Progress } from "../progress.ts";
import { write, type Streams } from "../streams.ts";
import { UseError } from "../use-error.ts";
import { readListed, type Listed } from "./listed.ts";
import type { CheckOptions } from "./options.ts";
import { openOutputs, type Outputs } from "./outputs.ts";
import { rejectionHeadings, reportWords } from "./words.ts";
import { reportRows } from "./report-csv.ts";
import { reportText } from "./report-text.ts";
import { newRowCollector, type RowCollector } from "../report-page/collect-rows.ts";
import { renderReportPage, type ReportPage } from "../report-page/render-report-page.ts";

/**
 * Checks files and prints the report on them.
 *
 * @param files - the files as the user named them
 * @param options - what the user chose
 * @param streams - where is read and written
 * @returns the exit code: 0 no errors, 1 errors found
 * @throws UseError where a file cannot be read or written, or the options do not fit
 */
export async function checkFiles(
  files: readonly string[],
  options: CheckOptions,
  streams: Streams,
): Promise<number> {
  const model = tableModelOf(modelIdOf(options));
  await refuseTwice(files, options);
  const progress = showProgress(streams);
  const listed =
    options.with === undefined ? undefined : await readListed(options.with, model, options, streams);
  const outputs = await openOutputs(files, options, streams);
  try {
    const reports: TableReport[] = [];
    const shown = options.format === "html" ? newRowCollector(model) : undefined;
    for (const file of files) {
      reports.push(await checkFile(file, { model, options, streams, listed, outputs, progress, shown }));
    }
    progress.end();
    await outputs.keep();
    const report = mergeTableReports(reports);
    if (shown === undefined) await printReport(report, outputs.fixed(), options, streams);
    else await printPage({ report, title: model.title, rows: shown.files() }, options, streams);
    return hasErrorsIn(report) ? 1 : 0;
  } catch (error) {
    progress.end();
    await outputs.discard();
    throw error;
  }
}

function modelIdOf({ as }: CheckOptions): string {
  if (as !== undefined) return as;
  throw new UseError(
    "no model: --as MODEL, or `model` in linli.config.json",
    "未指明模型：用 --as 指定，或写入 linli.config.json",
  );
}

/** Two things cannot go to one place, and standard input is read once. */
async function refuseTwice(files: readonly string[], options: CheckOptions): Promise<void> {
  const { outValid, outRejected, outMarked, with: beside } = options;
  if ([...files, beside].filter((file) => file === STANDARD).length > 1)
    throw new UseError("standard input is read once", "标准输入只能读取一次");
  const written = [outValid, outRejected, outMarked].filter((file) => file !== undefined);
  const places = await Promise.all(written.map(placeOf));
  if (new Set(places).size < places.length)
    throw new UseError("two outputs go to the same file", "不同的结果写入了同一文件");
  const read = new Set(await Promise.all([...files, ...(beside === undefined ? [] : [beside])].map(placeOf)));
  const clash = written.find((file, index) => file !== STANDARD && read.has(places[index] ?? file));
  if (clash !== undefined) throw new UseError(`${clash}: read and written at once`, "同一文件不能既读又写");
}

interface Work {
  readonly model: AnyTableModel;
  readonly options: CheckOptions;
  readonly streams: Streams;
  readonly listed: Listed | undefined;
  readonly outputs: Outputs;
  readonly progress: Progress;
  /** Where rows are collected that the page shows. */
  readonly shown: RowCollector | undefined;
}

async function checkFile(path: string, work: Work): Promise<TableReport> {
  const { model, options, streams, outputs, progress, shown } = work;
  const file = await openFile(path, streams, progress.read);
  progress.begin(file.name, file.size);
  const { report, workbook } = await checkTable(file, {
    model,
    file: file.name,
    encoding: options.encoding,
    format: options.inputFormat,
    sheet: options.sheet,
    maxListed: options.maxErrors,
    // The columns that an earlier check added to the rows it sent back are no data.
    map: { ...returnedColumns, ...options.map },
    fix: options.fix,
    ...(work.listed ?? {}),
    onBatch: async (batch, checked) => {
      progress.rows(batch.length);
      shown?.take(batch, checked);
      await outputs.take(batch, checked);
    },
  });
  await outputs.mark(path, workbook, model);
  return report;
}

const returnedColumns: { readonly [heading: string]: null } = Object.fromEntries(
  Object.values(rejectionHeadings).flatMap((label) => Object.values(label).map((heading) => [heading, null])),
);

function hasErrorsIn(report: TableReport): boolean {
  return (
    report.findings.some(({ severity }) => severity === "error") ||
    report.files.some(({ findings }) => findings.some(({ severity }) => severity === "error"))
  );
}

async function printPage(
  page: Omit<ReportPage, "locale">,
  options: CheckOptions,
  streams: Streams,
): Promise<void> {
  const [locale = "zh-CN"] = localesOf(options.locale);
  return write(targetOf(options, streams), renderReportPage({ ...page, locale }));
}

/** Where rows go to standard output, what is said of them goes beside it. */
function targetOf({ outValid, outRejected, outMarked }: CheckOptions, streams: Streams): Streams["output"] {
  return [outValid, outRejected, outMarked].includes(STANDARD) ? streams.messages : streams.output;
}

async function printReport(
  report: TableReport,
  fixed: number,
  options: CheckOptions,
  streams: Streams,
): Promise<void> {
  const locales = localesOf(options.locale);
  const target = targetOf(options, streams);
  if (options.format === "json") return write(target, `${JSON.stringify(report, undefined, 2)}\n`);
  if (options.format === "csv") return write(target, formatCsv(reportRows(report, locales)));
  const blocks = locales.map((locale) => {
    const changed =
      fixed === 0 ? "" : `\n${String(fixed)}${locale === "en" ? " " : " "}${reportWords.fixed[locale]}`;
    return `${reportText(report, locale)}${changed}`;
  });
  return write(target, `${blocks.join("\n\n")}\n`);
}
