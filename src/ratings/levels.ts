import { formatLabel, type Locale } from "../core/index.ts";
import { ratingLevels } from "./code-lists.ts";
import { ratingLevelLabels } from "./data/labels.ts";
import { levelIn } from "./level-text.ts";
import type { RatingLevel } from "./model.ts";

/**
 * Reads the level of the evaluation of social organizations out of a text, in any of its spellings.
 *
 * @remarks Levels are 5A级 (AAAAA) to 1A级 (A) (社会组织评估管理办法, ministry order 39 of 2010, article 26). They are read
 * as 5A, 5A级, 五A级, AAAAA, AAAAA级, Level-5A, Class 5A, in small and in full-width letters, alone, beside dates, or in a
 * phrase about social organizations. A text that names two different levels has none, nor does a threshold such as
 * 3A以上: it is no level, and includes 3A (Civil Code, article 1259). Other gradings use the same letters: a text that
 * speaks of scenic areas, credit, hospitals, logistics firms, batteries and the like gives no level, and
 * neither does a phrase that speaks of nothing known. A single A counts only by itself, or beside 1A, because
 * "A级" also stands for all levels together.
 *
 * The answer is what the text names: not that it was granted, nor that it is valid.
 *
 * @param text - any value; only a text of at most 10,000 characters can name a level
 * @returns the level, or `undefined`
 *
 * @example
 * import { parseRatingLevel } from "linli/ratings";
 *
 * parseRatingLevel("５Ａ级社会组织"); // => "5A"
 * parseRatingLevel("4A级（AAAA）"); // => "4A"
 * parseRatingLevel("国家5A级旅游景区"); // => undefined
 * parseRatingLevel("3A以上"); // => undefined
 */
export function parseRatingLevel(text: unknown): RatingLevel | undefined {
  return typeof text === "string" ? levelIn(text) : undefined;
}

/**
 * Prints a level.
 *
 * @remarks 无评估等级 is the official term for no level (社会组织评估管理办法, ministry order 39 of 2010, article 29).
 *
 * @param level - the level; `undefined` for none
 * @param locale - the language
 * @returns the level with its letters in Chinese, short in English
 *
 * @example
 * import { formatRatingLevel } from "linli/ratings";
 *
 * formatRatingLevel("5A", "zh-CN"); // => "5A级（AAAAA）"
 * formatRatingLevel(undefined, "zh-CN"); // => "无评估等级"
 */
export function formatRatingLevel(level: RatingLevel | undefined, locale: Locale): string {
  if (level === undefined) return locale === "zh-CN" ? "无评估等级" : "no level";
  return formatLabel(ratingLevelLabels[level], locale);
}

/**
 * Compares two levels.
 *
 * @remarks No level is below 1A, and no "zero A" (社会组织评估管理办法, ministry order 39 of 2010, article 29).
 *
 * @param a - a level; `undefined` for none
 * @param b - another one
 * @returns -1 if `a` is lower, 1 if it is higher, 0 if both are the same
 *
 * @example
 * import { compareRatingLevels } from "linli/ratings";
 *
 * compareRatingLevels("3A", "5A"); // => -1
 * compareRatingLevels(undefined, "1A"); // => -1
 */
export function compareRatingLevels(a: RatingLevel | undefined, b: RatingLevel | undefined): -1 | 0 | 1 {
  const difference = rankOf(a) - rankOf(b);
  return difference === 0 ? 0 : difference < 0 ? -1 : 1;
}

/** The place of a level counted from below; 0 for none. */
function rankOf(level: RatingLevel | undefined): number {
  return level === undefined ? 0 : ratingLevels.codes.length - ratingLevels.codes.indexOf(level);
}
