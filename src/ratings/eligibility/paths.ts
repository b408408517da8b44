import { addDays, addYears, dayBoundsOf, periodContains, type DayBounds } from "../../core/index.ts";
import { courseOf } from "../course.ts";
import type { Rating } from "../model.ts";
import { ratingOn } from "../rating-on.ts";
import { lastDayOfYears } from "../regimes.ts";
import { clear, dayOf, open, yearsOf, type Question, type Verdict } from "./verdict.ts";

/** The way in is not for this organization. */
const elsewhere: Verdict = { bars: "elsewhere" };

/** The rules do not decide. */
const undecided: Verdict = { bars: "rule" };

/** Answers by an age in full years, which is complete on the day that bears the date of the beginning. */
function byAge({ first, last }: DayBounds, years: number, { on }: Question): Verdict {
  if (addYears(last, years) <= on) return clear;
  if (addYears(first, years) <= on) return open;
  const until = addDays(addYears(first, years), -1);
  return first === last ? { bars: true, until } : { bars: true };
}

/** Registered for so many full years and never evaluated. */
export function certificateHeld(question: Question): Verdict {
  const { candidate, complete, condition } = question;
  const { organization, ratings } = candidate;
  if (ratings.some(({ announcedOn }) => periodContains({ from: announcedOn }, question.on) !== false)) {
    return elsewhere;
  }
  const registered = organization.events?.find(({ event }) => event === "register");
  const since = (registered && dayOf(registered)) ?? organization.foundedOn;
  if (since === undefined) return open;
  const verdict = byAge(dayBoundsOf(since), yearsOf(condition), question);
  // Who was evaluated already needs another way in, and only a complete record tells.
  return verdict.bars === false && !complete ? open : verdict;
}

/** The validity of the level has ended; a level that was cancelled is none either. */
export function levelExpired(question: Question): Verdict {
  const { candidate, on, complete } = question;
  const { state, rating, until } = ratingOn(candidate.ratings, on);
  if (state === "none") return rating === undefined ? elsewhere : undecided;
  if (state === "unknown") return open;
  if (state === "expired" || state === "cancelled") return complete ? clear : open;
  return until !== undefined && until.length === 10 ? { bars: true, until } : { bars: true };
}

/** The level has been held for so many full years, from the announcement or from the beginning of the validity. */
export function levelHeld(question: Question): Verdict {
  const { candidate, on, complete, condition } = question;
  const rating = ratingHeld(question);
  if (rating === undefined) return ratingOn(candidate.ratings, on).state === "unknown" ? open : elsewhere;
  const announced = dayBoundsOf(rating.announcedOn);
  const { from } = courseOf(rating, 0, {});
  const begun = from === undefined ? announced : dayBoundsOf(from);
  const first = announced.first < begun.first ? announced.first : begun.first;
  const last = announced.last > begun.last ? announced.last : begun.last;
  const years = yearsOf(condition);
  const most = Math.max(years, condition.orYears ?? years);
  if (addYears(last, most) <= on) return complete ? clear : open;
  if (addYears(first, years) <= on) return undecided;
  return { bars: true, until: addDays(addYears(first, years), -1) };
}

/** Within the first years of the validity, which only levels granted under these rules are known to have. */
export function firstYears(question: Question): Verdict {
  const { candidate, on, complete, condition, ruleSet } = question;
  const rating = ratingHeld(question);
  if (rating === undefined) return ratingOn(candidate.ratings, on).state === "unknown" ? open : elsewhere;
  if (periodContains({ from: ruleSet.validFrom }, rating.announcedOn) !== true) return undecided;
  const { from } = courseOf(rating, 0, {});
  if (from === undefined || from.length < 10) return open;
  if (on < from) return { bars: true, until: addDays(from, -1) };
  // The last year is thought to be that of the renewal; no text seen says so.
  if (on > lastDayOfYears(from, yearsOf(condition))) return undecided;
  return complete ? clear : open;
}

/** The rating whose level holds, or is to begin. */
function ratingHeld({ candidate, on }: Question): Rating | undefined {
  const { state, rating } = ratingOn(candidate.ratings, on);
  return state === "valid" || state === "not-yet" ? rating : undefined;
}
