import { warningOf, type Finding } from "../../core/index.ts";
import {
  checkRows,
  readRows,
  type CheckedRows,
  type CheckRowsOptions,
  type ReadRowsOptions,
  type RowResult,
  type RowStream,
  type TableReport,
} from "../../tables/index.ts";
import { checkWorkbook, type SheetFindings } from "../../tables/workbook/index.ts";
import { UseError } from "../use-error.ts";
import type { OpenFile } from "./open-file.ts";

/** A workbook is in memory as a whole; a larger one is refused with the limit of the library. */
const MAX_WORKBOOK_BYTES = 128 * 1_048_576;

/** How a file is read and checked. */
export interface CheckTableOptions extends CheckRowsOptions<unknown>, ReadRowsOptions {
  /** The one sheet of a workbook that is read. */
  readonly sheet?: string | undefined;
  /** Given the results while they come. */
  readonly onBatch: (
    batch: readonly RowResult<unknown>[],
    checked: CheckedRows<unknown>,
  ) => void | Promise<void>;
}

/** What became of a file. */
export interface CheckedTable {
  /** The report. */
  readonly report: TableReport;
  /** The workbook, where it is one, and what was found in its sheets. */
  readonly workbook?: { readonly bytes: Uint8Array; readonly sheets: readonly SheetFindings[] } | undefined;
}

/**
 * Checks a file, whatever it is: what it begins with decides, not its name.
 *
 * @param file - the file
 * @param options - the model, and how it is read and checked
 * @returns the report
 * @throws UseError where a sheet is asked for and the file has none
 */
export async function checkTable(file: OpenFile, options: CheckTableOptions): Promise<CheckedTable> {
  const pieces = file.bytes[Symbol.asyncIterator]();
  const head = await headOf(pieces);
  if (isWorkbook(head)) {
    const bytes = await wholeOf(head, pieces);
    const { report, sheets } = await checkWorkbook(bytes, options);
    return { report, workbook: { bytes, sheets } };
  }
  if (options.sheet !== undefined)
    throw new UseError(`${file.name}: it is no workbook and has no sheets`, "不是工作簿，没有工作表可选");
  const rows = withRemark(readRows(rest(head, pieces), options), file.name);
  const checked = checkRows(rows, options);
  for await (const batch of checked.batches()) await options.onBatch(batch, checked);
  return { report: checked.report() };
}

/** The signatures of zip archives, empty ones included, and of the containers of old Office. */
function isWorkbook(head: Uint8Array): boolean {
  const [a = 0, b = 0, c = 0, d = 0] = head;
  return (
    (a === 0x50 && b === 0x4b && ((c === 3 && d === 4) || (c === 5 && d === 6))) ||
    (a === 0xd0 && b === 0xcf && c === 0x11 && d === 0xe0)
  );
}

async function headOf(pieces: AsyncIterator<Uint8Array>): Promise<Uint8Array> {
  let head = new Uint8Array(0);
  while (head.length < 4) {
    const next = await pieces.next();
    if (next.done === true) break;
    head = Buffer.concat([head, next.value]);
  }
  return head;
}

async function wholeOf(head: Uint8Array, pieces: AsyncIterator<Uint8Array>): Promise<Uint8Array> {
  const parts = [head];
  let length = head.length;
  for (let next = await pieces.next(); next.done !== true; next = await pieces.next()) {
    parts.push(next.value);
    length += next.value.length;
    // So much is enough to be refused.
    if (length > MAX_WORKBOOK_BYTES) break;
  }
  await pieces.return?.();
  return Buffer.concat(parts);
}

async function* rest(head: Uint8Array, pieces: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    if (head.length > 0) yield head;
    for (let next = await pieces.next(); next.done !== true; next = await pieces.next()) yield next.value;
  } finally {
    await pieces.return?.();
  }
}

/** A text file by the name of a workbook is read, and its name remarked on. */
function withRemark(rows: RowStream, name: string): RowStream {
  if (!/\.(?:xlsx|xlsm|xls|et)$/i.test(name)) return rows;
  const remarks = (format: string | undefined): readonly Finding[] =>
    format === undefined ? [] : [warningOf("workbook.is-text", { format })];
  return {
    batches: rows.batches,
    [Symbol.asyncIterator]: () => rows[Symbol.asyncIterator](),
    file: () => {
      const facts = rows.file();
      return { ...facts, findings: [...facts.findings, ...remarks(facts.format)] };
    },
  };
}
