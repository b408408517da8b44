import { errorOf, warningOf } from "../../../core/base.ts";
import type { RowStream, TableRow } from "../../model.ts";
import { rowStream } from "../../reading/row-stream.ts";
import type { WorkbookFinding } from "../findings.ts";
import { isNotesCell } from "../notes-mark.ts";
import type { Workbook, WorkbookSheet } from "../reading/model.ts";

/** A sheet whose rows have begun to come. */
export interface OpenSheet {
  /** The sheet. */
  readonly sheet: WorkbookSheet;
  /** Its rows, to be read once. */
  readonly rows: RowStream;
}

/**
 * Chooses the sheets of a workbook that are read.
 *
 * @param workbook - the workbook
 * @param asked - the name or the number of the one sheet that is asked for
 * @returns the sheets; a hidden one only where it is asked for
 */
export async function chosenSheets(
  workbook: Workbook,
  asked: string | number | undefined,
): Promise<{ readonly sheets: readonly WorkbookSheet[]; readonly findings: readonly WorkbookFinding[] }> {
  const { sheets } = workbook;
  if (asked === undefined) {
    const findings: WorkbookFinding[] = [];
    for (const sheet of sheets.filter(({ hidden }) => hidden))
      if ((await openSheet(sheet)) !== undefined)
        findings.push(warningOf("workbook.sheet-hidden", { sheet: sheet.name }));
    return { sheets: sheets.filter(({ hidden }) => !hidden), findings };
  }
  // A name goes before a number: a sheet can be called 2025.
  const found =
    sheets.find(({ name }) => name === String(asked)) ??
    sheets.find(({ number }) => String(number) === String(asked));
  if (found !== undefined) return { sheets: [found], findings: [] };
  const names = sheets.slice(0, 30).map(({ name }) => name);
  return { sheets: [], findings: [errorOf("workbook.sheet-unknown", { sheets: names })] };
}

/**
 * Begins to read a sheet.
 *
 * @param sheet - the sheet
 * @returns its rows; nothing where it is empty, or has notes of this library and no table
 */
export async function openSheet(sheet: WorkbookSheet): Promise<OpenSheet | undefined> {
  const stream = sheet.rows();
  const batches = stream.batches()[Symbol.asyncIterator]();
  const first = await batches.next();
  const rows = first.done === true ? [] : first.value;
  if (rows.length === 0 && stream.file().findings.length === 0) return undefined;
  if (rows[0] !== undefined && isNotesCell(rows[0].cells[0])) return undefined;
  async function* read(): AsyncGenerator<readonly TableRow[], void, undefined> {
    if (rows.length > 0) yield rows;
    for (let next = await batches.next(); next.done !== true; next = await batches.next()) yield next.value;
  }
  return { sheet, rows: rowStream(read, stream.file) };
}
