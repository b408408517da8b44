import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  foldLedger,
  isLedgerEntry,
  mergeLedgers,
  type Ledger,
  type LedgerEntry,
} from "../../src/volunteer-hours/index.ts";
import { deepFreeze } from "../support/values.ts";

const minutes = fc.integer({ min: 0, max: 600 });

/** A sound history of one record: approved, then corrected, recalculated, voided, approved again. */
const history = (record: number): fc.Arbitrary<readonly LedgerEntry[]> =>
  fc.array(fc.tuple(fc.nat(9), minutes), { minLength: 1, maxLength: 6 }).map((steps) => {
    const entries: LedgerEntry[] = [];
    for (const [choice, after] of steps) {
      const last = entries[entries.length - 1];
      const isOpen = last !== undefined && last.kind !== "void";
      const kind = !isOpen ? "approve" : choice < 2 ? "void" : choice < 6 ? "correct" : "recalculate";
      entries.push({
        id: `r${String(record)}-${String(entries.length)}`,
        kind,
        recordId: `r${String(record)}`,
        volunteerId: `v${String(record % 3)}`,
        beforeMinutes: last?.afterMinutes ?? 0,
        afterMinutes: kind === "void" ? 0 : after,
        reverses: last?.id,
        at: `2026-03-05T10:${String(10 + entries.length)}:00+08:00`,
        policy: "p@1",
        reason: "r",
      });
    }
    return entries;
  });

const histories = fc
  .integer({ min: 1, max: 6 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, record) => history(record))));

/** Histories with entries changed, left out and delivered again: anything can be wrong with them. */
const damaged = histories
  .map((all) => all.flat())
  .chain((entries) =>
    fc
      .array(
        fc.record({
          which: fc.nat(entries.length - 1),
          change: fc.constantFrom<Partial<LedgerEntry>>(
            {},
            { afterMinutes: 7 },
            { beforeMinutes: 9 },
            { volunteerId: "v9" },
            { reverses: "r0-0" },
            { id: "r0-1" },
            { at: "2026-03-05T10:00:00+08:00" },
            // The moment of the second entry of each record, as another system writes it.
            { at: "2026-03-05T02:11:00Z" },
          ),
        }),
        { maxLength: 5 },
      )
      .map((changes) => [
        ...entries,
        ...changes.map(({ which, change }) => ({ ...(entries[which] as LedgerEntry), ...change })),
      ]),
  )
  // What is no entry is counted as often as it is delivered; ledger.test.ts looks at that.
  .chain((entries) => fc.subarray(entries.filter(isLedgerEntry), { minLength: 1 }));

const shuffled = <T>(list: readonly T[]): fc.Arbitrary<T[]> =>
  fc.shuffledSubarray([...list], { minLength: list.length });

/** The last entry of each record, by hand. */
function replay(all: readonly (readonly LedgerEntry[])[]): number {
  return all.reduce((sum, entries) => sum + (entries[entries.length - 1]?.afterMinutes ?? 0), 0);
}

describe("foldLedger", () => {
  it("equals a replay of sound histories, in any order and however often delivered", () => {
    fc.assert(
      fc.property(
        histories.chain((all) => {
          const entries = all.flat();
          return fc.tuple(fc.constant(all), shuffled([...entries, ...entries]));
        }),
        ([all, entries]) => {
          const ledger = foldLedger(deepFreeze(entries));
          expect(ledger.minutes).toBe(replay(all));
          expect(ledger.records.map(({ minutes: m }) => m)).toEqual(
            all.map((list) => list[list.length - 1]?.afterMinutes),
          );
          expect([ledger.pending, ledger.refused]).toEqual([[], []]);
        },
      ),
    );
  });

  it("depends on the set of entries alone, whatever is wrong with them", () => {
    const seen = { refused: 0, pending: 0 };
    fc.assert(
      fc.property(
        damaged.chain((entries) => fc.tuple(fc.constant(entries), shuffled([...entries, ...entries]))),
        ([entries, others]) => {
          const ledger = foldLedger(entries);
          seen.refused += ledger.refused.length;
          seen.pending += ledger.pending.length;
          expect(foldLedger(others)).toEqual(ledger);
        },
      ),
    );
    expect(Math.min(seen.refused, seen.pending)).toBeGreaterThan(20);
  });

  it("loses no entry: each counts, waits or is refused, and sums agree", () => {
    fc.assert(
      fc.property(damaged, (entries) => {
        const ledger = foldLedger(entries);
        const counted = ledger.records.reduce((sum, record) => sum + record.entries, 0);
        const keys = new Set(ledger.entries.map(({ id }) => id));
        expect(counted + ledger.pending.length + ledger.refused.length).toBe(keys.size);
        const sum = (list: readonly { readonly minutes: number }[]): number =>
          list.reduce((total, { minutes: m }) => total + m, 0);
        expect([sum(ledger.records), sum(ledger.volunteers)]).toEqual([ledger.minutes, ledger.minutes]);
      }),
    );
  });

  it("can be merged from any split, in any order", () => {
    fc.assert(
      fc.property(damaged, fc.infiniteStream(fc.nat(2)), (entries, places) => {
        const parts: [LedgerEntry[], LedgerEntry[], LedgerEntry[]] = [[], [], []];
        for (const entry of entries) parts[places.next().value as 0 | 1 | 2].push(entry);
        const [a, b, c] = parts.map((part) => foldLedger(part)) as [Ledger, Ledger, Ledger];
        const whole = foldLedger(entries);
        expect(mergeLedgers(mergeLedgers(a, b), c)).toEqual(whole);
        expect(mergeLedgers(c, mergeLedgers(b, a))).toEqual(whole);
        expect(mergeLedgers(whole, whole)).toEqual(whole);
      }),
    );
  });
});
