/**
 * Finds texts that stand in a list several times.
 *
 * @param texts - the texts
 * @returns the positions of each, counted from 0
 */
export function positionsOfRepeated(texts: readonly string[]): readonly (readonly number[])[] {
  const positions = new Map<string, number[]>();
  texts.forEach((text, position) => {
    const known = positions.get(text);
    if (known === undefined) positions.set(text, [position]);
    else known.push(position);
  });
  return [...positions.values()].filter(({ length }) => length > 1);
}
