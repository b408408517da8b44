/** Blanks, hyphens, dashes, the minus sign, and marks that print nothing: zero-width and direction marks, a BOM. */
const between = /[\s\-\u00AD\u200B-\u2015\u202A-\u202E\u2060\u2066-\u2069\u2212]/g;

/**
 * Brings a code to its machine form: half-width, upper case, without what people put between its groups.
 */
export function compactCode(text: string): string {
  return text.normalize("NFKC").replace(between, "").toUpperCase();
}

/** The 1-based positions of the characters that a pattern for one character refuses. */
export function positionsRefused(
  text: string,
  allowedAt: (character: string, index: number) => boolean,
): number[] {
  const positions: number[] = [];
  // A long text is no code: the first positions are enough to say so.
  const end = Math.min(text.length, 64);
  for (let index = 0; index < end; index += 1) {
    if (!allowedAt(text.charAt(index), index)) positions.push(index + 1);
  }
  return positions;
}

/** Says whether a character is one of the ten ASCII digits. */
export function isDigit(character: string): boolean {
  return character >= "0" && character <= "9";
}
