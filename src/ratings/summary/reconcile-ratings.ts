import {
  reconcile,
  warningOf,
  type CivilDate,
  type Finding,
  type FindingOf,
  type Quantity,
  type Reconciliation,
  type ToleranceOptions,
} from "../../core/index.ts";
import { ratingsByOrganization } from "../by-organization.ts";
import type { RatingOnOptions } from "../course.ts";
import { compareRatingLevels } from "../levels.ts";
import type { Rating, RatingLevel } from "../model.ts";
import { ratingOn, type RatingOnDate } from "../rating-on.ts";

/** Why a listed organization does not count towards an announced number. */
export type RatingReconcileFindings = {
  /** A listed organization has not the level on that day, by the results recorded; positions count from 1. */
  readonly "rating.listed-without-level": {
    readonly positions: readonly number[];
    readonly level: RatingLevel;
    readonly state: Exclude<RatingOnDate["state"], "valid"> | "other-level";
    /** The level held, where there is another one. */
    readonly held: RatingLevel | undefined;
  };
};

/** Which level an announcement is about, and by which rules it is looked up. */
export interface ReconcileRatingsOptions extends RatingOnOptions, ToleranceOptions {
  /** The level. */
  readonly level: RatingLevel;
  /** `true` where the announcement counts higher levels too (3A级以上). */
  readonly orHigher?: boolean | undefined;
}

/** Whether an announced number agrees with the organizations listed. */
export interface RatingReconciliation extends Omit<Reconciliation, "because"> {
  /** How many of the listed organizations certainly have the level on that day. */
  readonly counted: number;
  /** How many of them may have it: the data or the rules known do not decide. */
  readonly undecided: number;
  /** How many organizations are listed. */
  readonly listed: number;
  /** Why, and which of those listed do not count: `rating.listed-without-level` at their first result. */
  readonly because: readonly Finding[];
}

/**
 * Compares an announced number of organizations of a level with those listed that have it on that day.
 *
 * @remarks "13 organizations of level 5A were honoured": a list that names thirteen, one of which has expired, is short by
 * one, and the answer says which. Each organization counts once, however often it is listed.
 *
 * @param published - the announced number, in organizations or without a unit
 * @param ratings - the results of those listed, in any order
 * @param date - the day, a civil date
 * @param options - the level, how hedges are read, and the rule sets
 * @returns how both agree, as `reconcile` of `linli/core`, with the numbers; reasons `reconcile.…` and
 * `rating.listed-without-level`
 * @throws TypeError where `date`, or a date of a rating, is no civil date
 *
 * @example
 * import { reconcileRatings, type Rating } from "linli/ratings";
 *
 * const validity = { from: "2024-01-01", until: "2028-12-31" };
 * const ratings: readonly Rating[] = [
 *   { id: "r-1", organization: { id: "o-1" }, level: "5A", announcedOn: "2023-12-20", validity },
 *   { id: "r-2", organization: { id: "o-2" }, level: "4A", announcedOn: "2023-12-20", validity },
 * ];
 * const two = { value: 2, qualifier: "exact", unit: "organization" } as const;
 * const found = reconcileRatings(two, ratings, "2025-12-23", { level: "5A" });
 * [found.state, found.by]; // => ["short", 1]
 * found.because.map(({ code }) => code); // => ["reconcile.short", "rating.listed-without-level"]
 */
export function reconcileRatings(
  published: Quantity,
  ratings: readonly Rating[],
  date: CivilDate,
  options: ReconcileRatingsOptions,
): RatingReconciliation {
  const groups = ratingsByOrganization(ratings);
  const reasons = groups.flatMap(
    ({ ratings: own, positions }) => withoutLevel(ratingOn(own, date, options), positions, options) ?? [],
  );
  const undecided = reasons.filter(({ params }) => params.state === "unknown").length;
  const counted = groups.length - reasons.length;
  const { because, ...found } = between(
    reconcile(published, counted, options),
    reconcile(published, counted + undecided, options),
  );
  return { ...found, counted, undecided, listed: groups.length, because: [...because, ...reasons] };
}

/** What holds whether or not those that are undecided count. */
function between(least: Reconciliation, most: Reconciliation): Reconciliation {
  if (least.state !== most.state) return { state: "unknown", because: [] };
  return least.by === most.by
    ? least
    : { state: least.state, because: least.state === "short" ? most.because : least.because };
}

function withoutLevel(
  { state, level: held }: RatingOnDate,
  positions: readonly number[],
  { level, orHigher = false }: ReconcileRatingsOptions,
): FindingOf<RatingReconcileFindings> | undefined {
  const comparison = compareRatingLevels(held, level);
  if (state === "valid" && (comparison === 0 || (orHigher && comparison === 1))) return undefined;
  const finding = warningOf("rating.listed-without-level", {
    positions: positions.map((position) => position + 1),
    level,
    state: state === "valid" ? ("other-level" as const) : state,
    held,
  });
  return { ...finding, path: [positions[0] ?? 0] };
}
