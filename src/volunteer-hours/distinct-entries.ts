/** What stands under one key: mostly one entry, several where the key was used again. */
export interface Keyed<Entry> {
  /** The entry that stands for all; of several the first in the order of their texts. */
  readonly entry: Entry;
  /** All that differ. */
  readonly variants: readonly Entry[];
}

/**
 * Puts entries under their keys, each once however often it was delivered.
 *
 * @param entries - the entries
 * @param fields - the fields by which entries are compared
 * @returns the entries by key, in the order of the keys
 */
export function distinctEntries<Entry extends { readonly id: string }>(
  entries: readonly Entry[],
  fields: readonly (keyof Entry)[],
): ReadonlyMap<string, Keyed<Entry>> {
  const byId = new Map<string, Entry[]>();
  for (const entry of entries) {
    const variants = byId.get(entry.id);
    if (variants === undefined) byId.set(entry.id, [entry]);
    else if (!variants.some((other) => isSame(other, entry, fields))) variants.push(entry);
  }
  const keyed = new Map<string, Keyed<Entry>>();
  for (const id of [...byId.keys()].sort()) {
    const variants = byId.get(id) ?? [];
    // Whichever came first decides nothing.
    if (variants.length > 1) variants.sort((a, b) => compareTexts(textOf(a, fields), textOf(b, fields)));
    const [entry] = variants;
    if (entry !== undefined) keyed.set(id, { entry, variants });
  }
  return keyed;
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
