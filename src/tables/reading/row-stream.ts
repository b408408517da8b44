import { errorOf, type Finding } from "../../core/base.ts";
import type { FileFacts, RowStream, TableRow } from "../model.ts";

/**
 * Makes a stream of rows from batches of them.
 *
 * @param read - begins to read
 * @param file - what is known of the file
 * @returns the stream
 */
export function rowStream(
  read: () => AsyncGenerator<readonly TableRow[], void, undefined>,
  file: () => FileFacts,
): RowStream {
  let isRead = false;
  const batches = (): AsyncGenerator<readonly TableRow[], void, undefined> => {
    if (isRead) throw new TypeError("A stream of rows is read once.");
    isRead = true;
    return read();
  };
  return { batches, file, [Symbol.asyncIterator]: () => oneByOne(batches()) };
}

async function* oneByOne(
  batches: AsyncGenerator<readonly TableRow[], void, undefined>,
): AsyncGenerator<TableRow, void, undefined> {
  for await (const batch of batches) for (const row of batch) yield row;
}

/**
 * Says that a source broke off.
 *
 * @param error - what it threw
 * @returns the finding, with the class of the error only: its message may hold a path or a part of the file
 */
export function readFailed(error: unknown): Finding {
  return errorOf("table.read-failed", { error: classOf(error) });
}

/** The code that systems give, such as `ECONNRESET`, or the name of the class. */
function classOf(error: unknown): string {
  try {
    const { code, name } = error as { readonly code?: unknown; readonly name?: unknown };
    if (typeof code === "string" && /^[A-Z][A-Z0-9_]{2,40}$/.test(code)) return code;
    if (typeof name === "string" && /^[A-Z][A-Za-z]{2,40}$/.test(name)) return name;
  } catch {
    // A value that throws at every touch.
  }
  return "Error";
}
