import { compareInstants, errorOf, type Finding } from "../../core/index.ts";
import { compareTexts, type DistinctEntries } from "../distinct-entries.ts";
import { ledgerMachine } from "./machine.ts";
import type { LedgerEntry, LedgerEntryKind, LedgerState, RefusedEntry } from "./model.ts";

/** The entries of a record and a volunteer that count, each the reversal of the one before. */
export type Chain = readonly LedgerEntry[];

/**
 * Links the entries of each record and volunteer from the first approval on.
 *
 * @param distinct - the entries by key
 * @returns the chains in no certain order, and the entries that do not fit where they would stand
 */
export function chainsOf({ single, reused }: DistinctEntries<LedgerEntry>): {
  readonly chains: readonly Chain[];
  readonly refused: ReadonlyMap<string, RefusedEntry>;
} {
  const refused = new Map<string, RefusedEntry>();
  for (const variants of reused.values()) {
    const [entry] = variants;
    if (entry !== undefined)
      refuse(refused, entry, undefined, [errorOf("ledger.key-reused", { count: variants.length })]);
  }
  const first = new Map<string, Candidates>();
  const following = new Map<string, Candidates>();
  for (const entry of single.values()) {
    if (entry.reverses === undefined) add(first, beginningOf(entry), entry);
    else add(following, entry.reverses, entry);
  }
  const chains: Chain[] = [];
  for (const candidates of first.values()) chains.push(chainFrom(candidates, following, refused));
  return { chains, refused };
}

/** A roster has a chain for each volunteer; the length keeps two references apart whatever is in them. */
function beginningOf({ recordId, volunteerId }: LedgerEntry): string {
  return `${String(recordId.length)} ${recordId}${volunteerId}`;
}

/** Mostly one entry, several where they compete. */
type Candidates = LedgerEntry | LedgerEntry[];

function add(places: Map<string, Candidates>, key: string, entry: LedgerEntry): void {
  const others = places.get(key);
  if (others === undefined) places.set(key, entry);
  else if (Array.isArray(others)) others.push(entry);
  else places.set(key, [others, entry]);
}

function chainFrom(
  candidates: Candidates | undefined,
  following: ReadonlyMap<string, Candidates>,
  refused: Map<string, RefusedEntry>,
): Chain {
  const chain: LedgerEntry[] = [];
  let last = standing(candidates, undefined, refused);
  while (last !== undefined) {
    chain.push(last);
    last = standing(following.get(last.id), last, refused);
  }
  return chain;
}

/** The one of several entries that follows another: of those that fit the one booked first. */
function standing(
  candidates: Candidates | undefined,
  before: LedgerEntry | undefined,
  refused: Map<string, RefusedEntry>,
): LedgerEntry | undefined {
  if (candidates === undefined) return undefined;
  let winner: LedgerEntry | undefined;
  const fitting: LedgerEntry[] = [];
  for (const entry of Array.isArray(candidates) ? candidates : [candidates]) {
    const because = before === undefined || fits(entry, before) ? [] : misfits(entry, before);
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

/** Whether an entry can follow the one that it reverses; what most do costs no more than asking. */
function fits(entry: LedgerEntry, before: LedgerEntry): boolean {
  return (
    entry.recordId === before.recordId &&
    entry.volunteerId === before.volunteerId &&
    entry.beforeMinutes === before.afterMinutes &&
    isPossible(entry.kind, stateAfter(before))
  );
}

/**
 * Says whether something can happen to a record in a state.
 *
 * @param kind - what is to happen
 * @param state - the state of the record
 * @returns whether the machine of the ledger allows it
 */
export function isPossible(kind: LedgerEntryKind, state: LedgerState): boolean {
  return ledgerMachine.transitions.some(({ event, from }) => event === kind && from.includes(state));
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
  if (!isPossible(entry.kind, stateAfter(before))) {
    found.push(errorOf("ledger.not-possible", { kind: entry.kind, state: stateAfter(before) }));
  }
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
