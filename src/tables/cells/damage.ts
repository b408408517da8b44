import { errorOf, warningOf } from "../../core/base.ts";
import type { CellFinding } from "./model.ts";

/** Excel keeps fifteen significant digits of a number. */
export const SPREADSHEET_DIGITS = 15;

const scientific = /^[+-]?\d(?:\.\d{1,14})?E\+\d{2,3}$/;
const anyScientific = /^[+-]?\d{1,15}(?:\.\d{1,15})?e[+-]?\d{1,3}$/i;
const manyDigits = /^\d{18,30}$/;

/**
 * Says whether a text is a number as a spreadsheet shows one of twelve digits and more: 1.23457E+17.
 *
 * @param text - text without blanks around it
 * @returns `true` for that form only
 */
export function isScientific(text: string): boolean {
  return text.length <= 24 && scientific.test(text);
}

/**
 * Says whether a text is a number in scientific notation of any form: 1e5, 1.5E-05.
 *
 * @param text - text without blanks around it
 * @returns `true` where it is
 */
export function isAnyScientific(text: string): boolean {
  return text.length <= 36 && anyScientific.test(text);
}

/** Whether a number, written out, has zeros where a spreadsheet puts them: from the sixteenth digit on. */
function isRounded(digits: string): boolean {
  for (let at = SPREADSHEET_DIGITS; at < digits.length; at += 1)
    if (digits.charCodeAt(at) !== 0x30) return false;
  return digits.length > SPREADSHEET_DIGITS;
}

/**
 * Reads a number in a column of texts: a telephone number or code that a spreadsheet keeps as a number.
 *
 * @param number - a finite number
 * @param digits - how many digits a number in the column has
 * @param findings - takes `cell.excel-rounded` and `cell.lost-leading-zeros`
 * @returns the digits, or nothing where some of them are lost
 */
export function textOfNumber(
  number: number,
  digits: number | undefined,
  findings: CellFinding[],
): string | undefined {
  const text = String(number);
  if (Math.abs(number) > Number.MAX_SAFE_INTEGER || (Number.isInteger(number) && isRounded(text))) {
    findings.push(errorOf("cell.excel-rounded", {}));
    return undefined;
  }
  checkDigits(text, digits, findings);
  return text;
}

/**
 * Looks for digits that a spreadsheet took from a code before it was written as text.
 *
 * @remarks Up to three zeros are taken for lost ones; a number that lacks more is another number.
 *
 * @param text - text without blanks around it
 * @param digits - how many digits a number in the column has
 * @param findings - takes `cell.excel-rounded` and `cell.lost-leading-zeros` as warnings
 */
export function checkDigits(text: string, digits: number | undefined, findings: CellFinding[]): void {
  const length = text.length;
  if (digits !== undefined && length < digits && length >= digits - 3 && isDigits(text)) {
    findings.push(warningOf("cell.lost-leading-zeros", { digits }, text.padStart(digits, "0")));
  } else if (length >= 18 && text.endsWith("000") && manyDigits.test(text) && isRounded(text)) {
    findings.push(warningOf("cell.excel-rounded", {}));
  }
}

function isDigits(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x30 || code > 0x39) return false;
  }
  return text !== "";
}
