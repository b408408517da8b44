import type { Finding } from "../../../core/base.ts";
import type { RowFinding } from "../../model.ts";

/** A cell that is marked. */
export interface CellMark {
  /** Its row, from 1 on. */
  readonly row: number;
  /** Its column, from 0 on. */
  readonly column: number;
  /** Whether something in it is wrong, or there is only a remark. */
  readonly severity: "error" | "warning";
  /** What was found, errors first. */
  readonly findings: readonly RowFinding[];
}

/**
 * Puts findings together by the cells that they are about. What is about a row as a whole, or about a column that the
 * sheet has not, is said at the row's first cell.
 *
 * @param findings - what was found in the rows of a sheet
 * @returns the cells, by row and column
 */
export function cellMarks(findings: readonly RowFinding[]): readonly CellMark[] {
  const cells = new Map<string, RowFinding[]>();
  for (const found of findings) {
    const key = `${String(found.row)}:${String(found.cell?.index ?? 0)}`;
    const own = cells.get(key) ?? [];
    own.push(found);
    cells.set(key, own);
  }
  return Array.from(cells.values(), (own): CellMark => {
    const sorted = [...own].sort((a, b) => rankOf(a.finding) - rankOf(b.finding));
    const [first] = sorted as [RowFinding];
    return {
      row: first.row,
      column: first.cell?.index ?? 0,
      severity: first.finding.severity,
      findings: sorted,
    };
  }).sort((a, b) => a.row - b.row || a.column - b.column);
}

function rankOf({ severity }: Finding): number {
  return severity === "error" ? 0 : 1;
}
