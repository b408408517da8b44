import { civilDateOfLunar } from "../../calendars/index.ts";
import { dayNumberOf } from "../../core/index.ts";
import type { LunarRule } from "./model.ts";

/** The last year all of whose lunar days are known, those before the next new year included. */
export const LAST_LUNAR_YEAR = 2099;

/** A lunar rule with the days on which it begins. */
export interface LunarAnchor {
  /** The rule. */
  readonly rule: LunarRule;
  /** The first day on which it holds in a year, as a day number; nothing where the year has no such day. */
  readonly firstDays: Map<number, number | undefined>;
}

/**
 * Prepares a lunar rule.
 *
 * @param rule - the rule
 * @returns the rule, with no day computed yet
 */
export function lunarAnchorsOf(rule: LunarRule): LunarAnchor {
  return { rule, firstDays: new Map() };
}

/**
 * Says whether a lunar rule holds on a day.
 *
 * @param anchor - the rule
 * @param day - the day, as a day number
 * @param year - its year, at most `LAST_LUNAR_YEAR`
 * @returns `true` where it does
 */
export function lunarRuleHolds(anchor: LunarAnchor, day: number, year: number): boolean {
  const { span = 1 } = anchor.rule;
  // A year of the Chinese calendar ends in the next civil year, and a rule can begin before its year does.
  for (let lunarYear = year - 1; lunarYear <= year + 1; lunarYear += 1) {
    const first = firstDayOf(anchor, lunarYear);
    if (first !== undefined && first <= day && day < first + span) return true;
  }
  return false;
}

function firstDayOf({ rule, firstDays }: LunarAnchor, year: number): number | undefined {
  if (firstDays.has(year)) return firstDays.get(year);
  const { month, day, leap = false, offsetDays = 0 } = rule;
  const date = civilDateOfLunar({ year, month, day, leap });
  const first = date === undefined ? undefined : dayNumberOf(date) + offsetDays;
  firstDays.set(year, first);
  return first;
}
