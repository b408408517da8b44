import type { FindingPath } from "../../core/index.ts";
import { DAY } from "./clock.ts";
import { intersection, union, type Ranges } from "./ranges.ts";

/** Which rule of a record gives the hours of a day. */
export type OpeningRule =
  "exception" | "lunar-rule" | "statutory" | "bridge" | "holiday-weekend" | "makeup" | "season" | "week";

/** Why the hours of a day are not wholly known. */
export type OpeningDoubt = "day" | "policy" | "weekday-replaced" | "lunar";

/** What the hours of a day may be. */
export interface Alternatives {
  /** The hours, each as it may be; one where they are known. */
  readonly ranges: readonly Ranges[];
  /** The rule that gives them, where it is known which one does. */
  readonly rule: OpeningRule | undefined;
  /** Where the rule stands. */
  readonly path: FindingPath;
  /** Why there are several. */
  readonly doubts: readonly OpeningDoubt[];
}

/** The hours of a day as far as they are known. */
export interface Outcome extends Alternatives {
  /** What is open in any case. */
  readonly certain: Ranges;
  /** What may be open. */
  readonly possible: Ranges;
  /** Whether something may last into the next day. */
  readonly lasts: boolean;
  /** The lines of days with these hours, by the hours of the day before; filled as they are asked for. */
  readonly lines: Map<Outcome | undefined, DayLine>;
}

/** How a minute is: closed, open, or unknown. */
export type Code = 0 | 1 | 2;

/** A day from midnight to midnight, the hours of the day before included. */
export interface DayLine {
  /** The minutes at which a stretch begins; the first one is 0. */
  readonly starts: readonly number[];
  /** What each stretch is; no two in a row are the same. */
  readonly codes: readonly Code[];
}

/**
 * Puts together what the hours of a day may be.
 *
 * @param alternatives - the possibilities
 * @returns what they have in common, and what any of them has
 */
export function outcomeOf(alternatives: Alternatives): Outcome {
  const possible = union(alternatives.ranges);
  return {
    ...alternatives,
    certain: intersection(alternatives.ranges),
    possible,
    lasts: (possible[possible.length - 1] ?? 0) > DAY,
    lines: new Map(),
  };
}
