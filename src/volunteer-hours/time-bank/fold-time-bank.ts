import {
  compareInstants,
  errorOf,
  hasErrors,
  ruleSetKey,
  type Finding,
  type RuleSet,
} from "../../core/index.ts";
import { rulePlaceOf } from "../../organizations/index.ts";
import { compareTexts, distinctEntries } from "../distinct-entries.ts";
import { accountsOf, book, newBooks } from "./accounts.ts";
import { askRules } from "./asked.ts";
import { isTimeBankEntry } from "./is-time-bank-entry.ts";
import type {
  TimeBank,
  TimeBankEntry,
  TimeBankEntryFindings,
  TimeBankEntryKind,
  TimeBankRules,
} from "./model.ts";

/** Options of `foldTimeBank`. */
export interface TimeBankOptions {
  /** The zone in which a day is cut; Asia/Shanghai by default. */
  readonly zone?: string | undefined;
}

/**
 * Adds up the entries of a time bank (时间银行) under the rules of a place: what each account has, and which entries are
 * not booked.
 *
 * @remarks Entries are booked in the order in which they take effect, not in that of the list; of one moment earning comes
 * first, then what is given, donated and redeemed, then the lesser key. So the answer depends on the set of entries alone,
 * and an entry delivered twice counts once. What is above the cap counts as donated; the cap is on what an account stores,
 * whatever it was earned or received by. Time that can only be donated is donated first. What the rules exclude, and what
 * an account has not, is not booked; what depends on a fact or a text that is not known is left open, and not booked
 * either. Only the arithmetic is an error where the rules themselves were reported only.
 *
 * Accounts of parts are not added up, because caps and balances depend on the order: the entries of all parts are folded
 * together. A record that was voided afterwards takes no stored time back by itself.
 *
 * Stored time is no money and buys no goods: there is no entry for that.
 *
 * @param entries - the entries, in any order; what is no entry is counted as `invalid`
 * @param ruleSet - a rule set of `timeBankRules`, or one of the application's own
 * @param options - the zone
 * @returns the accounts, and the entries not booked because of `time-bank.key-reused`, `.record-again`, `.balance`,
 * `.not-in-force`, `.account-age`, `.redeem-age`, `.redeem-for`, `.transfer-to`, left open because of `.age-unknown`,
 * `.rule-unknown`, or booked with the remarks `.over-cap`, `.donate-only`
 * @throws RangeError where the platform knows no such zone
 *
 * @example
 * import { ruleSetOf } from "linli/core";
 * import { foldTimeBank, timeBankRules, type TimeBankEntry } from "linli/volunteer-hours";
 *
 * const beijing = ruleSetOf("beijing-time-bank@1", timeBankRules)!;
 * const earned: TimeBankEntry = {
 *   id: "t-1",
 *   kind: "earn",
 *   accountId: "account-7",
 *   minutes: 120,
 *   recordId: "record-1",
 *   at: "2025-12-23T11:00:00+08:00",
 * };
 * const redeemed: TimeBankEntry = {
 *   id: "t-2",
 *   kind: "redeem",
 *   accountId: "account-7",
 *   minutes: 60,
 *   relation: "self",
 *   holderAge: 59,
 *   at: "2025-12-30T11:00:00+08:00",
 * };
 * const bank = foldTimeBank([redeemed, earned], beijing);
 * bank.accounts[0]?.storedMinutes; // => 120
 * bank.refused.map(({ because }) => because[0]?.code); // => ["time-bank.redeem-age"]
 */
export function foldTimeBank(
  entries: Iterable<TimeBankEntry>,
  ruleSet: RuleSet<TimeBankRules>,
  options: TimeBankOptions = {},
): TimeBank {
  const valid: TimeBankEntry[] = [];
  let invalid = 0;
  for (const entry of entries) {
    if (isTimeBankEntry(entry)) valid.push(entry);
    else invalid += 1;
  }
  const { parameters } = ruleSet;
  const books = newBooks(parameters, rulePlaceOf(ruleSet, parameters.article));
  const lists: Lists = { refused: [], open: [], remarks: [] };
  for (const entry of inOrder(valid, lists)) {
    const { against, open } = askRules(entry, ruleSet, options.zone);
    if (against.length > 0) add(lists.refused, entry, against);
    else if (open.length > 0) add(lists.open, entry, open);
    else {
      const because = book(books, entry);
      if (hasErrors(because)) add(lists.refused, entry, because);
      else if (because.length > 0) add(lists.remarks, entry, because);
    }
  }
  const accounts = accountsOf(books);
  return {
    version: 1,
    accounts,
    donatedMinutes: accounts.reduce((sum, { donatedMinutes }) => sum + donatedMinutes, 0),
    refused: sorted(lists.refused),
    open: sorted(lists.open),
    remarks: sorted(lists.remarks),
    invalid,
    ruleSet: ruleSetKey(ruleSet),
  };
}

interface Lists {
  readonly refused: TimeBankEntryFindings[];
  readonly open: TimeBankEntryFindings[];
  readonly remarks: TimeBankEntryFindings[];
}

function add(list: TimeBankEntryFindings[], entry: TimeBankEntry, because: readonly Finding[]): void {
  list.push({ entryId: entry.id, accountId: entry.accountId, because });
}

function sorted(list: readonly TimeBankEntryFindings[]): readonly TimeBankEntryFindings[] {
  return [...list].sort((a, b) => compareTexts(a.entryId, b.entryId));
}

/** Of one moment: what comes in before what goes out. */
const kindOrder: readonly TimeBankEntryKind[] = ["earn", "transfer", "donate", "redeem"];

/** The entries in the order in which they are booked, each once; keys that were used again are refused. */
function inOrder(entries: readonly TimeBankEntry[], lists: Lists): readonly TimeBankEntry[] {
  const { single, reused } = distinctEntries(entries, timeBankFields);
  for (const variants of reused.values()) {
    const [entry] = variants;
    if (entry !== undefined)
      add(lists.refused, entry, [errorOf("time-bank.key-reused", { count: variants.length })]);
  }
  return [...single.values()].sort(
    (a, b) =>
      compareInstants(a.at, b.at) ||
      kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind) ||
      compareTexts(a.id, b.id),
  );
}

/** The fields by which entries are compared. */
const timeBankFields: readonly (keyof TimeBankEntry)[] = [
  "id",
  "kind",
  "accountId",
  "minutes",
  "at",
  "recordId",
  "group",
  "ledByGuardian",
  "toAccountId",
  "relation",
  "holderAge",
];
