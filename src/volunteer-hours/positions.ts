/**
 * Gives where in a list something holds, counted from 1, as people count rows.
 *
 * @param list - the list
 * @param test - what is asked of each
 * @returns the places
 */
export function positionsWhere<T>(list: readonly T[], test: (item: T) => boolean): readonly number[] {
  const positions: number[] = [];
  list.forEach((item, index) => {
    if (test(item)) positions.push(index + 1);
  });
  return positions;
}
