import { errorOf, warningOf, type Finding } from "../../core/index.ts";
import type { RulePlace } from "../../organizations/index.ts";
import { compareTexts } from "../distinct-entries.ts";
import type { TimeBankAccount, TimeBankEntry, TimeBankRules } from "./model.ts";

type Account = { -readonly [Key in keyof TimeBankAccount]: TimeBankAccount[Key] };

/** The accounts while entries are booked, one after the other. */
export interface Books {
  /** The rules. */
  readonly rules: TimeBankRules;
  /** What findings print of the rules. */
  readonly place: RulePlace;
  /** The accounts. */
  readonly accounts: Map<string, Account>;
  /** The records for which time was stored, by account. */
  readonly records: Map<string, Set<string>>;
}

/**
 * Opens books without accounts.
 *
 * @param rules - the rules
 * @param place - what findings print of them
 * @returns the books
 */
export function newBooks(rules: TimeBankRules, place: RulePlace): Books {
  return { rules, place, accounts: new Map(), records: new Map() };
}

/**
 * Gives the accounts of books.
 *
 * @param books - the books
 * @returns the accounts by their references
 */
export function accountsOf({ accounts }: Books): readonly TimeBankAccount[] {
  return [...accounts.values()].sort((a, b) => compareTexts(a.accountId, b.accountId));
}

/**
 * Books an entry that the rules allow.
 *
 * @param books - the books, which it changes
 * @param entry - the entry
 * @returns why it was not booked: errors; otherwise remarks
 */
export function book(books: Books, entry: TimeBankEntry): readonly Finding[] {
  switch (entry.kind) {
    case "earn":
      return earn(books, entry);
    case "transfer":
      return transfer(books, entry);
    case "donate":
      return donate(books, entry);
    case "redeem":
      return redeem(books, entry);
  }
}

function accountOf({ accounts }: Books, accountId: string): Account {
  let account = accounts.get(accountId);
  if (account === undefined) {
    account = {
      accountId,
      storedMinutes: 0,
      donateOnlyMinutes: 0,
      earnedMinutes: 0,
      receivedMinutes: 0,
      transferredMinutes: 0,
      donatedMinutes: 0,
      redeemedMinutes: 0,
    };
    accounts.set(accountId, account);
  }
  return account;
}

function earn(books: Books, { accountId, recordId = "", minutes, group }: TimeBankEntry): readonly Finding[] {
  const records = books.records.get(accountId) ?? new Set();
  if (records.has(recordId)) return [errorOf("time-bank.record-again", {})];
  books.records.set(accountId, records.add(recordId));
  const account = accountOf(books, accountId);
  account.earnedMinutes += minutes;
  if (group !== true || books.rules.groupsDonateOnly !== true) return store(books, account, minutes);
  account.donateOnlyMinutes += minutes;
  return [warningOf("time-bank.donate-only", books.place)];
}

/** Stores time up to the cap; what is above counts as donated. */
function store({ rules, place }: Books, account: Account, minutes: number): readonly Finding[] {
  const cap = rules.capMinutes;
  const room = cap === undefined ? minutes : Math.max(0, cap - account.storedMinutes);
  const stored = Math.min(room, minutes);
  account.storedMinutes += stored;
  account.donatedMinutes += minutes - stored;
  return cap === undefined || stored === minutes
    ? []
    : [warningOf("time-bank.over-cap", { ...place, minutes: minutes - stored, cap })];
}

function transfer(books: Books, { accountId, toAccountId = "", minutes }: TimeBankEntry): readonly Finding[] {
  const giver = books.accounts.get(accountId);
  if (giver === undefined || giver.storedMinutes < minutes) return tooLittle(giver?.storedMinutes);
  giver.storedMinutes -= minutes;
  giver.transferredMinutes += minutes;
  const receiver = accountOf(books, toAccountId);
  receiver.receivedMinutes += minutes;
  return store(books, receiver, minutes);
}

/** Donates what can only be donated first. */
function donate(books: Books, { accountId, minutes }: TimeBankEntry): readonly Finding[] {
  const account = books.accounts.get(accountId);
  const available = account === undefined ? 0 : account.storedMinutes + account.donateOnlyMinutes;
  if (account === undefined || available < minutes) return tooLittle(available);
  const first = Math.min(account.donateOnlyMinutes, minutes);
  account.donateOnlyMinutes -= first;
  account.storedMinutes -= minutes - first;
  account.donatedMinutes += minutes;
  return [];
}

function redeem(books: Books, { accountId, minutes }: TimeBankEntry): readonly Finding[] {
  const account = books.accounts.get(accountId);
  if (account === undefined || account.storedMinutes < minutes) return tooLittle(account?.storedMinutes);
  account.storedMinutes -= minutes;
  account.redeemedMinutes += minutes;
  return [];
}

function tooLittle(available = 0): readonly Finding[] {
  return [errorOf("time-bank.balance", { available })];
}
