import type { Finding } from "../../core/base.ts";
import type { FileFacts, RowStream, TableRow } from "../model.ts";
import { quietly } from "./chunks.ts";
import { rowOfValue } from "./row-reader.ts";
import { readFailed, rowStream } from "./row-stream.ts";

/** How many rows are handed on together. */
const BATCH = 512;

/** Options of `rowsOf`. */
export interface RowsOfOptions {
  /** The number of the first row; 1 unless told otherwise. */
  readonly firstRow?: number | undefined;
}

/**
 * Makes a stream of rows from what any other reader gives, such as one of workbooks.
 *
 * @remarks An array is a row of cells, `undefined` and `null` a blank row, anything else a record. Rows are numbered in
 * their order: a reader that leaves out blank rows moves the numbers.
 *
 * @param rows - arrays of cells, or records
 * @param options - the number of the first row
 * @returns the stream; where the reader throws, what was read stays, and `table.read-failed` is among the findings
 * of the file
 * @throws TypeError where `rows` cannot be iterated
 *
 * @example
 * import { rowsOf } from "linli/tables";
 *
 * const read = [];
 * for await (const row of rowsOf([["名称"], ["邻里社"]])) read.push(row);
 * read; // => [{ row: 1, cells: ["名称"] }, { row: 2, cells: ["邻里社"] }]
 */
export function rowsOf(
  rows: Iterable<unknown> | AsyncIterable<unknown>,
  options: RowsOfOptions = {},
): RowStream {
  const findings: Finding[] = [];
  let isPartial = true;
  const file = (): FileFacts => ({ findings: [...findings], partial: isPartial });
  const values = valuesOf(rows);
  async function* read(): AsyncGenerator<readonly TableRow[], void, undefined> {
    let number = options.firstRow ?? 1;
    let batch: TableRow[] = [];
    let isOpen = true;
    try {
      while (isOpen) {
        try {
          const next = values.next();
          const { done, value } = values.isAsync ? await next : (next as IteratorResult<unknown>);
          isOpen = done !== true;
          isPartial = isOpen;
          if (isOpen) batch.push(rowOfValue(number, value));
        } catch (error) {
          isOpen = false;
          findings.push(readFailed(error));
        }
        number += 1;
        if (batch.length === 0 || (isOpen && batch.length < BATCH)) continue;
        const full = batch;
        batch = [];
        yield full;
      }
    } finally {
      if (isOpen) await quietly(values.close);
    }
  }
  return rowStream(read, file);
}

/** Rows one by one. Only what arrives later is awaited: a row can be anything. */
interface Values {
  readonly isAsync: boolean;
  readonly next: () => IteratorResult<unknown> | Promise<IteratorResult<unknown>>;
  readonly close: () => unknown;
}

function valuesOf(rows: Iterable<unknown> | AsyncIterable<unknown>): Values {
  const isAsync = Symbol.asyncIterator in Object(rows);
  const iterator = isAsync
    ? (rows as AsyncIterable<unknown>)[Symbol.asyncIterator]()
    : (rows as Iterable<unknown>)[Symbol.iterator]();
  return { isAsync, next: () => iterator.next(), close: () => iterator.return?.() };
}
