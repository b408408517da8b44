import type { Finding } from "../../core/base.ts";
import type {
  CheckedRows,
  FileFacts,
  MappedHeading,
  RowFinding,
  RowResult,
  RowStream,
  TableReport,
  TableRow,
} from "../model.ts";
import { readFailed } from "../reading/row-stream.ts";
import type { CheckRowsOptions } from "./options.ts";
import { newRowChecker, type RowChecker } from "./row-checker.ts";

/** How many rows of an array are checked at a time, so that others have their turn between them. */
const BATCH = 512;

/** The results of checking rows that are all in memory. */
export interface CheckedRowList<T> {
  /** What became of every row that stands for a record, in order. */
  readonly results: readonly RowResult<T>[];
  /** What was found in other rows, and in the file when all rows had come. */
  readonly late: readonly RowFinding[];
  /** How the headings were understood. */
  readonly headings: readonly MappedHeading[];
  /** The report. */
  readonly report: () => TableReport;
}

/**
 * Checks the rows of a file against a model, one by one and with each other, while they are read.
 *
 * @remarks Headings are found in the first ten rows, and titles, totals, signatures, notes and blank rows are told
 * from records; without headings, or without a required one, no row is checked. Cells are read by the kind of their
 * column, the record is built and checked by the model, and what is found comes back with row, heading and position.
 * Records of JSON are taken as they are, or read as rows whose headings are their fields.
 *
 * Rows are compared too: `row.duplicate` for a value that may not stand twice, `row.repeated` for a whole
 * row without such a value, `row.already-listed`, `row.similar` for names that nearly repeat one, and, when all rows have come,
 * `row.reference-unknown` and totals that do not add up. The comparison keeps hashes of 64 bits and no values: among a
 * million different ones, two are taken for the same with a probability of 1 in 37 million.
 *
 * Everything is counted, some is listed. Findings name no value of a cell; rows are recognised by their key, in which
 * personal columns are masked. It never throws: a source that breaks off leaves `table.read-failed` and a partial
 * report.
 *
 * @param rows - of `readRows`, `rowsOf`, or rows in memory
 * @param options - the model, and how it is checked
 * @returns the results while they come, then the report
 *
 * @example
 * import { checkRows, readRows } from "linli/tables";
 * import { organizationTable } from "linli/organizations";
 *
 * const checked = checkRows(readRows("名称,统一社会信用代码\n"), { model: organizationTable(), file: "a.csv" });
 * const rejected = [];
 * for await (const result of checked) if (!result.ok) rejected.push(result.row);
 * rejected; // => []
 * checked.report().rows.heading; // => 1
 */
export function checkRows<T>(
  rows: RowStream | AsyncIterable<TableRow> | Iterable<TableRow>,
  options: CheckRowsOptions<T>,
): CheckedRows<T> {
  const checker = newRowChecker(options);
  const failures: Finding[] = [];
  let isTaken = false;
  const batches = (): AsyncGenerator<readonly RowResult<T>[], void, undefined> => {
    if (isTaken) throw new TypeError("checkRows: rows are checked once.");
    isTaken = true;
    return resultsOf(rows, checker, failures);
  };
  return {
    batches,
    [Symbol.asyncIterator]: () => oneByOne(batches()),
    headings: checker.headings,
    headingRow: checker.headingRow,
    late: checker.late,
    report: () => {
      const facts = factsOf(rows);
      return checker.report({
        ...facts,
        findings: [...facts.findings, ...failures],
        partial: facts.partial || failures.length > 0,
      });
    },
  };
}

/**
 * Checks rows that are all in memory, at once.
 *
 * @remarks As {@link checkRows}, without waiting for anything.
 *
 * @param rows - the rows
 * @param options - the model, and how it is checked
 * @returns the results and the report
 *
 * @example
 * import { checkRowList } from "linli/tables";
 * import { organizationTable } from "linli/organizations";
 *
 * const rows = [{ row: 1, cells: ["名称", "统一社会信用代码"] }, { row: 2, cells: ["", ""] }];
 * checkRowList(rows, { model: organizationTable() }).report().rows.blank; // => 1
 */
export function checkRowList<T>(rows: readonly TableRow[], options: CheckRowsOptions<T>): CheckedRowList<T> {
  const checker = newRowChecker(options);
  const results = [...checker.take(rows), ...checker.end()];
  return {
    results,
    late: [...checker.late()],
    headings: checker.headings(),
    report: () => checker.report({ findings: [], partial: false }),
  };
}

async function* oneByOne<T>(
  batches: AsyncGenerator<readonly RowResult<T>[], void, undefined>,
): AsyncGenerator<RowResult<T>, void, undefined> {
  for await (const batch of batches) for (const result of batch) yield result;
}

async function* resultsOf<T>(
  rows: RowStream | AsyncIterable<TableRow> | Iterable<TableRow>,
  checker: RowChecker<T>,
  failures: Finding[],
): AsyncGenerator<readonly RowResult<T>[], void, undefined> {
  try {
    for await (const batch of batchesOf(rows)) {
      const results = checker.take(batch);
      if (results.length > 0) yield results;
    }
  } catch (error) {
    failures.push(readFailed(error));
  }
  const rest = checker.end();
  if (rest.length > 0) yield rest;
}

function batchesOf(
  rows: RowStream | AsyncIterable<TableRow> | Iterable<TableRow>,
): AsyncIterable<readonly TableRow[]> | Iterable<readonly TableRow[]> {
  if ("batches" in rows) return rows.batches();
  return Symbol.asyncIterator in rows ? singly(rows) : inBatches(rows);
}

/** Rows of a slow source are not held back. */
async function* singly(rows: AsyncIterable<TableRow>): AsyncGenerator<readonly TableRow[], void, undefined> {
  for await (const row of rows) yield [row];
}

function* inBatches(rows: Iterable<TableRow>): Generator<readonly TableRow[], void, undefined> {
  let batch: TableRow[] = [];
  for (const row of rows) {
    batch.push(row);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

function factsOf(rows: object): FileFacts {
  const { file } = rows as Partial<RowStream>;
  return typeof file === "function" ? file() : { findings: [], partial: false };
}
