import { compareInstants, errorOf, type Finding } from "../../core/index.ts";
import { compareTexts, type Keyed } from "../distinct-entries.ts";
import { ledgerMachine } from "./machine.ts";
import type { LedgerEntry, LedgerState, RefusedEntry } from "./model.ts";

/** The entries of a record that count, each the reversal of the one before. */
export type Chain = readonly LedgerEntry[];

/**
 * Links the entries of each record from its first approval on.
 *
 * @param keyed - the entries by key
 * @returns the chains by record, and the entries that do not fit where they would stand
 */
export function chainsOf(keyed: ReadonlyMap<string, Keyed<LedgerEntry>>): {
  readonly chains: readonly Chain[];
  readonly refused: ReadonlyMap<string, RefusedEntry>;
} {
  const refused = new Map<string, RefusedEntry>();
  const first = new Map<string, LedgerEntry[]>();
  const following = new Map<string, LedgerEntry[]>();
  for (const [id, { entry, variants }] of keyed) {
    if (variants.length > 1) {
      const because = [errorOf("ledger.key-reused", { count: variants.length })];
      refused.set(id, { entryId: id, recordId: entry.recordId, because });
    } else if (entry.reverses === undefined) add(first, entry.recordId, entry);
    else add(following, entry.reverses, entry);
  }
  const chains = [...first.keys()]
    .sort()
    .map((recordId) => chainFrom(first.get(recordId) ?? [], following, refused));
  return { chains, refused };
}

function add(lists: Map<string, LedgerEntry[]>, key: string, entry: LedgerEntry): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [entry]);
  else list.push(entry);
}

function chainFrom(
  candidates: readonly LedgerEntry[],
  following: ReadonlyMap<string, readonly LedgerEntry[]>,
  refused: Map<string, RefusedEntry>,
): Chain {
  const chain: LedgerEntry[] = [];
  let last = standing(candidates, undefined, refused);
  while (last !== undefined) {
    chain.push(last);
    last = standing(following.get(last.id) ?? [], last, refused);
  }
  return chain;
}

/** The one of several entries that follows another: of those that fit the one booked first. */
function standing(
  candidates: readonly LedgerEntry[],
  before: LedgerEntry | undefined,
  refused: Map<string, RefusedEntry>,
): LedgerEntry | undefined {
  let winner: LedgerEntry | undefined;
  const fitting: LedgerEntry[] = [];
  for (const entry of candidates) {
    const because = before === undefined ? [] : misfits(entry, before);
    if (because.length > 0) refuse(refused, entry, before, because);
    else {
      fitting.push(entry);
      if (winner === undefined || isBookedBefore(entry, winner)) winner = entry;
    }
  }
  for (const entry of fitting) {
    if (entry !== winner) refuse(refused, entry, winner, [errorOf("ledger.fork", {})]);
  }
  return winner;
}

function refuse(
  refused: Map<string, RefusedEntry>,
  { id, recordId }: LedgerEntry,
  against: LedgerEntry | undefined,
  because: readonly Finding[],
): void {
  refused.set(id, { entryId: id, recordId, ...(against !== undefined && { against: against.id }), because });
}

function isBookedBefore(a: LedgerEntry, b: LedgerEntry): boolean {
  const order = compareInstants(a.at, b.at);
  return order < 0 || (order === 0 && compareTexts(a.id, b.id) < 0);
}

/** Why an entry cannot follow the one that it reverses. */
function misfits(entry: LedgerEntry, before: LedgerEntry): readonly Finding[] {
  const found: Finding[] = [];
  if (entry.recordId !== before.recordId) found.push(errorOf("ledger.other-record", {}));
  if (entry.volunteerId !== before.volunteerId) found.push(errorOf("ledger.other-volunteer", {}));
  if (entry.beforeMinutes !== before.afterMinutes) {
    const params = { stated: entry.beforeMinutes, counted: before.afterMinutes };
    found.push(errorOf("ledger.before-differs", params));
  }
  const state = stateAfter(before);
  const isPossible = ledgerMachine.transitions.some(
    ({ event, from }) => event === entry.kind && from.includes(state),
  );
  if (!isPossible) found.push(errorOf("ledger.not-possible", { kind: entry.kind, state }));
  return found;
}

/**
 * Gives the state of a record after an entry.
 *
 * @param entry - the last entry that counts
 * @returns the state
 */
export function stateAfter({ kind }: Pick<LedgerEntry, "kind">): LedgerState {
  return kind === "void" ? "voided" : "approved";
}
