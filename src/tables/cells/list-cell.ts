import { warningOf, type CheckResult } from "../../core/base.ts";
import type { CellFinding } from "./model.ts";
import { isPlaceholder } from "./nothing.ts";
import { resultOfReading } from "./result.ts";
import { readTextCell } from "./text-cell.ts";

/**
 * Reads a cell with several texts.
 *
 * @remarks They are parted by ；;、,，| or a line break, except inside brackets, as in 日间照料（含午餐、午休）. Empty
 * entries are dropped; one that stands twice is kept once, with a warning.
 *
 * @param cell - text, a number, or nothing
 * @returns the texts in their order, `undefined` for an empty cell; errors as of `parseTextCell`; warnings
 * `cell.list-duplicate`, `cell.placeholder`, `cell.invisible`, `cell.trailing-blank`, `cell.text-guard`,
 * `cell.became-date`
 *
 * @example
 * import { parseListCell } from "linli/tables";
 *
 * const services = parseListCell("助餐、日间照料（含午餐、午休）；助浴");
 * services.ok && services.value; // => ["助餐", "日间照料（含午餐、午休）", "助浴"]
 */
export function parseListCell(cell: unknown): CheckResult<readonly string[] | undefined, CellFinding> {
  return resultOfReading((findings) => readListCell(cell, findings));
}

/**
 * Reads a cell with several texts into `findings`, as `parseListCell`.
 *
 * @param cell - any value
 * @param findings - takes what is found
 * @returns the texts, or nothing
 */
export function readListCell(cell: unknown, findings: CellFinding[]): readonly string[] | undefined {
  const text = readTextCell(cell, undefined, findings);
  if (text === undefined) return undefined;
  if (isPlaceholder(text)) {
    findings.push(warningOf("cell.placeholder", {}, ""));
    return undefined;
  }
  const entries = new Set<string>();
  let named = 0;
  for (const part of split(text, true) ?? split(text, false) ?? []) {
    const entry = part.trim();
    if (entry === "") continue;
    entries.add(entry);
    named += 1;
  }
  const list = Array.from(entries);
  if (list.length < named) findings.push(warningOf("cell.list-duplicate", {}, list.join("；")));
  return list.length === 0 ? undefined : list;
}

const separators = "；;、,，|\n\r";
const opening = "（([【《“";
const closing = "）)]】》”";

/**
 * Parts a text at its separators.
 *
 * @param text - any text
 * @param brackets - whether what stands in brackets stays together
 * @returns the parts; `undefined` where brackets matter and one is not closed
 */
function split(text: string, brackets: boolean): readonly string[] | undefined {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (brackets && opening.includes(character)) depth += 1;
    else if (brackets && closing.includes(character)) depth -= 1;
    else if (depth === 0 && separators.includes(character)) {
      parts.push(text.slice(from, at));
      from = at + 1;
    }
    if (depth < 0) return undefined;
  }
  parts.push(text.slice(from));
  return depth === 0 ? parts : undefined;
}
