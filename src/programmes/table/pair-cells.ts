/** A name and a count in one text, such as `青禾市：4`. */
export interface CountedName {
  /** What is counted. */
  readonly name: string;
  /** How many. */
  readonly count: number;
}

/**
 * Reads a name and a count, parted by a colon; 人 and 名 may follow the number.
 *
 * @param text - the text of a list's entry
 * @returns both, or `undefined` where the text is no such pair
 */
export function countedNameOf(text: string): CountedName | undefined {
  const at = Math.max(text.lastIndexOf("："), text.lastIndexOf(":"));
  if (at < 1) return undefined;
  const name = text.slice(0, at).trim();
  const count = wholeNumberOf(text.slice(at + 1), ["人", "名"]);
  return name === "" || count === undefined ? undefined : { name, count };
}

/**
 * Reads a whole number that one of several words may follow.
 *
 * @param text - such as `120分钟`
 * @param words - the words, such as 分钟
 * @returns the number, or `undefined`
 */
export function wholeNumberOf(text: string, words: readonly string[]): number | undefined {
  let digits = text.trim();
  const word = words.find((candidate) => digits.endsWith(candidate));
  if (word !== undefined) digits = digits.slice(0, -word.length).trim();
  return /^\d{1,9}$/.test(digits) ? Number(digits) : undefined;
}
