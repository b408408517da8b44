import { assertCivilDate, type CivilDate, type FindingOf, type RuleSetKey } from "../core/index.ts";
import {
  courseOf,
  hasBegun,
  hasCome,
  hasEnded,
  isVoid,
  levelOn,
  type Course,
  type RatingOnOptions,
} from "./course.ts";
import type { Rating, RatingLevel } from "./model.ts";
import {
  becauseOfEnd,
  becauseOfGap,
  becauseOfLevel,
  becauseOfPeriod,
  becauseOfTransition,
  gapEntered,
  missingRegime,
  notRecorded,
  ruleSetsIn,
  superseded,
  undecided,
  type Reason,
} from "./reasons.ts";
import type { RatingStateFindings } from "./state-findings.ts";

/** The level of an organization on a day. */
export interface RatingOnDate {
  /**
   * `none`: no result, or one without level. `not-yet`: announced, and not begun. `valid`, `expired`, `cancelled`: the
   * result that decides. `"unknown"`: the data do not decide.
   */
  readonly state: "none" | "not-yet" | "valid" | "expired" | "cancelled" | "unknown";
  /** The level that holds; only where the state is `valid`. */
  readonly level?: RatingLevel | undefined;
  /** The result that decides. */
  readonly rating?: Rating | undefined;
  /** The last day of its validity, where that is known. */
  readonly until?: CivilDate | undefined;
  /** Why; the paths begin with the place of the rating in the list. */
  readonly because: readonly FindingOf<RatingStateFindings>[];
  /** The keys of the rule sets that the reasons name. */
  readonly ruleSets: readonly RuleSetKey[];
}

/**
 * Gives the level of an organization on a date, by the results recorded.
 *
 * @remarks The result announced last decides from the day on which its validity begins; until then the one before does,
 * as long as it holds. A printed validity wins over a computed one (`ratingPeriod`), also where it begins before the
 * announcement. Lowering and cancelling count from
 * their day (社会组织评估管理办法, ministry order 39 of 2010, articles 30 to 33). After the validity there is no
 * level (article 29): the state is `expired`, and no level is given. A result that was replaced does not come back
 * where the later one ends or is cancelled. A level granted before 2026-03-01 is never computed anew by the Measures of
 * 2026; that these say nothing about it, as far as they were seen, is the remark `rating.transition-unknown`.
 *
 * @param ratings - the results of one organization, in any order
 * @param date - a civil date; a month or a year asks for a state that holds on every day of it
 * @param options - the rule sets, and how what they leave open is read
 * @returns the state, the level where one holds, the deciding rating and the rule sets; `"unknown"` because of
 * `rating.regime-unknown` or `rating.undecided`; remarks are `rating.not-recorded`, `.no-level`, `.validity-computed`,
 * `.expired`, `.not-yet-valid`, `.counts-in-gap`, `.cancelled`, `.level-changed`, `.superseded`, `.transition-unknown`
 * @throws TypeError where `date`, or a date of a rating, is no civil date
 *
 * @example
 * import { ratingOn, type Rating } from "linli/ratings";
 *
 * const organization = { id: "organization-7" };
 * const ratings: readonly Rating[] = [
 *   { id: "r-1", organization, level: "4A", announcedOn: "2021-12-20", validity: { from: "2022-01-01", until: "2026-12-31" } },
 *   { id: "r-2", organization, level: "5A", announcedOn: "2026-06-15" },
 * ];
 * ratingOn(ratings, "2025-12-23").level; // => "4A"
 * ratingOn(ratings, "2026-12-31").level; // => "4A"
 * ratingOn(ratings, "2027-01-01").level; // => "5A"
 * ratingOn(ratings, "2027-01-01").ruleSets; // => ["revised-2026@1"]
 * ratingOn(ratings, "2032-01-01").state; // => "expired"
 */
export function ratingOn(
  ratings: readonly Rating[],
  date: CivilDate,
  options: RatingOnOptions = {},
): RatingOnDate {
  assertCivilDate(date);
  const answer = answerOn(ratings, date, options);
  return { ...answer, ruleSets: ruleSetsIn(answer.because) };
}

type Answer = Omit<RatingOnDate, "ruleSets">;

/** What decides, and what is announced beside it. */
interface Field {
  /** The results whose level counts or counted, or may do so. */
  readonly begun: readonly Course[];
  /** Those of them that can be the one announced last. */
  readonly deciding: readonly Course[];
  /** The results that are, or may be, announced after those, and have not begun. */
  readonly pending: readonly Course[];
}

function answerOn(ratings: readonly Rating[], date: CivilDate, options: RatingOnOptions): Answer {
  const known: Course[] = [];
  const effective: Course[] = [];
  ratings.forEach((rating, index) => {
    const course = courseOf(rating, index, options);
    if (hasCome(rating.announcedOn, date) === false && hasBegun(course, date, options) === false) return;
    known.push(course);
    if (isVoid(course, date, options) !== true) effective.push(course);
  });
  if (known.length === 0) return { state: "none", because: [notRecorded()] };
  // What was cancelled before it began is an answer only where there is no other.
  const field = fieldOf(effective.length === 0 ? known : effective, date, options);
  const decided = ofDeciding(field.deciding, date, options);
  return decided.state === "unknown" || decided.state === "valid" || field.pending.length === 0
    ? withRemarks(decided, field, date, options)
    : ofFollowing(decided, field, date, options);
}

