import { resultOf, type CheckResult } from "../../core/base.ts";
import type { CellFinding } from "./model.ts";

/** The findings of a clean cell, shared by all of them. */
const none: readonly CellFinding[] = /* @__PURE__ */ Object.freeze([]);

/**
 * Makes the result of reading one cell.
 *
 * @param read - the reader; it adds to the findings that it is given
 * @returns what was read, or the findings
 */
export function resultOfReading<T>(read: (findings: CellFinding[]) => T): CheckResult<T, CellFinding> {
  const findings: CellFinding[] = [];
  const value = read(findings);
  return findings.length === 0 ? { ok: true, value, findings: none } : resultOf(value, findings);
}
