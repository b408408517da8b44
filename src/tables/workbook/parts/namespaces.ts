import type { Book } from "./book.ts";
import type { Package } from "./package.ts";

/** The namespaces of a workbook, which are others where it is a strict one. */
export interface Namespaces {
  /** Of its elements. */
  readonly main: string;
  /** Of relations, and the beginning of their types. */
  readonly relations: string;
}

/** The namespaces of workbooks as all programs write them (ECMA-376, transitional). */
export const usualNamespaces: Namespaces = {
  main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  relations: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};

const strict: Namespaces = {
  main: "http://purl.oclc.org/ooxml/spreadsheetml/main",
  relations: "http://purl.oclc.org/ooxml/officeDocument/relationships",
};

/**
 * Says which namespaces a workbook has.
 *
 * @param pack - its parts
 * @param book - what it says of itself
 * @returns the strict ones where its main part names them
 */
export function namespacesOf(pack: Package, book: Book): Namespaces {
  return pack.text(book.part).includes(strict.main) ? strict : usualNamespaces;
}
