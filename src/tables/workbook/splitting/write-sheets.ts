import type { ShareLoss } from "../findings.ts";
import type { SheetPart } from "../parts/book.ts";
import { rangeText, type CellRange } from "../parts/cell-range.ts";
import type { Package } from "../parts/package.ts";
import { XML_HEAD } from "../parts/xml.ts";
import { damaged, WorkbookError } from "../workbook-error.ts";
import { fillMerged } from "./cut-merges.ts";
import { lossesOfSheet } from "./losses.ts";
import { readRawRows, type RawRow } from "./raw-rows.ts";
import type { RawStrings } from "./raw-strings.ts";
import { newMerged, newRange, newRow, type RowNumbers } from "./row-numbers.ts";
import { planSheet, type PlannedChild, type SheetPlan } from "./sheet-plan.ts";
import { writeRow, type RowWriting } from "./write-rows.ts";

/** A sheet and the rows of it that each share has. */
export interface SheetShares {
  /** What stands around its rows. */
  readonly plan: SheetPlan;
  /** The rows by what stands in the column. */
  readonly byValue: ReadonlyMap<string, RowNumbers>;
  /** How many rows are in no share. */
  readonly others: number;
}

/** A sheet of a share. */
export interface WrittenSheet {
  /** The sheet of the whole. */
  readonly sheet: SheetPart;
  /** The document. */
  readonly text: string;
}

/** The sheets of all shares. */
export interface WrittenSheets {
  /** Gives the sheets of a share. */
  readonly ofShare: (value: string) => readonly WrittenSheet[];
  /** The sheets that every share has. */
  readonly notes: readonly WrittenSheet[];
  /** What the sheets have that shares have not. */
  readonly losses: ReadonlySet<ShareLoss>;
}

/**
 * Writes the sheets of all shares, each row once.
 *
 * @param pack - the parts
 * @param strings - the texts that cells share
 * @param sheets - the sheets that are split
 * @param notes - the sheets that every share has
 * @returns the sheets
 */
export function writeSheets(
  pack: Package,
  strings: RawStrings,
  sheets: readonly { readonly sheet: SheetPart; readonly shares: SheetShares }[],
  notes: readonly SheetPart[],
): WrittenSheets {
  const losses = new Set<ShareLoss>();
  const byShare = new Map<string, WrittenSheet[]>();
  for (const { sheet, shares } of sheets) {
    for (const [value, text] of inPart(sheet.part, () =>
      textsOf(pack.text(sheet.part), shares, strings, losses),
    )) {
      const own = byShare.get(value) ?? [];
      own.push({ sheet, text });
      byShare.set(value, own);
    }
    for (const loss of lossesOfSheet(pack, sheet.part)) losses.add(loss);
  }
  const kept = new Set(notes.map(({ name }) => name));
  return {
    ofShare: (value) => byShare.get(value) ?? [],
    notes: notes.map((sheet) => ({
      sheet,
      text: inPart(sheet.part, () => wholeText(pack.text(sheet.part), strings, kept, losses)),
    })),
    losses,
  };
}

/**
 * Does what reads a part, and names the part where it cannot be read.
 *
 * @param part - the part
 * @param read - what reads it
 * @returns what was read
 * @throws WorkbookError whatever goes wrong
 */
export function inPart<T>(part: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw error instanceof WorkbookError ? error : damaged(part);
  }
}

/** All rows are above the records of a sheet that has none. */
const noRecords: RowNumbers = { firstRow: Infinity, records: [], rows: [] };

function wholeText(
  xml: string,
  strings: RawStrings,
  keptSheets: ReadonlySet<string>,
  losses: Set<ShareLoss>,
): string {
  const plan = planSheet(xml, keptSheets);
  const texts = textsOf(xml, { plan, byValue: new Map([["", noRecords]]), others: 0 }, strings, losses);
  return texts.get("") ?? "";
}

