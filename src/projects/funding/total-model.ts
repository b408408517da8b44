import type { AddFinding, FindingOf, Quantity, QuantityBounds, ToleranceOptions } from "../../core/index.ts";
import type { FundingTime } from "./funding-time.ts";

/** Why amounts of money are not added up; positions count from 1. */
export type FundingTotalFindings = {
  /** These lines are each for another time than the others: a year, a period, every year of a frame. */
  readonly "funding.times-unlike": { readonly positions: readonly number[] };
  /** Nothing decides to which time these lines belong. */
  readonly "funding.time-open": { readonly positions: readonly number[] };
  /** Two lines have the same reference, so that one amount would count twice. */
  readonly "funding.repeated": { readonly positions: readonly number[] };
};

/** What is found where amounts of money are added up. */
export type FundingTotalFinding = FindingOf<FundingTotalFindings> | AddFinding;

/** For which year money is added up, and what `about` and `nearly` mean. */
export interface FundingTotalOptions extends ToleranceOptions {
  /** The calendar year that the total is of; without it all lines must be for the same time. */
  readonly year?: number | undefined;
}

/** What amounts of money are together. */
export interface FundingTotal {
  /** The total in the unit yuan, with the hedge that it has to carry. */
  readonly amount: Quantity;
  /** The true totals that the lines allow, in yuan. */
  readonly bounds: QuantityBounds;
  /** The time that the total is of; nothing in it where no line says one. */
  readonly time: FundingTime;
  /** Which lines were counted; positions count from 1. */
  readonly counted: readonly number[];
}
