import { errorOf, warningOf, type CheckResult } from "../../core/base.ts";
import { checkDigits, isScientific, textOfNumber } from "./damage.ts";
import { dateOfCell, isoDayOf } from "./date-object.ts";
import type { CellFinding, TextCellOptions } from "./model.ts";
import { isSpreadsheetError, isTextPlaceholder } from "./nothing.ts";
import { resultOfReading } from "./result.ts";
import {
  EDGE,
  FULL_WIDTH,
  INVISIBLE,
  isNothing,
  isTooLong,
  isUsual,
  MAX_CELL_LENGTH,
  plainText,
  PLUS,
  refuseType,
  scanText,
  tidyText,
} from "./tidy.ts";
import { withoutSuggestions } from "./without-suggestions.ts";

/**
 * Reads a cell of text.
 *
 * @remarks Blanks around the text and characters that print nothing are dropped, with a warning. Brackets and other
 * full-width forms stay, because Chinese names are written with them; line breaks inside stay too. Signs that stand
 * for nothing (-, /, N/A, NULL) give an empty cell, but not 无, which can be an answer. Numbers become text; what Excel
 * does to codes is found: the form 1.23457E+17, and zeros from the sixteenth digit on, because it keeps 15 significant
 * digits (Microsoft, Excel specifications and limits). The suggestion is the text without what is wrong with it.
 *
 * @param cell - text, a number, a truth value, a `Date`, or nothing
 * @param options - how many digits a number has, and whether the cells are personal
 * @returns the text, `undefined` for an empty cell; errors `cell.excel-scientific`, `cell.excel-rounded`,
 * `cell.spreadsheet-error`, `cell.too-long`, `cell.type`; warnings `cell.trailing-blank`, `cell.invisible`,
 * `cell.text-guard`, `cell.placeholder`, `cell.full-width`, `cell.lost-leading-zeros`, `cell.excel-rounded`,
 * `cell.became-date`
 *
 * @example
 * import { parseTextCell } from "linli/tables";
 *
 * const name = parseTextCell("深圳市南山区阳光社工服务中心（试点） ");
 * name.ok && name.value; // => "深圳市南山区阳光社工服务中心（试点）"
 * name.findings[0]?.code; // => "cell.trailing-blank"
 * parseTextCell("9.13502E+17").findings[0]?.code; // => "cell.excel-scientific"
 * parseTextCell(12345, { digits: 6 }).findings[0]?.suggestion; // => "012345"
 */
export function parseTextCell(
  cell: unknown,
  options: TextCellOptions = {},
): CheckResult<string | undefined, CellFinding> {
  return resultOfReading((findings) => {
    const value = readTextCell(cell, options.digits, findings);
    if (options.personal !== undefined) withoutSuggestions(findings, 0);
    return value;
  });
}

/**
 * Reads a cell of text into `findings`, as `parseTextCell`.
 *
 * @param cell - any value
 * @param digits - how many digits a number in the column has
 * @param findings - takes what is found
 * @returns the text, or nothing
 */
export function readTextCell(
  cell: unknown,
  digits: number | undefined,
  findings: CellFinding[],
): string | undefined {
  if (typeof cell !== "string") return isNothing(cell) ? undefined : textOfOther(cell, digits, findings);
  if (cell === "") return undefined;
  if (cell.length > MAX_CELL_LENGTH && isTooLong(cell, findings)) return undefined;
  const seen = isUsual(cell) ? 0 : scanText(cell);
  const first = cell.charCodeAt(0);
  // Full-width brackets are right in a name; full-width digits matter where digits are counted.
  const wrong =
    seen & (digits === undefined ? INVISIBLE | EDGE | PLUS : INVISIBLE | EDGE | PLUS | FULL_WIDTH);
  if (wrong !== 0 || mayBeSpecial(first)) return readSpecial(cell, seen, digits, findings);
  return digits === undefined ? withDigits(cell, first, findings) : readCode(cell, seen, digits, findings);
}

/** Whether guards, errors and words for nothing can begin with a character: signs, dashes, and the N of N/A. */
function mayBeSpecial(first: number): boolean {
  if (first < 0x41) return first < 0x30 || first > 0x39;
  return first < 0x2e80 && (first === 0x4e || first === 0x6e || first === 0x5c || first >= 0x2000);
}

function withDigits(text: string, first: number, findings: CellFinding[]): string {
  if (first < 0x41 && text.length >= 18) checkDigits(text, undefined, findings);
  return text;
}

function readSpecial(
  cell: string,
  seen: number,
  digits: number | undefined,
  findings: CellFinding[],
): string | undefined {
  const tidy = tidyText(cell, seen, findings);
  if (tidy === "") return undefined;
  if (isSpreadsheetError(tidy)) findings.push(errorOf("cell.spreadsheet-error", {}));
  else if ((seen & PLUS) !== 0 && isScientific(tidy)) findings.push(errorOf("cell.excel-scientific", {}));
  else if (isTextPlaceholder(tidy)) findings.push(warningOf("cell.placeholder", {}, ""));
  else {
    const bare = withoutGuard(tidy, findings);
    return digits === undefined
      ? withDigits(bare, bare.charCodeAt(0), findings)
      : readCode(bare, seen, digits, findings);
  }
  return undefined;
}

/** 3月5日, 5-Mar, Mar-05: what spreadsheets make of 3-5. */
const chineseDay = /^\d{1,2}月\d{1,2}日$/;
const englishDay =
  /^(?:\d{1,2}-(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)-\d{2})$/i;

/**
 * Says whether a text is a day without a year as a spreadsheet shows what it took for one.
 *
 * @param text - text without blanks around it
 * @returns `true` for 3月5日 and 5-Mar
 */
export function isSpreadsheetDay(text: string): boolean {
  if (text.length > 6 || text.length < 4) return false;
  return chineseDay.test(text) || englishDay.test(text);
}

/** Reads the text of a column whose numbers have so many digits: half-width, and whole. */
function readCode(text: string, seen: number, digits: number, findings: CellFinding[]): string {
  const code = (seen & FULL_WIDTH) === 0 ? text : (plainText(text, findings) ?? text);
  checkDigits(code, digits, findings);
  if (isSpreadsheetDay(code)) findings.push(warningOf("cell.became-date", {}));
  return code;
}

const guardedFormula = /^="([^"]*)"$/;

/** Takes the guards off: ="0123", and ' before what a spreadsheet would change. */
function withoutGuard(text: string, findings: CellFinding[]): string {
  const formula = text.startsWith("=") ? guardedFormula.exec(text)?.[1] : undefined;
  const bare = formula ?? (/^'[\d=+@-]/.test(text) ? text.slice(1) : undefined);
  if (bare === undefined || bare === "") return text;
  const tidy = bare.trim();
  findings.push(warningOf("cell.text-guard", {}, tidy));
  return tidy;
}

function textOfOther(cell: unknown, digits: number | undefined, findings: CellFinding[]): string | undefined {
  if (typeof cell === "number" && Number.isFinite(cell)) return textOfNumber(cell, digits, findings);
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  const date = dateOfCell(cell);
  const day = date === undefined ? undefined : isoDayOf(date);
  if (day === undefined) return refuseType(cell, findings);
  findings.push(warningOf("cell.became-date", {}));
  return day;
}
