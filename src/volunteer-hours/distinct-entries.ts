import { millisecondsOf, type Instant } from "../core/index.ts";

/** An entry of a ledger: its key, and when it was booked. */
interface Keyed {
  readonly id: string;
  readonly at: Instant;
}

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
 * @remarks Systems write a moment with the offset that they like: the same moment is the same entry, and the lesser text of
 * it stands for both, so that the order of delivery decides nothing.
 *
 * @param entries - the entries
 * @param fields - the fields by which entries are compared
 * @returns the entries by key
 */
export function distinctEntries<Entry extends Keyed>(
  entries: Iterable<Entry>,
  fields: readonly (keyof Entry)[],
): DistinctEntries<Entry> {
  const single = new Map<string, Entry>();
  // By what they say, so that a key that is used a million times costs no more than as many keys.
  const byText = new Map<string, Map<string, Entry>>();
  for (const entry of entries) {
    const first = single.get(entry.id);
    if (first === undefined) single.set(entry.id, entry);
    else if (isSame(first, entry, fields)) {
      if (entry.at >= first.at) continue;
      single.set(entry.id, entry);
      addVariant(byText.get(entry.id), entry, fields);
    } else {
      let variants = byText.get(entry.id);
      if (variants === undefined) {
        variants = new Map([[textOf(first, fields), first]]);
        byText.set(entry.id, variants);
      }
      addVariant(variants, entry, fields);
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

function addVariant<Entry extends Keyed>(
  variants: Map<string, Entry> | undefined,
  entry: Entry,
  fields: readonly (keyof Entry)[],
): void {
  if (variants === undefined) return;
  const text = textOf(entry, fields);
  const other = variants.get(text);
  if (other === undefined || entry.at < other.at) variants.set(text, entry);
}

function isSame<Entry extends Keyed>(a: Entry, b: Entry, fields: readonly (keyof Entry)[]): boolean {
  return (
    a === b ||
    (fields.every((field) => field === "at" || a[field] === b[field]) &&
      (a.at === b.at || millisecondsOf(a.at) === millisecondsOf(b.at)))
  );
}

/** What an entry says, whatever the offset of its moment. */
function textOf<Entry extends Keyed>(entry: Entry, fields: readonly (keyof Entry)[]): string {
  return JSON.stringify(
    fields.map((field) => (field === "at" ? millisecondsOf(entry.at) : (entry[field] ?? null))),
  );
}
