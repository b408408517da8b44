import type { CalendarPolicy, OpeningWeek } from "../model.ts";
import { addOnce, contentOf, contradictory } from "./narrowest.ts";
import type { Fault } from "./reading.ts";
import type { Content, Statement } from "./statements.ts";
import { BRIDGE_DAYS, EVERY_DAY, HOLIDAY_WEEKENDS, MAKEUP_DAYS, STATUTORY_DAYS, WEEKEND } from "./tokens.ts";
import { commonRanges, opensOn, usualHours, usualMakeupHours } from "./usual.ts";

/**
 * Says what holds on holidays and make-up workdays.
 *
 * @param statements - all that a text says
 * @param weeks - its weeks
 * @param faults - takes what is wrong
 * @returns the policy
 */
export function policyOf(
  statements: readonly Statement[],
  weeks: readonly OpeningWeek[],
  faults: Fault[],
): CalendarPolicy {
  const by = (bit: number): Content | undefined => {
    const content = contentOf(statements, bit, faults);
    const meant = meaningOf(content, weeks, bit);
    if (meant === undefined && content !== undefined && weeks.length > 0)
      addAmbiguous(statements, content, faults);
    return meant;
  };
  // 工作日 are no holidays, and make-up workdays are among them; of venues that open on weekends too it says no more.
  const isWorkdays = statements.some(({ workdays }) => workdays);
  const isOnlyWorkdays = isWorkdays && weeks.every((week) => !opensOn(week, WEEKEND));
  const holiday = isOnlyWorkdays ? "closed" : undefined;
  const policies: { readonly [name in keyof CalendarPolicy]: Content | undefined } = {
    statutory: by(STATUTORY_DAYS) ?? holiday,
    bridge: by(BRIDGE_DAYS) ?? holiday,
    holidayWeekend: by(HOLIDAY_WEEKENDS),
    makeup: by(MAKEUP_DAYS) ?? (isWorkdays ? "as-weekday-replaced" : undefined),
  };
  const found = Object.entries(policies).filter(
    ([name, content]) => content !== undefined && fits(name, content),
  );
  for (const statement of statements) {
    const isHoliday = statement.content === "as-weekday-replaced" && (statement.bits & ~MAKEUP_DAYS) !== 0;
    const isMakeup = statement.content === "as-sunday" && (statement.bits & MAKEUP_DAYS) !== 0;
    if (isHoliday || isMakeup) addOnce(faults, contradictory(statement));
  }
  return Object.fromEntries(found);
}

function fits(name: string, content: Content): boolean {
  return content !== (name === "makeup" ? "as-sunday" : "as-weekday-replaced");
}

/** What is said of special days, as the record says it; nothing where that can be several things. */
function meaningOf(
  content: Content | undefined,
  weeks: readonly OpeningWeek[],
  bit: number,
): Content | undefined {
  switch (content) {
    case "by-weekday":
      return "as-usual";
    case "as-usual":
      return bit === MAKEUP_DAYS ? usualMakeupHours(weeks) : usualHours(weeks);
    case "opens-by-exception":
      return commonRanges(weeks);
    default:
      return content;
  }
}

function addAmbiguous(statements: readonly Statement[], content: Content, faults: Fault[]): void {
  const statement = statements.find((other) => other.content === content && other.bits > EVERY_DAY);
  if (statement === undefined) return;
  const { at, end } = statement;
  addOnce(faults, { code: "opening-hours.text-ambiguous", at, end });
}
