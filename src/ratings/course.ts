import { dayBoundsOf, periodContains, type CivilDate, type DayBounds, type RuleSet } from "../core/index.ts";
import type { RatingRegime } from "./data/regimes.ts";
import type { Rating, RatingEvent, RatingLevel } from "./model.ts";
import {
  lastDayOfYears,
  ratingPeriod,
  ratingRegimeOn,
  type RatingPeriodOptions,
  type RatingRegimeOptions,
} from "./regimes.ts";

/** How the level of a day is found. */
export interface RatingOnOptions extends RatingPeriodOptions, Omit<RatingRegimeOptions, "level"> {
  /**
   * Whether a level counts between the announcement and the first day of its validity; by default `not-yet`. No text
   * decides.
   */
  readonly gap?: "not-yet" | "valid" | undefined;
}

/** A rating with the dates of its validity, printed or computed. */
export interface Course {
  /** Its place in the list. */
  readonly index: number;
  /** The rating. */
  readonly rating: Rating;
  /** The days that the announcement can mean. */
  readonly announced: DayBounds;
  /** The first day of the validity; nothing where it is not known. */
  readonly from: CivilDate | undefined;
  /** The last day of the validity; nothing where it is not known. */
  readonly until: CivilDate | undefined;
  /** The rule set by which one of them was computed, or should have been; nothing where both are printed or none is known. */
  readonly regime: RuleSet<RatingRegime> | undefined;
}

/**
 * Lays out a rating in time. What is printed wins; only what is missing is computed.
 *
 * @param rating - the rating
 * @param index - its place in the list
 * @param options - the rules
 * @returns the rating with its dates
 */
export function courseOf(rating: Rating, index: number, options: RatingOnOptions): Course {
  const { announcedOn, validity, evaluatingLevel } = rating;
  const announced = dayBoundsOf(announcedOn);
  const printed = { from: validity?.from, until: validity?.until };
  if (printed.from !== undefined && printed.until !== undefined) {
    return { index, rating, announced, ...printed, regime: undefined };
  }
  const { regime } = ratingRegimeOn(announcedOn, { ...options, level: evaluatingLevel });
  const computed = regime && ratingPeriod(announcedOn, regime, options);
  const period = computed === "unknown" ? undefined : computed;
  const first = period?.validFrom ?? (beginsWithAnnouncement(regime, options) ? announcedOn : undefined);
  const from = printed.from ?? beginning(first, printed.until);
  const until = printed.until ?? ending(printed.from, period?.validUntil, regime);
  return { index, rating, announced, from, until, regime };
}

/** Says whether the announcement is the first day, so that knowing its month is knowing that of the first day. */
function beginsWithAnnouncement(
  regime: RuleSet<RatingRegime> | undefined,
  { startDay }: RatingOnOptions,
): boolean {
  return regime?.parameters.start === "announcement" && startDay !== "day-after";
}

/** The computed first day, if the printed last day is not certainly before it. */
function beginning(from: CivilDate | undefined, until: CivilDate | undefined): CivilDate | undefined {
  return from === undefined || periodContains({ until }, from) === false ? undefined : from;
}

/** The computed last day: so many years from the printed first day, or from the computed one. */
function ending(
  printedFrom: CivilDate | undefined,
  until: CivilDate | undefined,
  regime: RuleSet<RatingRegime> | undefined,
): CivilDate | undefined {
  if (printedFrom === undefined) return until;
  return regime === undefined || printedFrom.length < 10 || printedFrom > "9900"
    ? undefined
    : lastDayOfYears(printedFrom, regime.parameters.years);
}

/** Says whether a day has come by a date. */
export function hasCome(day: CivilDate, date: CivilDate): boolean | "unknown" {
  return periodContains({ from: day }, date);
}

/** Says whether a validity has ended before a date. */
export function hasEnded({ until }: Course, date: CivilDate): boolean | "unknown" {
  const holds = until === undefined ? "unknown" : periodContains({ until }, date);
  return holds === "unknown" ? holds : !holds;
}

/** Says whether a level has begun to count by a date; one that has ended had begun. */
export function hasBegun(course: Course, date: CivilDate, { gap }: RatingOnOptions): boolean | "unknown" {
  const isAnnounced = hasCome(course.rating.announcedOn, date);
  if (course.from === undefined)
    return (isAnnounced === true && hasEnded(course, date) === true) || (isAnnounced && "unknown");
  const isValid = hasCome(course.from, date);
  if (gap !== "valid" || isValid === true || isAnnounced === false) return isValid;
  return isAnnounced;
}

/** Says whether a level was cancelled by a date before it began: it then never replaced another one. */
export function isVoid(course: Course, date: CivilDate, options: RatingOnOptions): boolean | "unknown" {
  const end = course.rating.events?.find(({ event }) => event === "cancelled");
  if (end === undefined || hasCome(end.on, date) !== true) return false;
  const { first, last } = dayBoundsOf(end.on);
  if (hasBegun(course, last, options) === false) return true;
  return hasBegun(course, first, options) === true ? false : "unknown";
}

/** What the events up to a date made of a level. */
export interface LevelOnDate {
  /** The level; nothing where the evaluation gave none. */
  readonly level: RatingLevel | undefined;
  /** The last event that changed it, and its place. */
  readonly changed?: { readonly event: RatingEvent; readonly index: number } | undefined;
  /** Whether it was cancelled, or whether events whose day is not known well enough leave that or the level open. */
  readonly state: "held" | "cancelled" | "unknown";
}

/**
 * Follows a level through its events.
 *
 * @param rating - the rating
 * @param date - a civil date
 * @returns what the level is by then, its validity aside
 */
export function levelOn(rating: Rating, date: CivilDate): LevelOnDate {
  let level = rating.level;
  let changed: LevelOnDate["changed"];
  for (const [index, event] of (rating.events ?? []).entries()) {
    const changes = event.event === "cancelled" || (event.level !== undefined && event.level !== level);
    const isPast = changes ? hasCome(event.on, date) : false;
    if (isPast === false) continue;
    if (isPast === "unknown") return { level, changed, state: "unknown" };
    changed = { event, index };
    if (event.event === "cancelled") return { level, changed, state: "cancelled" };
    level = event.level;
  }
  return { level, changed, state: "held" };
}
