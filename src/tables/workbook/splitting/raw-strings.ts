import { elementsOf, prefixOf, rootOf } from "../parts/elements.ts";
import type { Package } from "../parts/package.ts";
import { readStrings } from "../parts/strings.ts";
import { xmlText } from "../parts/xml.ts";

/** Gives the content of a shared text as XML, by its number, for a sheet whose elements have a prefix. */
export type RawStrings = (number: number, prefix: string) => string | undefined;

/**
 * Reads the texts that cells share, with their runs of fonts.
 *
 * @param pack - the parts
 * @param part - the part with the texts, where there is one
 * @returns gives a text; without its fonts where sheet and texts are written with different prefixes
 */
export function readRawStrings(pack: Package, part: string | undefined): RawStrings {
  if (part === undefined) return () => undefined;
  // It refuses what is too large.
  const plain = readStrings(pack, part);
  const xml = pack.text(part);
  const elements = elementsOf(xml, 1);
  const own = prefixOf(xml, rootOf(elements));
  const raw = elements
    .filter(({ name, depth }) => name === "si" && depth === 1)
    .map(({ inside, insideEnd }) => xml.slice(inside, insideEnd));
  return (number, prefix) => {
    const text = plain[number];
    if (text === undefined) return undefined;
    return prefix === own ? raw[number] : plainString(text, prefix);
  };
}

/** A text without fonts as the content of a cell. */
export function plainString(text: string, prefix: string): string {
  return `<${prefix}t xml:space="preserve">${xmlText(text)}</${prefix}t>`;
}
