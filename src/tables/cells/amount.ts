import { errorOf, parseQuantity, warningOf } from "../../core/base.ts";
import { isAnyScientific, SPREADSHEET_DIGITS } from "./damage.ts";
import { hedgesAfterUnit, unitWords } from "./data/unit-words.ts";
import { plainDecimal, significantDigits } from "./decimal.ts";
import type { CellFinding } from "./model.ts";

/** A text parted into the number, with all that hedges it, and its unit. */
interface Parted {
  readonly body: string;
  readonly unit: string | undefined;
}

/**
 * Reads an exact number as people write it: digits with separators, words, a unit.
 *
 * @param text - half-width text without blanks around it
 * @param expected - the unit of a bare number
 * @param findings - takes `cell.excel-scientific`, `cell.precision`, `cell.hedged`, `cell.unit`, and what `parseQuantity`
 * finds
 * @param isWhole - `true` where only whole numbers can stand, so that nothing is lost behind the point
 * @returns the number, or nothing
 */
export function readAmount(
  text: string,
  expected: string | undefined,
  findings: CellFinding[],
  isWhole = false,
): number | undefined {
  if (isAnyScientific(text)) return readScientific(text, findings, isWhole);
  const bare = readDigits(text, findings);
  if (bare !== "other") return bare;
  const { body, unit } = parted(text.toLowerCase(), expected);
  const before = findings.length;
  const number = readDigits(body, findings);
  const [value, named] = number === "other" ? readWords(body, expected, findings) : [number, undefined];
  const failed = unitProblem(unit ?? named, expected, findings) || findings.slice(before).some(isError);
  return failed ? undefined : value;
}

function isError(finding: CellFinding): boolean {
  return finding.severity === "error";
}

/**
 * 1.5E+05 is 150000 only if its digits reach that far, because spreadsheets cut them; 1.22E+02 is 122 only where no 121.62
 * can have been meant.
 */
function readScientific(text: string, findings: CellFinding[], isWhole: boolean): number | undefined {
  const value = Number(text);
  const [digits = "", power = ""] = text.toLowerCase().split("e");
  const decimals = digits.split(".")[1]?.length ?? 0;
  if (isWhole && Number.isInteger(value) && decimals > 0 && decimals >= Number(power)) return value;
  findings.push(errorOf("cell.excel-scientific", {}));
  return undefined;
}

/** Reads digits with separators; `"other"` where there is more in the text. */
function readDigits(text: string, findings: CellFinding[]): number | undefined | "other" {
  const read = plainDecimal(text);
  if (read === undefined) return "other";
  if (typeof read === "string") findings.push(errorOf(`number.${read}`, {}));
  else if (significantDigits(read.decimal) > SPREADSHEET_DIGITS) {
    findings.push(errorOf("cell.precision", { digits: SPREADSHEET_DIGITS }));
  } else return Number(read.decimal) + 0;
  return undefined;
}

/** Takes the unit off the end of a text; a hedge behind it goes to the number. */
function parted(text: string, expected: string | undefined): Parted {
  for (const hedge of ["", ...hedgesAfterUnit]) {
    if (!text.endsWith(hedge)) continue;
    const rest = text.slice(0, text.length - hedge.length).trim();
    const found = unitAtEnd(rest, expected);
    if (found === undefined) continue;
    return { body: rest.slice(0, rest.length - found[0].length).trim() + hedge, unit: found[1] };
  }
  return { body: text, unit: undefined };
}

function unitAtEnd(
  text: string,
  expected: string | undefined,
): readonly [word: string, unit: string] | undefined {
  let longest: readonly [word: string, unit: string] | undefined;
  for (const entry of unitWords) {
    const [word, unit] = entry;
    // 5万元 is fifty thousand yuan, and five where the column counts in ten thousand.
    if (unit === "ten-thousand-yuan" && expected !== unit) continue;
    if (text.endsWith(word) && word.length > (longest?.[0].length ?? 0)) longest = entry;
  }
  return longest;
}

/** Reads a number with words, and the unit that core knows (人, 户, 家). */
function readWords(
  text: string,
  expected: string | undefined,
  findings: CellFinding[],
): readonly [number: number | undefined, unit: string | undefined] {
  const read = parseQuantity(text);
  for (const finding of read.findings) {
    if (finding.code !== "quantity.unit-unknown") findings.push(finding);
    else if (expected !== undefined) findings.push(errorOf("cell.unit", { unit: undefined, expected }));
    else findings.push(finding);
  }
  if (!read.ok) return [undefined, undefined];
  const { value, qualifier, unit, asOf } = read.value;
  if (qualifier !== "exact") findings.push(errorOf("cell.hedged", { qualifier }));
  // 截至2025年6月 800 is more than a cell should say.
  if (asOf !== undefined) findings.push(errorOf("number.text-around", {}));
  return [value, unit];
}

/** Compares the unit of the cell with that of the column; says `true` where they contradict each other. */
function unitProblem(
  unit: string | undefined,
  expected: string | undefined,
  findings: CellFinding[],
): boolean {
  if (unit === undefined || unit === expected) return false;
  if (expected === undefined && unit !== "percent") {
    findings.push(warningOf("cell.unit", { unit, expected }));
    return false;
  }
  findings.push(errorOf("cell.unit", { unit, expected }));
  return true;
}
