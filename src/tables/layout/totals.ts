import type { CellUnit, CellValue, TableCells, TableModel } from "../../core/base.ts";
import { warningOf } from "../../core/base.ts";
import type { HeadingMap, RowFinding, TableRow } from "../model.ts";
import { isBlankCell } from "./cells.ts";
import { classifyRow } from "./classify-row.ts";
import { readCount } from "./footer-words.ts";
import { rowLayoutOf, type RowLayout, type SummedColumn } from "./row-layout.ts";

/** Reads the cell at a position of a row, as the cells of records are read: minutes, fen, numbers. */
export type CellRead = (cell: unknown, index: number) => CellValue;

/** What a row of totals says. */
export interface StatedTotal {
  /** Whether it sums up the whole file or a part of it. */
  readonly scope: "file" | "part";
  /** How many records there are, with the position of the cell that says so. */
  readonly count?: { readonly index: number; readonly value: number } | undefined;
  /** The sums, with the positions of their columns, in the units in which cells are read. */
  readonly sums: readonly { readonly index: number; readonly value: number }[];
}

/**
 * Reads what a row of totals says: sums below columns of numbers, and texts such as 共 12 家.
 *
 * @remarks A bare number below names or codes is not read: it does not say what it counts. Neither is a number of
 * persons, because a person can have several rows.
 *
 * @param cells - the cells of the row
 * @param layout - the headings of the file, by `rowLayoutOf`
 * @param read - how cells are read, so that 3450 below hours is as many minutes as the rows have
 * @returns the sums and the count; nothing where the row is none of totals
 *
 * @example
 * import { mapHeadings, readStatedTotal, rowLayoutOf } from "linli/tables";
 * import { organizationTable } from "linli/organizations";
 *
 * const headings = mapHeadings(["序号", "机构名称", "统一社会信用代码"], organizationTable());
 * const layout = rowLayoutOf(organizationTable(), headings.ok ? headings.value : { headings: [], missing: [] });
 * readStatedTotal(["合计", "共 12 家", ""], layout, () => undefined)?.count; // => { index: 1, value: 12 }
 */
export function readStatedTotal(
  cells: readonly unknown[],
  layout: RowLayout,
  read: CellRead,
): StatedTotal | undefined {
  const { kind } = classifyRow(cells, layout);
  if (kind !== "total" && kind !== "subtotal") return undefined;
  const sums: { readonly index: number; readonly value: number }[] = [];
  for (const { index } of layout.summed) {
    const value = isBlankCell(cells[index]) ? undefined : read(cells[index], index);
    if (typeof value === "number") sums.push({ index, value });
  }
  for (const [index, cell] of cells.entries()) {
    const value = typeof cell === "string" ? readCount(cell) : undefined;
    if (value === undefined || sums.some((sum) => sum.index === index)) continue;
    return { scope: kind === "total" ? "file" : "part", count: { index, value }, sums };
  }
  return { scope: kind === "total" ? "file" : "part", sums };
}

/** The numbers of the rows so far, for comparison with the totals that the file states. */
export interface Totals {
  /** Counts a record and adds its numbers; `source` are its cells as they stand in the file. */
  readonly add: (cells: TableCells, source: readonly unknown[]) => void;
  /** Compares a row of totals with the rows since the beginning or since the last such row: warnings where they differ. */
  readonly compare: (row: TableRow, read: CellRead) => readonly RowFinding[];
  /** Compares the totals of the whole file that stand above its first record, when all records have come. */
  readonly compareFirst: () => readonly RowFinding[];
}

/** A column's numbers in whole units of 1/`scale`, so that sums are exact. */
interface Sum {
  readonly of: SummedColumn;
  readonly scale: number;
  whole: number;
  part: number;
  /** `false` as soon as a number could not be read or not be added exactly: then nothing is claimed. */
  wholeExact: boolean;
  partExact: boolean;
}

/** Numbers may have four decimals; minutes, fen and integers have none. */
const DECIMALS = 10_000;

/**
 * Begins to add up the rows of a file.
 *
 * @remarks Memory is that of one number per column. Sums are exact: a column with a cell that could not be read, with
 * more than four decimals or beyond 2^53 is not compared. A total above the first record sums up what follows.
 *
 * @param model - the model whose records the rows are
 * @param map - how the headings were understood
 * @returns the empty totals; `compare` finds `total.mismatch` and `total.count-mismatch`
 *
 * @example
 * import { mapHeadings, newTotals } from "linli/tables";
 * import { organizationTable } from "linli/organizations";
 *
 * const headings = mapHeadings(["机构名称", "统一社会信用代码"], organizationTable());
 * const totals = newTotals(organizationTable(), headings.ok ? headings.value : { headings: [], missing: [] });
 * totals.add({ name: "邻里社区服务中心" }, ["邻里社区服务中心", ""]);
 * const findings = totals.compare({ row: 3, cells: ["共2家", ""] }, () => undefined);
 * findings[0]?.finding.params; // => { stated: 2, counted: 1, scope: "file" }
 */
