import type { RowFinding } from "../../model.ts";
import type { SheetFindings } from "../checking/check-workbook.ts";
import type { SheetPart } from "../parts/book.ts";
import { newRow, type RowNumbers } from "./row-numbers.ts";
import type { SheetShares } from "./write-sheets.ts";

/** A sheet that is split. */
export interface SplitSheet {
  /** What was found in it. */
  readonly found: SheetFindings;
  /** The sheet. */
  readonly sheet: SheetPart;
  /** Its rows by share. */
  readonly shares: SheetShares;
  /** The values by which it is split, as they are written. */
  readonly written: ReadonlyMap<string, string>;
}

/** Gives what was found in the rows that a share has of a sheet. */
export type FindingsOfShare = (sheet: SplitSheet, value: string) => SheetFindings;

/**
 * Tells the findings of sheets apart by share, each finding once.
 *
 * @param sheets - the sheets
 * @returns gives the findings of a share, by the numbers that rows have in it
 */
export function findingsByShare(sheets: readonly SplitSheet[]): FindingsOfShare {
  const bySheet = new Map(sheets.map((sheet) => [sheet, byNumbers(sheet)]));
  return (sheet, value) => {
    const { found, shares } = sheet;
    const numbers = shares.byValue.get(value);
    if (numbers === undefined) return { sheet: found.sheet, findings: [] };
    const { firstRow, rows } = numbers;
    return {
      ...found,
      findings: bySheet.get(sheet)?.get(numbers) ?? [],
      // What else is said of the whole names rows and counts of the whole.
      about: (found.about ?? []).filter(({ code }) => code.startsWith("heading.")),
      records: [[firstRow, firstRow + rows.length - 1]],
    };
  };
}

function byNumbers({ found, shares }: SplitSheet): ReadonlyMap<RowNumbers, readonly RowFinding[]> {
  const byRow = new Map<number, RowNumbers>();
  for (const numbers of shares.byValue.values()) for (const row of numbers.rows) byRow.set(row, numbers);
  const all = [...shares.byValue.values()];
  const firstRow = all[0]?.firstRow ?? 0;
  const own = new Map(all.map((numbers) => [numbers, [] as RowFinding[]]));
  for (const finding of found.findings) {
    const one = byRow.get(finding.row);
    const shared = finding.row < firstRow ? all : one === undefined ? [] : [one];
    for (const numbers of shared) own.get(numbers)?.push(renumbered(finding, numbers));
  }
  return own;
}

function renumbered(found: RowFinding, numbers: RowNumbers): RowFinding {
  return {
    ...found,
    row: newRow(numbers, found.row) ?? found.row,
    finding: pointedAnew(found.finding, numbers),
  };
}

/** A finding that names another row names it by its number in the share, or says that it is not there. */
function pointedAnew(finding: RowFinding["finding"], numbers: RowNumbers): RowFinding["finding"] {
  const { firstRow } = finding.params as { readonly firstRow?: unknown };
  if (typeof firstRow !== "number") return finding;
  return { ...finding, params: { ...finding.params, firstRow: newRow(numbers, firstRow) ?? 0 } };
}
