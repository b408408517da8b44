import type { Locale } from "../../core/index.ts";
import {
  BYTE_ORDER_MARK,
  columnLetter,
  formatCsvRow,
  type CheckedRows,
  type CsvCell,
  type RowResult,
} from "../../tables/index.ts";
import { STANDARD } from "../files/open-file.ts";
import { placeOf } from "../files/place-of.ts";
import { writeWholeFile, type WholeFile } from "../files/whole-file.ts";
import { localesOf } from "../locales.ts";
import { write, type Streams } from "../streams.ts";
import { UseError } from "../use-error.ts";
import { lineOf } from "../finding-text.ts";
import type { CheckOptions } from "./options.ts";
import { rejectionHeadings } from "./words.ts";
import type { CheckedTable } from "../files/check-table.ts";
import type { AnyTableModel } from "../models.ts";
import { markedFiles, markedPaths } from "./marked.ts";

/** Where the rows of a check go: valid ones to one file, rejected ones with their reasons to another. */
export interface Outputs {
  /** Takes the next rows of a file. */
  readonly take: (batch: readonly RowResult<unknown>[], checked: CheckedRows<unknown>) => Promise<void>;
  /** Writes a file back with its wrong cells marked, where that was asked for. */
  readonly mark: (path: string, workbook: CheckedTable["workbook"], model: AnyTableModel) => Promise<void>;
  /** How many cells were changed as suggested. */
  readonly fixed: () => number;
  /** Puts the files where they belong. */
  readonly keep: () => Promise<void>;
  /** Leaves nothing behind. */
  readonly discard: () => Promise<void>;
}

/**
 * Opens the files that rows go to.
 *
 * @param paths - the files that are checked
 * @param options - what the user chose
 * @param streams - where standard output is
 * @returns the files; without any chosen one that writes nothing
 * @throws UseError where a file cannot be written
 */
export async function openOutputs(
  paths: readonly string[],
  options: CheckOptions,
  streams: Streams,
): Promise<Outputs> {
  const locales = localesOf(options.locale);
  const marked = await markedPaths(paths, options.outMarked, options.splitBy);
  const { outValid, outRejected, with: listed } = options;
  const others = [outValid, outRejected, listed].filter((path) => path !== undefined);
  const taken = new Set(await Promise.all([...paths, ...others].map(placeOf)));
  const files: WholeFile[] = [];
  const open = async (path: string | undefined): Promise<WholeFile | undefined> => {
    if (path === undefined) return undefined;
    const file = await writeWholeFile(path, streams);
    files.push(file);
    return file;
  };
  const discard = async (): Promise<void> => {
    for (const file of files) await file.discard();
  };
  let valid: WholeFile | undefined;
  let rejected: WholeFile | undefined;
  try {
    valid = await open(options.outValid);
    rejected = await open(options.outRejected);
  } catch (error) {
    await discard();
    throw error;
  }
  let headings: string | undefined;
  let fixed = 0;
  return {
    take: async (batch, checked) => {
      for (const result of batch) fixed += result.fixed ?? 0;
      if (valid === undefined && rejected === undefined) return;
      const row = headingsOf(checked);
      if (headings === undefined) {
        headings = row.join("\n");
        if (batch[0]?.source.record === undefined) {
          await valid?.write(BYTE_ORDER_MARK + formatCsvRow(row));
          await rejected?.write(BYTE_ORDER_MARK + formatCsvRow([...addedHeadings(locales), ...row]));
        }
      } else if (headings !== row.join("\n")) {
        throw new UseError(
          "the files have different headings, so that their rows fit no one file",
          "各文件的表头不同，无法写入同一文件",
        );
      }
      await valid?.write(textOf(batch, true, row.length, locales));
      await rejected?.write(textOf(batch, false, row.length, locales));
    },
    mark: async (path, workbook, model) => {
      const target = marked.get(path);
      if (target === undefined) return;
      const back = markedFiles(path, target, workbook, { model, locales, splitBy: options.splitBy });
      for (const { path: place, bytes } of back.files) {
        // The names of shares are known only now.
        const at = await placeOf(place);
        if (place !== STANDARD && taken.has(at))
          throw new UseError(`${place}: it is read, or written twice`, "该文件正在读取，或被写入两次");
        taken.add(at);
        const file = await open(place);
        await file?.write(bytes);
        await file?.close();
      }
      for (const remark of back.remarks) await write(streams.messages, `${remark}\n`);
    },
    fixed: () => fixed,
    keep: async () => {
      for (const file of files) await file.keep();
    },
    discard,
  };
}

function headingsOf(checked: CheckedRows<unknown>): readonly string[] {
  return checked.headings().map(({ heading }) => heading);
}

function addedHeadings(locales: readonly Locale[]): readonly string[] {
  const { row, reasons } = rejectionHeadings;
  const [locale = "zh-CN"] = locales;
  return [row[locale], reasons[locale]];
}

function textOf(
  batch: readonly RowResult<unknown>[],
  ok: boolean,
  width: number,
  locales: readonly Locale[],
): string {
  let text = "";
  for (const result of batch) {
    if (result.ok !== ok) continue;
    if (result.source.record !== undefined) {
      text += lineOfRecord(result, locales);
      continue;
    }
    const cells = cellsOf(result, width);
    text += formatCsvRow(ok ? cells : [result.row, reasonsOf(result, locales), ...cells]);
  }
  return text;
}

/** A record of JSON goes back as a line of NDJSON: a table has no place for what is in it. */
function lineOfRecord(result: RowResult<unknown>, locales: readonly Locale[]): string {
  const { record } = result.source;
  if (result.ok) return `${JSON.stringify(record)}\n`;
  return `${JSON.stringify({ row: result.row, findings: reasonsOf(result, locales).split("\n"), record })}\n`;
}

/** The cells of a row, as many as there are headings: none is lost where a row has more. */
function cellsOf({ source }: RowResult<unknown>, width: number): readonly CsvCell[] {
  // Files are read as text; another reader's dates and the like are none of the command's.
  const cells = source.cells as readonly CsvCell[];
  const missing = width - cells.length;
  return missing > 0 ? [...cells, ...Array.from({ length: missing }, () => "")] : cells;
}

/** Errors before remarks, each with its column: what has to be put right stands first. */
function reasonsOf({ findings }: RowResult<unknown>, locales: readonly Locale[]): string {
  const sorted = [...findings].sort((a, b) => rank(a.finding.severity) - rank(b.finding.severity));
  return sorted
    .flatMap(({ cell, finding }) =>
      locales.map((locale) => {
        const place = cell === undefined ? "" : titleOf(cell.index, cell.heading);
        const colon = locale === "en" ? ": " : "：";
        return `${place}${place === "" ? "" : colon}${lineOf(finding, locale)}`;
      }),
    )
    .join("\n");
}

function rank(severity: string): number {
  return severity === "error" ? 0 : 1;
}

function titleOf(index: number | undefined, heading: string): string {
  const title = heading.replace(/\s+/g, " ");
  return index === undefined ? title : `${columnLetter(index)} ${title}`;
}
