/** Blanks, dashes and the minus sign, and marks that print nothing: zero-width and direction marks, a BOM. */
const between = /[\s\p{Pd}\p{Cf}\u2212]/gu;

/**
 * Brings a code to its machine form: half-width, upper case, without what people put between its groups.
 *
 * A text of more than a thousand characters is no code however it is written, and comes back as it is, because the
 * compatibility form of hostile text takes quadratic time. Footnote marks such as ³ do not become digits.
 */
export function compactCode(text: string): string {
  if (text.length > 1000) return text;
  return text
    .replace(/\p{No}/gu, "?")
    .normalize("NFKC")
    .replace(between, "")
    .toUpperCase();
}

/** The 1-based positions of the characters that a pattern for one character refuses. */
export function positionsRefused(
  text: string,
  allowedAt: (character: string, index: number) => boolean,
): number[] {
  // A long text is no code: the first positions are enough to say so.
  return [...text.slice(0, 64)].flatMap((character, index) => (allowedAt(character, index) ? [] : index + 1));
}

/** Says whether a character is one of the ten ASCII digits. */
export function isDigit(character: string): boolean {
  return character >= "0" && character <= "9";
}
