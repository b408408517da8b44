import type { CellUnit, Finding } from "../core/base.ts";

/** The encodings that are told apart. */
export type TextEncoding = "utf-8" | "gb18030" | "utf-16le" | "utf-16be";

/** The formats of files with rows. */
export type TableFormat = "csv" | "tsv" | "ndjson" | "json";

/** The formats that a report can name: those of text, and workbooks, which `linli/tables/workbook` reads. */
export type FileFormat = TableFormat | "xlsx";

/** A row of a file: cells by position, or a record with names. */
export interface TableRow {
  /** The number of the row as a spreadsheet shows it, from 1 on; of NDJSON the line, of JSON the position. */
  readonly row: number;
  /** The cells by position; of a file of records the value itself is in `record`. */
  readonly cells: readonly unknown[];
  /** The value of a line of NDJSON or of an element of a JSON array. */
  readonly record?: unknown;
  /** What is wrong with the row before it is read: unbalanced quotes, no JSON. */
  readonly findings?: readonly Finding[] | undefined;
}

/** Rows as they are read, one by one or in the batches in which they arrive, which is faster. */
export interface RowStream extends AsyncIterable<TableRow> {
  /** The rows in batches; a stream is read once, in one of the two ways. */
  readonly batches: () => AsyncIterable<readonly TableRow[]>;
  /** What is known of the file as a whole, complete when the rows have ended. */
  readonly file: () => FileFacts;
}

/** What is known of a file as a whole. */
export interface FileFacts {
  /** The encoding that was used; nothing where text was given. */
  readonly encoding?: TextEncoding | undefined;
  /** `true` where the file began with a byte order mark. */
  readonly byteOrderMark?: boolean | undefined;
  /** The format that was read. */
  readonly format?: FileFormat | undefined;
  /** The name of the sheet, where the file is a workbook. */
  readonly sheet?: string | undefined;
  /** What separates the cells of CSV and TSV. */
  readonly delimiter?: string | undefined;
  /** What was found in the file as a whole: encoding, size, structure. */
  readonly findings: readonly Finding[];
  /** `true` where reading ended before the file did, and until it has ended. */
  readonly partial: boolean;
}

/** How a heading of a file was understood. */
export interface MappedHeading {
  /** The position of the column in the file, from 0 on. */
  readonly index: number;
  /** The heading as the file has it. */
  readonly heading: string;
  /** The id of the model's column; nothing where the heading is not known. */
  readonly column?: string | undefined;
  /** The unit that the heading names in brackets, or that is stated above the headings. */
  readonly unit?: CellUnit | undefined;
  /** Why the column was chosen. */
  readonly by?: "map" | "id" | "label" | "alias" | undefined;
}

/** How the headings of a file were understood. */
export interface HeadingMap {
  /** Every heading of the file, in order. */
  readonly headings: readonly MappedHeading[];
  /** The ids of the model's columns that the file has not. */
  readonly missing: readonly string[];
}

/** Where in a row something was found. */
export interface CellPlace {
  /** The position of the column in the file, from 0 on; nothing for a field of a record. */
  readonly index?: number | undefined;
  /** The heading as the file has it, or the field's name; empty where the file has no such column. */
  readonly heading: string;
  /** The id of the model's column. */
  readonly column?: string | undefined;
}

/** Something that was found in a row. */
export interface RowFinding {
  /** The number of the row, as a spreadsheet shows it. */
  readonly row: number;
  /** The cell; nothing where the row as a whole is meant. */
  readonly cell?: CellPlace | undefined;
  /** What was found; its path is that in the record. */
  readonly finding: Finding;
}

/** The values by which people recognise a row, by column id, as the file has them; personal ones are masked. */
export type RowKey = { readonly [column: string]: string };

/** What became of a row that stands for a record. */
export interface RowResult<T> {
  /** The number of the row, as a spreadsheet shows it. */
  readonly row: number;
  /** Whether no finding is an error. */
  readonly ok: boolean;
  /** The values by which people recognise the row; nothing where nothing was found in it. */
  readonly key?: RowKey | undefined;
  /** The record; nothing where the row has errors. */
  readonly record?: T | undefined;
  /** Everything that was found in it, cells first. */
  readonly findings: readonly RowFinding[];
  /** The row as it was read; with suggestions applied where the caller asked for it. */
  readonly source: TableRow;
  /** How many cells were changed as suggested; nothing where none was. */
  readonly fixed?: number | undefined;
}

