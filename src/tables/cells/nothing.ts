import { spreadsheetErrors, textPlaceholders, wordsForNothing } from "./data/words-for-nothing.ts";

/** Longer than any of the words for nothing. */
const LONGEST = 13;

/**
 * Says whether a text is the error of a formula, or the row of # that a narrow column shows.
 *
 * @param text - text without blanks around it
 * @returns `true` for `#REF!` and the like
 */
export function isSpreadsheetError(text: string): boolean {
  if (text.charCodeAt(0) !== 0x23 || text.length < 3 || text.length > 255) return false;
  for (let at = 1; at < text.length; at += 1) {
    if (text.charCodeAt(at) !== 0x23)
      return text.length <= LONGEST && spreadsheetErrors.includes(text.toUpperCase());
  }
  return true;
}

/**
 * Says whether a text in a column of texts stands for nothing; 无 may be an answer there and is none of them.
 *
 * @param text - text without blanks around it
 * @returns `true` for -, /, N/A and the like
 */
export function isTextPlaceholder(text: string): boolean {
  return text.length <= LONGEST && textPlaceholders.includes(text);
}

/**
 * Says whether a text in a column of dates, numbers or codes stands for nothing.
 *
 * @param text - text without blanks around it
 * @returns `true` for -, /, N/A, 无, 不详 and the like
 */
export function isPlaceholder(text: string): boolean {
  return isTextPlaceholder(text) || (text.length <= 4 && wordsForNothing.includes(text.toLowerCase()));
}
