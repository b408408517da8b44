import { millisecondsOf } from "../../core/base.ts";

/** The offset of China; its summer time ended in 1991. */
const CHINA = "+08:00";

/**
 * Gives the offset from UTC that dates with times are read in.
 *
 * @param offset - `Z` or `±hh:mm`; `+08:00` where nothing is given
 * @returns the offset
 * @throws TypeError where it is none
 */
export function requireOffset(offset: string | undefined): string {
  offsetMinutesOf(offset);
  return offset ?? CHINA;
}

/**
 * Gives an offset from UTC in minutes.
 *
 * @param offset - `Z` or `±hh:mm`; `+08:00` where nothing is given
 * @returns the minutes, positive east of Greenwich
 * @throws TypeError where it is none
 */
export function offsetMinutesOf(offset: string | undefined): number {
  const minutes = -millisecondsOf(`1970-01-01T00:00${offset ?? CHINA}`) / 60_000;
  if (Number.isNaN(minutes)) throw new TypeError("An offset of the form Z or ±hh:mm was expected.");
  return minutes;
}
