import { type Finding, type Locale } from "../core/index.ts";
import type { RowResult, TableReport, TextEncoding } from "../tables/index.ts";
import type { HeadingChoices } from "./check/options.ts";
import { checkTable } from "./files/check-table.ts";
import { openFile } from "./files/open-file.ts";
import { sentenceOf } from "./finding-text.ts";
import type { AnyTableModel } from "./models.ts";
import { showProgress } from "./progress.ts";
import type { Streams } from "./streams.ts";
import { UseError } from "./use-error.ts";

/** The records of a file, and what could not be read. */
export interface ReadRecords {
  /** The valid records with their rows. */
  readonly records: readonly { readonly row: number; readonly record: unknown }[];
  /** The rows that were rejected. */
  readonly rejected: readonly RowResult<unknown>[];
  /** The report on the file. */
  readonly report: TableReport;
}

/**
 * Reads all records of a file into memory, for commands that look at them together.
 *
 * @param path - the file as the user named it
 * @param model - the model of its rows
 * @param options - the encoding and the headings, where the user chose them
 * @param streams - where standard input and the terminal are
 * @returns the records
 * @throws UseError where the file cannot be read, or has no such table in it
 */
export async function readRecords(
  path: string,
  model: AnyTableModel,
  options: { readonly encoding?: TextEncoding | undefined; readonly map?: HeadingChoices | undefined },
  streams: Streams,
): Promise<ReadRecords> {
  const progress = showProgress(streams);
  const file = await openFile(path, streams, progress.read);
  progress.begin(file.name, file.size);
  const records: { readonly row: number; readonly record: unknown }[] = [];
  const rejected: RowResult<unknown>[] = [];
  try {
    const { report } = await checkTable(file, {
      model,
      file: file.name,
      encoding: options.encoding,
      map: options.map,
      duplicates: false,
      onBatch: (batch) => {
        progress.rows(batch.length);
        for (const result of batch) {
          if (result.record === undefined) rejected.push(result);
          else records.push({ row: result.row, record: result.record });
        }
      },
    });
    const why = report.files.flatMap(({ findings }) => findings).filter(isError);
    // Headings with nothing below them are an empty list.
    if (records.length === 0 && rejected.length === 0 && why.length > 0) {
      const said = (locale: Locale): string => why.map((finding) => sentenceOf(finding, locale)).join(" ");
      throw new UseError(
        `${path}: no record of the model ${model.id} was found: ${said("en")}`,
        `没有找到该模型的记录：${said("zh-CN")}`,
      );
    }
    return { records, rejected, report };
  } finally {
    progress.end();
  }
}

function isError({ severity }: Finding): boolean {
  return severity === "error";
}
