import { ratingLevels } from "../code-lists.ts";
import { compareRatingLevels } from "../levels.ts";
import type { RatingLevel } from "../model.ts";
import type { RatingSummary } from "./model.ts";

/** A share with what it is a share of. */
export interface RatingShare {
  /** How many have the level in its validity. */
  readonly numerator: number;
  /** Among how many. */
  readonly denominator: number;
  /** The share, from 0 to 1; `null` where there is nobody to have a share of. */
  readonly share: number | null;
}

/** What a share counts, and among whom. */
export interface RatingShareOptions {
  /** `true` counts higher levels too: 以上 includes the level itself (Civil Code, article 1259). */
  readonly orHigher?: boolean | undefined;
  /**
   * Among whom: `"recorded"`, the organizations with a result on record, by default; `"valid"`, those with a level in its
   * validity; or a number, such as that of all registered organizations.
   */
  readonly among?: "recorded" | "valid" | number | undefined;
}

/**
 * Gives the share of organizations that have a level, with both numbers that it is made of.
 *
 * @param summary - the counts of a day
 * @param level - the level
 * @param options - whether higher ones count, and among whom
 * @returns the numbers and the share
 * @throws RangeError where `among` is a number below the numerator, or none that counts organizations
 *
 * @example
 * import { ratingShareOf, summarizeRatings } from "linli/ratings";
 *
 * ratingShareOf(summarizeRatings([], "2025-12-23"), "5A"); // => { numerator: 0, denominator: 0, share: null }
 */
export function ratingShareOf(
  summary: RatingSummary,
  level: RatingLevel,
  options: RatingShareOptions = {},
): RatingShare {
  const { orHigher = false, among = "recorded" } = options;
  const numerator = countOfLevel(summary, level, orHigher);
  const denominator =
    among === "recorded" ? summary.organizations : among === "valid" ? summary.states.valid : among;
  if (!Number.isSafeInteger(denominator) || denominator < numerator)
    throw new RangeError("A number of organizations that is not below those with the level was expected.");
  return { numerator, denominator, share: denominator === 0 ? null : numerator / denominator };
}

/** Counts the organizations with a level, or with one that is at least as high. */
export function countOfLevel(summary: RatingSummary, level: RatingLevel, orHigher: boolean): number {
  if (!orHigher) return summary.levels[level];
  return ratingLevels.codes
    .filter((other) => compareRatingLevels(other, level) !== -1)
    .reduce((sum, other) => sum + summary.levels[other], 0);
}
