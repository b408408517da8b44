import { bodyGroupsOf, type BodyReference } from "../../organizations/index.ts";

/** By what a provider is told from others. */
export interface ProviderKey {
  /** The same for all references to one provider. */
  readonly key: string;
  /** Whether it rests on a name alone. */
  readonly byName: boolean;
}

/**
 * Gives references to the same provider the same key; see `bodyGroupsOf` of `linli/organizations`.
 *
 * @param references - the providers of records; nothing where a record has none
 * @returns a key for each, in the order of the records; nothing where there is no provider to tell from others
 */
export function providerKeys(
  references: readonly (BodyReference | undefined)[],
): readonly (ProviderKey | undefined)[] {
  const keys: (ProviderKey | undefined)[] = references.map(() => undefined);
  const known = references.flatMap((reference, record) =>
    reference === undefined || isEmpty(reference) ? [] : [{ reference, record }],
  );
  for (const [group, { positions }] of bodyGroupsOf(known.map(({ reference }) => reference)).entries()) {
    for (const position of positions) {
      const { reference, record } = known[position] ?? {};
      if (reference === undefined || record === undefined) continue;
      keys[record] = {
        key: String(group),
        byName: reference.id === undefined && reference.uscc === undefined,
      };
    }
  }
  return keys;
}

function isEmpty({ id, uscc, name }: BodyReference): boolean {
  return id === undefined && uscc === undefined && name === undefined;
}
