import { tooLarge } from "../workbook-error.ts";
import type { Package } from "./package.ts";
import { xmlReader } from "./xml.ts";

/** A cell of Excel holds 32,767 characters; of a longer one so much is kept that it is seen to be too long. */
export const MAX_TEXT = 32_768;

/** Gathers the text of an element with runs, without the readings (phonetic runs) beside them. */
export interface TextGatherer {
  /** An element begins. */
  readonly open: (name: string) => void;
  /** An element ends. */
  readonly close: (name: string) => void;
  /** Text. */
  readonly text: (text: string) => void;
  /** Gives the text so far, and begins anew. */
  readonly take: () => string;
}

/** Makes a gatherer of texts. */
export function textGatherer(): TextGatherer {
  let gathered = "";
  let isText = false;
  let readings = 0;
  return {
    open: (name) => {
      if (name === "rPh") readings += 1;
      isText = name === "t" && readings === 0;
    },
    close: (name) => {
      if (name === "rPh") readings -= 1;
      isText = false;
    },
    text: (text) => {
      if (isText && gathered.length < MAX_TEXT) gathered += text.slice(0, MAX_TEXT - gathered.length);
    },
    take: () => {
      const text = gathered;
      gathered = "";
      return unescaped(text);
    },
  };
}

/** Excel writes characters that XML has not as `_x000D_`, and an underscore before such a text as `_x005F_`. */
function unescaped(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/**
 * Reads the texts that cells share.
 *
 * @param pack - the parts
 * @param part - the part with the texts, where there is one
 * @returns the texts by their numbers
 * @throws WorkbookError where there are too many
 */
export function readStrings(pack: Package, part: string | undefined): readonly string[] {
  const strings: string[] = [];
  if (part === undefined) return strings;
  const { maxStrings } = pack.limits;
  const gatherer = textGatherer();
  let length = 0;
  const reader = xmlReader({
    open: gatherer.open,
    text: gatherer.text,
    close: (name) => {
      gatherer.close(name);
      if (name !== "si") return;
      const text = gatherer.take();
      length += text.length;
      // Eighty characters each, on average.
      if (strings.length >= maxStrings || length > maxStrings * 80) throw tooLarge("strings", maxStrings);
      strings.push(text);
    },
  });
  for (const piece of pack.pieces(part)) reader.write(piece);
  reader.end();
  return strings;
}
