import { dayOfNumber, warningOf, type CivilDate, type FindingOf } from "../../core/index.ts";
import { DAY } from "./clock.ts";
import { outcomeOfDay, type Course, type Moment } from "./course.ts";
import type { OpeningDoubt, Outcome } from "./outcome.ts";
import { contains } from "./ranges.ts";
import type { OpeningStateFindings } from "./state-findings.ts";

/** Why something is open, closed or unknown. */
export type OpeningReason = FindingOf<OpeningStateFindings>;

const codes: {
  readonly [doubt in OpeningDoubt]: Exclude<OpeningReason["code"], "opening-hours.decided-by">;
} = {
  day: "opening-hours.day-unknown",
  policy: "opening-hours.policy-unknown",
  "weekday-replaced": "opening-hours.weekday-replaced-unknown",
  lunar: "opening-hours.lunar-unknown",
};

/**
 * Says why a moment is what it is.
 *
 * @param course - the record and the calendars
 * @param moment - the moment
 * @returns the rule that decides, or what is not known
 */
export function becauseOf(course: Course, moment: Moment): readonly OpeningReason[] {
  const { day, minute, code } = moment;
  const today = outcomeOfDay(course, day);
  const before = outcomeOfDay(course, day - 1);
  const lasts = before.lasts && contains(before.possible, minute + DAY);
  if (code !== 2) {
    // Open may be what the day before decides; closed is what the day itself says.
    const isBefore = code === 1 && lasts && !contains(today.certain, minute);
    return [isBefore ? decidedBy(before, dayOfNumber(day - 1)) : decidedBy(today, dayOfNumber(day))];
  }
  const doubtful = (outcome: Outcome, at: number): boolean =>
    contains(outcome.possible, at) && !contains(outcome.certain, at);
  return [
    ...(doubtful(before, minute + DAY) ? doubtsOf(before, dayOfNumber(day - 1)) : []),
    ...(doubtful(today, minute) ? doubtsOf(today, dayOfNumber(day)) : []),
  ];
}

function decidedBy({ rule, path, doubts }: Outcome, on: CivilDate): OpeningReason {
  if (rule === undefined || doubts.includes("policy")) return warningOf("opening-hours.undisputed", { on });
  return { ...warningOf("opening-hours.decided-by", { on, rule }), path };
}

function doubtsOf({ doubts, path }: Outcome, on: CivilDate): readonly OpeningReason[] {
  return doubts.map((doubt) => ({ ...warningOf(codes[doubt], { on }), path }));
}
