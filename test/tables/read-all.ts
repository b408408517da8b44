import {
  readRows,
  type FileFacts,
  type ReadRowsOptions,
  type RowSource,
  type TableRow,
} from "../../src/tables/index.ts";

/** What was read of a file. */
export interface ReadFile {
  /** The rows. */
  readonly rows: readonly TableRow[];
  /** What is known of the file at the end. */
  readonly file: FileFacts;
}

/** Reads all rows, batch by batch. */
export async function readAll(source: RowSource, options?: ReadRowsOptions): Promise<ReadFile> {
  const stream = readRows(source, options);
  const rows: TableRow[] = [];
  for await (const batch of stream.batches()) for (const row of batch) rows.push(row);
  return { rows, file: stream.file() };
}

/** The cells of all rows. */
export function cellsOf({ rows }: ReadFile): readonly (readonly unknown[])[] {
  return rows.map(({ cells }) => cells);
}

/** The codes of everything that was found, with the number of the row, 0 for the file. */
export function codesOf({ rows, file }: ReadFile): readonly (readonly [number, string])[] {
  return [
    ...file.findings.map(({ code }) => [0, code] as const),
    ...rows.flatMap(({ row, findings = [] }) => findings.map(({ code }) => [row, code] as const)),
  ];
}

/** Text as UTF-8. */
export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Cuts text or bytes at the given places. */
export function cutAt<T extends string | Uint8Array>(whole: T, places: readonly number[]): T[] {
  const borders = [0, ...[...new Set(places)].sort((a, b) => a - b), whole.length];
  return borders.slice(1).map((end, index) => whole.slice(borders[index], end) as T);
}
