import { compareRatingLevels } from "../levels.ts";
import type { PublishedBand, ScoreScheme } from "./model.ts";

/** Says whether a number can be full marks, a bonus or the highest score that counts. */
export function isPoints(value: number): boolean {
  return value > 0;
}

/** Says whether the highest score that counts lies between full marks and full marks with the bonus. */
export function capFitsScale({ scale, bonus, cap }: Pick<ScoreScheme, "scale" | "bonus" | "cap">): boolean {
  return cap === undefined || (cap >= scale && cap <= scale + (bonus ?? 0));
}

/** Says whether a scheme has a bound. */
export function hasBounds(bounds: ScoreScheme["bounds"]): boolean {
  return bounds.length > 0;
}

/** Says whether levels and bounds both fall, so that each level is there once. */
export function boundsFall(bounds: ScoreScheme["bounds"]): boolean {
  return bounds.every(({ level, from }, index) => {
    const higher = bounds[index - 1];
    return higher === undefined || (from < higher.from && compareRatingLevels(level, higher.level) === -1);
  });
}

/**
 * Gives the highest score that a scheme knows.
 *
 * @param scheme - the scheme
 * @returns the cap, or full marks and bonus together
 */
export function highestScore({ scale, bonus, cap }: Pick<ScoreScheme, "scale" | "bonus" | "cap">): number {
  return cap ?? scale + (bonus ?? 0);
}

/** Says whether every bound can be reached, and lies above nothing. */
export function boundsFitScale(scheme: Pick<ScoreScheme, "scale" | "bonus" | "cap" | "bounds">): boolean {
  const highest = highestScore(scheme);
  return scheme.bounds.every(({ from }) => from >= 0 && from <= highest);
}

/** Says whether what is below the last bound is below its level too. */
export function belowIsLower({ bounds, below }: Pick<ScoreScheme, "bounds" | "below">): boolean {
  const lowest = bounds[bounds.length - 1];
  return (
    below === "none" ||
    below === "unknown" ||
    lowest === undefined ||
    compareRatingLevels(below, lowest.level) === -1
  );
}

/** Says whether a printed band does not end before it begins. */
export function bandInOrder({ from, until }: PublishedBand): boolean {
  return from === undefined || until === undefined || from <= until;
}
