import { bodyGroupsOf } from "../organizations/index.ts";
import type { Rating } from "./model.ts";

/** The results of one organization among those of many. */
export interface OrganizationRatings {
  /** Its results. */
  readonly ratings: readonly Rating[];
  /** Where they stand in the list, counted from 0. */
  readonly positions: readonly number[];
  /** `true` where a result belongs to it by its name alone. */
  readonly byName: boolean;
}

/**
 * Puts the results of each organization together; see `bodyGroupsOf` of `linli/organizations`.
 *
 * @param ratings - results of any organizations, in any order
 * @returns the organizations, in the order of their first result
 */
export function ratingsByOrganization(ratings: readonly Rating[]): readonly OrganizationRatings[] {
  return bodyGroupsOf(ratings.map(({ organization }) => organization)).map(({ positions, byName }) => ({
    ratings: positions.flatMap((position) => ratings[position] ?? []),
    positions,
    byName,
  }));
}
