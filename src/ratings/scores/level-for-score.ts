import {
  errorOf,
  ruleSetKey,
  warningOf,
  type Finding,
  type RuleSet,
  type RuleSetKey,
} from "../../core/index.ts";
import { rulePlaceOf, type RulePlace } from "../../organizations/index.ts";
import type { RatingLevel } from "../model.ts";
import { bandsOf } from "./lint-score-scheme.ts";
import type { ScoreScheme } from "./model.ts";
import { highestScore } from "./rules.ts";

/** A score in its two parts. */
export interface ScoreParts {
  /** The points without bonus, at most full marks. */
  readonly points: number;
  /** The points of the bonus items (加分项). */
  readonly bonus?: number | undefined;
}

/** The level that a score would be, by a scheme. */
export interface LevelForScore {
  /** `"level"`; `"none"` for no level (无评估等级); `"unknown"` where the scheme or the score does not decide. */
  readonly state: "level" | "none" | "unknown";
  /** The level, where there is one. */
  readonly level?: RatingLevel | undefined;
  /** What else is to be said. */
  readonly because: readonly Finding[];
  /** The key of the scheme. */
  readonly ruleSet: RuleSetKey;
}

/**
 * Reads from a score the level that it would be by the scheme of a place.
 *
 * @remarks A score alone grants no level: two thirds of the committee are present and more than half of all its members
 * agree (社会组织评估管理办法, ministry order 39 of 2010, article 13; how the committee votes under the revision of 2026
 * is not known). The score that equals a bound has reached it. Where printed bands overlap or leave a gap at the score,
 * a warning says so and the bound decides.
 *
 * @param score - the whole score, bonus included, or its two parts
 * @param scheme - a scheme of `scoreSchemes`, or one of the application's own
 * @returns the state, because of the errors `score.outside`, `score.bonus-outside` or the warnings
 * `score.needs-vote`, `score.below-known`, `score.in-several-bands`, `score.between-bands`, `score.capped`
 *
 * @example
 * import { ruleSetOf } from "linli/core";
 * import { levelForScore, scoreSchemes } from "linli/ratings";
 *
 * const huaining = ruleSetOf("huaining-score-scheme@1", scoreSchemes)!;
 * levelForScore(950, huaining).level; // => "5A"
 * levelForScore({ points: 880, bonus: 40 }, huaining).level; // => "4A"
 * levelForScore(700, huaining).state; // => "none"
 */
export function levelForScore(score: number | ScoreParts, scheme: RuleSet<ScoreScheme>): LevelForScore {
  const { parameters } = scheme;
  const place = rulePlaceOf(scheme, parameters.article);
  const ruleSet = ruleSetKey(scheme);
  const total = totalOf(score, parameters, place);
  if (total.score === undefined) return { state: "unknown", because: total.because, ruleSet };
  const because = [...total.because, ...remarksOnBands(total.score, parameters, place)];
  const found = levelOf(total.score, parameters);
  if (found === "none") return { state: "none", because, ruleSet };
  if (found === "unknown")
    return { state: "unknown", because: [...because, belowKnown(parameters, place)], ruleSet };
  return { state: "level", level: found, because: [...because, warningOf("score.needs-vote", {})], ruleSet };
}

function levelOf(score: number, { bounds, below }: ScoreScheme): RatingLevel | "none" | "unknown" {
  return bounds.find(({ from }) => score >= from)?.level ?? below;
}

/** The score that counts, or nothing where it is outside the scale. */
function totalOf(
  score: number | ScoreParts,
  scheme: ScoreScheme,
  place: RulePlace,
): { readonly score?: number; readonly because: readonly Finding[] } {
  const highest = highestScore(scheme);
  const outside = (maximum: number): Finding => errorOf("score.outside", { ...place, minimum: 0, maximum });
  if (typeof score === "number") {
    return isWithin(score, highest) ? { score, because: [] } : { because: [outside(highest)] };
  }
  const { points, bonus = 0 } = score;
  const most = scheme.bonus ?? 0;
  const errors = [
    ...(isWithin(points, scheme.scale) ? [] : [outside(scheme.scale)]),
    ...(isWithin(bonus, most) ? [] : [errorOf("score.bonus-outside", { ...place, maximum: most })]),
  ];
  if (errors.length > 0) return { because: errors };
  // Tenths have no exact binary form: 0.7 and 0.1 must be 0.8.
  const sum = Math.round((points + bonus) * 1e6) / 1e6;
  if (sum <= highest) return { score: sum, because: [] };
  return { score: highest, because: [warningOf("score.capped", { ...place, cap: highest })] };
}

function isWithin(value: number, maximum: number): boolean {
  return value >= 0 && value <= maximum;
}

/** Says where the bands as printed contradict each other at a score, or do not have it. */
function remarksOnBands(score: number, scheme: ScoreScheme, place: RulePlace): readonly Finding[] {
  const bands = bandsOf(scheme);
  const levels = bands.filter(({ from, until }) => score >= from && score <= until).map(({ level }) => level);
  if (levels.length > 1) return [warningOf("score.in-several-bands", { ...place, levels })];
  // Below all bands the source just ends; a gap has bands on both sides.
  const isBetween =
    levels.length === 0 && bands.some(({ from }) => from > score) && bands.some(({ until }) => until < score);
  return isBetween ? [warningOf("score.between-bands", place)] : [];
}

function belowKnown({ bounds }: ScoreScheme, place: RulePlace): Finding {
  const lowest = bounds[bounds.length - 1];
  return warningOf("score.below-known", { ...place, level: lowest?.level ?? "", from: lowest?.from ?? 0 });
}
