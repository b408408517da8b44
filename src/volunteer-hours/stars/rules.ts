import { daysInMonth } from "../../core/index.ts";
import type { StarLevel, StarMedal, StarScheme } from "./model.ts";

/** Says whether a number counts minutes of a star: whole, from 1 on. */
export function isStarNumber(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 1;
}

/** Says whether a number is a month of the year. */
export function isMonthOfYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= 12;
}

/** Says whether a text is a day of every year, `MM-DD`. */
export function isDayOfYear(value: unknown): boolean {
  if (typeof value !== "string" || value.length !== 5 || !/^\d\d-\d\d$/.test(value)) return false;
  const [month, day] = [Number(value.slice(0, 2)), Number(value.slice(3))];
  // 2001 has no 29 February: a day that not every year has is none.
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(2001, month);
}

/** Says whether a scheme has a star. */
export function hasLevels(levels: StarScheme["levels"]): boolean {
  return levels.length > 0;
}

const medals: readonly (StarMedal | undefined)[] = [undefined, "bronze", "silver", "gold"];

/**
 * Gives the place of a star among all: first by stars, then by the honour on top.
 *
 * @param level - the star
 * @returns a number that grows with the rank
 */
export function starRank({ star, medal }: Pick<StarLevel, "star" | "medal">): number {
  return star * medals.length + medals.indexOf(medal);
}

/** Says whether stars rise, each there once, and none asks less than one below it. */
export function levelsRise(levels: StarScheme["levels"]): boolean {
  return levels.every((level, index) => {
    const below = levels[index - 1];
    return (
      below === undefined ||
      (starRank(level) > starRank(below) &&
        level.minutes >= below.minutes &&
        atLeast(level.communityMinutes, below.communityMinutes) &&
        atLeast(level.activities, below.activities) &&
        atLeast(level.activeMonths, below.activeMonths) &&
        atLeast(level.registeredMonths, below.registeredMonths))
    );
  });
}

function atLeast(value: number | undefined, below: number | undefined): boolean {
  return (value ?? 0) >= (below ?? 0);
}

/** Says whether active months are asked for among enough of them. */
export function activeMonthsFit({
  levels,
  activeMonthsOf,
}: Pick<StarScheme, "levels" | "activeMonthsOf">): boolean {
  return levels.every(
    ({ activeMonths }) =>
      activeMonths === undefined || (activeMonthsOf !== undefined && activeMonths <= activeMonthsOf),
  );
}
