import type { ShareLoss } from "../findings.ts";
import { bookParts, sheetPartName } from "../parts/book-parts.ts";
import type { Book } from "../parts/book.ts";
import { namespacesOf } from "../parts/namespaces.ts";
import type { Package } from "../parts/package.ts";
import { relationsOf, relationsPart } from "../parts/relations.ts";
import { utf8Of } from "../parts/utf8.ts";
import { readXml } from "../parts/xml.ts";
import { tooLarge } from "../workbook-error.ts";
import { writeZip } from "../zip/write-zip.ts";
import type { WrittenSheet } from "./write-sheets.ts";

/** Writes the workbooks of shares. */
export interface ShareWriter {
  /** Writes a workbook with the sheets that have rows of the share. */
  readonly write: (own: readonly WrittenSheet[]) => Uint8Array;
  /** What the workbook as a whole has that shares have not. */
  readonly losses: readonly ShareLoss[];
}

/**
 * Prepares the writing of shares: their sheets, and of the whole only styles and theme, byte for byte.
 *
 * @param pack - the parts of the whole
 * @param book - what the whole says of itself
 * @param notes - the sheets that every share has
 * @returns the writer; it throws WorkbookError where all shares together are larger than is read of one workbook
 */
export function shareWriter(pack: Package, book: Book, notes: readonly WrittenSheet[]): ShareWriter {
  const found = relationsOf(pack, book.part).find(({ type, target }) => type === "theme" && pack.has(target));
  const theme = found !== undefined && standsAlone(pack, found.target) ? found.target : undefined;
  const kept = new Set([book.styles, theme].map((name) => name?.toLowerCase()));
  const entries = pack.entries.filter(({ name }) => kept.has(name.toLowerCase()));
  const namespaces = namespacesOf(pack, book);
  const most = pack.limits.maxUnzipped;
  let written = 0;
  return {
    losses: found !== undefined && theme === undefined ? ["other"] : [],
    write: (own) => {
      const sheets = [...own, ...notes];
      const parts = [
        ...bookParts({
          // What was asked for by name can be a hidden sheet; a workbook needs one that is shown.
          sheets: sheets.map(({ sheet: { name, isHidden } }, index) => ({
            name,
            isHidden: index >= own.length && isHidden,
          })),
          styles: book.styles,
          theme,
          date1904: book.date1904,
          namespaces,
        }),
        ...sheets.map(({ text }, index) => ({ name: sheetPartName(index), text })),
      ];
      const contents = parts.map(({ name, text }) => ({ name, content: utf8Of(text) }));
      const bytes = writeZip(pack.bytes, entries, contents);
      written += bytes.length;
      if (written > most) throw tooLarge("unzipped", most);
      return bytes;
    },
  };
}

/** A theme can have pictures, which lie in parts of their own; and nobody has read it so far. */
function standsAlone(pack: Package, theme: string): boolean {
  if (pack.has(relationsPart(theme))) return false;
  try {
    readXml(pack.text(theme), {});
    return true;
  } catch {
    return false;
  }
}
