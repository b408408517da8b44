import type { Labels } from "./code-list.ts";
import type { Finding, FindingPath } from "./finding.ts";
import type { Label } from "./locale.ts";
import type { MaskKind } from "./mask-kind.ts";
import type { CheckResult } from "./result.ts";

/**
 * What stands in the cells of a column, which decides how they are read.
 *
 * @remarks `text`: one line. `code`: one of the codes of a list, written as a code or as one of its labels. `date`: a
 * civil date, with the precision that the cell has. `time`: a time of day, `HH:mm`. `instant`: a date and a time.
 * `moment`: a time of day, or a date and a time, whichever the file has; without an offset where the cell names none.
 * `duration`: whole minutes. `number`, `integer`: a number. `money`: fen. `boolean`: 是 or 否, a tick or
 * a cross. `list`: several texts in one cell. `range`: two numbers, from the lower to the higher, such as fees of
 * 800-1800. `period`: the first and the last day, such as 2024年1月1日至2028年12月31日; empty text for a side that is open.
 */
export type CellKind =
  | "text"
  | "code"
  | "date"
  | "time"
  | "instant"
  | "moment"
  | "duration"
  | "number"
  | "integer"
  | "money"
  | "boolean"
  | "list"
  | "range"
  | "period";

/** The unit that a bare number of a column is in: of money yuan or ten thousand yuan, of a duration minutes or hours. */
export type CellUnit = "yuan" | "ten-thousand-yuan" | "minute" | "hour" | "square-metre" | "person";

/** What was read from a cell, of a range or period both its ends; nothing from an empty one. */
export type CellValue = string | number | boolean | readonly string[] | readonly number[] | undefined;

/** What was read from the cells of a row, by the columns' ids; a column that the file has not is not there. */
export type TableCells = { readonly [column: string]: CellValue };

/** A column of a model's table. */
export interface TableColumn {
  /** What the column is called in reports and maps, in camel case. */
  readonly id: string;
  /** The heading that a template prints, without unit. */
  readonly label: Label;
  /** Other headings in use, in both languages, without unit. */
  readonly aliases?: readonly string[] | undefined;
  /** What stands in its cells. */
  readonly kind: CellKind;
  /** The property of the record that a cell fills: a finding at or below it belongs to this column. */
  readonly path: FindingPath;
  /** What a cell holds, for the data dictionary. */
  readonly description: Label;
  /** `true` where a file without this column cannot be read as this model. */
  readonly required?: boolean | undefined;
  /** The unit of a bare number, where the heading says no other. */
  readonly unit?: CellUnit | undefined;
  /** `code`: the codes and their labels. */
  readonly codes?: Labels<string> | undefined;
  /** `code`: further words in use for a code. */
  readonly synonyms?: { readonly [text: string]: string } | undefined;
  /** `code`: what becomes of a word that is no code; by default it is an error, `"left-out"` warns and reads nothing. */
  readonly unknown?: "left-out" | undefined;
  /** `text`: how many digits a number in it has, so that lost leading zeros are seen. */
  readonly digits?: number | undefined;
  /** What personal data its cells are; reports mask them. */
  readonly personal?: MaskKind | undefined;
  /** `true` for a column of other systems' files, which is read and which no template prints. */
  readonly foreign?: boolean | undefined;
}

/** A row of a template, by the columns' ids, as a person would type it. */
export type TableExample = { readonly [column: string]: string };

/**
 * How records of a model stand in the rows of a table: columns with their headings, and the way from cells to records.
 *
 * @remarks `linli/tables` reads, checks and writes files by it; every domain gives one for each of its models, and an
 * application can write its own. It does no work until it is used.
 */
export interface TableModel<T> {
  /** What the model is called on the command line, in kebab-case. */
  readonly id: string;
  /** What its records are called. */
  readonly title: Label;
  /** Its columns, in the order of the template. */
  readonly columns: readonly TableColumn[];
  /** The ids of the columns by which people recognise a row. */
  readonly key: readonly string[];
  /** The ids of columns in which no value stands twice. */
  readonly unique?: readonly string[] | undefined;
  /** The id of the column whose values should not nearly repeat each other, such as names. */
  readonly similar?: string | undefined;
  /** Columns whose values are found in another column, of this file or of a list beside it. */
  readonly references?: readonly TableReference[] | undefined;
  /** What is to be said of every file that has certain columns, such as how something that cells leave out is read. */
  readonly remarks?: readonly TableRemark[] | undefined;
  /** Rows for the template, each valid. */
  readonly examples: readonly TableExample[];
  /** Builds the record from what was read of a row; `row` is its number in the file. */
  readonly build: (cells: TableCells, row: number) => unknown;
  /** Gives the cells of a record: `build` of them makes an equal record, as far as the table has columns for it. */
  readonly cellsOf: (record: T) => TableCells;
  /** The guard of the model. */
  readonly is: (value: unknown) => value is T;
  /** The warnings of a valid record. */
  readonly explain: (record: T) => readonly Finding[];
  /** The check of the model: all findings. */
  readonly check: (input: unknown) => CheckResult<T>;
}

/** A column whose values point to rows. */
export interface TableReference {
  /** The id of the column that points. */
  readonly column: string;
  /** The id of the column that is pointed to. */
  readonly to: string;
}

/** What is to be said of a file as a whole. */
export interface TableRemark {
  /** The ids of columns; it is said of a file whose headings name one of them. */
  readonly columns: readonly string[];
  /** What is said, a warning. */
  readonly finding: Finding;
}
