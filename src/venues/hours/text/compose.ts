import type {
  CalendarPolicy,
  DayHours,
  LunarRule,
  MakeupHours,
  OpeningException,
  OpeningHours,
  OpeningRange,
  OpeningSeason,
  OpeningWeek,
} from "../model.ts";
import { intersection, rangesOf } from "../ranges.ts";
import type { Said } from "./interpret.ts";
import { follows, type Fault } from "./reading.ts";
import type { Content, Statement } from "./statements.ts";
import { BRIDGE_DAYS, EVERY_DAY, HOLIDAY_WEEKENDS, MAKEUP_DAYS, STATUTORY_DAYS, WEEKEND } from "./tokens.ts";

/** What a text comes to. */
export interface Composed {
  /** The record; nothing where the text has no hours. */
  readonly hours: OpeningHours | undefined;
  /** What it says beside the hours, where it has none. */
  readonly rest?: OpeningHours | undefined;
  /** What contradicts itself. */
  readonly faults: readonly Fault[];
}

/**
 * Puts together what a text says: the narrower statement counts, whatever the order.
 *
 * @param said - the statements
 * @returns a record
 */
export function compose({ statements, seasons }: Said): Composed {
  const faults: Fault[] = [];
  const known = statements.filter(({ season }) => season >= -1);
  const base = known.filter(({ season, bits }) => season === -1 && (bits & EVERY_DAY) !== 0);
  const weekly = base.length > 0 ? weekOf(base, faults) : undefined;
  const parts = seasons.map(({ from, until, name }, index): OpeningSeason => {
    const own = known.filter(({ season, bits }) => season === index && (bits & EVERY_DAY) !== 0);
    return { from, until, weekly: weekOf(own, faults), ...(name !== undefined && { name }) };
  });
  warnOfLastSeason(known, seasons.length, faults);
  const weeks = [...(weekly === undefined ? [] : [weekly]), ...parts.map((part) => part.weekly)];
  const policy = policyOf(known, weeks, faults);
  const exceptions = known.flatMap((statement) => exceptionOf(statement, faults));
  const lunarRules = known.flatMap((statement) => lunarRuleOf(statement, faults));
  const hours: OpeningHours = {
    ...(weekly !== undefined && { weekly }),
    ...(parts.length > 0 && { seasons: parts }),
    ...(Object.keys(policy).length > 0 && { calendarPolicy: policy }),
    ...(lunarRules.length > 0 && { lunarRules }),
    ...(exceptions.length > 0 && { exceptions }),
  };
  return weeks.length > 0 ? { hours, faults } : { hours: undefined, rest: hours, faults };
}

function contradictory({ at, end }: Statement): Fault {
  return { code: "opening-hours.text-contradictory", at, end };
}

/** 夏季…，冬季…，周一闭馆: whether the last words are about winter alone cannot be told. */
function warnOfLastSeason(statements: readonly Statement[], seasons: number, faults: Fault[]): void {
  if (seasons === 0) return;
  for (const statement of statements) {
    const { season, content, bits, named, at, end } = statement;
    const isClosedDay =
      named && content === "closed" && (bits & EVERY_DAY) !== 0 && (bits & EVERY_DAY) !== EVERY_DAY;
    if (season < 0 || !isClosedDay) continue;
    // It belongs to the season where the season's own hours name their days.
    const isOfSeason = statements.some(
      (other) =>
        other.season === season && other !== statement && typeof other.content !== "string" && other.named,
    );
    if (!isOfSeason) faults.push({ code: "opening-hours.text-ambiguous", at, end });
  }
}

function weekOf(statements: readonly Statement[], faults: Fault[]): OpeningWeek {
  const week: { [weekday: number]: readonly OpeningRange[] } = {};
  for (let weekday = 1; weekday <= 7; weekday += 1) {
    const content = contentOf(statements, 1 << (weekday - 1), faults);
    if (content !== undefined && typeof content !== "string") week[weekday] = content;
  }
  return week;
}

