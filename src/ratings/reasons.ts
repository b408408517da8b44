import { warningOf, type CivilDate, type FindingOf, type RuleSetKey } from "../core/index.ts";
import { rulePlaceOf, type RulePlace } from "../organizations/index.ts";
import type { Course, LevelOnDate, RatingOnOptions } from "./course.ts";
import { hasCome } from "./course.ts";
import { ratingRegimes, type RatingRegime } from "./data/regimes.ts";
import { ratingRegimeOn } from "./regimes.ts";
import type { RatingLevelEvent, RatingStateFindings } from "./state-findings.ts";

/** Why the level of a day is what it is. */
export type Reason = FindingOf<RatingStateFindings>;

/** Nothing is recorded. */
export function notRecorded(): Reason {
  return warningOf("rating.not-recorded", {});
}

/** The dates of results do not decide. */
export function undecided(courses: readonly Course[]): Reason {
  const positions = courses.map(({ index }) => index + 1).sort((a, b) => a - b);
  return warningOf("rating.undecided", { positions });
}

/** No rule set says from when and how long the level holds. */
export function missingRegime({ index }: Course): Reason {
  return { ...warningOf("rating.regime-unknown", {}), path: [index, "validity"] };
}

/** A later result decides beside one that holds by itself. */
export function superseded(other: Course, course: Course): Reason {
  return warningOf("rating.superseded", { positions: [other.index + 1, course.index + 1] });
}

/** The level counts although its validity has not begun. */
export function gapEntered({ index }: Course, from: CivilDate): Reason {
  return { ...warningOf("rating.counts-in-gap", { from }), path: [index] };
}

/** Names the rule set that computed the validity, where one did. */
export function becauseOfPeriod({ index, regime, from, until }: Course): readonly Reason[] {
  if (regime === undefined || from === undefined || until === undefined) return [];
  const place = rulePlaceOf(regime, regime.parameters.articles.validity);
  return [{ ...warningOf("rating.validity-computed", { ...place, from, until }), path: [index, "validity"] }];
}

/** Says that there is no level, that it was changed, or that it was cancelled. */
export function becauseOfLevel(
  course: Course,
  changed: LevelOnDate["changed"],
  options: RatingOnOptions,
): readonly Reason[] {
  const { index, rating } = course;
  if (changed === undefined) {
    return rating.level === undefined ? [{ ...warningOf("rating.no-level", {}), path: [index] }] : [];
  }
  const { event, on, level = "" } = changed.event;
  const reason: Reason =
    event === "cancelled"
      ? warningOf("rating.cancelled", { ...placeOf(changed.event.on, course, options, "adjustment"), on })
      : warningOf("rating.level-changed", { on, level, event: event as RatingLevelEvent });
  return [{ ...reason, path: [index, "events", changed.index] }];
}

/** Says that the validity has ended. */
export function becauseOfEnd(course: Course, options: RatingOnOptions): readonly Reason[] {
  const { index, until, rating } = course;
  if (until === undefined) return [];
  const place = placeOf(rating.announcedOn, course, options, "lapse");
  return [{ ...warningOf("rating.expired", { ...place, until }), path: [index, "validity"] }];
}

/** Says that the validity has not begun. */
export function becauseOfGap({ index, from, regime }: Course): readonly Reason[] {
  if (from === undefined) return [];
  const place = regime && rulePlaceOf(regime, regime.parameters.articles.validity);
  return [{ ...warningOf("rating.not-yet-valid", { ...place, from }), path: [index] }];
}

/** Says that rules have come into force since which are silent about a validity computed by those before. */
export function becauseOfTransition(
  { index, regime }: Course,
  date: CivilDate,
  { regimes = ratingRegimes }: RatingOnOptions,
): readonly Reason[] {
  if (regime === undefined) return [];
  const silent = regimes.find(
    ({ validFrom, parameters }) =>
      parameters.transition === "unknown" &&
      validFrom > regime.validFrom &&
      hasCome(validFrom, date) !== false,
  );
  if (silent === undefined) return [];
  return [
    { ...warningOf("rating.transition-unknown", rulePlaceOf(silent, undefined)), path: [index, "validity"] },
  ];
}

/** Where the rule stands that was in force on a day, as far as one is known. */
function placeOf(
  day: CivilDate,
  { rating }: Course,
  options: RatingOnOptions,
  article: keyof RatingRegime["articles"],
): Partial<RulePlace> {
  const { regime } = ratingRegimeOn(day, { ...options, level: rating.evaluatingLevel });
  return regime === undefined ? {} : rulePlaceOf(regime, regime.parameters.articles[article]);
}

/** The keys of the rule sets that reasons name, each once. */
export function ruleSetsIn(reasons: readonly Reason[]): readonly RuleSetKey[] {
  const keys = new Set<string>();
  for (const { params } of reasons) {
    const { ruleSet } = params as { readonly ruleSet?: string };
    if (ruleSet !== undefined) keys.add(ruleSet);
  }
  return [...keys] as RuleSetKey[];
}
