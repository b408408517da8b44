import type { TableModel } from "../../core/base.ts";
import type { ValuesByColumn } from "../across-rows/compare-rows.ts";
import type { ColumnMap } from "../headings/column-map.ts";
import type { MappedHeading } from "../model.ts";
import type { RowCellOptions } from "./row-reading.ts";

/** How the rows of a file are checked. */
export interface CheckRowsOptions<T> {
  /** The model whose records the rows are. */
  readonly model: TableModel<T>;
  /** What reports call the file; an empty text by default. */
  readonly file?: string | undefined;
  /** What the caller knows of the headings: the id of a column, or `null` for none, by heading or by letter. */
  readonly map?: ColumnMap | undefined;
  /**
   * Where the headings are: `"find"` looks for them in the first ten rows; `"none"` is a file without, whose columns
   * the map names by letters; a list is what `headings()` gave of the part of the file that had them.
   */
  readonly headings?: "find" | "none" | readonly MappedHeading[] | undefined;
  /** How cells are read. */
  readonly cellOptions?: RowCellOptions | undefined;
  /** Whether suggestions are applied, three times at most, before a row is checked for good; `false` by default. */
  readonly fix?: boolean | undefined;
  /** How many findings of a kind the report lists in full, 20 by default; all are counted. */
  readonly maxListed?: number | undefined;
  /** How many rows of a kind of finding the report lists, 1,000 by default; all are counted. */
  readonly maxRows?: number | undefined;
  /** `false` compares no row with another, nor with stated totals: for parts of a file. */
  readonly duplicates?: boolean | undefined;
  /** How many different values of a column are kept for comparison, a million by default. */
  readonly maxKeys?: number | undefined;
  /** In how many rows nearly repeated values are looked for, 20,000 by default. */
  readonly similarUpTo?: number | undefined;
  /** Values that references may point to beside those of the file, by the id of the column that is pointed to. */
  readonly known?: ValuesByColumn | undefined;
  /** Values of rows that are listed already, by the id of the column. */
  readonly listed?: ValuesByColumn | undefined;
}