function fieldOf(courses: readonly Course[], date: CivilDate, options: RatingOnOptions): Field {
  const begun = courses.filter((course) => hasBegun(course, date, options) !== false);
  const certain = begun.filter(
    (course) => hasBegun(course, date, options) === true && isVoid(course, date, options) === false,
  );
  const latest = latestOf(certain);
  const deciding = begun.filter(({ announced }) => latest === undefined || announced.last >= latest);
  const pending = courses.filter(
    (course) =>
      hasBegun(course, date, options) === false && (latest === undefined || course.announced.last >= latest),
  );
  return { begun, deciding, pending };
}

/** The latest first day of an announcement. */
function latestOf(courses: readonly Course[]): CivilDate | undefined {
  let latest: CivilDate | undefined;
  for (const { announced } of courses) {
    if (latest === undefined || announced.first > latest) latest = announced.first;
  }
  return latest;
}

/** The answer of the results of which one was announced last. */
function ofDeciding(courses: readonly Course[], date: CivilDate, options: RatingOnOptions): Answer {
  const answer = agreed(courses, (course) => ofCourse(course, date, options));
  return answer ?? { state: "none", because: [notRecorded()] };
}

/** The answer of results of which each can be the one that counts: they have to agree. Nothing where there is none. */
function agreed(courses: readonly Course[], answerOf: (course: Course) => Answer): Answer | undefined {
  const [first, ...others] = [...courses].sort(laterFirst).map(answerOf);
  return first === undefined || others.every((other) => isSame(other, first))
    ? first
    : { state: "unknown", because: [undecided(courses)] };
}

/** Orders by the announcement, then by the end, so that the order of the list decides nothing. */
function laterFirst(a: Course, b: Course): number {
  return (
    compareTexts(b.announced.last, a.announced.last) ||
    compareTexts(b.announced.first, a.announced.first) ||
    compareTexts(b.until ?? "", a.until ?? "")
  );
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function isSame(a: Answer, b: Answer): boolean {
  return a.state === b.state && a.level === b.level;
}

/** What a result says by itself of a day on which its validity has begun. */
function ofCourse(course: Course, date: CivilDate, options: RatingOnOptions): Answer {
  const { rating, regime, until } = course;
  const { state, level, changed } = levelOn(rating, date);
  const ended = hasEnded(course, date);
  if (state === "unknown") return { state, rating, because: [undecided([course])] };
  const found = { rating, ...(until !== undefined && { until }) };
  if (state === "cancelled") return { state, ...found, because: becauseOfLevel(course, changed, options) };
  // No level is no level, whatever its dates are.
  if (level === undefined)
    return { state: "none", rating, because: becauseOfLevel(course, changed, options) };
  if (hasBegun(course, date, options) !== true || ended === "unknown") {
    const isWithout = regime === undefined && (course.from === undefined || until === undefined);
    return { state: "unknown", rating, because: [isWithout ? missingRegime(course) : undecided([course])] };
  }
  const because = [...becauseOfPeriod(course), ...becauseOfLevel(course, changed, options)];
  return ended
    ? { state: "expired", ...found, because: [...because, ...becauseOfEnd(course, options)] }
    : { state: "valid", level, ...found, because };
}

/** The answer where no level holds, and results are or may be announced that have not begun. */
function ofFollowing(decided: Answer, field: Field, date: CivilDate, options: RatingOnOptions): Answer {
  const { deciding, pending } = field;
  const announced = pending.filter(({ rating }) => hasCome(rating.announcedOn, date) === true);
  const latest = latestOf(announced);
  const last = pending.filter((course) => latest === undefined || course.announced.last >= latest);
  const following = agreed(last, (course) => ofPending(course, date, options));
  if (following === undefined || isSame(following, decided)) return following ?? decided;
  // They follow for certain where one of them was announced no earlier than all that decide.
  const isCertain = announced.some((course) =>
    deciding.every((other) => course.announced.first >= other.announced.last),
  );
  return isCertain ? following : { state: "unknown", because: [undecided([...deciding, ...last])] };
}

/** What a result says by itself that is announced, and has not begun. */
function ofPending(course: Course, date: CivilDate, options: RatingOnOptions): Answer {
  const { rating, until } = course;
  const { state, level, changed } = levelOn(rating, date);
  if (state === "unknown") return { state, rating, because: [undecided([course])] };
  const reasons = becauseOfLevel(course, changed, options);
  if (level === undefined) return { state: "none", rating, because: reasons };
  const found = { rating, ...(until !== undefined && { until }) };
  if (state === "cancelled") return { state, ...found, because: reasons };
  const because = [...becauseOfPeriod(course), ...reasons, ...becauseOfGap(course)];
  return { state: "not-yet", ...found, because };
}

/** Adds what else is known: results that hold beside the deciding one, or are to follow it, and doubts about rules. */
function withRemarks(answer: Answer, field: Field, date: CivilDate, options: RatingOnOptions): Answer {
  const course = field.deciding.find(({ rating }) => rating === answer.rating);
  if (course === undefined || answer.state === "unknown") return answer;
  const because: Reason[] = [...answer.because];
  if (answer.state === "valid" || answer.state === "expired") {
    because.push(...becauseOfTransition(course, date, options));
  }
  if (answer.state === "valid") {
    if (course.from !== undefined && hasCome(course.from, date) !== true)
      because.push(gapEntered(course, course.from));
    because.push(...field.pending.flatMap((next) => becauseOfGap(next)));
  }
  for (const other of field.begun) {
    if (other !== course && ofCourse(other, date, options).state === "valid")
      because.push(superseded(other, course));
  }
  return { ...answer, because };
}
