import { firstFilled, isBlankCell } from "./cells.ts";
import {
  announcesSignature,
  footerLabelOf,
  mayBeginFooter,
  readCount,
  type FooterLabel,
} from "./footer-words.ts";
import type { RowLayout } from "./row-layout.ts";

/**
 * What a row below the headings is: a record; a row without content; the headings again, as in pasted sheets; sums of
 * all rows or of those since the last sum; names and dates of those who made the table; a remark.
 */
export type RowKind = "record" | "blank" | "heading-repeat" | "total" | "subtotal" | "signature" | "note";

/** What a row was found to be. */
export interface RowClass {
  /** What the row is; what is nothing else is a record. */
  readonly kind: RowKind;
  /** Always empty: there is no doubt to report, because what is not surely something else is a record. */
  readonly findings: readonly never[];
}

/** One object for every kind, because most of a million rows are records. */
const classes: { readonly [K in RowKind]: RowClass } = {
  record: { kind: "record", findings: [] },
  blank: { kind: "blank", findings: [] },
  "heading-repeat": { kind: "heading-repeat", findings: [] },
  total: { kind: "total", findings: [] },
  subtotal: { kind: "subtotal", findings: [] },
  signature: { kind: "signature", findings: [] },
  note: { kind: "note", findings: [] },
};

/**
 * Tells records from blank rows, repeated headings, totals, signatures and notes.
 *
 * @remarks A row is a footer only if a label such as 合计, 填表人：or 备注：stands in its first cell that is not empty,
 * and most columns that a record has are empty: required ones and those of the key, apart from numbers. A row with a
 * value in a column whose values are unique is a record, whatever it is called.
 *
 * @param cells - the cells of the row
 * @param layout - the headings of the file, by `rowLayoutOf`
 * @returns the kind of the row; what is not surely something else is a `record`; findings are always empty
 *
 * @example
 * import { classifyRow, mapHeadings, rowLayoutOf } from "linli/tables";
 * import { organizationTable } from "linli/organizations";
 *
 * const headings = mapHeadings(["序号", "机构名称", "统一社会信用代码"], organizationTable());
 * const layout = rowLayoutOf(organizationTable(), headings.ok ? headings.value : { headings: [], missing: [] });
 * classifyRow(["合计", "12家", ""], layout).kind; // => "total"
 * classifyRow(["12", "合计社会工作服务中心", ""], layout).kind; // => "record"
 */
export function classifyRow(cells: readonly unknown[], layout: RowLayout): RowClass {
  const first = firstFilled(cells);
  if (first < 0) return classes.blank;
  const cell = cells[first];
  if (typeof cell !== "string") return classes.record;
  if (cell.trim() === layout.headings[first] && repeatsHeadings(cells, layout))
    return classes["heading-repeat"];
  const label = labelOf(cell);
  return label === undefined || isFilledAsRecord(cells, first, layout) ? classes.record : classes[label];
}

/** Two cells or more that repeat their headings, and at least half of those that are not empty. */
function repeatsHeadings(cells: readonly unknown[], { headings }: RowLayout): boolean {
  let filled = 0;
  let repeated = 0;
  cells.forEach((cell, index) => {
    if (isBlankCell(cell)) return;
    filled++;
    if (typeof cell === "string" && cell.trim() === headings[index]) repeated++;
  });
  return (
    repeated * 2 >= filled && repeated >= Math.min(2, headings.filter((heading) => heading !== "").length)
  );
}

/** Whether a row that begins with a footer's label is a record after all. */
function isFilledAsRecord(cells: readonly unknown[], label: number, layout: RowLayout): boolean {
  const isFilled = (index: number): boolean => index !== label && isValueOfRecord(cells, index);
  if (layout.unique.some(isFilled)) return true;
  const others = layout.anchors.filter((index) => index !== label);
  const filled = others.filter(isFilled).length;
  return filled > 0 && filled * 2 >= others.length;
}

/** Counts, further labels, and what stands beside such a label (审核人 | 李四) are no values of a record. */
function isValueOfRecord(cells: readonly unknown[], index: number): boolean {
  const cell = cells[index];
  if (isBlankCell(cell)) return false;
  if (typeof cell === "number") return String(cell).length > 6;
  if (typeof cell !== "string") return true;
  if (/^\s*\d{1,6}\s*$/.test(cell) || readCount(cell) !== undefined || labelOf(cell) !== undefined)
    return false;
  const before = index === 0 ? undefined : cells[index - 1];
  return typeof before !== "string" || !announcesSignature(before);
}

function labelOf(text: string): FooterLabel | undefined {
  return mayBeginFooter(text) ? footerLabelOf(text) : undefined;
}
