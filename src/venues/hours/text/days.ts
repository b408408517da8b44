import { daysInMonth, isCivilDate, type CivilDate } from "../../../core/index.ts";
import type { LunarRule } from "../model.ts";
import { isMonthDay } from "../rules.ts";
import type { SaidSeason, Selector } from "./statements.ts";
import type { Token } from "./tokens.ts";

/** What was read at a place in the words, and the place after it. */
export interface Read<T> {
  /** What was read. */
  readonly value: T;
  /** The place after it. */
  readonly next: number;
}

type LunarToken = Extract<Token, { readonly kind: "lunar" }>;
type DateToken = Extract<Token, { readonly kind: "date" }>;

/**
 * Reads weekdays and special days, alone, in spans and in lists.
 *
 * @param tokens - the words
 * @param start - the place of the first of them
 * @returns the days
 */
export function readDays(tokens: readonly Token[], start: number): Read<Selector> {
  let bits = 0;
  let workdays = false;
  let next = start;
  for (let at = start; ;) {
    const token = tokens[at];
    if (token?.kind === "weekday") {
      const last = tokens[at + 1]?.kind === "to" ? tokens[at + 2] : undefined;
      if (last?.kind === "weekday") bits |= spanOf(token.weekday, last.weekday);
      else bits |= 1 << (token.weekday - 1);
      at += last?.kind === "weekday" ? 3 : 1;
    } else if (token?.kind === "days") {
      bits |= token.bits;
      workdays ||= token.workdays === true;
      at += 1;
    } else break;
    next = at;
    while (tokens[at]?.kind === "comma" || tokens[at]?.kind === "noise") at += 1;
  }
  return { value: { bits, workdays }, next };
}

/** The bits of weekdays from one to another, over Sunday where the second comes first. */
function spanOf(from: number, until: number): number {
  let bits = 0;
  for (let weekday = from; ; weekday = (weekday % 7) + 1) {
    bits |= 1 << (weekday - 1);
    if (weekday === until) return bits;
  }
}

/**
 * Reads dated days: one, or a span whose end may leave out year and month.
 *
 * @param tokens - the words
 * @param start - the place of the first date, which has a year
 * @returns the days; nothing where the calendar has none such
 */
export function readDates(tokens: readonly Token[], start: number): Read<Selector> | undefined {
  const first = tokens[start];
  if (first?.kind !== "date") return undefined;
  const from = dayOf(first.year, first.month, first.day);
  const last = tokens[start + 1]?.kind === "to" ? tokens[start + 2] : undefined;
  const until =
    last?.kind === "date"
      ? dayOf(last.year ?? first.year, last.month, last.day)
      : last?.kind === "day-of-month"
        ? dayOf(first.year, first.month, last.day)
        : from;
  if (from === undefined || until === undefined || until < from) return undefined;
  const isSpan = last?.kind === "date" || last?.kind === "day-of-month";
  return { value: { bits: 0, workdays: false, dates: { from, until } }, next: start + (isSpan ? 3 : 1) };
}

function dayOf(year: number | undefined, month: number, day: number | undefined): CivilDate | undefined {
  const text = `${String(year).padStart(4, "0")}-${pad(month)}-${pad(day ?? 0)}`;
  return isCivilDate(text) ? text : undefined;
}

/**
 * Reads days of the Chinese calendar: days with what is counted from them, spans within a month, and lists of both.
 *
 * @param tokens - the words
 * @param start - the place of the first one
 * @returns the rules without their hours; nothing where a span has no end in the same month, or a month is not said
 */
export function readLunar(tokens: readonly Token[], start: number): Read<Selector> | undefined {
  if (tokens[start]?.kind !== "lunar") return undefined;
  const lunar: LunarDays[] = [];
  let next = start;
  for (let at = start; tokens[at]?.kind === "lunar";) {
    const read = readLunarSpan(tokens, at, lunar[lunar.length - 1]);
    if (read === undefined) return undefined;
    lunar.push(read.value);
    ({ next } = read);
    at = next;
    while (tokens[at]?.kind === "comma" || tokens[at]?.kind === "noise") at += 1;
  }
  return { value: { bits: 0, workdays: false, lunar }, next };
}

