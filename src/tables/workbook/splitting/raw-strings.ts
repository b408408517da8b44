import { elementsOf, prefixOf, rootOf } from "../parts/elements.ts";
import type { Package } from "../parts/package.ts";
import { xmlText } from "../parts/xml.ts";

/** Gives the content of a shared text as XML, by its number, for a sheet whose elements have a prefix. */
export type RawStrings = (number: number, prefix: string) => string | undefined;

/**
 * Reads the texts that cells share, with their runs of fonts.
 *
 * @param pack - the parts
 * @param part - the part with the texts, where there is one
 * @returns gives a text, without its fonts where sheet and texts are written with different prefixes; whoever reads the
 * cells has refused too many texts before
 */
export function readRawStrings(pack: Package, part: string | undefined): RawStrings {
  if (part === undefined) return () => undefined;
  const xml = pack.text(part);
  const elements = elementsOf(xml, 1);
  const own = prefixOf(xml, rootOf(elements));
  const raw = elements
    .filter(({ name, depth }) => name === "si" && depth === 1)
    .map(({ inside, insideEnd }) => xml.slice(inside, insideEnd));
  return (number, prefix) => {
    const text = raw[number];
    return text === undefined ? undefined : movedString(text, own, prefix);
  };
}

/** A tag or an attribute with a prefix, other than those of XML itself. */
const prefixed = /<\/?([\w.-]+:)|\s((?!xml:)[\w.-]+:)[\w.-]+\s*=/g;

/**
 * Puts the content of a text into another sheet.
 *
 * @param raw - the content as XML
 * @param own - the prefix that its elements have
 * @param prefix - the prefix of the sheet
 * @returns the content as it is; without fonts where it has prefixes that the sheet may not know
 */
export function movedString(raw: string, own: string, prefix: string): string {
  const isOwn =
    own === prefix &&
    Array.from(raw.matchAll(prefixed)).every(([, tag, attribute]) => (tag ?? attribute) === prefix);
  if (isOwn) return raw;
  const text = Array.from(
    withoutReadings(raw).matchAll(/<(?:[\w.-]+:)?t(?:\s[^<>]*)?>([^<]*)</g),
    ([, run]) => run,
  );
  return `<${prefix}t xml:space="preserve">${text.join("")}</${prefix}t>`;
}

/** How a text is read aloud stands beside it, in runs of its own. */
function withoutReadings(raw: string): string {
  return raw
    .split(/<(?:[\w.-]+:)?rPh[\s>]/)
    .map((piece, index) => (index === 0 ? piece : piece.slice(piece.search(/<\/(?:[\w.-]+:)?rPh>/))))
    .join("");
}

/** A text without fonts as the content of a cell. */
export function plainString(text: string, prefix: string): string {
  // Characters that XML reads as others are written as Excel writes them.
  const escaped = text
    .replace(/_x(?=[0-9A-Fa-f]{4}_)/g, "_x005F_x")
    .replace(/[\r\v\f]/g, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`);
  return `<${prefix}t xml:space="preserve">${xmlText(escaped)}</${prefix}t>`;
}
