import { assertCivilDate, type CivilDate, type RuleSetKey } from "../../core/index.ts";
import { ratingsByOrganization } from "../by-organization.ts";
import type { RatingOnOptions } from "../course.ts";
import type { Rating } from "../model.ts";
import { ratingOn } from "../rating-on.ts";
import type { RatingSummary } from "./model.ts";

/**
 * Counts how many organizations have which level on a day.
 *
 * @remarks By `ratingOn`, each organization once. Results of one organization are put together by reference and credit
 * code, then by name (`bodyGroupsOf` of `linli/organizations`). Counts and shares only: organizations are not ranked.
 *
 * @param ratings - results of any organizations, in any order
 * @param date - a civil date
 * @param options - the rule sets, and how what they leave open is read
 * @returns the counts, to be merged with those of other organizations
 * @throws TypeError where `date`, or a date of a rating, is no civil date
 *
 * @see {@link mergeRatingSummaries}, {@link ratingShareOf}, {@link reconcileRatings}
 *
 * @example
 * import { ratingShareOf, summarizeRatings, type Rating } from "linli/ratings";
 *
 * const ratings: readonly Rating[] = [
 *   { id: "r-1", organization: { id: "o-1" }, level: "5A", announcedOn: "2023-12-20", validity: { from: "2024-01-01", until: "2028-12-31" } },
 *   { id: "r-2", organization: { id: "o-2" }, level: "3A", announcedOn: "2018-12-20", validity: { from: "2019-01-01", until: "2023-12-31" } },
 * ];
 * const summary = summarizeRatings(ratings, "2025-12-23");
 * summary.states.expired; // => 1
 * summary.levels["5A"]; // => 1
 * ratingShareOf(summary, "5A"); // => { numerator: 1, denominator: 2, share: 0.5 }
 */
export function summarizeRatings(
  ratings: readonly Rating[],
  date: CivilDate,
  options: RatingOnOptions = {},
): RatingSummary {
  assertCivilDate(date);
  const states = { none: 0, "not-yet": 0, valid: 0, expired: 0, cancelled: 0, unknown: 0 };
  const levels = { "5A": 0, "4A": 0, "3A": 0, "2A": 0, "1A": 0 };
  const ruleSets = new Set<RuleSetKey>();
  const groups = ratingsByOrganization(ratings);
  for (const { ratings: own } of groups) {
    const found = ratingOn(own, date, options);
    states[found.state] += 1;
    if (found.level !== undefined) levels[found.level] += 1;
    for (const key of found.ruleSets) ruleSets.add(key);
  }
  return {
    format: "linli-rating-summary",
    version: 1,
    on: date,
    organizations: groups.length,
    byName: groups.filter(({ byName }) => byName).length,
    states,
    levels,
    ruleSets: [...ruleSets].sort(),
  };
}
