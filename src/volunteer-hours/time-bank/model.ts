import type { Finding, Instant, Label, RuleSetKey } from "../../core/index.ts";

/** What an entry of a time bank does. There is none that turns time into money or goods. */
export type TimeBankEntryKind =
  /** Time is stored for a service given. */
  | "earn"
  /** It is given to another account. */
  | "transfer"
  /** It is given away for those in need (捐赠). */
  | "donate"
  /** It is redeemed for the same time of service (兑换). */
  | "redeem";

/** Who somebody is to the holder of an account. */
export type TimeBankRelation = "self" | "spouse" | "direct-relative" | "other";

/**
 * One booking of a time bank. Minutes only: no amount of money has a place here.
 *
 * @remarks Stored time and recorded hours are different ledgers: what is redeemed or given away stays in the record of the
 * volunteer.
 */
export interface TimeBankEntry {
  /** The entry's own key: delivered twice, it counts once. */
  readonly id: string;
  /** What it does. */
  readonly kind: TimeBankEntryKind;
  /** The account that it is about; opaque. */
  readonly accountId: string;
  /** How much, in whole minutes from 1 on. */
  readonly minutes: number;
  /** When it takes effect. */
  readonly at: Instant;
  /** `earn`: the service record that it is for. */
  readonly recordId?: string | undefined;
  /** `earn`: `true` for service as part of a group (团体志愿者). */
  readonly group?: boolean | undefined;
  /** `earn`: `true` where a guardian led a minor. */
  readonly ledByGuardian?: boolean | undefined;
  /** `transfer`: the account that receives. */
  readonly toAccountId?: string | undefined;
  /** `transfer`: who the holder of that account is to the giver. `redeem`: who is served. */
  readonly relation?: TimeBankRelation | undefined;
  /** How old the holder was on that day, in full years, where that was looked at; no date of birth is kept. */
  readonly holderAge?: number | undefined;
}

/** By what rules time is stored and used. */
export interface TimeBankRules {
  /** What a unit of stored time is called. */
  readonly unit: Label;
  /** How many minutes of service one unit is. */
  readonly minutesPerUnit: number;
  /** The age from which one has an account of one's own. */
  readonly accountFromAge?: number | undefined;
  /** `true` where somebody younger stores time if led by a guardian. */
  readonly minorsLedByGuardian?: boolean | undefined;
  /** The most that an account stores, in minutes; what is above counts as donated. */
  readonly capMinutes?: number | undefined;
  /** `true` where the time of groups can only be donated. */
  readonly groupsDonateOnly?: boolean | undefined;
  /** The age from which stored time is redeemed. */
  readonly redeemFromAge: number;
  /** Whom it is redeemed for. */
  readonly redeemFor: readonly TimeBankRelation[];
  /** For whom the texts seen do not say whether it is. */
  readonly redeemOpen?: readonly TimeBankRelation[] | undefined;
  /** To whom it is given; nothing where the texts seen do not say. */
  readonly transferTo?: readonly TimeBankRelation[] | undefined;
  /** Whom stored and donated time serves, where the texts seen say it; who runs the bank decides. */
  readonly recipients?: readonly Label[] | undefined;
  /** The article, where it is known. */
  readonly article?: string | undefined;
}

/** What stands in an account, in minutes. */
export interface TimeBankAccount {
  /** The account. */
  readonly accountId: string;
  /** What can be redeemed, given or donated. */
  readonly storedMinutes: number;
  /** What can only be donated. */
  readonly donateOnlyMinutes: number;
  /** What was earned, all in all. */
  readonly earnedMinutes: number;
  /** What others gave to it, including what was above the cap. */
  readonly receivedMinutes: number;
  /** What was given to others. */
  readonly transferredMinutes: number;
  /** What was donated, including what was above the cap. */
  readonly donatedMinutes: number;
  /** What was redeemed. */
  readonly redeemedMinutes: number;
}

/** An entry of a time bank with what is said of it. */
export interface TimeBankEntryFindings {
  /** The entry. */
  readonly entryId: string;
  /** Its account. */
  readonly accountId: string;
  /** Why it is not booked, is left open, or counts with a remark. */
  readonly because: readonly Finding[];
}

/** What the entries of a time bank add up to. Plain JSON; every list is ordered by its keys. */
export interface TimeBank {
  /** The version of this shape. */
  readonly version: 1;
  /** The accounts. */
  readonly accounts: readonly TimeBankAccount[];
  /** What was donated, of all accounts together, in minutes. */
  readonly donatedMinutes: number;
  /** Entries that are not booked. */
  readonly refused: readonly TimeBankEntryFindings[];
  /** Entries that are not booked because a fact or a rule is not known. */
  readonly open: readonly TimeBankEntryFindings[];
  /** Entries that are booked with a remark. */
  readonly remarks: readonly TimeBankEntryFindings[];
  /** How many of the things delivered were no entries at all. */
  readonly invalid: number;
  /** The key of the rules. */
  readonly ruleSet: RuleSetKey;
}
