import { findingBelow, warningOf, type CivilDate, type Finding } from "../../../core/index.ts";
import { bodyGroupsOf, bodyKeysOf } from "../../../organizations/index.ts";
import {
  reconcileRatings,
  recognitionsOn,
  type Rating,
  type RatingLevel,
  type RatingOnOptions,
  type Recognition,
} from "../../../ratings/index.ts";
import type { SummarizedLevel } from "./model.ts";

/** What is known of those honoured. */
export interface HonoursOptions extends RatingOnOptions {
  /** Results of evaluations. */
  readonly ratings?: readonly Rating[] | undefined;
  /** The level that those honoured were said to have. */
  readonly level?: RatingLevel | undefined;
}

/** The honours of an edition on a day. */
export interface Honours {
  /** How many bodies hold one that day; nothing where none is on record. */
  readonly holders: number | undefined;
  /** The level that they have; nothing where none was asked for. */
  readonly level: SummarizedLevel | undefined;
  /** Which recognitions do not hold, and which holders have not the level. */
  readonly because: readonly Finding[];
}

/**
 * Counts the bodies that hold a recognition on a day, and those of them that have a level.
 *
 * @param recognitions - the recognitions of an edition
 * @param on - the day
 * @param options - the level with the results by which it is looked up
 * @returns the counts with their reasons
 */
export function honoursOn(
  recognitions: readonly Recognition[] | undefined,
  on: CivilDate,
  options: HonoursOptions,
): Honours {
  if (recognitions === undefined) return { holders: undefined, level: undefined, because: [] };
  const held = recognitionsOn(recognitions, on);
  const isHeld = new Set(held);
  const lost = recognitions.flatMap((one, position) => (isHeld.has(one) ? [] : [position + 1]));
  const notHeld =
    lost.length === 0 ? [] : [warningOf("edition-summary.recognition-not-held", { positions: lost })];
  const holders = bodyGroupsOf(held.map(({ holder }) => holder)).length;
  const { level, because } = levelOf(held, recognitions, holders, on, options);
  return {
    holders,
    level,
    because: [...notHeld.map((finding) => findingBelow(finding, "recognitions")), ...because],
  };
}

function levelOf(
  held: readonly Recognition[],
  recognitions: readonly Recognition[],
  holders: number,
  on: CivilDate,
  options: HonoursOptions,
): Pick<Honours, "level" | "because"> {
  const { level, ratings = [] } = options;
  if (level === undefined) return { level: undefined, because: [] };
  const keys = new Set(held.flatMap(({ holder }) => bodyKeysOf(holder)));
  const positions = ratings.flatMap(({ organization }, position) =>
    bodyKeysOf(organization).some((key) => keys.has(key)) ? [position] : [],
  );
  const own = positions.flatMap((position) => ratings[position] ?? []);
  const published = { value: holders, qualifier: "exact", unit: "organization" } as const;
  const found = reconcileRatings(published, own, on, { ...options, level });
  const without = found.because.filter(({ code }) => code === "rating.listed-without-level");
  const unrated = withoutRating(held, recognitions, own);
  return {
    level: { level, counted: found.counted, undecided: found.undecided, holders },
    because: [
      ...without.map((finding) => inAllRatings(finding, positions)),
      ...unrated.map((finding) => findingBelow(finding, "recognitions")),
    ],
  };
}

/** A finding at a result, of which the positions are those among all results that were given. */
function inAllRatings(finding: Finding, positions: readonly number[]): Finding {
  const own = finding.params["positions"];
  const listed = Array.isArray(own) ? (own as readonly number[]) : [];
  const all = listed.map((position) => (positions[position - 1] ?? 0) + 1);
  return { ...finding, params: { ...finding.params, positions: all }, path: ["ratings", (all[0] ?? 1) - 1] };
}

/** Holders of whom no result is given, not even one that has ended. */
function withoutRating(
  held: readonly Recognition[],
  recognitions: readonly Recognition[],
  ratings: readonly Rating[],
): readonly Finding[] {
  const rated = new Set(ratings.flatMap(({ organization }) => bodyKeysOf(organization)));
  const isHeld = new Set(held);
  const positions = recognitions.flatMap((one, position) =>
    isHeld.has(one) && !bodyKeysOf(one.holder).some((key) => rated.has(key)) ? [position + 1] : [],
  );
  return positions.length === 0 ? [] : [warningOf("edition-summary.rating-not-recorded", { positions })];
}
