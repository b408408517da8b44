import type { CellValue, CheckResult, Finding, TableColumn } from "../../core/base.ts";
import { readBooleanCell } from "./boolean-cell.ts";
import { readCodeCell, wordsOfCodes } from "./code-cell.ts";
import { readDateCell } from "./date-cell.ts";
import { readDurationCell } from "./duration-cell.ts";
import { readInstantCell } from "./instant-cell.ts";
import { readListCell } from "./list-cell.ts";
import type { CellFinding, CellOptions, CellReader } from "./model.ts";
import { readMomentCell } from "./moment-cell.ts";
import { readMoneyCell } from "./money-cell.ts";
import { readIntegerCell, readNumberCell } from "./number-cell.ts";
import { requireOffset } from "./offset.ts";
import { readPeriodCell } from "./period-cell.ts";
import { readRangeCell } from "./range-cell.ts";
import { resultOfReading } from "./result.ts";
import { readTextCell } from "./text-cell.ts";
import { readTimeCell } from "./time-cell.ts";
import { withoutSuggestions } from "./without-suggestions.ts";

/**
 * Reads one cell of a column.
 *
 * @remarks It is read by the column's kind: see `parseTextCell`, `parseDateCell` and the others. The unit of the heading,
 * `options.unit`, wins over the column's. For many cells of a column `cellReaderOf` is faster.
 *
 * @param column - the column of a table model
 * @param cell - text, a number, a truth value, a `Date`, or nothing
 * @param options - how cells are read
 * @returns the value, `undefined` for an empty cell, or the findings of the column's kind; of a personal column without
 * suggestions
 *
 * @example
 * import { parseCell } from "linli/tables";
 *
 * const founded = {
 *   id: "foundedOn",
 *   label: { en: "Founded", "zh-CN": "成立日期" },
 *   kind: "date" as const,
 *   path: ["foundedOn"],
 *   description: { en: "Day of registration", "zh-CN": "登记之日" },
 * };
 * const read = parseCell(founded, "2013.9");
 * read.ok && read.value; // => "2013-09"
 * parseCell(founded, "13.9.1").findings[0]?.code; // => "cell.date-two-digit-year"
 */
export function parseCell(
  column: TableColumn,
  cell: unknown,
  options: CellOptions = {},
): CheckResult<CellValue, CellFinding> {
  const read = cellReaderOf(column, options);
  return resultOfReading((findings) => read(cell, findings as Finding[]));
}

/**
 * Makes the reader of a column's cells, for loops over many rows.
 *
 * @remarks The reader allocates nothing for a clean cell. It adds to the findings that it is given, so that one array can
 * serve a whole row; after an error the value is `undefined`.
 *
 * @param column - the column of a table model
 * @param options - how cells are read
 * @returns the reader
 * @throws TypeError where `options.offset` is no offset from UTC
 *
 * @example
 * import type { Finding } from "linli/core";
 * import { cellReaderOf } from "linli/tables";
 *
 * const read = cellReaderOf({
 *   id: "beds",
 *   label: { en: "Beds", "zh-CN": "床位数" },
 *   kind: "integer",
 *   path: ["beds"],
 *   description: { en: "Number of beds", "zh-CN": "床位的数量" },
 * });
 * const findings: Finding[] = [];
 * read("120", findings); // => 120
 * findings.length; // => 0
 */
export function cellReaderOf(column: TableColumn, options: CellOptions = {}): CellReader {
  requireOffset(options.offset);
  const read = readerOfKind(column, { ...options, unit: options.unit ?? column.unit }) as CellReader;
  if (column.personal === undefined) return read;
  return (cell, findings) => {
    const before = findings.length;
    const value = read(cell, findings);
    if (findings.length > before) withoutSuggestions(findings, before);
    return value;
  };
}

type Reader = (cell: unknown, findings: CellFinding[]) => CellValue;

function readerOfKind(column: TableColumn, options: CellOptions): Reader {
  const { unit } = options;
  const { digits } = column;
  switch (column.kind) {
    case "text":
      return (cell, findings) => readTextCell(cell, digits, findings);
    case "code":
      return codeReader(column);
    case "date":
      return (cell, findings) => readDateCell(cell, options, findings);
    case "time":
      return readTimeCell;
    case "instant":
      return (cell, findings) => readInstantCell(cell, options, findings);
    case "moment":
      return (cell, findings) => readMomentCell(cell, options, findings);
    case "duration":
      return (cell, findings) => readDurationCell(cell, options, findings);
    case "number":
      return (cell, findings) => readNumberCell(cell, unit, findings);
    case "integer":
      return (cell, findings) => readIntegerCell(cell, unit, findings);
    case "money":
      return (cell, findings) => readMoneyCell(cell, unit, findings);
    case "boolean":
      return readBooleanCell;
    case "list":
      return readListCell;
    case "range":
      return (cell, findings) => readRangeCell(cell, unit, findings);
    case "period":
      return (cell, findings) => readPeriodCell(cell, options, findings);
  }
}

function codeReader(column: TableColumn): Reader {
  const words = wordsOfCodes({ codes: column.codes ?? {}, synonyms: column.synonyms });
  if (column.unknown !== "left-out") return (cell, findings) => readCodeCell(cell, words, findings);
  return (cell, findings) => {
    const own: CellFinding[] = [];
    const code = readCodeCell(cell, words, own);
    for (const finding of own)
      findings.push(finding.code === "cell.code" ? { ...finding, severity: "warning" } : finding);
    return code;
  };
}
