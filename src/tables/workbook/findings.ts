import type { FindingOf } from "../../core/base.ts";

/** What a file is that was taken for a workbook. */
export type NoWorkbookKind = "zip" | "ods" | "xlsb" | "word" | "slides" | "text";

/** What a limit is about. */
export type WorkbookLimit = "file" | "parts" | "unzipped" | "ratio" | "part" | "sheets" | "strings";

/** What shares of a workbook do not have. */
export type ShareLoss =
  | "formulas"
  | "comments"
  | "pictures"
  | "links"
  | "formats"
  | "lists"
  | "filters"
  | "tables"
  | "merged-cells"
  | "names"
  | "macros"
  | "other";

/** What is found while workbooks are read, marked and split. */
export type WorkbookFindings = {
  /** The file is no workbook of the format .xlsx. */
  readonly "workbook.none": { readonly kind: NoWorkbookKind };
  /** The file is a container of old Office: a workbook with a password, or one in the old format .xls. */
  readonly "workbook.encrypted-or-old": Record<never, never>;
  /** A part of the workbook is missing or damaged. */
  readonly "workbook.damaged": { readonly part: string };
  /** The workbook is larger than is read; `limit` is in bytes, of a ratio times, of other things how many. */
  readonly "workbook.too-large": { readonly what: WorkbookLimit; readonly limit: number };
  /** The workbook has no sheet that could be read. */
  readonly "workbook.no-sheet": Record<never, never>;
  /** The workbook has no sheet of the name or number that was asked for; `sheets` are those that it has. */
  readonly "workbook.sheet-unknown": { readonly sheets: readonly string[] };
  /** The sheet has rows beyond the last that is read. */
  readonly "workbook.rows-limit": { readonly limit: number };
  /** The sheet has cells beyond the last column that is read. */
  readonly "workbook.columns-limit": { readonly limit: number };
  /** The sheet is hidden and was not read. */
  readonly "workbook.sheet-hidden": { readonly sheet: string };
  /** No row of the sheet has the headings of the model, and another sheet has: it was not read. */
  readonly "workbook.sheet-skipped": { readonly sheet: string };
  /** The workbook has macros, which are not looked at. */
  readonly "workbook.macros": Record<never, never>;
  /** The workbook takes values from other files; those that were last shown are read. */
  readonly "workbook.external-links": Record<never, never>;
  /** Cells are merged over several rows: the first row has the value, the others have none. */
  readonly "workbook.merged-cells": { readonly count: number; readonly range: string };
  /** The cell has a formula that was never calculated; it is read as empty. */
  readonly "workbook.formula-without-value": { readonly cell: string };
  /** The file is called a workbook and is a text file, which was read. */
  readonly "workbook.is-text": { readonly format: string };
  /** More cells were found wrong than comments are written; the other cells are coloured alone. */
  readonly "workbook.comments-limit": { readonly limit: number };
  /** No sheet with records has the column that the workbook is to be split by, or it is a personal one. */
  readonly "workbook.split-column": { readonly personal: boolean; readonly headings: readonly string[] };
  /** The column has more different values than shares are made. */
  readonly "workbook.split-limit": { readonly limit: number };
  /** What the workbook has and its shares have not. */
  readonly "workbook.split-losses": { readonly what: readonly ShareLoss[] };
  /** So many rows below the headings are no records, such as totals of the whole, and are in no share. */
  readonly "workbook.split-rows": { readonly sheet: string; readonly count: number };
  /** The sheet is in no share, because it has not the column; `records` is how many records it has. */
  readonly "workbook.split-sheet": { readonly sheet: string; readonly records: number };
};

/** One finding about a workbook. */
export type WorkbookFinding = FindingOf<WorkbookFindings>;
