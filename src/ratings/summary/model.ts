import type { CivilDate, RuleSetKey } from "../../core/index.ts";
import type { RatingLevel } from "../model.ts";
import type { RatingOnDate } from "../rating-on.ts";

/**
 * How many organizations have which level on a day: a partial result that can be merged, stored and sent.
 *
 * @remarks Every organization with a result on record counts once. Parts to be merged have all results of an
 * organization in one of them.
 */
export interface RatingSummary {
  /** What it is. */
  readonly format: "linli-rating-summary";
  /** The version of this shape. */
  readonly version: 1;
  /** The day that was asked about, a civil date. */
  readonly on: CivilDate;
  /** How many organizations have a result on record. */
  readonly organizations: number;
  /** How many of them were told from others by their name alone, which is no certain count. */
  readonly byName: number;
  /** How many of them are in which state on that day. */
  readonly states: { readonly [state in RatingOnDate["state"]]: number };
  /** How many have which level in its validity. */
  readonly levels: { readonly [level in RatingLevel]: number };
  /** The keys of the rule sets by which dates were computed, sorted. */
  readonly ruleSets: readonly RuleSetKey[];
}