export function newTotals<T>(model: TableModel<T>, map: HeadingMap): Totals {
  const layout = rowLayoutOf(model, map);
  const sums = layout.summed.map(newSum);
  const rows = { whole: 0, part: 0 };
  const first: { readonly stated: StatedTotal; readonly row: TableRow }[] = [];
  return {
    add: (cells, source) => {
      rows.whole++;
      rows.part++;
      for (const sum of sums) addTo(sum, cells[sum.of.column.id], source[sum.of.index]);
    },
    compare: (row, read) => {
      const stated = readStatedTotal(row.cells, layout, read);
      if (stated === undefined) return [];
      if (rows.whole === 0) {
        if (stated.scope === "file") first.push({ stated, row });
        return [];
      }
      const findings = [...compareCount(stated, rows, row, map), ...compareSums(stated, sums, row)];
      rows.part = 0;
      for (const sum of sums) {
        sum.part = 0;
        sum.partExact = true;
      }
      return findings;
    },
    compareFirst: () =>
      first.flatMap(({ stated, row }) => [
        ...compareCount(stated, rows, row, map),
        ...compareSums(stated, sums, row),
      ]),
  };
}

function newSum(of: SummedColumn): Sum {
  const scale = of.column.kind === "number" ? DECIMALS : 1;
  return { of, scale, whole: 0, part: 0, wholeExact: true, partExact: true };
}

function addTo(sum: Sum, value: CellValue, cell: unknown): void {
  const units = typeof value === "number" ? unitsOf(value, sum.scale) : isBlankCell(cell) ? 0 : undefined;
  sum.whole += units ?? 0;
  sum.part += units ?? 0;
  if (units === undefined || !Number.isSafeInteger(sum.whole)) sum.wholeExact = false;
  if (units === undefined || !Number.isSafeInteger(sum.part)) sum.partExact = false;
}

/** A number in whole units; nothing where it is not one. */
function unitsOf(value: number, scale: number): number | undefined {
  const units = Math.round(value * scale);
  return Number.isSafeInteger(units) && units / scale === value ? units : undefined;
}

function compareCount(
  stated: StatedTotal,
  rows: { readonly whole: number; readonly part: number },
  { row }: TableRow,
  map: HeadingMap,
): readonly RowFinding[] {
  const { count, scope } = stated;
  if (count === undefined || count.value === rows.part || (scope === "file" && count.value === rows.whole))
    return [];
  const counted = scope === "file" ? rows.whole : rows.part;
  const heading = map.headings[count.index];
  return [
    {
      row,
      cell: {
        index: count.index,
        heading: heading?.heading ?? "",
        ...(heading?.column !== undefined && { column: heading.column }),
      },
      finding: warningOf("total.count-mismatch", { stated: count.value, counted, scope }),
    },
  ];
}

function compareSums(stated: StatedTotal, sums: readonly Sum[], { row }: TableRow): readonly RowFinding[] {
  return stated.sums.flatMap(({ index, value }) => {
    const sum = sums.find(({ of }) => of.index === index);
    const units = sum === undefined ? undefined : unitsOf(value, sum.scale);
    if (sum === undefined || units === undefined || !contradicts(sum, units, stated.scope)) return [];
    const counted = stated.scope === "file" ? sum.whole : sum.part;
    const { heading, column } = sum.of;
    const { shown, unit } = unitShown(sum);
    const finding = warningOf("total.mismatch", {
      stated: shown(units),
      counted: shown(counted),
      difference: shown(units - counted),
      scope: stated.scope,
      unit,
    });
    return [{ row, cell: { index, heading, column: column.id }, finding }];
  });
}

/** Whether a sum is certainly another than the stated one; 合计 can also close a part of a file. */
function contradicts(sum: Sum, units: number, scope: "file" | "part"): boolean {
  if (scope === "part") return sum.partExact && units !== sum.part;
  return sum.wholeExact && units !== sum.whole && units !== sum.part;
}

/** How the numbers of a column are shown: in the unit in which the file has them, hours to two decimals. */
function unitShown({ of: { column, unit: said }, scale }: Sum): {
  readonly shown: (units: number) => number;
  readonly unit: CellUnit | undefined;
} {
  const unit = said ?? column.unit;
  if (column.kind === "money") {
    const fen = unit === "ten-thousand-yuan" ? 1_000_000 : 100;
    return { shown: (units) => units / fen, unit: unit ?? "yuan" };
  }
  if (column.kind === "duration" && unit === "hour") {
    return { shown: (units) => Math.round((units / 60) * 100) / 100, unit };
  }
  return { shown: (units) => units / scale, unit: column.kind === "duration" ? "minute" : unit };
}
