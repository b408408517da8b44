import { errorOf, parseMoney, parseQuantity, type CellUnit, type CheckResult } from "../../core/base.ts";
import { isAnyScientific } from "./damage.ts";
import { decimalOfNumber, plainDecimal, shiftedToInteger } from "./decimal.ts";
import type { CellFinding, CellOptions } from "./model.ts";
import { plainNumber, refuseOther } from "./number-cell.ts";
import { resultOfReading } from "./result.ts";
import { closedText, isNothing } from "./tidy.ts";

/**
 * Reads a cell with an amount of money.
 *
 * @remarks Bare numbers are in the unit of the column or heading, yuan or ten thousand yuan, and without one they are
 * refused; amounts with their own unit (5万元, ¥1,234.50, 3元5角) are read as `parseMoney` reads them. Every amount is
 * exact to the fen; of a number that a spreadsheet computed, the fifteen digits that it shows are read.
 *
 * @param cell - text, a number, or nothing
 * @param options - the unit of a bare number
 * @returns integer fen, `undefined` for an empty cell; errors `cell.hedged`, `cell.excel-scientific`,
 * `cell.became-date`, `cell.spreadsheet-error`, `cell.too-long`, `cell.type`, and those of `parseMoney`; warnings
 * `cell.full-width`, `cell.invisible`, `cell.placeholder`
 *
 * @example
 * import { parseMoneyCell } from "linli/tables";
 *
 * const capital = parseMoneyCell("3.5", { unit: "ten-thousand-yuan" });
 * capital.ok && capital.value; // => 3500000
 * parseMoneyCell("3.5").findings[0]?.code; // => "money.currency-missing"
 */
export function parseMoneyCell(
  cell: unknown,
  options: CellOptions = {},
): CheckResult<number | undefined, CellFinding> {
  return resultOfReading((findings) => readMoneyCell(cell, options.unit, findings));
}

/**
 * Reads a cell with an amount of money into `findings`, as `parseMoneyCell`.
 *
 * @param cell - any value
 * @param unit - the unit of a bare number
 * @param findings - takes what is found
 * @returns integer fen, or nothing
 */
export function readMoneyCell(
  cell: unknown,
  unit: CellUnit | undefined,
  findings: CellFinding[],
): number | undefined {
  if (typeof cell === "string") {
    const plain = plainNumber(cell);
    if (!Number.isNaN(plain)) return quickFen(plain, unit) ?? fenOfDecimal(cell, unit, findings);
    const text = cell === "" ? undefined : closedText(cell, findings);
    return text === undefined ? undefined : fenOfText(text, unit, findings);
  }
  if (isNothing(cell)) return undefined;
  if (typeof cell !== "number" || !Number.isFinite(cell)) return refuseOther(cell, findings);
  const decimal = decimalOfNumber(cell);
  if (decimal !== undefined) return fenOfDecimal(decimal, unit, findings);
  findings.push(errorOf(Math.abs(cell) < 1 ? "money.decimals" : "money.too-large", {}));
  return undefined;
}

/** Fen that give the amount back when they are divided are exact: fifteen digits are told apart. */
function quickFen(amount: number, unit: CellUnit | undefined): number | undefined {
  const factor = unit === "yuan" ? 100 : unit === "ten-thousand-yuan" ? 1_000_000 : 0;
  const fen = Math.round(amount * factor) + 0;
  return fen / factor === amount && Math.abs(fen) < 1e15 ? fen : undefined;
}

function fenOfText(text: string, unit: CellUnit | undefined, findings: CellFinding[]): number | undefined {
  if (isAnyScientific(text)) {
    findings.push(errorOf("cell.excel-scientific", {}));
    return undefined;
  }
  const plain = plainDecimal(text);
  if (typeof plain === "object") return fenOfDecimal(plain.decimal, unit, findings);
  if (plain !== undefined) {
    findings.push(errorOf(`number.${plain}`, {}));
    return undefined;
  }
  const read = readMoney(text, unit);
  const isHedged = unit !== undefined && read.findings.some(({ code }) => code === "money.qualified");
  for (const finding of read.findings) {
    // The heading names the unit: only the hedge is wrong.
    if (isHedged && finding.code === "money.currency-missing") continue;
    findings.push(hedged(finding, text));
  }
  return read.ok ? read.value : undefined;
}

/** 5万 in a column of yuan lacks only the word; in a column of ten thousand yuan it may mean either. */
function readMoney(text: string, unit: CellUnit | undefined): CheckResult<number, CellFinding> {
  const read = parseMoney(text);
  const missing = !read.ok && read.findings.every((finding) => finding.code === "money.currency-missing");
  return missing && unit === "yuan" ? parseMoney(`${text}元`) : read;
}

function hedged(finding: CellFinding, text: string): CellFinding {
  const read = finding.code === "money.qualified" ? parseQuantity(text) : undefined;
  return read?.ok === true ? errorOf("cell.hedged", { qualifier: read.value.qualifier }) : finding;
}

function fenOfDecimal(
  decimal: string,
  unit: CellUnit | undefined,
  findings: CellFinding[],
): number | undefined {
  const places = unit === "yuan" ? 2 : unit === "ten-thousand-yuan" ? 6 : undefined;
  const fen = places === undefined ? "currency-missing" : shiftedToInteger(decimal, places);
  if (typeof fen === "number") return fen;
  findings.push(errorOf(`money.${fen}`, {}));
  return undefined;
}
