import { errorOf, type CellUnit, type CheckResult } from "../../core/base.ts";
import { readAmount } from "./amount.ts";
import type { CellFinding, CellOptions } from "./model.ts";
import { plainNumber, refuseOther } from "./number-cell.ts";
import { resultOfReading } from "./result.ts";
import { isSpreadsheetDay } from "./text-cell.ts";
import { closedText, isNothing } from "./tidy.ts";

/** The lower and the higher end of a range; the same number twice where there is only one. */
export type CellRange = readonly [lower: number, higher: number];

/**
 * Reads a cell with a range of two numbers.
 *
 * @remarks 800-1800, 800～1800, 800—1800, 800至1800元; a number alone is both ends. The unit may stand behind it where it
 * is the column's. A range that runs backwards is refused and not turned round, because a digit may be missing
 * (2000-700); so is 3-5万, whose first end is three to some and thirty thousand to others.
 *
 * @param cell - text, a number, or nothing
 * @param options - the unit of bare numbers
 * @returns both ends, `undefined` for an empty cell; errors `cell.range`, `cell.range-order`, `cell.became-date`, and
 * those of `parseNumberCell`; warnings as of `parseNumberCell`
 *
 * @example
 * import { parseRangeCell } from "linli/tables";
 *
 * const fees = parseRangeCell("800～1800");
 * fees.ok && fees.value; // => [800, 1800]
 * parseRangeCell("2000-700").findings[0]?.code; // => "cell.range-order"
 * parseRangeCell("3月5日").findings[0]?.suggestion; // => "3-5"
 */
export function parseRangeCell(
  cell: unknown,
  options: CellOptions = {},
): CheckResult<CellRange | undefined, CellFinding> {
  return resultOfReading((findings) => readRangeCell(cell, options.unit, findings));
}

/**
 * Reads a cell with a range into `findings`, as `parseRangeCell`.
 *
 * @param cell - any value
 * @param unit - the unit of bare numbers
 * @param findings - takes what is found
 * @returns both ends, or nothing
 */
export function readRangeCell(
  cell: unknown,
  unit: CellUnit | undefined,
  findings: CellFinding[],
): CellRange | undefined {
  if (typeof cell === "string") {
    if (cell === "") return undefined;
    const dash = cell.indexOf("-", 1);
    const from = dash < 0 ? NaN : plainNumber(cell.slice(0, dash));
    const to = dash < 0 ? NaN : plainNumber(cell.slice(dash + 1));
    if (from <= to) return [from, to];
    const text = closedText(cell, findings);
    return text === undefined ? undefined : rangeOfText(text, unit, findings);
  }
  if (typeof cell === "number" && Number.isFinite(cell)) return [cell + 0, cell + 0];
  return isNothing(cell) ? undefined : refuseOther(cell, findings);
}

/** Dashes of every kind, the waves of Chinese input methods, and words. */
const separator = /--?|[\u2010-\u2015\u2212]{1,2}|[~\u301c至到]| to /;
const chineseDay = /^(\d{1,2})月(\d{1,2})日$/;
const powers = /[十百千万亿]/;

function rangeOfText(
  text: string,
  unit: CellUnit | undefined,
  findings: CellFinding[],
): CellRange | undefined {
  if (isSpreadsheetDay(text)) return refuseDay(text, findings);
  if (text.length > 100) return refuse("cell.range", findings);
  // A minus at the start is a sign.
  const [first = "", second, ...more] = text.slice(1).split(separator);
  const lower = text.charAt(0) + first;
  if (more.length > 0 || second?.trim() === "") return refuse("cell.range", findings);
  if (second !== undefined && powers.test(second) && !powers.test(lower))
    return refuse("cell.range", findings);
  const before = findings.length;
  const from = readEnd(lower, unit, findings, before);
  const to = second === undefined ? from : readEnd(second, unit, findings, before);
  if (from === undefined || to === undefined) return undefined;
  return from <= to ? [from, to] : refuse("cell.range-order", findings);
}

/** Reads one end; what was said of the other end is not said again. */
function readEnd(
  text: string,
  unit: CellUnit | undefined,
  findings: CellFinding[],
  before: number,
): number | undefined {
  const trimmed = text.trim();
  const plain = plainNumber(trimmed);
  if (!Number.isNaN(plain)) return plain;
  const own: CellFinding[] = [];
  const number = readAmount(trimmed, unit, own);
  for (const finding of own) {
    if (!findings.slice(before).some((other) => other.code === finding.code)) findings.push(finding);
  }
  return number;
}

function refuseDay(text: string, findings: CellFinding[]): undefined {
  const day = chineseDay.exec(text);
  const typed = day === null ? undefined : `${day[1] ?? ""}-${day[2] ?? ""}`;
  findings.push(errorOf("cell.became-date", {}, typed));
  return undefined;
}

function refuse(code: "cell.range" | "cell.range-order", findings: CellFinding[]): undefined {
  findings.push(errorOf(code, {}));
  return undefined;
}
