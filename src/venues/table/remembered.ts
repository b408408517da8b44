/** What is remembered at most: more different texts than this are no list of what repeats. */
const MOST_REMEMBERED = 4096;

/**
 * Makes a function that remembers what it gave, because districts and opening hours repeat from row to row.
 *
 * @param give - the function, of a text alone
 * @returns the same, which asks for a text once
 */
export function remembered<T>(give: (text: string) => T): (text: string) => T {
  const given = new Map<string, T>();
  return (text) => {
    const before = given.get(text);
    if (before !== undefined) return before;
    const result = give(text);
    if (given.size < MOST_REMEMBERED) given.set(text, result);
    return result;
  };
}
