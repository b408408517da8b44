import { errorOf } from "../../core/index.ts";
import type { LedgerEntry, PendingEntry, RefusedEntry } from "./model.ts";

/** Where following what an entry reverses ends. */
interface End {
  /** At an entry that is not there, at one that does not count, or nowhere. */
  readonly kind: "missing" | "refused" | "cycle";
  /** The entry at the end; of a cycle the entry where the walk closed. */
  readonly id: string;
}

/**
 * Says of the entries that are in no chain whether they wait or build on what does not count.
 *
 * @param entries - all entries that alone have their key
 * @param counted - the keys of those that count
 * @param refused - those that were refused
 * @returns the entries that wait, and further ones that are refused
 */
export function leftOver(
  entries: ReadonlyMap<string, LedgerEntry>,
  counted: ReadonlySet<string>,
  refused: ReadonlyMap<string, RefusedEntry>,
): { readonly pending: readonly PendingEntry[]; readonly refused: readonly RefusedEntry[] } {
  const ends = new Map<string, End>();
  const pending: PendingEntry[] = [];
  const others: RefusedEntry[] = [];
  for (const [id, entry] of entries) {
    if (counted.has(id) || refused.has(id)) continue;
    const end = endOf(entry, entries, refused, ends);
    const about = { entryId: id, recordId: entry.recordId };
    if (end.kind === "missing") pending.push({ ...about, waitsFor: end.id });
    else if (end.kind === "cycle") others.push({ ...about, because: [errorOf("ledger.cycle", {})] });
    else others.push({ ...about, against: end.id, because: [errorOf("ledger.follows-refused", {})] });
  }
  return { pending, refused: others };
}

/** Walks back from an entry; every entry is walked over once. */
function endOf(
  entry: LedgerEntry,
  entries: ReadonlyMap<string, LedgerEntry>,
  refused: ReadonlyMap<string, RefusedEntry>,
  ends: Map<string, End>,
): End {
  const walked = new Set<string>();
  let id = entry.id;
  let end: End | undefined;
  while (end === undefined) {
    const known = ends.get(id);
    if (known !== undefined) end = known;
    else if (walked.has(id)) end = { kind: "cycle", id };
    else if (refused.has(id)) end = { kind: "refused", id };
    else {
      const found = entries.get(id);
      if (found === undefined) end = { kind: "missing", id };
      else {
        walked.add(id);
        id = found.reverses ?? id;
      }
    }
  }
  for (const step of walked) ends.set(step, end);
  return end;
}
