import { errorOf } from "../../core/base.ts";
import type { WorkbookFinding, WorkbookLimit } from "./findings.ts";

/** Ends the reading of a workbook, with the finding that says why. It never leaves this folder. */
export class WorkbookError extends Error {
  /** Why. */
  readonly finding: WorkbookFinding;

  /** @param finding - why */
  constructor(finding: WorkbookFinding) {
    super(finding.code);
    this.finding = finding;
  }
}

/** Says that a part is missing or damaged. */
export function damaged(part: string): WorkbookError {
  // A name from inside the file is shown as far as it is one.
  return new WorkbookError(errorOf("workbook.damaged", { part: part.slice(0, 100) }));
}

/** Says that a limit is reached. */
export function tooLarge(what: WorkbookLimit, limit: number): WorkbookError {
  return new WorkbookError(errorOf("workbook.too-large", { what, limit }));
}

/** The finding of whatever was thrown while a part was read. */
export function findingOfError(error: unknown, part: string): WorkbookFinding {
  return error instanceof WorkbookError ? error.finding : damaged(part).finding;
}
