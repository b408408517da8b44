import type { RulePlace } from "../../organizations/index.ts";

/** What is found in an entry of a time bank by itself. */
export type TimeBankModelFindings = {
  /** A text that has to say something is empty. */
  readonly "time-bank.text-empty": Record<never, never>;
  /** Minutes that are no whole number from 1 on. */
  readonly "time-bank.minutes": Record<never, never>;
  /** An age that is no whole number from 0 on. */
  readonly "time-bank.age": Record<never, never>;
  /** What was earned does not name the service record. */
  readonly "time-bank.record-missing": Record<never, never>;
  /** A transfer does not name the account that receives. */
  readonly "time-bank.receiver-missing": Record<never, never>;
  /** An account gives to itself. */
  readonly "time-bank.receiver-same": Record<never, never>;
  /** A transfer or a redemption does not say for whom. */
  readonly "time-bank.relation-missing": Record<never, never>;
};

/** Why entries of a time bank are not booked, or what is said of them. */
export type TimeBankFoldFindings = {
  /** Entries that differ have the same key; none of them is booked. */
  readonly "time-bank.key-reused": { readonly count: number };
  /** Time was stored for the same record before. */
  readonly "time-bank.record-again": Record<never, never>;
  /** More than the account has; in minutes. */
  readonly "time-bank.balance": { readonly available: number };
  /** The rules are not in force on that day. */
  readonly "time-bank.not-in-force": RulePlace;
  /** Younger than `age`, and not led by a guardian. */
  readonly "time-bank.account-age": RulePlace & { readonly age: number };
  /** Redeemed before the age of `age`. */
  readonly "time-bank.redeem-age": RulePlace & { readonly age: number };
  /** How old the holder was is not recorded, and the rules ask for `age`. */
  readonly "time-bank.age-unknown": RulePlace & { readonly age: number };
  /** Redeemed for somebody for whom it cannot be. */
  readonly "time-bank.redeem-for": RulePlace;
  /** Given to somebody to whom it cannot be. */
  readonly "time-bank.transfer-to": RulePlace;
  /** The texts seen do not say whether this is possible. */
  readonly "time-bank.rule-unknown": RulePlace;
  /** So many minutes were above the cap and count as donated. */
  readonly "time-bank.over-cap": RulePlace & { readonly minutes: number; readonly cap: number };
  /** Time of a group, which can only be donated. */
  readonly "time-bank.donate-only": RulePlace;
};

/** Every code of time banks. */
export type TimeBankFindings = TimeBankModelFindings & TimeBankFoldFindings;
