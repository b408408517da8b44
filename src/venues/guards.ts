// Generated from the schemas of this folder by scripts/build-guards.ts: not to be edited.
import { periodInOrder } from "../core/index.ts";
import { isFilledText } from "../organizations/index.ts";
import {
  exceptionsAgree,
  isClosingTime,
  isLunarDay,
  isLunarMonth,
  isLunarOffset,
  isLunarSpan,
  isMonthDay,
  isOpeningDay,
  isOpeningTime,
  lunarRuleIsNoEve,
  opensEver,
  rangeHasLength,
  rangeIsForward,
  rangeWithinADay,
  rangesGiven,
  rangesInOrder,
  seasonsDisjoint,
  weekDaysDisjoint,
  weekGiven,
} from "./hours/rules.ts";

type Fields = { readonly [name: string]: unknown };

function isObject(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * Says whether a value is what `OpeningHoursSchema` accepts.
 *
 * @param record - any value; one that cannot be read throws
 * @returns `true` where the schema accepts it
 */
export function isOpeningHoursRecord(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { weekly, seasons, calendarPolicy, lunarRules, exceptions } = record;
  return (
    (weekly === undefined || isOpeningHoursWeekly(weekly)) &&
    (seasons === undefined || isOpeningHoursSeasons(seasons)) &&
    (calendarPolicy === undefined || isOpeningHoursCalendarPolicy(calendarPolicy)) &&
    (lunarRules === undefined || isOpeningHoursLunarRules(lunarRules)) &&
    (exceptions === undefined || isOpeningHoursExceptions(exceptions)) &&
    weekGiven(record as never) &&
    opensEver(record as never)
  );
}

function isOpeningHoursWeekly(record: unknown): boolean {
  if (!isObject(record)) return false;
  const {
    "1": value1,
    "2": value2,
    "3": value3,
    "4": value4,
    "5": value5,
    "6": value6,
    "7": value7,
  } = record;
  return (
    (value1 === undefined || isOpeningHoursWeekly1(value1)) &&
    (value2 === undefined || isOpeningHoursWeekly1(value2)) &&
    (value3 === undefined || isOpeningHoursWeekly1(value3)) &&
    (value4 === undefined || isOpeningHoursWeekly1(value4)) &&
    (value5 === undefined || isOpeningHoursWeekly1(value5)) &&
    (value6 === undefined || isOpeningHoursWeekly1(value6)) &&
    (value7 === undefined || isOpeningHoursWeekly1(value7)) &&
    weekDaysDisjoint(record as never)
  );
}

function isOpeningHoursWeekly1(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  for (let index = 0; index < list.length; index += 1) {
    const item: unknown = list[index];
    if (!isOpeningHoursWeekly1Item(item)) return false;
  }
  return rangesInOrder(list);
}

function isOpeningHoursWeekly1Item(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { opens, closes, nextDay } = record;
  return (
    isOpeningTime(opens) &&
    isClosingTime(closes) &&
    (nextDay === undefined || typeof nextDay === "boolean") &&
    rangeHasLength(record as never) &&
    rangeIsForward(record as never) &&
    rangeWithinADay(record as never)
  );
}

function isOpeningHoursSeasons(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  for (let index = 0; index < list.length; index += 1) {
    const item: unknown = list[index];
    if (!isOpeningHoursSeason(item)) return false;
  }
  return seasonsDisjoint(list);
}

function isOpeningHoursSeason(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { from, until, weekly, name } = record;
  return (
    isMonthDay(from) &&
    isMonthDay(until) &&
    isOpeningHoursWeekly(weekly) &&
    (name === undefined || (typeof name === "string" && isFilledText(name)))
  );
}

function isOpeningHoursCalendarPolicy(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { statutory, bridge, holidayWeekend, makeup } = record;
  return (
    (statutory === undefined ||
      statutory === "closed" ||
      statutory === "as-usual" ||
      statutory === "as-sunday" ||
      isOpeningHoursCalendarPolicyStatutory(statutory)) &&
    (bridge === undefined ||
      bridge === "closed" ||
      bridge === "as-usual" ||
      bridge === "as-sunday" ||
      isOpeningHoursCalendarPolicyStatutory(bridge)) &&
    (holidayWeekend === undefined ||
      holidayWeekend === "closed" ||
      holidayWeekend === "as-usual" ||
      holidayWeekend === "as-sunday" ||
      isOpeningHoursCalendarPolicyStatutory(holidayWeekend)) &&
    (makeup === undefined ||
      makeup === "closed" ||
      makeup === "as-usual" ||
      makeup === "as-weekday-replaced" ||
      isOpeningHoursCalendarPolicyStatutory(makeup))
  );
}

function isOpeningHoursCalendarPolicyStatutory(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  for (let index = 0; index < list.length; index += 1) {
    const item: unknown = list[index];
    if (!isOpeningHoursWeekly1Item(item)) return false;
  }
  return rangesGiven(list) && rangesInOrder(list);
}

function isOpeningHoursLunarRules(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  for (let index = 0; index < list.length; index += 1) {
    const item: unknown = list[index];
    if (!isOpeningHoursLunarRule(item)) return false;
  }
  return true;
}

function isOpeningHoursLunarRule(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { month, day, leap, offsetDays, span, hours } = record;
  return (
    typeof month === "number" &&
    Number.isFinite(month) &&
    isLunarMonth(month) &&
    typeof day === "number" &&
    Number.isFinite(day) &&
    isLunarDay(day) &&
    (leap === undefined || typeof leap === "boolean") &&
    (offsetDays === undefined ||
      (typeof offsetDays === "number" && Number.isFinite(offsetDays) && isLunarOffset(offsetDays))) &&
    (span === undefined || (typeof span === "number" && Number.isFinite(span) && isLunarSpan(span))) &&
    (hours === "closed" ||
      hours === "as-usual" ||
      hours === "as-sunday" ||
      isOpeningHoursCalendarPolicyStatutory(hours)) &&
    lunarRuleIsNoEve(record as never)
  );
}

function isOpeningHoursExceptions(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  for (let index = 0; index < list.length; index += 1) {
    const item: unknown = list[index];
    if (!isOpeningHoursException(item)) return false;
  }
  return exceptionsAgree(list);
}

function isOpeningHoursException(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { from, until, hours, reason } = record;
  return (
    isOpeningDay(from) &&
    isOpeningDay(until) &&
    (hours === "closed" ||
      hours === "as-usual" ||
      hours === "as-sunday" ||
      isOpeningHoursCalendarPolicyStatutory(hours)) &&
    (reason === undefined || (typeof reason === "string" && isFilledText(reason))) &&
    periodInOrder(record as never)
  );
}