/** What the narrowest statement says of a day; ranges of the same days in two parts are joined. */
function contentOf(statements: readonly Statement[], bit: number, faults: Fault[]): Content | undefined {
  // Weekdays and special days are compared with their like: 周一及节假日休息 is as narrow as 周一.
  const like = bit <= EVERY_DAY ? EVERY_DAY : ~EVERY_DAY;
  const all = statements
    .filter(({ bits }) => (bits & bit) !== 0)
    .map((statement) => ({ ...statement, bits: statement.bits & like }));
  const sorted = all.sort((a, b) => countOf(a.bits) - countOf(b.bits));
  const [first, ...others] = sorted;
  if (first === undefined) return undefined;
  let content = first.content;
  for (const other of others) {
    if (other.bits === first.bits) {
      if (typeof content === "string" || typeof other.content === "string") {
        if (content !== other.content) addOnce(faults, contradictory(other));
      } else if (!follows(content, other.content)) addOnce(faults, contradictory(other));
      else content = [...content, ...other.content];
    } else if ((first.bits & other.bits) !== first.bits) addOnce(faults, contradictory(first));
    else if (mayBeAdded(first.content, other.content)) {
      addOnce(faults, { code: "opening-hours.text-ambiguous", at: first.at, end: first.end });
    }
  }
  if (bit <= EVERY_DAY && typeof content === "string" && content !== "closed")
    addOnce(faults, contradictory(first));
  return content;
}

/** 每天9:00-11:00，周五14:00-16:00: whether the mornings of Friday are meant too cannot be told. */
function mayBeAdded(narrow: Content, broad: Content): boolean {
  if (typeof narrow === "string" || typeof broad === "string") return false;
  return intersection([rangesOf(narrow), rangesOf(broad)]).length === 0;
}

/** The number of days. */
function countOf(bits: number): number {
  let count = 0;
  for (let rest = bits; rest > 0; rest &= rest - 1) count += 1;
  return count;
}

function addOnce(faults: Fault[], fault: Fault): void {
  if (!faults.some(({ at, end }) => at === fault.at && end === fault.end)) faults.push(fault);
}

function policyOf(
  statements: readonly Statement[],
  weeks: readonly OpeningWeek[],
  faults: Fault[],
): CalendarPolicy {
  const closedDays = statements
    .filter(({ named, content, bits }) => named && content === "closed" && (bits & EVERY_DAY) !== EVERY_DAY)
    .reduce((bits, statement) => bits | (statement.bits & EVERY_DAY), 0);
  const by = (bit: number): Content | undefined => {
    const content = contentOf(statements, bit, faults);
    const isOpen =
      content === "opens-by-exception" || (content === "as-usual" && closedDays !== 0 && bit !== MAKEUP_DAYS);
    if (!isOpen) return content;
    // 周一闭馆，节假日照常开放 is open on a Monday that is a holiday; after 周六、周日休息 that cannot be told.
    const isOneDay = (closedDays & (closedDays - 1)) === 0;
    const common = isOneDay || content !== "as-usual" ? commonRanges(weeks) : undefined;
    const statement = statements.find((other) => other.content === content);
    if (common === undefined && statement !== undefined) {
      const { at, end } = statement;
      addOnce(faults, { code: "opening-hours.text-ambiguous", at, end });
    }
    return common;
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

function opensOn(week: OpeningWeek, bits: number): boolean {
  return ([1, 2, 3, 4, 5, 6, 7] as const).some(
    (weekday) => (bits & (1 << (weekday - 1))) !== 0 && (week[weekday] ?? []).length > 0,
  );
}

/** The hours that all days have which are not closed; nothing where they differ. */
function commonRanges(weeks: readonly OpeningWeek[]): (MakeupHours & DayHours) | undefined {
  const days = weeks.flatMap((week) => Object.values(week) as (readonly OpeningRange[])[]);
  const texts = new Set(days.map((day) => JSON.stringify(day)));
  return texts.size === 1 ? days[0] : undefined;
}

/** Hours that can be said of dated days; nothing where they make no sense there. */
function dayHoursOf(statement: Statement, faults: Fault[]): DayHours | undefined {
  const { content } = statement;
  if (content !== "as-weekday-replaced" && content !== "opens-by-exception") return content;
  addOnce(faults, contradictory(statement));
  return undefined;
}

function exceptionOf(statement: Statement, faults: Fault[]): readonly OpeningException[] {
  if (statement.dates === undefined) return [];
  const hours = dayHoursOf(statement, faults);
  return hours === undefined ? [] : [{ ...statement.dates, hours }];
}

function lunarRuleOf(statement: Statement, faults: Fault[]): readonly LunarRule[] {
  if (statement.lunar === undefined) return [];
  const hours = dayHoursOf(statement, faults);
  return hours === undefined ? [] : [{ ...statement.lunar, hours }];
}