/** Rows as they are checked, one by one or in the batches in which they arrive, which is faster. */
export interface CheckedRows<T> extends AsyncIterable<RowResult<T>> {
  /** The results in batches; rows are checked once, in one of the two ways. */
  readonly batches: () => AsyncIterable<readonly RowResult<T>[]>;
  /** How the headings were understood; none before the first result. */
  readonly headings: () => readonly MappedHeading[];
  /** The number of the last row of headings; 0 where there is none, and before the first result. */
  readonly headingRow: () => number;
  /**
   * What was found when the rows had ended: references to no row, totals that do not add up. The report has them, the
   * results cannot.
   */
  readonly late: () => Iterable<RowFinding>;
  /** The report on everything read so far, complete when the results have ended and partial before. */
  readonly report: () => TableReport;
}

/** How often rows of each sort occurred. */
export interface RowCounts {
  /** Rows of the file, headings, titles and footers included. */
  readonly total: number;
  /** Rows without any content. */
  readonly blank: number;
  /** Rows above the headings, and the headings. */
  readonly heading: number;
  /** Rows below the records: totals, signatures, notes. */
  readonly footer: number;
  /** Rows that were checked as records. */
  readonly records: number;
  /** Records without an error. */
  readonly valid: number;
  /** Valid records with a warning. */
  readonly warned: number;
  /** Records with an error. */
  readonly rejected: number;
}

/** Rows in a run: from the first to the last, both included. */
export type RowRun = readonly [first: number, last: number];

/**
 * Rows in runs, of which a limited number is listed.
 *
 * @remarks Listed are the first rows, as many as the report keeps, or all where they are one run. Only so the lists
 * of parts of a file make the list of the file, whichever parts come together first.
 */
export interface RowList {
  /** The rows that are listed, in runs. */
  readonly runs: readonly RowRun[];
  /** How many more rows there are behind them. */
  readonly moreRows: number;
  /** The last row of all; 0 where there is none. */
  readonly lastRow: number;
}

/** One finding of a report, with the row's key. */
export interface ReportedFinding extends RowFinding {
  /** The file that it is in. */
  readonly file: string;
  /** The values by which people recognise the row. */
  readonly key: RowKey;
}

/** All findings of one code in one column of one file. */
export interface FindingSummary extends RowList {
  /** The file that they are in. */
  readonly file: string;
  /** The code of the findings. */
  readonly code: string;
  /** Their severity. */
  readonly severity: "error" | "warning";
  /** The cell's column, as the heading of the file; nothing where rows as a whole are meant. */
  readonly heading?: string | undefined;
  /** The id of the model's column. */
  readonly column?: string | undefined;
  /** How many there are; a row can have several. */
  readonly count: number;
  /** The first of them, in full. */
  readonly first: readonly ReportedFinding[];
}

/** How a heading of a file was understood; a field of a record has no position. */
export type ReportedHeading = Omit<MappedHeading, "index"> & Pick<CellPlace, "index">;

/** The report on one file. */
export interface FileReport {
  /** The name of the file, as the caller gave it. */
  readonly file: string;
  /** The encoding that was used. */
  readonly encoding?: TextEncoding | undefined;
  /** The format that was read. */
  readonly format?: FileFormat | undefined;
  /** The name of the sheet, where the file is a workbook: each of its sheets is reported by itself. */
  readonly sheet?: string | undefined;
  /** How its headings were understood, by position; the fields of records by name. */
  readonly headings: readonly ReportedHeading[];
  /** How often rows of each sort occurred. */
  readonly rows: RowCounts;
  /** The rows without any content. */
  readonly blank: RowList;
  /** What was found in the file as a whole. */
  readonly findings: readonly Finding[];
  /** `true` where not everything was read or compared. */
  readonly partial: boolean;
}

/** What was found in files, as JSON: versioned, and mergeable with reports of other files or other parts. */
export interface TableReport {
  /** What this is. */
  readonly format: "linli-table-report";
  /** The version of the format. */
  readonly version: 1;
  /** The id of the model. */
  readonly model: string;
  /** How many findings of a kind are listed in full. */
  readonly maxListed: number;
  /** How many rows are listed of a kind of finding. */
  readonly maxRows: number;
  /** The files, by name. */
  readonly files: readonly FileReport[];
  /** The findings by file, column and code: of a file errors first, then by column and code. */
  readonly findings: readonly FindingSummary[];
  /** The sum over all files. */
  readonly rows: RowCounts;
  /** `true` where not everything was read or compared. */
  readonly partial: boolean;
}
