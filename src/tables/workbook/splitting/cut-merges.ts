import type { CellRange } from "../parts/cell-range.ts";
import type { RawCell, RawRow } from "./raw-rows.ts";

/** Takes the rows of a sheet in their order, and gives them with the values of merged cells that are cut. */
export type FillMerged = (raw: RawRow, share: unknown) => RawRow;

/**
 * Prepares the filling of merged cells whose rows go to several shares: each share has the value in the first row that
 * it has of the cell, as the whole has it in the first row of all.
 *
 * @param merged - the merged cells of the sheet
 * @returns fills rows
 */
export function fillMerged(merged: readonly CellRange[]): FillMerged {
  const waiting = merged
    .filter(({ firstRow, lastRow }) => lastRow > firstRow)
    .sort((a, b) => b.firstRow - a.firstRow);
  let open: { readonly range: CellRange; readonly cell: RawCell | undefined; readonly seen: Set<unknown> }[] =
    [];
  return (raw, share) => {
    for (let next = waiting[waiting.length - 1]; next !== undefined && next.firstRow <= raw.row;) {
      waiting.pop();
      const { firstRow, firstColumn } = next;
      // What stands in a row that is no record goes nowhere.
      const isHere = firstRow === raw.row && share !== undefined;
      const cell = isHere ? raw.cells.find(({ column }) => column === firstColumn) : undefined;
      open.push({ range: next, cell, seen: new Set() });
      next = waiting[waiting.length - 1];
    }
    open = open.filter(({ range }) => range.lastRow >= raw.row);
    let cells: RawCell[] | undefined;
    for (const { range, cell, seen } of open) {
      if (seen.has(share)) continue;
      seen.add(share);
      if (cell === undefined || range.firstRow === raw.row) continue;
      cells = [...(cells ?? raw.cells).filter(({ column }) => column !== range.firstColumn), cell];
    }
    return cells === undefined ? raw : { ...raw, cells: cells.sort((a, b) => a.column - b.column) };
  };
}
