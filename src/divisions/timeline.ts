import { dayBoundsOf, type CivilDate } from "../core/base.ts";
import { divisionRecords, type DivisionRecord } from "./records.ts";

/**
 * Time as the lists cut it: 2i is the day of list i, 2i + 1 the days between it and the next, -1 the time
 * before the first list, and the last odd number the time after the last. A list speaks for the last day of its
 * month: the yearly lists are those of 31 December.
 */
export type Position = number;

/** A span of time in positions, both ends inclusive. */
export interface Positions {
  /** The first position that the date can mean. */
  readonly from: Position;
  /** The last position that the date can mean. */
  readonly to: Position;
}

/** Consecutive lists that show a code, whatever its name. */
export interface Run {
  /** The index of the first of them. */
  readonly first: number;
  /** The index of the last of them. */
  readonly last: number;
}

/**
 * Places a civil date of any precision among the lists.
 *
 * @param on - the date
 * @returns the first and the last position that it can mean
 */
export function positionsOf(on: CivilDate): Positions {
  const { first, last } = dayBoundsOf(on);
  return { from: positionOfDay(first), to: positionOfDay(last) };
}

function positionOfDay(day: CivilDate): Position {
  const { lists } = divisionRecords();
  const month = day.slice(0, 7);
  const next = lists.findIndex((list) => list >= month);
  if (next < 0) return afterLists();
  return lists[next] === month && dayBoundsOf(month).last === day ? next * 2 : next * 2 - 1;
}

/** The position of the time after the last list. */
export function afterLists(): Position {
  return divisionRecords().lists.length * 2 - 1;
}

/**
 * Says whether a position lies between the first and the last list, both included.
 *
 * @param position - the position
 * @returns `false` before the first and after the last list
 */
export function isCovered(position: Position): boolean {
  return position >= 0 && position < afterLists();
}

/**
 * Says whether a span of lists holds at a position.
 *
 * @param span - consecutive lists
 * @param position - the position
 * @returns `"possibly"` between the span and the list next to it
 */
export function holdsAt(span: Run, position: Position): boolean | "possibly" {
  if (position >= span.first * 2 && position <= span.last * 2) return true;
  return position === span.first * 2 - 1 || position === span.last * 2 + 1 ? "possibly" : false;
}

/**
 * Joins the names of a code into spans of lists that show it, whatever its name.
 *
 * @param records - the records of the code, by time
 * @returns the spans, by time, with at least one list between them
 */
export function runsOf(records: readonly DivisionRecord[]): readonly Run[] {
  const runs: Run[] = [];
  for (const { first, last } of records) {
    const previous = runs[runs.length - 1];
    if (previous === undefined || first > previous.last + 1) runs.push({ first, last });
    else if (last > previous.last) runs[runs.length - 1] = { first: previous.first, last };
  }
  return runs;
}
