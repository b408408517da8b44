// Generated from the schemas of this folder by scripts/build-guards.ts: not to be edited.
import { isRuleSet, periodInOrder } from "../core/index.ts";
import {
  daysAreOfTheYear,
  daysOffInOrder,
  isDay,
  isYear,
  makeupInOrder,
  makeupIsNotOff,
  makeupIsOnWeekends,
  validityCoversTheYear,
} from "./rules.ts";

type Fields = { readonly [name: string]: unknown };

function isObject(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * Says whether a value is what `CalendarYearSchema` accepts.
 *
 * @param record - any value; one that cannot be read throws
 * @returns `true` where the schema accepts it
 */
export function isCalendarYearRecord(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { parameters } = record;
  return isRuleSet(record) && isCalendarYearParameters(parameters) && validityCoversTheYear(record as never);
}

function isCalendarYearParameters(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { year, off, makeup } = record;
  return (
    typeof year === "number" &&
    Number.isFinite(year) &&
    isYear(year) &&
    isCalendarYearParametersOff(off) &&
    isCalendarYearParametersMakeup(makeup) &&
    daysAreOfTheYear(record as never) &&
    makeupIsNotOff(record as never)
  );
}

function isCalendarYearParametersOff(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  for (let index = 0; index < list.length; index += 1) {
    const item: unknown = list[index];
    if (!isCalendarYearParametersOffItem(item)) return false;
  }
  return daysOffInOrder(list);
}

function isCalendarYearParametersOffItem(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { from, until } = record;
  return isDay(from) && isDay(until) && periodInOrder(record as never);
}

function isCalendarYearParametersMakeup(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  for (let index = 0; index < list.length; index += 1) {
    const item: unknown = list[index];
    if (!isDay(item)) return false;
  }
  return makeupInOrder(list) && makeupIsOnWeekends(list);
}
