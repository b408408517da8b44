import { checkModel, type CheckResult } from "../../core/index.ts";
import { isScoreSchemeRecord } from "../guards.ts";
import { lintScoreScheme } from "./lint-score-scheme.ts";
import type { ScoreScheme } from "./model.ts";
import { ScoreSchemeSchema } from "./schema.ts";

/**
 * Says whether a value is a score scheme.
 *
 * @param value - any value
 * @returns `true` for bounds that fall with their levels, within the scale
 *
 * @example
 * import { isScoreScheme } from "linli/ratings";
 *
 * isScoreScheme({ scale: 100, bounds: [{ level: "5A", from: 91 }], below: "unknown" }); // => true
 * isScoreScheme({ scale: 100, bounds: [{ level: "5A", from: 910 }], below: "unknown" }); // => false
 */
export function isScoreScheme(value: unknown): value is ScoreScheme {
  try {
    return isScoreSchemeRecord(value);
  } catch {
    return false;
  }
}

/**
 * Checks a score scheme, such as one that an application has for its own place.
 *
 * @remarks What decides are the bounds; the printed bands are compared with each other and with them, as
 * `lintScoreScheme` does.
 *
 * @param input - any value
 * @returns the scheme by reference, or `score-scheme.points`, `score-scheme.cap`, `score-scheme.bounds-missing`,
 * `score-scheme.bounds-order`, `score-scheme.bound-outside`, `score-scheme.below`, `score-scheme.band-order` and the
 * `field.…` findings; with the warnings of `lintScoreScheme`
 *
 * @example
 * import { checkScoreScheme } from "linli/ratings";
 *
 * const bounds = [{ level: "4A", from: 81 }, { level: "5A", from: 91 }];
 * checkScoreScheme({ scale: 100, bounds, below: "none" }).findings[0]?.code; // => "score-scheme.bounds-order"
 */
export function checkScoreScheme(input: unknown): CheckResult<ScoreScheme> {
  return checkModel(ScoreSchemeSchema, input, { guard: isScoreSchemeRecord, explain: lintScoreScheme });
}
