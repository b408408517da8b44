import { failure, resultOf, warningOf, type CheckResult } from "../../../core/base.ts";
import type { FileFacts, RowStream, TableRow } from "../../model.ts";
import type { MakeDecoder } from "../../reading/decoder.ts";
import { rowStream } from "../../reading/row-stream.ts";
import type { WorkbookFinding } from "../findings.ts";
import { limitsOf, type WorkbookLimits } from "../limits.ts";
import { readBook, type Book, type SheetPart } from "../parts/book.ts";
import { openPackage, type Package } from "../parts/package.ts";
import { findingOfError } from "../workbook-error.ts";
import type { Workbook, WorkbookSheet } from "./model.ts";
import { sheetContext } from "./sheet-rows.ts";
import { sheetReading, type SheetContext, type SheetReading } from "./sheet-reader.ts";

/** How many cells are handed on together. */
const BATCH_CELLS = 8192;

/** Options of `readWorkbook`. */
export interface ReadWorkbookOptions extends WorkbookLimits {
  /** What decodes bytes, for platforms without `TextDecoder`. */
  readonly decoder?: MakeDecoder | undefined;
}

/**
 * Opens a workbook (.xlsx, .xlsm) for reading: its sheets, each with its rows.
 *
 * @remarks The format is Office Open XML (ECMA-376). Cells come as people see them: dates as
 * `YYYY-MM-DD`, or as precise as their format shows them; times as `HH:mm`, percentages as `35%`; other numbers as
 * numbers, so that the readers of cells find digits that are lost; truth values; the last value of a formula; errors as
 * they are shown, `#N/A`. Rows have the numbers that the spreadsheet shows; those without content do not come. The
 * whole file is in memory, a sheet is not: it is unzipped while its rows are read. Macros, formulas and links are not
 * followed, entities of XML not replaced. Old workbooks (.xls), binary ones (.xlsb) and those with a password are
 * refused.
 *
 * @param bytes - the file
 * @param options - how much is read at most
 * @returns the workbook, or why it cannot be read: `workbook.none`, `workbook.encrypted-or-old`, `workbook.damaged`,
 * `workbook.too-large`; the warnings `workbook.macros`, `workbook.external-links`. The streams of rows find
 * `workbook.damaged`, `workbook.too-large`, `workbook.rows-limit`, `workbook.columns-limit`, and the warnings
 * `workbook.merged-cells`, in rows `workbook.formula-without-value`
 * @throws RangeError for a limit that is no whole number from 1 on
 *
 * @example
 * import { templateWorkbook, readWorkbook } from "linli/tables/workbook";
 * import { organizationTable } from "linli/organizations";
 *
 * const bytes = templateWorkbook(organizationTable(), ["zh-CN"]);
 * const read = readWorkbook(bytes);
 * read.ok && read.value.sheets.map(({ name }) => name); // => ["社会组织名册", "填写说明", "选项"]
 */
export function readWorkbook(
  bytes: Uint8Array,
  options: ReadWorkbookOptions = {},
): CheckResult<Workbook, WorkbookFinding> {
  const limits = limitsOf(options);
  try {
    const pack = openPackage(bytes, limits, options.decoder);
    const book = readBook(pack);
    const findings: WorkbookFinding[] = [];
    if (book.hasMacros) findings.push(warningOf("workbook.macros", {}));
    if (book.hasLinks) findings.push(warningOf("workbook.external-links", {}));
    return resultOf(
      { macros: book.hasMacros, date1904: book.date1904, sheets: sheetsOf(pack, book) },
      findings,
    );
  } catch (error) {
    return failure([findingOfError(error, "workbook")]);
  }
}

function sheetsOf(pack: Package, book: Book): readonly WorkbookSheet[] {
  let context: SheetContext | undefined;
  // Texts and styles are read when the first row is asked for.
  const contextOf = (): SheetContext => (context ??= sheetContext(pack, book));
  return book.sheets.map((sheet) => ({
    name: sheet.name,
    number: sheet.number,
    hidden: sheet.isHidden,
    rows: () => rowsOfSheet(pack, sheet, contextOf),
  }));
}

function rowsOfSheet(pack: Package, sheet: SheetPart, contextOf: () => SheetContext): RowStream {
  let facts: FileFacts = { format: "xlsx", sheet: sheet.name, findings: [], partial: true };
  async function* read(): AsyncGenerator<readonly TableRow[], void, undefined> {
    let part = "xl/sharedStrings.xml";
    let cells = 0;
    let batch: TableRow[] = [];
    let reading: SheetReading | undefined;
    try {
      reading = sheetReading(contextOf());
      ({ part } = sheet);
      for (const piece of pack.pieces(part)) {
        reading.write(piece);
        for (const row of reading.take()) {
          batch.push(row);
          cells += row.cells.length + 1;
        }
        if (cells < BATCH_CELLS) continue;
        const full = batch;
        [batch, cells] = [[], 0];
        yield full;
      }
      reading.end();
      facts = { ...facts, findings: reading.findings(), partial: reading.isPartial() };
    } catch (error) {
      facts = { ...facts, findings: [findingOfError(error, part)], partial: true };
      // What was read before the damage stays.
      batch.push(...(reading?.take() ?? []));
    }
    if (batch.length > 0) yield batch;
  }
  return rowStream(read, () => facts);
}