type LunarDays = Omit<LunarRule, "hours">;

function readLunarSpan(
  tokens: readonly Token[],
  start: number,
  before: LunarDays | undefined,
): Read<LunarDays> | undefined {
  const token = tokens[start];
  const first = token?.kind === "lunar" ? inMonthOf(token, before) : undefined;
  if (first === undefined) return undefined;
  const { month, day, leap, offset } = first;
  const last = tokens[start + 1]?.kind === "to" ? tokens[start + 2] : undefined;
  let span = first.span;
  if (last?.kind === "lunar") {
    const isSameMonth = last.month === 0 || (last.month === month && last.leap === leap);
    span = last.day + last.offset - day - offset + 1;
    if (!isSameMonth || span < 1 || first.span !== 1 || last.span !== 1) return undefined;
  }
  const value = {
    month,
    day,
    ...(leap && { leap }),
    ...(offset !== 0 && { offsetDays: offset }),
    ...(span !== 1 && { span }),
  };
  return { value, next: start + (last?.kind === "lunar" ? 3 : 1) };
}

/** The 初一 of 除夕、初一 is of the same month, which goes on; 初一 alone is of none, or of every one. */
function inMonthOf(token: LunarToken, before: LunarDays | undefined): LunarToken | undefined {
  if (token.month !== 0) return token;
  if (before === undefined) return undefined;
  const { month, day, leap = false, offsetDays = 0, span = 1 } = before;
  return token.day >= day + offsetDays + span ? { ...token, month, leap } : undefined;
}

/**
 * Reads a part of the year: its name, its days, or both.
 *
 * @param tokens - the words
 * @param start - the place of the name or of the first day
 * @returns the season; without days where only a name is given, nothing where there is none
 */
export function readSeason(
  tokens: readonly Token[],
  start: number,
): Read<SaidSeason | { readonly name: string }> | undefined {
  const first = tokens[start];
  if (first?.kind !== "season") return readMonthDays(tokens, start, undefined);
  const { name } = first;
  let at = start + 1;
  while (tokens[at]?.kind === "noise") at += 1;
  const isInBrackets = tokens[at]?.kind === "open-bracket";
  const days = readMonthDays(tokens, at + (isInBrackets ? 1 : 0), name);
  const isClosed = days !== undefined && tokens[days.next]?.kind === "close-bracket";
  if (days === undefined || isInBrackets !== isClosed) return { value: { name }, next: start + 1 };
  return { value: { ...days.value, at: first.at }, next: days.next + (isClosed ? 1 : 0) };
}

/** Reads 5月1日至9月30日, 5月至9月, 5-9月 and 1 May - 30 Sep. */
function readMonthDays(
  tokens: readonly Token[],
  start: number,
  name: string | undefined,
): Read<SaidSeason> | undefined {
  const first = tokens[start];
  const last = tokens[start + 2];
  if (first === undefined || last === undefined || tokens[start + 1]?.kind !== "to") return undefined;
  const begins = monthDayOf(first, last);
  const ends = last.kind === "day-of-month" && first.kind === "date" ? { ...last, month: first.month } : last;
  if (begins === undefined || !("month" in ends) || ends.kind === "lunar") return undefined;
  if ("year" in ends && ends.year !== undefined) return undefined;
  const from = `${pad(begins.month)}-${pad(begins.day ?? 1)}`;
  const until = `${pad(ends.month)}-${pad(ends.day ?? daysInMonth(2024, ends.month))}`;
  if (!isMonthDay(from) || !isMonthDay(until)) return undefined;
  const place = { at: first.at, end: last.end };
  return { value: { from, until, ...(name !== undefined && { name }), ...place }, next: start + 3 };
}

/** The beginning of a part of the year; the 5 of 5-9月 is a month because what ends is one. */
function monthDayOf(first: Token, last: Token): Pick<DateToken, "month" | "day"> | undefined {
  if (first.kind === "date") return first.year === undefined ? first : undefined;
  const isMonth = first.kind === "time" && !first.unit && last.kind === "date" && last.day === undefined;
  return isMonth ? { month: first.hour } : undefined;
}

function pad(value: number): string {
  return String(value).padStart(2, "0");
}
