import { warningOf, type CivilDate, type FindingOf } from "../../core/index.ts";
import { DAY } from "./clock.ts";
import type { Course, Moment } from "./course.ts";
import { factsOf } from "./day-facts.ts";
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
  const { day, minute, code, before, today } = moment;
  if (code !== 2) {
    // Open may be what the day before decides; closed is what the day itself says.
    const isBefore = code === 1 && before.lasts && !contains(today.certain, minute);
    return [isBefore ? decidedBy(before, dateOf(course, day - 1)) : decidedBy(today, dateOf(course, day))];
  }
  return [
    ...(isDoubtful(before, minute + DAY) ? doubtsOf(before, dateOf(course, day - 1)) : []),
    ...(isDoubtful(today, minute) ? doubtsOf(today, dateOf(course, day)) : []),
  ];
}

function dateOf({ facts, calendars }: Course, day: number): CivilDate {
  return factsOf(facts, calendars, day).date;
}

function isDoubtful({ possible, certain }: Outcome, minute: number): boolean {
  return contains(possible, minute) && !contains(certain, minute);
}

function decidedBy({ rule, path, doubts }: Outcome, on: CivilDate): OpeningReason {
  if (rule === undefined || doubts.includes("policy")) return warningOf("opening-hours.undisputed", { on });
  return { code: "opening-hours.decided-by", severity: "warning", path, params: { on, rule } };
}

function doubtsOf({ doubts, path }: Outcome, on: CivilDate): readonly OpeningReason[] {
  return doubts.map((doubt) => ({ ...warningOf(codes[doubt], { on }), path }));
}
