import { isBlankCell } from "../layout/cells.ts";
import type { TableRow } from "../model.ts";
import { addText, finishHash, resetHash, type TextHash } from "./text-hash.ts";

/**
 * Makes the hash of a whole row, or of a whole record.
 *
 * @param hash - takes the hash
 * @param row - the row; blank cells at its end make no difference
 */
export function hashRow(hash: TextHash, { cells, record }: TableRow): void {
  resetHash(hash);
  if (record === undefined) {
    let end = cells.length;
    while (end > 0 && isBlankCell(cells[end - 1])) end -= 1;
    for (let index = 0; index < end; index += 1) {
      const cell = cells[index];
      addText(hash, typeof cell === "string" ? cell : String(cell ?? ""));
    }
  } else addText(hash, JSON.stringify(record));
  finishHash(hash);
}
