import type { Book } from "../parts/book.ts";
import { namespacesOf, type Namespaces } from "../parts/namespaces.ts";
import type { Package } from "../parts/package.ts";
import { relationsPart, targetFrom } from "../parts/relations.ts";
import { utf8Of } from "../parts/utf8.ts";
import { XML_HEAD, xmlText } from "../parts/xml.ts";
import { writeZip } from "../zip/write-zip.ts";
import { appended, edited, elementsOf, prefixOf, rootOf } from "../parts/elements.ts";

const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPES = "[Content_Types].xml";

/** A workbook that is being changed: parts that are not touched stay as they are, byte for byte. */
export interface Draft {
  /** What the workbook says of itself. */
  readonly book: Book;
  /** Its namespaces. */
  readonly namespaces: Namespaces;
  /** Reads a part, with the changes so far. */
  readonly read: (part: string) => string;
  /** Writes a part. */
  readonly write: (part: string, text: string) => void;
  /** Gives a name that no part has, such as `xl/comments3.xml`. */
  readonly freeName: (before: string, after: string) => string;
  /** Lets a part refer to another one. */
  readonly relate: (part: string, type: string, target: string) => string;
  /** Says what kind of part a new one is. */
  readonly declare: (part: string, contentType: string) => void;
  /** Says what kind parts with an extension are. */
  readonly declareExtension: (extension: string, contentType: string) => void;
  /** Writes the workbook. */
  readonly bytes: () => Uint8Array;
}

/**
 * Begins to change a workbook.
 *
 * @param pack - its parts
 * @param book - what it says of itself
 * @returns the draft
 */
export function newDraft(pack: Package, book: Book): Draft {
  const changed = new Map<string, string>();
  const has = (part: string): boolean => pack.has(part) || changed.has(part);
  const read = (part: string): string => changed.get(part) ?? pack.text(part);
  const write = (part: string, text: string): void => {
    changed.set(part, text);
  };
  const addToRoot = (part: string, child: (prefix: string) => string): void => {
    const xml = read(part);
    const root = rootOf(elementsOf(xml, 0));
    write(part, edited(xml, [appended(xml, root, child(prefixOf(xml, root)))]));
  };
  const namespaces = namespacesOf(pack, book);
  return {
    book,
    namespaces,
    read,
    write,
    freeName: (before, after) => {
      let number = 1;
      while (has(`${before}${String(number)}${after}`)) number += 1;
      return `${before}${String(number)}${after}`;
    },
    relate: (part, type, target) => {
      const rels = relationsPart(part);
      if (!has(rels))
        write(rels, `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships"></Relationships>`);
      const ids = new Set(elementsOf(read(rels), 1).map(({ attributes }) => attributes["Id"]));
      let number = 1;
      while (ids.has(`rId${String(number)}`)) number += 1;
      const id = `rId${String(number)}`;
      addToRoot(
        rels,
        (prefix) =>
          `<${prefix}Relationship Id="${id}" Type="${namespaces.relations}/${type}" Target="${xmlText(targetFrom(part, target))}"/>`,
      );
      return id;
    },
    declare: (part, contentType) => {
      addToRoot(
        TYPES,
        (prefix) => `<${prefix}Override PartName="/${xmlText(part)}" ContentType="${contentType}"/>`,
      );
    },
    declareExtension: (extension, contentType) => {
      const known = elementsOf(read(TYPES), 1).some(
        ({ name, attributes }) =>
          name === "Default" && (attributes["Extension"] ?? "").toLowerCase() === extension,
      );
      if (!known)
        addToRoot(
          TYPES,
          (prefix) => `<${prefix}Default Extension="${extension}" ContentType="${contentType}"/>`,
        );
    },
    bytes: () =>
      writeZip(
        pack.bytes,
        pack.entries,
        Array.from(changed, ([name, text]) => ({ name, content: bytesOf(text) })),
      ),
  };
}

/** What was UTF-16 is written as UTF-8. */
function bytesOf(text: string): Uint8Array {
  return utf8Of(text.replace(/^(<\?xml[^>]*encoding=["'])UTF-16(?:LE|BE)?/i, "$1UTF-8"));
}
