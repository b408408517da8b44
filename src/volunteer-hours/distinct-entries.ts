/** Entries by their keys. */
export interface DistinctEntries<Entry> {
  /** The entries that alone have their key, by key. */
  readonly single: ReadonlyMap<string, Entry>;
  /** The entries of keys that were used again for something else, in an order that nothing else decides. */
  readonly reused: ReadonlyMap<string, readonly Entry[]>;
}

/**
 * Puts entries under their keys, each once however often it was delivered.
 *
 * @param entries - the entries
 * @param fields - the fields by which entries are compared
 * @returns the entries by key
 */
export function distinctEntries<Entry extends { readonly id: string }>(
  entries: Iterable<Entry>,
  fields: readonly (keyof Entry)[],
): DistinctEntries<Entry> {
  const single = new Map<string, Entry>();
  // By what they say, so that a key that is used a million times costs no more than as many keys.
  const byText = new Map<string, Map<string, Entry>>();
  for (const entry of entries) {
    const first = single.get(entry.id);
    if (first === undefined) single.set(entry.id, entry);
    else if (!isSame(first, entry, fields)) {
      let variants = byText.get(entry.id);
      if (variants === undefined) {
        variants = new Map([[textOf(first, fields), first]]);
        byText.set(entry.id, variants);
      }
      variants.set(textOf(entry, fields), entry);
    }
  }
  const reused = new Map<string, readonly Entry[]>();
  for (const [id, variants] of byText) {
    single.delete(id);
    const inOrder = [...variants].sort(([a], [b]) => compareTexts(a, b));
    reused.set(
      id,
      inOrder.map(([, entry]) => entry),
    );
  }
  return { single, reused };
}

/** Orders texts by their code units, whatever the language. */
export function compareTexts(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function isSame<Entry>(a: Entry, b: Entry, fields: readonly (keyof Entry)[]): boolean {
  return a === b || fields.every((field) => a[field] === b[field]);
}

function textOf<Entry>(entry: Entry, fields: readonly (keyof Entry)[]): string {
  return JSON.stringify(fields.map((field) => entry[field] ?? null));
}
