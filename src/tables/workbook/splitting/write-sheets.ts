import type { SheetPart } from "../parts/book.ts";
import { rangeText, type CellRange } from "../parts/cell-range.ts";
import type { Package } from "../parts/package.ts";
import { XML_HEAD } from "../parts/xml.ts";
import type { ShareLoss } from "../findings.ts";
import { readRawRows } from "./raw-rows.ts";
import type { RawStrings } from "./raw-strings.ts";
import { isWhole, newRange, type RowNumbers } from "./row-numbers.ts";
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
    for (const [value, text] of textsOf(pack.text(sheet.part), shares, strings, losses)) {
      const own = byShare.get(value) ?? [];
      own.push({ sheet, text });
      byShare.set(value, own);
    }
  }
  const kept = new Set(notes.map(({ name }) => name));
  return {
    ofShare: (value) => byShare.get(value) ?? [],
    notes: notes.map((sheet) => ({ sheet, text: wholeText(pack.text(sheet.part), strings, kept, losses) })),
    losses,
  };
}

/** All rows are above the records of a sheet that has none. */
const noRecords: RowNumbers = { firstRow: Infinity, lastRow: Infinity, rows: [] };

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
  const shareOf = new Map<number, string[]>();
  const rowsOf = new Map<string, string[]>();
  let firstRow = Infinity;
  for (const [value, numbers] of byValue) {
    const rows: string[] = [];
    rowsOf.set(value, rows);
    for (const row of numbers.rows) shareOf.set(row, rows);
    ({ firstRow } = numbers);
  }
  const writing: RowWriting = { prefix: plan.prefix, strings, showHidden: plan.isFiltered };
  const above: string[] = [];
  readRawRows(xml, (raw) => {
    const rows = shareOf.get(raw.row);
    if (rows === undefined && raw.row >= firstRow) return;
    if (raw.cells.some(({ hasFormula }) => hasFormula)) losses.add("formulas");
    if (rows === undefined) above.push(writeRow(raw, raw.row, writing));
    else rows.push(writeRow(raw, firstRow + rows.length, writing));
  });
  for (const loss of plan.losses) losses.add(loss);
  const isKept = (range: CellRange): boolean =>
    [...byValue.values()].some((numbers) => isWhole(numbers, range));
  if (!plan.merged.every(isKept)) losses.add("merged-cells");
  return new Map(
    Array.from(byValue, ([value, numbers]) => {
      const rows = [...above, ...(rowsOf.get(value) ?? [])];
      return [value, documentOf(plan, numbers, rows)];
    }),
  );
}

function documentOf(plan: SheetPlan, numbers: RowNumbers, rows: readonly string[]): string {
  const children = plan.children.map((child) => childText(child, plan, numbers, rows));
  return `${XML_HEAD}${plan.root[0]}${children.join("")}${plan.root[1]}`;
}

function childText(
  child: PlannedChild,
  { prefix, merged, lists }: SheetPlan,
  numbers: RowNumbers,
  rows: readonly string[],
): string {
  switch (child.kind) {
    case "text":
      return child.text;
    case "rows":
      return `<${prefix}sheetData>${rows.join("")}</${prefix}sheetData>`;
    case "merged":
      return listed(
        "mergeCells",
        prefix,
        merged
          .filter((range) => isWhole(numbers, range))
          .map((range) => `<${prefix}mergeCell ref="${rangeText(newRange(numbers, range) ?? range)}"/>`),
      );
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
