import { errorOf, type CheckResult } from "../../core/base.ts";
import { wordsForNo, wordsForYes } from "./data/boolean-words.ts";
import type { CellFinding } from "./model.ts";
import { refuseOther } from "./number-cell.ts";
import { resultOfReading } from "./result.ts";
import { closedText, isNothing, plainText } from "./tidy.ts";

/**
 * Reads a cell with yes or no.
 *
 * @remarks 是 and 否, 有 and 无, 对 and 错, √ and ×, ✓ and ✗, yes and no, Y and N, TRUE and FALSE, 1 and 0. The letter x is
 * a tick to some and a cross to others, and refused.
 *
 * @param cell - text, a truth value, 1 or 0, or nothing
 * @returns `true` or `false`, `undefined` for an empty cell; errors `cell.boolean`, `cell.became-date`,
 * `cell.spreadsheet-error`, `cell.too-long`, `cell.type`; warnings `cell.full-width`, `cell.invisible`,
 * `cell.placeholder`
 *
 * @example
 * import { parseBooleanCell } from "linli/tables";
 *
 * const hasPartyUnit = parseBooleanCell("有");
 * hasPartyUnit.ok && hasPartyUnit.value; // => true
 * parseBooleanCell("x").findings[0]?.code; // => "cell.boolean"
 */
export function parseBooleanCell(cell: unknown): CheckResult<boolean | undefined, CellFinding> {
  return resultOfReading((findings) => readBooleanCell(cell, findings));
}

/**
 * Reads a cell with yes or no into `findings`, as `parseBooleanCell`.
 *
 * @param cell - any value
 * @param findings - takes what is found
 * @returns the truth value, or nothing
 */
export function readBooleanCell(cell: unknown, findings: CellFinding[]): boolean | undefined {
  if (typeof cell === "boolean") return cell;
  if (typeof cell === "string") return cell === "" ? undefined : booleanOfText(cell, findings);
  if (isNothing(cell)) return undefined;
  if (cell === 0 || cell === 1) return cell === 1;
  if (typeof cell === "number" && Number.isFinite(cell)) return refuse(findings);
  return refuseOther(cell, findings);
}

function booleanOfText(cell: string, findings: CellFinding[]): boolean | undefined {
  const read = wordFor(cell);
  if (read !== undefined) return read;
  // 无 says no here, so that the words for nothing come last.
  const own: CellFinding[] = [];
  const tidied = wordFor(plainText(cell, own) ?? "");
  if (tidied !== undefined) {
    findings.push(...own);
    return tidied;
  }
  return closedText(cell, findings) === undefined ? undefined : refuse(findings);
}

function wordFor(text: string): boolean | undefined {
  if (text.length > 5) return undefined;
  const word = text.toLowerCase();
  return wordsForYes.includes(word) ? true : wordsForNo.includes(word) ? false : undefined;
}

function refuse(findings: CellFinding[]): undefined {
  findings.push(errorOf("cell.boolean", {}));
  return undefined;
}
