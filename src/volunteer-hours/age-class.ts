import { addYears, assertDay, fullYearsBetween, type CivilDate } from "../core/index.ts";
import type { AgeClass } from "./code-lists.ts";
import type { Volunteer } from "./model.ts";

/** The lowest and the highest full years of each class. */
const bounds: readonly (readonly [age: AgeClass, from: number, until: number])[] = [
  ["under-8", 0, 7],
  ["8-13", 8, 13],
  ["14-15", 14, 15],
  ["16-17", 16, 17],
  ["18-59", 18, 59],
  ["60-and-over", 60, Infinity],
];

/**
 * Gives the class of a number of full years (周岁).
 *
 * @param years - full years of age
 * @returns the class
 * @throws RangeError where the number is not whole, or below nothing
 *
 * @example
 * import { ageClassForYears } from "linli/volunteer-hours";
 *
 * ageClassForYears(17); // => "16-17"
 */
export function ageClassForYears(years: number): AgeClass {
  const found = bounds.find(([, from, until]) => years >= from && years <= until);
  if (found === undefined || !Number.isSafeInteger(years))
    throw new RangeError("Full years of age are a whole number from 0 on.");
  return found[0];
}

/**
 * Gives the age class of a volunteer on a day, as far as the class of another day tells it.
 *
 * @remarks Only the class is recorded, and no date of birth: who is 14 or 15 on one day may be 16 a year later, and is so
 * for certain two years later. Where two classes are possible, the answer is `"unknown"`.
 *
 * @param volunteer - the volunteer
 * @param day - a day, `YYYY-MM-DD`
 * @returns the class, or `"unknown"`
 * @throws TypeError where `day` is not known to the day
 *
 * @example
 * import { volunteerAgeClassOn } from "linli/volunteer-hours";
 *
 * const volunteer = { ageClass: "14-15", ageClassOn: "2026-03-01" } as const;
 * volunteerAgeClassOn(volunteer, "2026-03-01"); // => "14-15"
 * volunteerAgeClassOn(volunteer, "2026-09-01"); // => "unknown"
 * volunteerAgeClassOn(volunteer, "2028-03-01"); // => "16-17"
 */
export function volunteerAgeClassOn(
  volunteer: Pick<Volunteer, "ageClass" | "ageClassOn">,
  day: CivilDate,
): AgeClass | "unknown" {
  assertDay(day);
  const { ageClass, ageClassOn } = volunteer;
  const own = bounds.find(([age]) => age === ageClass);
  if (own === undefined || ageClassOn === undefined) return "unknown";
  const [, from, until] = own;
  if (day === ageClassOn) return own[0];
  // Full years that have passed for certain, and one more that may have, because the birthday is not known.
  const passed = fullYearsBetween(ageClassOn, day);
  const some = addYears(ageClassOn, passed) === day ? 0 : 1;
  const [least, most] =
    day > ageClassOn ? [from + passed, until + passed + some] : [from + passed - some, until + passed];
  const possible = bounds.filter(([, low, high]) => low <= most && high >= Math.max(0, least));
  return possible.length === 1 && possible[0] !== undefined ? possible[0][0] : "unknown";
}
