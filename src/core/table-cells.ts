import type { Labels } from "./code-list.ts";
import type { Period } from "./period.ts";
import type { CellValue, TableCells } from "./table-model.ts";

/**
 * Leaves out the cells that would be empty, for `cellsOf` of a table.
 *
 * @param cells - the cells of a record, some of them empty
 * @returns those that hold something; a list without texts is empty
 *
 * @example
 * import { filledCells } from "linli/core";
 *
 * filledCells({ name: "邻里节", number: undefined, themes: [] }); // => { name: "邻里节" }
 */
export function filledCells(cells: TableCells): TableCells {
  const filled: { [column: string]: CellValue } = {};
  for (const column of Object.keys(cells)) {
    const value = cells[column];
    if (value !== undefined && !(Array.isArray(value) && value.length === 0)) filled[column] = value;
  }
  return filled;
}

/**
 * Gives a part of a record that was read from several cells, or nothing where all of them are empty.
 *
 * @param record - the part, by its properties
 * @returns the part by reference, or `undefined`
 *
 * @example
 * import { filledRecord } from "linli/core";
 *
 * filledRecord({ title: "章程", on: undefined }); // => { title: "章程", on: undefined }
 * filledRecord({ title: undefined, on: undefined }); // => undefined
 */
export function filledRecord(record: { readonly [name: string]: unknown }): object | undefined {
  return Object.values(record).some((value) => value !== undefined) ? record : undefined;
}

/**
 * Makes a period of a cell of the kind `period`. What is no pair of texts stays as it is, for the check to refuse.
 *
 * @param cell - the first and the last day, an empty text where a side is open
 * @returns the period, or the cell
 *
 * @example
 * import { periodOfCell } from "linli/core";
 *
 * periodOfCell(["2025-12-17", "2025-12-23"]); // => { from: "2025-12-17", until: "2025-12-23" }
 * periodOfCell(["2025-12-17", ""]); // => { from: "2025-12-17" }
 */
export function periodOfCell(cell: CellValue): unknown {
  if (!Array.isArray(cell)) return cell;
  const [from = "", until = ""] = cell as readonly string[];
  return { ...(from === "" ? {} : { from }), ...(until === "" ? {} : { until }) };
}

/**
 * Gives the cell of a period, the other way round from `periodOfCell`.
 *
 * @param period - a period, if there is one
 * @returns the first and the last day, or `undefined`
 *
 * @example
 * import { cellOfPeriod } from "linli/core";
 *
 * cellOfPeriod({ from: "2025-12-17" }); // => ["2025-12-17", ""]
 */
export function cellOfPeriod(period: Period | undefined): readonly string[] | undefined {
  return period === undefined ? undefined : [period.from ?? "", period.until ?? ""];
}

/**
 * Reads the codes of a list from a cell that has several. What is neither a code nor one of its names stays as it is, for
 * the check to refuse.
 *
 * @param cell - a cell of the kind `list`
 * @param labels - the codes with their names
 * @returns the codes, or the cell
 *
 * @example
 * import { codesOfCell } from "linli/core";
 *
 * const labels = { elderly: { en: "elderly", "zh-CN": "老年人", former: ["老人"] } };
 * codesOfCell(["老人", "elderly", "x-qinghe:night-shift"], labels); // => ["elderly", "elderly", "x-qinghe:night-shift"]
 */
export function codesOfCell(cell: CellValue, labels: Labels<string>): unknown {
  if (!Array.isArray(cell)) return cell;
  const codes = new Map<unknown, string>();
  for (const [code, label] of Object.entries(labels)) {
    for (const word of [label["zh-CN"], label.en, ...(label.former ?? [])]) codes.set(word, code);
  }
  return (cell as readonly unknown[]).map((word) => codes.get(word) ?? word);
}
