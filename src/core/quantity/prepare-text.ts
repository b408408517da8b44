import { normalizeText } from "../text.ts";

/** Longer than any quantity with its hedge, unit and date; a longer text is a sentence. */
export const MAX_LENGTH = 200;

/** ①, ², ½ and their like: compatibility forms would glue a footnote mark to the number. */
const otherNumber = /\p{No}/u;

/**
 * Says whether a text has characters such as ①, ² and ½, which are no digits.
 *
 * @param text - any text
 * @returns `true` where it has
 */
export function hasOtherNumber(text: string): boolean {
  return otherNumber.test(text);
}

/**
 * Brings text to the form that numbers are read in: compatibility form in lower case with single blanks. The sign of
 * square metres is kept from becoming digits.
 *
 * @param text - any text
 * @returns the text; not in compatibility form where it has characters such as ①
 */
export function prepareText(text: string): string {
  const squares = text.replace(/m²/g, "m2").replace(/米²/g, "平方米").replace(/㎡/g, "m2");
  const marked = hasOtherNumber(squares) ? squares.trim() : normalizeText(squares);
  return marked.replace(/[A-Z]/g, (letter) => letter.toLowerCase()).replace(/\s+/g, " ");
}
