import { normalizeText } from "../core/base.ts";

/**
 * Brings a code to its machine form: half-width, upper case, without the blanks and dashes that people put
 * between its groups.
 */
export function compactCode(text: string): string {
  return normalizeText(text)
    .replace(/[\s\-\u2010-\u2015\u2212]/g, "")
    .toUpperCase();
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
