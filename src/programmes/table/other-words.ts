import type { Labels } from "../../core/index.ts";

/**
 * Lists the other words that labels have for their codes, as the synonyms of a column.
 *
 * @param labels - the codes with their names
 * @returns the codes by word
 */
export function otherWordsOf(labels: Labels<string>): { readonly [text: string]: string } {
  return Object.fromEntries(
    Object.entries(labels).flatMap(([code, { former = [] }]) => former.map((word) => [word, code])),
  );
}
