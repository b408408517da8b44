import type { RulePlace } from "../../organizations/index.ts";

/** Why minutes of a record count or do not count; minutes are those of one person. All but `credit.unreadable` are remarks. */
export type CreditFindings = {
  /** A field of the record cannot be counted with: it is left out. The path names the field. */
  readonly "credit.unreadable": { readonly record: string };
  /** The service is not completed. */
  readonly "credit.state": { readonly state: string };
  /** The way of recording is none of those that count. */
  readonly "credit.capture": RulePlace & { readonly capture: string };
  /** Only some ways of recording count, and the record does not say its own: it is left open. */
  readonly "credit.capture-unknown": RulePlace;
  /** The kind of service does not count. */
  readonly "credit.category": RulePlace & { readonly category: string };
  /** The time stated counts instead of the time measured. */
  readonly "credit.basis": RulePlace & { readonly claimed: number; readonly measured: number };
  /** Signing out was forgotten; the planned duration counts. */
  readonly "credit.sign-out": RulePlace & { readonly planned: number };
  /** More is stated than the day, the month or the year has. */
  readonly "credit.impossible": { readonly claimed: number; readonly most: number };
  /** Breaks do not count. */
  readonly "credit.breaks": RulePlace;
  /** Travel to and fro does not count. */
  readonly "credit.travel": RulePlace;
  /** No more than the planned duration counts. */
  readonly "credit.planned": RulePlace & { readonly planned: number };
  /** No more than so many minutes of a record count. */
  readonly "credit.record-cap": RulePlace & { readonly most: number };
  /** The minutes count already in another service of the volunteer, the first of several. */
  readonly "credit.overlap": RulePlace & { readonly other: string };
  /** The service overlaps another one of the volunteer, and neither counts. */
  readonly "credit.overlap-refused": RulePlace & { readonly other: string };
  /** Of the volunteer's day no more than so many minutes count without a higher review. */
  readonly "credit.day-cap": RulePlace & { readonly day: string; readonly most: number };
  /** Of the days of a month or a year together no more than so many minutes count. */
  readonly "credit.span-cap": RulePlace & { readonly on: string; readonly most: number };
  /** Whether the limit of a day is kept is open: the day is not known. */
  readonly "credit.day-cap-open": RulePlace & { readonly most: number };
  /** The minutes are multiplied. */
  readonly "credit.weight": RulePlace & { readonly numerator: number; readonly denominator: number };
  /** Services of fewer minutes do not count. */
  readonly "credit.minimum": RulePlace & { readonly least: number };
  /** The minutes are rounded. */
  readonly "credit.rounding": RulePlace & { readonly step: number; readonly mode: string };
};
