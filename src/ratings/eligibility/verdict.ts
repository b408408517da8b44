import { civilDateAt, periodContains, type CivilDate, type RuleSet } from "../../core/index.ts";
import type { OrganizationEvent } from "../../organizations/index.ts";
import type { EligibilityDoubt } from "./findings.ts";
import type { EligibilityCandidate, EligibilityCondition, EligibilityRules } from "./model.ts";

/** What a predicate is asked about. */
export interface Question {
  /** The organization and what is known of it. */
  readonly candidate: EligibilityCandidate;
  /** The day, `YYYY-MM-DD`. */
  readonly on: CivilDate;
  /** Whether events and ratings are complete up to that day: what is not there did not happen. */
  readonly complete: boolean;
  /** The condition, with its parameters. */
  readonly condition: EligibilityCondition;
  /** The rule set that has it. */
  readonly ruleSet: RuleSet<EligibilityRules>;
}

/** What a predicate answers. */
export interface Verdict {
  /** Whether it bars, or what leaves that open; `"elsewhere"` for a way in that is not for this organization. */
  readonly bars: boolean | EligibilityDoubt | "elsewhere";
  /** The last day on which it bars, where that is known. */
  readonly until?: CivilDate | undefined;
}

/** A condition of an evaluation as a function. */
export type Predicate = (question: Question) => Verdict;

/** It does not bar. */
export const clear: Verdict = { bars: false };

/** The data do not decide. */
export const open: Verdict = { bars: "data" };

/**
 * Answers where nothing is on record that bars.
 *
 * @param question - the question
 * @returns that nothing bars where the record is complete; otherwise that this is open
 */
export function absence({ complete }: Question): Verdict {
  return complete ? clear : open;
}

/**
 * Answers by a fact that the caller knows or does not know.
 *
 * @param bars - whether the fact bars
 * @returns the answer
 */
export function ofFact(bars: boolean | undefined): Verdict {
  return bars === undefined ? open : { bars };
}

/**
 * Says whether a day has come by another.
 *
 * @param day - a civil date; nothing where it is not known
 * @param on - the day asked about
 * @returns whether it has come
 */
export function hasPassed(day: CivilDate | undefined, on: CivilDate): boolean | "unknown" {
  return day === undefined ? "unknown" : periodContains({ from: day }, on);
}

/**
 * Gives the day of an event of an organization.
 *
 * @param event - the event
 * @returns the day in Shanghai of its moment, otherwise its date
 */
export function dayOf({ on, at }: Pick<OrganizationEvent, "on" | "at">): CivilDate | undefined {
  return at === undefined ? on : civilDateAt(at);
}

/**
 * Gives the later of two days.
 *
 * @param a - a day, if any
 * @param b - another one
 * @returns the later one
 */
export function later(a: CivilDate | undefined, b: CivilDate): CivilDate {
  return a === undefined || b > a ? b : a;
}

/**
 * Gives the number of years of a condition.
 *
 * @param condition - the condition
 * @returns its years
 * @throws RangeError where a condition that needs years has none
 */
export function yearsOf({ years }: EligibilityCondition): number {
  if (years === undefined || !Number.isInteger(years) || years < 1) {
    throw new RangeError("A condition with a whole number of years was expected.");
  }
  return years;
}
