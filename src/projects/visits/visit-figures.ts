import { countedRate, type CountedRate } from "./counted-rate.ts";
import type { VisitSummary } from "./summarize-visits.ts";

/** The four figures of visits, and who was warmed: numbers only. */
export interface VisitFigures {
  /** Households met, of those aimed at. */
  readonly reach: CountedRate;
  /** Households of which what is to be known is on record, of those met. */
  readonly profiled: CountedRate;
  /** Households for which something was done, of those met. */
  readonly warmed: CountedRate;
  /** Needs resolved, of those recorded. */
  readonly solved: CountedRate;
  /** Positive follow-ups, of all follow-ups; who said nothing is among them. */
  readonly satisfied: CountedRate;
}

/**
 * Gives the figures of visits, each with the two numbers that it is made of.
 *
 * @remarks Without a target the reach has no denominator: no campaign has one by default. A share above 1 says that more
 * households were met than aimed at.
 *
 * @param summary - what visits came to
 * @param target - how many households are aimed at, a whole number; nothing where no target is set
 * @returns the figures; `share` is `null` where nothing is divided by nothing
 * @throws RangeError where the target is no whole number from 1 on
 *
 * @example
 * import { summarizeVisits, visitFiguresOf } from "linli/projects";
 *
 * visitFiguresOf(summarizeVisits([], []), 100).reach; // => { numerator: 0, denominator: 100, share: 0 }
 * visitFiguresOf(summarizeVisits([], [])).solved; // => { numerator: 0, denominator: 0, share: null }
 */
export function visitFiguresOf(summary: VisitSummary, target?: number): VisitFigures {
  if (target !== undefined && !(Number.isSafeInteger(target) && target >= 1)) {
    throw new RangeError("visitFiguresOf: a target is a whole number from 1 on.");
  }
  return {
    reach: countedRate(summary.visited.length, target),
    profiled: countedRate(summary.profiled.length, summary.visited.length),
    warmed: countedRate(summary.warmed.length, summary.visited.length),
    solved: countedRate(summary.resolved.length, summary.needs.length),
    satisfied: countedRate(summary.satisfied.length, summary.followedUp.length),
  };
}
