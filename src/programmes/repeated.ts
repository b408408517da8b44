/**
 * Lists the records whose reference an earlier one has.
 *
 * @param records - records with references
 * @returns where each stands, counted from 0, and both positions counted from 1, the earlier first
 */
export function repeatedIds(
  records: readonly { readonly id: string }[],
): readonly { readonly index: number; readonly positions: readonly [number, number] }[] {
  const first = new Map<string, number>();
  const repeated: { readonly index: number; readonly positions: readonly [number, number] }[] = [];
  records.forEach(({ id }, index) => {
    const before = first.get(id);
    if (before === undefined) first.set(id, index);
    else repeated.push({ index, positions: [before + 1, index + 1] });
  });
  return repeated;
}
