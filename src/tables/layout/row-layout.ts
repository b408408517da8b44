import type { TableColumn, TableModel } from "../../core/base.ts";
import type { HeadingMap, MappedHeading } from "../model.ts";

/** A column whose numbers can be added up. */
export interface SummedColumn {
  /** The position of the column in the file, from 0 on. */
  readonly index: number;
  /** The heading as the file has it. */
  readonly heading: string;
  /** The column of the model. */
  readonly column: TableColumn;
  /** The unit that the heading names. */
  readonly unit: MappedHeading["unit"];
}

/** What of the headings is needed to tell records from other rows. */
export interface RowLayout {
  /** The headings of the file, by position, without blanks around them. */
  readonly headings: readonly string[];
  /** The positions of the columns that a record has: required ones and those of its key, without numbers. */
  readonly anchors: readonly number[];
  /** The positions of the columns in which no value stands twice. */
  readonly unique: readonly number[];
  /** The columns of which a row of totals can have sums. */
  readonly summed: readonly SummedColumn[];
}

/**
 * Prepares the headings of a file for telling records from totals, signatures and notes.
 *
 * @param model - the model whose records the rows are
 * @param map - how the headings were understood
 * @returns what {@link classifyRow} needs, to be made once for a file
 *
 * @example
 * import { mapHeadings, rowLayoutOf } from "linli/tables";
 * import { organizationTable } from "linli/organizations";
 *
 * const headings = mapHeadings(["序号", "机构名称", "统一社会信用代码"], organizationTable());
 * headings.ok && rowLayoutOf(organizationTable(), headings.value).unique; // => [2]
 */
export function rowLayoutOf<T>(model: TableModel<T>, map: HeadingMap): RowLayout {
  const columns = new Map(model.columns.map((column) => [column.id, column]));
  const anchors: number[] = [];
  const unique: number[] = [];
  const summed: SummedColumn[] = [];
  for (const { index, heading, column: id, unit } of map.headings) {
    const column = id === undefined ? undefined : columns.get(id);
    if (column === undefined) continue;
    if (isNumber(column)) summed.push({ index, heading, column, unit });
    else if (column.required === true || model.key.includes(column.id)) anchors.push(index);
    if (model.unique?.includes(column.id) === true) unique.push(index);
  }
  return { headings: map.headings.map(({ heading }) => heading.trim()), anchors, unique, summed };
}

/** Whether the values of a column are numbers; a total has its sum there, so that they are no sign of a record. */
function isNumber({ kind }: TableColumn): boolean {
  return kind === "number" || kind === "integer" || kind === "money" || kind === "duration";
}
