import type { CivilDate } from "../core/index.ts";
import type { HolidayArrangement } from "./model.ts";
import { statutoryDaysOf } from "./statutory.ts";

/**
 * Lists the festivals that an arrangement leaves out of its days off, which no complete one does.
 *
 * @param arrangement - an arrangement whose days off are in order
 * @returns the festivals' days; none where no holiday regulation of the year is known
 */
export function festivalsLeftOut({ year, off }: HolidayArrangement): readonly CivilDate[] {
  const days = statutoryDaysOf(year);
  if (days === "unknown") return [];
  return days.map(({ on }) => on).filter((on) => !off.some(({ from, until }) => from <= on && on <= until));
}
