import type { TableRow } from "../../model.ts";
import type { Book } from "../parts/book.ts";
import { readNumberFormats } from "../parts/number-formats.ts";
import type { Package } from "../parts/package.ts";
import { readStrings } from "../parts/strings.ts";
import { sheetReading, type SheetContext } from "./sheet-reader.ts";

/**
 * Reads what the cells of all sheets refer to: texts and styles.
 *
 * @param pack - the parts
 * @param book - what the workbook says of itself
 * @returns what `sheetReading` needs
 */
export function sheetContext(pack: Package, book: Book): SheetContext {
  return {
    strings: readStrings(pack, book.strings),
    formats: readNumberFormats(pack, book.styles),
    date1904: book.date1904,
    limits: pack.limits,
  };
}

/**
 * Reads the rows of a sheet one by one.
 *
 * @param pack - the parts
 * @param part - the part with the sheet
 * @param context - what its cells refer to
 * @returns the rows, unzipped while they are read
 */
export function* sheetRows(pack: Package, part: string, context: SheetContext): Generator<TableRow, void> {
  const reading = sheetReading(context);
  for (const piece of pack.pieces(part)) {
    reading.write(piece);
    yield* reading.take();
  }
  reading.end();
  yield* reading.take();
}
