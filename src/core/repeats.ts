/**
 * Finds the records of a list that share a text, such as their reference.
 *
 * @param keys - the text of each record; nothing for one that has none
 * @returns the positions of each group of two or more, counted from 1, in the order of their first
 *
 * @example
 * import { repeatsOf } from "linli/core";
 *
 * repeatsOf(["a", "b", "a", undefined, undefined]); // => [[1, 3]]
 */
export function repeatsOf(keys: readonly (string | undefined)[]): readonly (readonly number[])[] {
  const groups = new Map<string, number[]>();
  keys.forEach((key, index) => {
    if (key === undefined) return;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [index + 1]);
    else group.push(index + 1);
  });
  return [...groups.values()].filter(({ length }) => length > 1);
}