function textsOf(
  xml: string,
  { plan, byValue }: SheetShares,
  strings: RawStrings,
  losses: Set<ShareLoss>,
): ReadonlyMap<string, string> {
  const shareOf = new Map<number, { readonly numbers: RowNumbers; readonly rows: string[] }>();
  const rowsOf = new Map<string, string[]>();
  let firstRow = Infinity;
  for (const [value, numbers] of byValue) {
    const share = { numbers, rows: [] };
    rowsOf.set(value, share.rows);
    for (const row of numbers.rows) shareOf.set(row, share);
    ({ firstRow } = numbers);
  }
  const writing: RowWriting = { prefix: plan.prefix, strings, showHidden: plan.isFiltered };
  const above: string[] = [];
  const fill = fillMerged(plan.merged);
  readRawRows(xml, (raw) => {
    const share = shareOf.get(raw.row);
    const filled = fill(raw, share);
    if (share === undefined && raw.row >= firstRow) return;
    addLosses(raw, losses);
    if (share === undefined) above.push(writeRow(raw, raw.row, writing));
    else share.rows.push(writeRow(filled, newRow(share.numbers, raw.row) ?? raw.row, writing));
  });
  for (const loss of plan.losses) losses.add(loss);
  if (plan.merged.some((range) => range.firstRow < firstRow && range.lastRow >= firstRow))
    losses.add("merged-cells");
  const merged = mergedByShare(plan.merged, byValue, shareOf);
  return new Map(
    Array.from(byValue, ([value, numbers]) => {
      const own = rowsOf.get(value) ?? [];
      if (own.length !== numbers.rows.length) throw new Error("A row of a record is not there.");
      const document = { plan, numbers, rows: [...above, ...own], merged: merged.get(numbers) ?? [] };
      return [value, documentOf(document)];
    }),
  );
}

function addLosses({ cells }: RawRow, losses: Set<ShareLoss>): void {
  for (const { hasFormula, attributes } of cells) {
    if (hasFormula) losses.add("formulas");
    // A picture in a cell.
    if (attributes["vm"] !== undefined) losses.add("pictures");
  }
}

/** The merged cells of each share; each one is looked at by the shares that have rows of it alone. */
function mergedByShare(
  merged: readonly CellRange[],
  byValue: ReadonlyMap<string, RowNumbers>,
  shareOf: ReadonlyMap<number, { readonly numbers: RowNumbers }>,
): ReadonlyMap<RowNumbers, readonly CellRange[]> {
  const own = new Map(Array.from(byValue.values(), (numbers) => [numbers, [] as CellRange[]]));
  for (const range of merged) {
    const shares = new Set<RowNumbers>();
    const [numbers] = byValue.values();
    if (range.lastRow < (numbers?.firstRow ?? 0)) for (const all of byValue.values()) shares.add(all);
    else
      for (const { row, share } of recordsIn(range, numbers, shareOf))
        if (row >= range.firstRow) shares.add(share.numbers);
    for (const share of shares) {
      const left = newMerged(share, range);
      if (left !== undefined) own.get(share)?.push(left);
    }
  }
  return own;
}

function* recordsIn<S>(
  { firstRow, lastRow }: CellRange,
  numbers: RowNumbers | undefined,
  shareOf: ReadonlyMap<number, S>,
): Generator<{ readonly row: number; readonly share: S }> {
  // No further than there are records: a merged cell can go down to the last row of Excel.
  const last = Math.min(lastRow, numbers?.records[numbers.records.length - 1] ?? 0);
  for (let row = firstRow; row <= last; row += 1) {
    const share = shareOf.get(row);
    if (share !== undefined) yield { row, share };
  }
}

interface ShareDocument {
  readonly plan: SheetPlan;
  readonly numbers: RowNumbers;
  readonly rows: readonly string[];
  readonly merged: readonly CellRange[];
}

function documentOf(document: ShareDocument): string {
  const { plan } = document;
  const children = plan.children.map((child) => childText(child, document));
  return `${XML_HEAD}${plan.root[0]}${children.join("")}${plan.root[1]}`;
}

function childText(child: PlannedChild, { plan, numbers, rows, merged }: ShareDocument): string {
  const { prefix, lists } = plan;
  switch (child.kind) {
    case "text":
      return child.text;
    case "rows":
      return `<${prefix}sheetData>${rows.join("")}</${prefix}sheetData>`;
    case "merged": {
      const cells = merged.map((range) => `<${prefix}mergeCell ref="${rangeText(range)}"/>`);
      return listed("mergeCells", prefix, cells);
    }
    case "lists":
      return listed(
        "dataValidations",
        prefix,
        lists.flatMap(({ text: [before, behind], ranges }) => {
          const left = ranges.flatMap((range) => newRange(numbers, range) ?? []);
          return left.length === 0 ? [] : [`${before} sqref="${left.map(rangeText).join(" ")}"${behind}`];
        }),
      );
    case "filter": {
      const left = newRange(numbers, child.range);
      return left === undefined ? "" : `<${prefix}autoFilter ref="${rangeText(left)}"/>`;
    }
  }
}

/** A list of elements, with their number; a list of none is none. */
function listed(name: string, prefix: string, items: readonly string[]): string {
  return items.length === 0
    ? ""
    : `<${prefix}${name} count="${String(items.length)}">${items.join("")}</${prefix}${name}>`;
}
