/** Whether a Latin word ends at a position, so that "personal" is not read as "person". */
const insideWord = /[a-z'’-]/;

/**
 * Finds the longest word of a table at a position of a text.
 *
 * @param pairs - words with their meaning
 * @param text - text in lower case
 * @param at - the position
 * @returns the pair with the longest word, or `undefined` where none stands there
 */
export function longestPair<Pair extends readonly [word: string, ...meaning: readonly unknown[]]>(
  pairs: readonly Pair[],
  text: string,
  at: number,
): Pair | undefined {
  let longest: Pair | undefined;
  for (const pair of pairs) {
    const [word] = pair;
    if (text.startsWith(word, at) && endsThere(text, at + word.length, word)) {
      if (longest === undefined || word.length > longest[0].length) longest = pair;
    }
  }
  return longest;
}

function endsThere(text: string, end: number, word: string): boolean {
  return !isLatin(word.charCodeAt(word.length - 1)) || !insideWord.test(text.charAt(end));
}

function startsThere(text: string, start: number, word: string): boolean {
  return !isLatin(word.charCodeAt(0)) || !insideWord.test(text.charAt(start - 1));
}

function isLatin(code: number): boolean {
  return code >= 97 && code <= 122;
}

/**
 * Finds the longest word of a table at the end of a text.
 *
 * @param pairs - words with their meaning
 * @param text - text in lower case
 * @returns the pair with the longest word, or `undefined` where none ends the text
 */
export function longestPairAtEnd<Pair extends readonly [word: string, ...meaning: readonly unknown[]]>(
  pairs: readonly Pair[],
  text: string,
): Pair | undefined {
  let longest: Pair | undefined;
  for (const pair of pairs) {
    const [word] = pair;
    if (text.endsWith(word) && startsThere(text, text.length - word.length, word)) {
      if (longest === undefined || word.length > longest[0].length) longest = pair;
    }
  }
  return longest;
}

/**
 * Passes blanks.
 *
 * @param text - any text
 * @param at - a position
 * @returns the next position that is no blank
 */
export function skipBlank(text: string, at: number): number {
  let end = at;
  while (text.charAt(end) === " ") end += 1;
  return end;
}
