import { bookParts, sheetPartName } from "../parts/book-parts.ts";
import type { Book } from "../parts/book.ts";
import { namespacesOf } from "../parts/namespaces.ts";
import type { Package } from "../parts/package.ts";
import { relationsOf } from "../parts/relations.ts";
import { utf8Of } from "../parts/utf8.ts";
import { writeZip } from "../zip/write-zip.ts";
import type { WrittenSheet } from "./write-sheets.ts";

/**
 * Writes the workbook of a share: its sheets, and of the whole only styles and theme, byte for byte.
 *
 * @param pack - the parts of the whole
 * @param book - what the whole says of itself
 * @param own - the sheets with rows of the share
 * @param notes - the sheets that every share has
 * @returns the workbook
 */
export function writeShare(
  pack: Package,
  book: Book,
  own: readonly WrittenSheet[],
  notes: readonly WrittenSheet[],
): Uint8Array {
  const theme = relationsOf(pack, book.part).find(({ type, target }) => type === "theme" && pack.has(target));
  const sheets = [...own, ...notes];
  const kept = new Set([book.styles, theme?.target].map((name) => name?.toLowerCase()));
  const parts = [
    ...bookParts({
      // What was asked for by name can be a hidden sheet; a workbook needs one that is shown.
      sheets: sheets.map(({ sheet: { name, isHidden } }, index) => ({
        name,
        isHidden: index >= own.length && isHidden,
      })),
      styles: book.styles,
      theme: theme?.target,
      date1904: book.date1904,
      namespaces: namespacesOf(pack, book),
    }),
    ...sheets.map(({ text }, index) => ({ name: sheetPartName(index), text })),
  ];
  return writeZip(
    pack.bytes,
    pack.entries.filter(({ name }) => kept.has(name.toLowerCase())),
    parts.map(({ name, text }) => ({ name, content: utf8Of(text) })),
  );
}
