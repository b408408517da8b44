import { DAY } from "./clock.ts";
import type { Code, DayLine, Outcome } from "./outcome.ts";
import { contains, dayOf, union } from "./ranges.ts";

/**
 * Gives the course of a day.
 *
 * @param before - the hours of the day before
 * @param today - the hours of the day
 * @returns the stretches from midnight to midnight
 */
export function dayLineOf(before: Outcome, today: Outcome): DayLine {
  const key = before.lasts ? before : undefined;
  const known = today.lines.get(key);
  if (known !== undefined) return known;
  const line = lineOf(key, today);
  today.lines.set(key, line);
  return line;
}

function lineOf(before: Outcome | undefined, today: Outcome): DayLine {
  const certain = union([dayOf(today.certain, 0), dayOf(before?.certain ?? [], DAY)]);
  const possible = union([dayOf(today.possible, 0), dayOf(before?.possible ?? [], DAY)]);
  const minutes = [...new Set([0, ...certain, ...possible])].filter((minute) => minute < DAY);
  const starts: number[] = [];
  const codes: Code[] = [];
  for (const minute of minutes.sort((a, b) => a - b)) {
    const code = contains(certain, minute) ? 1 : contains(possible, minute) ? 2 : 0;
    if (codes[codes.length - 1] === code) continue;
    starts.push(minute);
    codes.push(code);
  }
  return { starts, codes };
}

/**
 * Finds the stretch of a day that a minute lies in.
 *
 * @param line - the day
 * @param minute - minutes since midnight
 * @returns its place in the line
 */
export function stretchAt({ starts }: DayLine, minute: number): number {
  let index = starts.length - 1;
  while (index > 0 && (starts[index] ?? 0) > minute) index -= 1;
  return index;
}
