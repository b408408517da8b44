import { DAY, minuteOf } from "./clock.ts";
import type { OpeningRange } from "./model.ts";

/** Ranges as minutes counted from the midnight of their day, from and until in turns: in order, none touches another. */
export type Ranges = readonly number[];

/** No range at all. */
export const closed: Ranges = /* @__PURE__ */ Object.freeze([]);

/**
 * Reads ranges into minutes; what ends on the next day goes on after minute 1440.
 *
 * @param ranges - the ranges of a day
 * @returns the same as minutes
 */
export function rangesOf(ranges: readonly OpeningRange[] | undefined): Ranges {
  if (ranges === undefined || ranges.length === 0) return closed;
  const minutes: number[] = [];
  for (const { opens, closes } of ranges) {
    const from = minuteOf(opens);
    const until = minuteOf(closes);
    minutes.push(from, until <= from ? until + DAY : until);
  }
  return union([minutes]);
}

/**
 * Joins ranges: what any of them has.
 *
 * @param all - several lists, each in any order
 * @returns what is in one of them at least
 */
export function union(all: readonly Ranges[]): Ranges {
  return withAtLeast(all, 1);
}

/**
 * Cuts ranges: what all of them have.
 *
 * @param all - several lists; each has no two ranges that overlap
 * @returns what is in every one of them
 */
export function intersection(all: readonly Ranges[]): Ranges {
  return withAtLeast(all, all.length);
}

/** Sweeps over the ends of all ranges and keeps what at least so many have. */
function withAtLeast(all: readonly Ranges[], count: number): Ranges {
  const ends = all
    .flatMap((ranges) => ranges.map((minute, index) => ({ minute, step: index % 2 === 0 ? 1 : -1 })))
    // Beginnings before ends, so that ranges that touch become one.
    .sort((a, b) => a.minute - b.minute || b.step - a.step);
  const found: number[] = [];
  let open = 0;
  for (const { minute, step } of ends) {
    if (step === 1 ? open + 1 === count : open === count) found.push(minute);
    open += step;
  }
  return found.length === 0 ? closed : withoutEmpty(found);
}

/** Drops ranges without length, which beginnings before ends leave where an end meets a beginning. */
function withoutEmpty(ranges: readonly number[]): Ranges {
  const found: number[] = [];
  for (let index = 0; index < ranges.length; index += 2) {
    const from = ranges[index] ?? 0;
    const until = ranges[index + 1] ?? 0;
    if (from < until) found.push(from, until);
  }
  return found.length === 0 ? closed : found;
}

/**
 * Cuts the part of a day out of ranges.
 *
 * @param ranges - the ranges
 * @param first - the minute at which the part begins
 * @returns the next 1440 minutes, counted from `first`
 */
export function dayOf(ranges: Ranges, first: number): Ranges {
  const found: number[] = [];
  for (let index = 0; index < ranges.length; index += 2) {
    const from = Math.max(0, (ranges[index] ?? 0) - first);
    const until = Math.min(DAY, (ranges[index + 1] ?? 0) - first);
    if (from < until) found.push(from, until);
  }
  return found.length === 0 ? closed : found;
}

/**
 * Says whether ranges contain a minute.
 *
 * @param ranges - the ranges
 * @param minute - the minute
 * @returns `true` from the beginning of a range to before its end
 */
export function contains(ranges: Ranges, minute: number): boolean {
  for (let index = 0; index < ranges.length; index += 2) {
    if (minute < (ranges[index] ?? 0)) return false;
    if (minute < (ranges[index + 1] ?? 0)) return true;
  }
  return false;
}
