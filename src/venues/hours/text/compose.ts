import type {
  DayHours,
  LunarRule,
  OpeningException,
  OpeningHours,
  OpeningRange,
  OpeningSeason,
  OpeningWeek,
} from "../model.ts";
import type { Said } from "./interpret.ts";
import { addOnce, contentOf, contradictory } from "./narrowest.ts";
import { policyOf } from "./policy.ts";
import type { Fault } from "./reading.ts";
import type { Statement } from "./statements.ts";
import { EVERY_DAY } from "./tokens.ts";
import { openDays, usualHours } from "./usual.ts";

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
export function compose({ statements, seasons }: Pick<Said, "statements" | "seasons">): Composed {
  const faults: Fault[] = [];
  const known = statements.filter(({ season }) => season >= -1);
  const ofWeeks = known.filter(({ bits, content }) => (bits & EVERY_DAY) !== 0 && content !== "as-usual");
  const base = ofWeeks.filter(({ season }) => season === -1);
  const weekly = base.length > 0 ? weekOf(base, faults) : undefined;
  const parts = seasons.map(({ from, until, name }, index): OpeningSeason => {
    const own = ofWeeks.filter(({ season }) => season === index);
    return { from, until, weekly: weekOf(own, faults), ...(name !== undefined && { name }) };
  });
  warnOfClosedDays(known, weekly, parts, faults);
  warnOfLastSeason(known, seasons.length, faults);
  const weeks = [...(weekly === undefined ? [] : [weekly]), ...parts.map((part) => part.weekly)];
  const policy = policyOf(known, weeks, faults);
  const exceptions = known.flatMap((statement) => exceptionOf(statement, weeks, faults));
  const lunarRules = known.flatMap((statement) => lunarRuleOf(statement, weeks, faults));
  const hours: OpeningHours = {
    ...(weekly !== undefined && { weekly }),
    ...(parts.length > 0 && { seasons: parts }),
    ...(Object.keys(policy).length > 0 && { calendarPolicy: policy }),
    ...(lunarRules.length > 0 && { lunarRules }),
    ...(exceptions.length > 0 && { exceptions }),
  };
  return weeks.length > 0 ? { hours, faults } : { hours: undefined, rest: hours, faults };
}

/** 周末不休息 and 全年无休 say nothing of days that have hours; of those that have none it cannot be told which they are. */
function warnOfClosedDays(
  statements: readonly Statement[],
  weekly: OpeningWeek | undefined,
  parts: readonly OpeningSeason[],
  faults: Fault[],
): void {
  const all = [...(weekly === undefined ? [] : [weekly]), ...parts.map((part) => part.weekly)];
  for (const { content, bits, season, at, end } of statements) {
    if (content !== "as-usual" || (bits & EVERY_DAY) === 0) continue;
    const weeks = season < 0 ? all : parts.slice(season, season + 1).map((part) => part.weekly);
    if (weeks.some((week) => (bits & EVERY_DAY & ~openDays(week)) !== 0))
      addOnce(faults, { code: "opening-hours.text-ambiguous", at, end });
  }
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

/** Hours that can be said of dated days; nothing where they make no sense there, or can be several things. */
function dayHoursOf(
  statement: Statement,
  weeks: readonly OpeningWeek[],
  faults: Fault[],
): DayHours | undefined {
  const { content, at, end } = statement;
  if (content === "by-weekday") return "as-usual";
  if (content === "as-usual") {
    const usual = usualHours(weeks);
    if (usual === undefined) addOnce(faults, { code: "opening-hours.text-ambiguous", at, end });
    return usual;
  }
  if (content !== "as-weekday-replaced" && content !== "opens-by-exception") return content;
  addOnce(faults, contradictory(statement));
  return undefined;
}

function exceptionOf(
  statement: Statement,
  weeks: readonly OpeningWeek[],
  faults: Fault[],
): readonly OpeningException[] {
  if (statement.dates === undefined) return [];
  const hours = dayHoursOf(statement, weeks, faults);
  return hours === undefined ? [] : [{ ...statement.dates, hours }];
}

function lunarRuleOf(
  statement: Statement,
  weeks: readonly OpeningWeek[],
  faults: Fault[],
): readonly LunarRule[] {
  if (statement.lunar === undefined) return [];
  const hours = dayHoursOf(statement, weeks, faults);
  return hours === undefined ? [] : statement.lunar.map((days) => ({ ...days, hours }));
}
