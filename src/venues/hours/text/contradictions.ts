import { errorOf, type Finding } from "../../../core/index.ts";
import type { OpeningHours } from "../model.ts";
import {
  exceptionsThatDisagree,
  isLunarDay,
  isLunarMonth,
  isLunarOffset,
  isLunarSpan,
  lunarRuleIsNoEve,
  opensEver,
  seasonsThatMeet,
  weekdaysRunInto,
  weekGiven,
} from "../rules.ts";
import { weeksOf } from "../weeks.ts";

/**
 * Says what a record that was read from a text contradicts itself in, as its schema would.
 *
 * @param hours - the record, whose times and dates exist
 * @returns the errors
 */
export function contradictionsIn(hours: OpeningHours): readonly Finding[] {
  const { seasons = [], exceptions = [], lunarRules = [] } = hours;
  const findings: Finding[] = weeksOf(hours)
    .map(weekdaysRunInto)
    .filter((weekdays) => weekdays.length > 0)
    .map((weekdays) => errorOf("opening-hours.days-overlap", { weekdays }));
  const meeting = seasonsThatMeet(seasons);
  if (meeting.length > 0) findings.push(errorOf("opening-hours.seasons-overlap", { positions: meeting }));
  const contradictory = exceptionsThatDisagree(exceptions);
  if (contradictory.length > 0)
    findings.push(errorOf("opening-hours.exceptions-contradict", { positions: contradictory }));
  for (const rule of lunarRules) {
    const { month, day, offsetDays = 0, span = 1 } = rule;
    const isInRange =
      isLunarMonth(month) && isLunarDay(day) && isLunarOffset(offsetDays) && isLunarSpan(span);
    if (!isInRange) findings.push(errorOf("opening-hours.lunar-number", {}));
    else if (!lunarRuleIsNoEve(rule)) findings.push(errorOf("opening-hours.lunar-eve", {}));
  }
  if (!weekGiven(hours)) findings.push(errorOf("opening-hours.weekly-missing", {}));
  if (!opensEver(hours)) findings.push(errorOf("opening-hours.never-open", {}));
  return findings;
}
