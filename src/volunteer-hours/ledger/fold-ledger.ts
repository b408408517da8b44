import { balancesOf } from "./balances.ts";
import { chainsOf } from "./chains.ts";
import { compareTexts, distinctEntries, type DistinctEntries } from "../distinct-entries.ts";
import { isLedgerEntry } from "./is-ledger-entry.ts";
import { leftOver } from "./left-over.ts";
import type { Ledger, LedgerEntry } from "./model.ts";

/**
 * Adds up the entries of a ledger: the minutes of every record and volunteer, and which entries do not count.
 *
 * @remarks The entries of a record and a volunteer form a chain: each names the one that it reverses, and the minutes before are those
 * after that one. The answer depends on the set of entries alone, neither on the order in which they arrive nor on how
 * often. An entry whose predecessor is not there waits; nothing is guessed across a gap. Where two entries that fit reverse
 * the same one, that which was booked first counts, of two booked at the same moment that with the lesser key; who booked
 * the other one reads it again and books anew. Two different entries under one key both do not count, and what builds on
 * them neither.
 *
 * The entries are kept in the ledger, so that `mergeLedgers` can fold those of several systems again.
 *
 * @param entries - the entries, in any order; what is no entry is counted as `invalid`
 * @returns the balances, and the entries that wait or are refused: `ledger.key-reused`, `ledger.fork`,
 * `ledger.before-differs`, `ledger.other-record`, `ledger.other-volunteer`, `ledger.not-possible`,
 * `ledger.follows-refused`, `ledger.cycle`; remarks are `ledger.booked-earlier`
 *
 * @example
 * import { foldLedger, type LedgerEntry } from "linli/volunteer-hours";
 *
 * const approval: LedgerEntry = {
 *   id: "entry-1",
 *   kind: "approve",
 *   recordId: "record-1",
 *   volunteerId: "volunteer-7",
 *   beforeMinutes: 0,
 *   afterMinutes: 120,
 *   at: "2025-12-23T18:00:00+08:00",
 * };
 * const correction: LedgerEntry = {
 *   ...approval,
 *   id: "entry-2",
 *   kind: "correct",
 *   beforeMinutes: 120,
 *   afterMinutes: 90,
 *   reverses: "entry-1",
 *   at: "2025-12-24T09:00:00+08:00",
 *   reason: "left half an hour early",
 * };
 * foldLedger([correction, approval, correction]).minutes; // => 90
 * foldLedger([correction]).pending; // => [{ entryId: "entry-2", recordId: "record-1", waitsFor: "entry-1" }]
 */
export function foldLedger(entries: Iterable<LedgerEntry>): Ledger {
  const valid: LedgerEntry[] = [];
  let invalid = 0;
  for (const entry of entries) {
    if (isLedgerEntry(entry)) valid.push(entry);
    else invalid += 1;
  }
  const distinct = distinctEntries(valid, ledgerFields);
  const { chains, refused } = chainsOf(distinct);
  const counted = new Set<string>();
  for (const chain of chains) for (const { id } of chain) counted.add(id);
  const left = leftOver(distinct.single, counted, refused);
  return {
    version: 1,
    ...balancesOf(chains),
    pending: inOrder(left.pending),
    refused: inOrder([...refused.values(), ...left.refused]),
    invalid,
    entries: entriesOf(distinct),
  };
}

function inOrder<Entry extends { readonly entryId: string }>(entries: readonly Entry[]): readonly Entry[] {
  return [...entries].sort((a, b) => compareTexts(a.entryId, b.entryId));
}

function entriesOf({ single, reused }: DistinctEntries<LedgerEntry>): readonly LedgerEntry[] {
  const entries: LedgerEntry[] = [];
  for (const id of [...single.keys(), ...reused.keys()].sort()) {
    const entry = single.get(id);
    if (entry !== undefined) entries.push(entry);
    else for (const variant of reused.get(id) ?? []) entries.push(variant);
  }
  return entries;
}

/**
 * Puts ledgers of several systems together, such as those of two teams that book into the same records.
 *
 * @remarks Associative and commutative: however the entries are split, merging gives what folding all of them gives. An
 * entry that waited in one ledger counts where the other has its predecessor.
 *
 * @param a - a ledger
 * @param b - another one; both may have the same entries
 * @returns the ledger of the entries of both
 *
 * @example
 * import { foldLedger, mergeLedgers } from "linli/volunteer-hours";
 *
 * mergeLedgers(foldLedger([]), foldLedger([])).minutes; // => 0
 */
export function mergeLedgers(a: Ledger, b: Ledger): Ledger {
  const merged = foldLedger([...a.entries, ...b.entries]);
  return { ...merged, invalid: merged.invalid + a.invalid + b.invalid };
}

/** The fields by which entries are compared. */
const ledgerFields: readonly (keyof LedgerEntry)[] = [
  "id",
  "kind",
  "recordId",
  "volunteerId",
  "beforeMinutes",
  "afterMinutes",
  "reverses",
  "at",
  "policy",
  "reason",
  "bookedBy",
];
