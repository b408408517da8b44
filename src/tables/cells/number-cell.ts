import { errorOf, type CellUnit, type CheckResult } from "../../core/base.ts";
import { readAmount } from "./amount.ts";
import { dateOfCell } from "./date-object.ts";
import type { CellFinding, CellOptions } from "./model.ts";
import { resultOfReading } from "./result.ts";
import { closedText, isNothing, refuseType } from "./tidy.ts";

/**
 * Reads a cell with a number.
 *
 * @remarks 1234.5, 1,234.5, 1 234.5, 1.2万, 三百五十; the unit may stand behind it where it is the column's (3600平方米, ㎡,
 * 平米, m2 in a column of square metres). Another unit is an error and never converted: 1亩 is no whole number of square
 * metres. A hedge (约, 余, 多, 左右) is an error too, because a cell keeps an exact number. More than fifteen digits cannot
 * be kept.
 *
 * @param cell - text, a number, or nothing
 * @param options - the unit of a bare number
 * @returns the number, `undefined` for an empty cell; errors `cell.hedged`, `cell.unit`, `cell.precision`,
 * `cell.excel-scientific`, `cell.became-date`, `cell.spreadsheet-error`, `cell.too-long`, `cell.type`, and those of
 * `parseQuantity`; warnings `cell.unit` where the column has no unit, `quantity.unit-unknown`, `cell.full-width`,
 * `cell.invisible`, `cell.placeholder`
 *
 * @example
 * import { parseNumberCell } from "linli/tables";
 *
 * const area = parseNumberCell("1.5万平方米", { unit: "square-metre" });
 * area.ok && area.value; // => 15000
 * parseNumberCell("14亩", { unit: "square-metre" }).findings[0]?.code; // => "cell.unit"
 * parseNumberCell("约350").findings[0]?.code; // => "cell.hedged"
 */
export function parseNumberCell(
  cell: unknown,
  options: CellOptions = {},
): CheckResult<number | undefined, CellFinding> {
  return resultOfReading((findings) => readNumberCell(cell, options.unit, findings));
}

/**
 * Reads a cell with a whole number.
 *
 * @remarks As `parseNumberCell`; 10.0 is whole, 3.5 is not.
 *
 * @param cell - text, a number, or nothing
 * @param options - the unit of a bare number
 * @returns the number, `undefined` for an empty cell; error `cell.integer`, and those of `parseNumberCell`
 *
 * @example
 * import { parseIntegerCell } from "linli/tables";
 *
 * const beds = parseIntegerCell("1,200");
 * beds.ok && beds.value; // => 1200
 * parseIntegerCell("3.5").findings[0]?.code; // => "cell.integer"
 */
export function parseIntegerCell(
  cell: unknown,
  options: CellOptions = {},
): CheckResult<number | undefined, CellFinding> {
  return resultOfReading((findings) => readIntegerCell(cell, options.unit, findings));
}

/**
 * Reads a cell with a number into `findings`, as `parseNumberCell`.
 *
 * @param cell - any value
 * @param unit - the unit of a bare number
 * @param findings - takes what is found
 * @returns the number, or nothing
 */
export function readNumberCell(
  cell: unknown,
  unit: CellUnit | undefined,
  findings: CellFinding[],
): number | undefined {
  return readNumber(cell, unit, findings, false);
}

function readNumber(
  cell: unknown,
  unit: CellUnit | undefined,
  findings: CellFinding[],
  isWhole: boolean,
): number | undefined {
  if (typeof cell === "string") {
    const plain = plainNumber(cell);
    if (!Number.isNaN(plain)) return plain;
    const text = cell === "" ? undefined : closedText(cell, findings);
    return text === undefined ? undefined : readAmount(text, unit, findings, isWhole);
  }
  if (typeof cell === "number" && Number.isFinite(cell)) return cell + 0;
  return isNothing(cell) ? undefined : refuseOther(cell, findings);
}

/**
 * Reads a cell with a whole number into `findings`, as `parseIntegerCell`.
 *
 * @param cell - any value
 * @param unit - the unit of a bare number
 * @param findings - takes what is found
 * @returns the number, or nothing
 */
export function readIntegerCell(
  cell: unknown,
  unit: CellUnit | undefined,
  findings: CellFinding[],
): number | undefined {
  const number = readNumber(cell, unit, findings, true);
  if (number === undefined || Number.isInteger(number)) return number;
  findings.push(errorOf("cell.integer", {}));
  return undefined;
}

/**
 * Says what is wrong with a cell that should be a number and is neither text nor number.
 *
 * @param cell - any other value
 * @param findings - takes `cell.became-date` for a date, otherwise `cell.type`
 * @returns nothing
 */
export function refuseOther(cell: unknown, findings: CellFinding[]): undefined {
  if (dateOfCell(cell) === undefined) return refuseType(cell, findings);
  findings.push(errorOf("cell.became-date", {}));
  return undefined;
}

/**
 * Reads up to fifteen digits with a point among them, which floating-point numbers hold exactly.
 *
 * @param text - any text
 * @returns the number; `NaN` where there is anything else in the text
 */
export function plainNumber(text: string): number {
  const length = text.length;
  const negative = text.charCodeAt(0) === 0x2d;
  let at = negative ? 1 : 0;
  if (length === at || length > 16 + at) return NaN;
  let value = 0;
  let digits = 0;
  let point = -1;
  for (; at < length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 0x30 && code <= 0x39) {
      value = value * 10 + (code - 0x30);
      digits += 1;
    } else if (code === 0x2e && point < 0 && digits > 0) point = digits;
    else return NaN;
  }
  if (digits > 15 || point === digits) return NaN;
  // Both are exact below 2 to the power of 53, so that the quotient is the nearest number to the decimal.
  if (point >= 0) value /= 10 ** (digits - point);
  return negative ? 0 - value : value;
}
