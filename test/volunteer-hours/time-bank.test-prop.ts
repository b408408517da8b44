import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RuleSet } from "../../src/core/index.ts";
import {
  foldTimeBank,
  isTimeBankEntry,
  timeBankRules,
  type TimeBankEntry,
  type TimeBankRules,
} from "../../src/volunteer-hours/index.ts";
import { deepFreeze } from "../support/values.ts";

/** The rules that ship, and one with every condition and a low cap. */
const [beijing, nanjing] = timeBankRules as readonly [RuleSet<TimeBankRules>, RuleSet<TimeBankRules>];
const strict: RuleSet<TimeBankRules> = {
  ...beijing,
  id: "strict",
  parameters: { ...beijing.parameters, capMinutes: 300, groupsDonateOnly: true },
};
const ruleSets = fc.constantFrom(beijing, nanjing, strict);

const accounts = fc.constantFrom("a", "b", "c");
const entry: fc.Arbitrary<TimeBankEntry> = fc.record(
  {
    id: fc.integer({ min: 0, max: 30 }).map((n) => `t${String(n)}`),
    kind: fc.constantFrom<TimeBankEntry["kind"]>("earn", "earn", "transfer", "donate", "redeem"),
    accountId: accounts,
    minutes: fc.integer({ min: 1, max: 240 }),
    at: fc.integer({ min: 0, max: 20 }).map((n) => `2025-12-23T10:${String(n + 10)}:00+08:00`),
    recordId: fc.integer({ min: 0, max: 20 }).map((n) => `r${String(n)}`),
    toAccountId: accounts,
    relation: fc.constantFrom<TimeBankEntry["relation"]>("self", "spouse", "direct-relative", "other"),
    group: fc.boolean(),
    ledByGuardian: fc.boolean(),
    holderAge: fc.integer({ min: 10, max: 90 }),
  },
  { requiredKeys: ["id", "kind", "accountId", "minutes", "at", "recordId", "toAccountId", "relation"] },
);
const entries = fc.array(entry.filter(isTimeBankEntry), { maxLength: 40 });

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

/** What every account has at the end, by hand: from the entries that were booked, in their order. */
function replay(booked: readonly TimeBankEntry[], { parameters }: RuleSet<TimeBankRules>): object {
  const stored: Record<string, number> = {};
  const only: Record<string, number> = {};
  const cap = parameters.capMinutes ?? Infinity;
  const put = (id: string, minutes: number): void => {
    stored[id] = Math.min(cap, (stored[id] ?? 0) + minutes);
  };
  for (const { kind, accountId: id, toAccountId = "", minutes, group } of booked) {
    if (kind === "earn" && group === true && parameters.groupsDonateOnly === true)
      only[id] = (only[id] ?? 0) + minutes;
    else if (kind === "earn") put(id, minutes);
    else {
      const first = kind === "donate" ? Math.min(only[id] ?? 0, minutes) : 0;
      only[id] = (only[id] ?? 0) - first;
      stored[id] = (stored[id] ?? 0) - (minutes - first);
      if (kind === "transfer") put(toAccountId, minutes);
    }
  }
  return { stored, only };
}

describe("foldTimeBank", () => {
  it("depends on the set of entries alone", () => {
    fc.assert(
      fc.property(
        ruleSets,
        entries.chain((list) =>
          fc.tuple(
            fc.constant(list),
            fc.shuffledSubarray([...list, ...list], { minLength: 2 * list.length }),
          ),
        ),
        (rules, [list, others]) => {
          expect(foldTimeBank(deepFreeze(others), rules)).toEqual(foldTimeBank(deepFreeze(list), rules));
        },
      ),
    );
  });

  it("equals a replay of the entries that are booked", () => {
    const kinds = ["earn", "transfer", "donate", "redeem"];
    const seen = { booked: 0, refused: 0 };
    fc.assert(
      fc.property(ruleSets, entries, (rules, list) => {
        const bank = foldTimeBank(list, rules);
        const not = new Set([...bank.refused, ...bank.open].map(({ entryId }) => entryId));
        const once = [...new Map(list.map((each) => [each.id, each])).values()];
        const booked = once
          .filter(({ id }) => !not.has(id))
          .sort(
            (a, b) =>
              (a.at < b.at ? -1 : Number(a.at > b.at)) ||
              kinds.indexOf(a.kind) - kinds.indexOf(b.kind) ||
              (a.id < b.id ? -1 : 1),
          );
        seen.booked += booked.length;
        seen.refused += not.size;
        const { stored, only } = replay(booked, rules) as Record<string, Record<string, number>>;
        for (const account of bank.accounts) {
          expect(account.storedMinutes).toBe(stored?.[account.accountId] ?? 0);
          expect(account.donateOnlyMinutes).toBe(only?.[account.accountId] ?? 0);
        }
      }),
    );
    expect(Math.min(seen.booked, seen.refused)).toBeGreaterThan(100);
  });

  it("loses no minute and makes none, is never negative, and never above the cap", () => {
    fc.assert(
      fc.property(ruleSets, entries, (rules, list) => {
        const { accounts: all, donatedMinutes } = foldTimeBank(list, rules);
        const total = (
          key: "storedMinutes" | "donateOnlyMinutes" | "earnedMinutes" | "redeemedMinutes",
        ): number => sum(all.map((account) => account[key]));
        expect(
          total("storedMinutes") + total("donateOnlyMinutes") + donatedMinutes + total("redeemedMinutes"),
        ).toBe(total("earnedMinutes"));
        expect(sum(all.map(({ transferredMinutes }) => transferredMinutes))).toBe(
          sum(all.map(({ receivedMinutes }) => receivedMinutes)),
        );
        for (const account of all) {
          const figures = Object.values(account).filter((figure) => typeof figure === "number");
          expect(Math.min(...figures)).toBeGreaterThanOrEqual(0);
          expect(account.storedMinutes).toBeLessThanOrEqual(rules.parameters.capMinutes ?? Infinity);
        }
      }),
    );
  });

  it("redeems for nobody below the age, or of unknown age", () => {
    fc.assert(
      fc.property(ruleSets, entries, (rules, list) => {
        const young = list.map((each) => ({ ...each, holderAge: 59 }));
        const unknown = list.map((each) => ({ ...each, holderAge: undefined }));
        for (const each of [young, unknown]) {
          const { accounts: all } = foldTimeBank(each, rules);
          expect(sum(all.map(({ redeemedMinutes }) => redeemedMinutes))).toBe(0);
        }
      }),
    );
  });
});
