import { dayNumberAt, dayStartAt } from "../../core/index.ts";

const MILLISECONDS_PER_MINUTE = 60_000;

/** Minutes of one day. */
export interface DayPart {
  /** The number of the day, as `dayNumberOf` counts. */
  readonly day: number;
  /** The whole minutes of it. */
  readonly minutes: number;
}

/**
 * Cuts minutes at midnight.
 *
 * @remarks The parts add up to the whole, also where the beginning has seconds: a minute belongs to the day in which it
 * ends. Days are as long as the zone makes them.
 *
 * @param start - the beginning in milliseconds
 * @param minutes - how many whole minutes from there on
 * @param zone - the zone in which days are cut
 * @returns the parts, by day; one of no minutes where there are none
 */
export function dayPartsOf(start: number, minutes: number, zone: string): readonly DayPart[] {
  const first = dayNumberAt(start, zone);
  const end = start + minutes * MILLISECONDS_PER_MINUTE;
  const last = minutes === 0 ? first : dayNumberAt(end - 1, zone);
  if (first === last) return [{ day: first, minutes }];
  const parts: DayPart[] = [];
  let done = 0;
  for (let day = first; day < last; day += 1) {
    const until = Math.floor((dayStartAt(day + 1, zone) - start) / MILLISECONDS_PER_MINUTE);
    const upTo = Math.min(minutes, Math.max(done, until));
    parts.push({ day, minutes: upTo - done });
    done = upTo;
  }
  parts.push({ day: last, minutes: minutes - done });
  return parts;
}

/**
 * Makes the parts add up to another number, each in proportion.
 *
 * @param parts - the parts
 * @param minutes - what they shall add up to
 * @returns the parts; the last one takes all where they were nothing before
 */
export function scaledParts(parts: readonly DayPart[], minutes: number): readonly DayPart[] {
  const whole = parts.reduce((sum, part) => sum + part.minutes, 0);
  if (whole === minutes) return parts;
  let before = 0;
  let done = 0;
  return parts.map((part, index) => {
    before += part.minutes;
    const upTo =
      index === parts.length - 1 ? minutes : whole === 0 ? 0 : Math.floor((minutes * before) / whole);
    const own = { day: part.day, minutes: upTo - done };
    done = upTo;
    return own;
  });
}
