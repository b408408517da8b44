import { hasErrors, type CheckResult, type Instant } from "../../core/base.ts";
import { dateOfCell } from "./date-object.ts";
import { readInstantCell } from "./instant-cell.ts";
import type { CellFinding, CellOptions } from "./model.ts";
import { resultOfReading } from "./result.ts";
import { readTimeCell } from "./time-cell.ts";

/** 1905-01-01: spreadsheets keep a time of day as a date of their first day, which is in 1899, 1900 or 1904. */
const FIRST_REAL_DAY = -2_051_222_400_000;

/**
 * Reads a cell with a time of day, or with a date and a time of day.
 *
 * @remarks Sheets of one platform have 09:30 beside a column with the day, those of another 2025-12-23 09:30 under the same
 * heading. A cell that is a time for `parseTimeCell` is one; every other is read as by `parseInstantCell`, but a date and
 * time that names no offset from UTC keeps none unless `options.offset` is given: as of a time of day, whoever knows the
 * zone says which moment it is.
 *
 * @param cell - text, a number, a `Date`, or nothing
 * @param options - the offset of a date and time, the order of days and months, the spreadsheet's day 0
 * @returns the time, `HH:mm`, the instant, or the date and time `YYYY-MM-DDTHH:mm:ss`; `undefined` for an empty cell; the findings of `parseInstantCell`, or the
 * warnings of `parseTimeCell`
 *
 * @example
 * import { parseMomentCell } from "linli/tables";
 *
 * const time = parseMomentCell("9点半");
 * time.ok && time.value; // => "09:30"
 * const instant = parseMomentCell("2025/12/23 9:30");
 * instant.ok && instant.value; // => "2025-12-23T09:30:00"
 */
export function parseMomentCell(
  cell: unknown,
  options: CellOptions = {},
): CheckResult<string | undefined, CellFinding> {
  return resultOfReading((findings) => readMomentCell(cell, options, findings));
}

/**
 * Reads a cell with a time, or a date and a time, into `findings`, as `parseMomentCell`.
 *
 * @param cell - any value
 * @param options - how cells are read
 * @param findings - takes what is found
 * @returns the time, the instant or the date and time, or nothing
 */
export function readMomentCell(
  cell: unknown,
  options: CellOptions,
  findings: CellFinding[],
): string | Instant | undefined {
  const found: CellFinding[] = [];
  const whole = options.offset === undefined ? { ...options, local: true } : options;
  const milliseconds = dateOfCell(cell);
  if (milliseconds !== undefined && milliseconds >= FIRST_REAL_DAY)
    return readInstantCell(cell, whole, findings);
  const time = readTimeCell(cell, found);
  if (hasErrors(found)) return readInstantCell(cell, whole, findings);
  findings.push(...found);
  return time;
}
