import { addYears, dayBoundsOf, fullYearsBetween, type CivilDate } from "../core/index.ts";
import type { Organization } from "./model.ts";

/**
 * Gives the age of an organization on a date in full years since it was founded.
 *
 * @remarks A year is complete on the day that bears the date of founding; who was founded on 29 February completes it
 * on 28 February in a year without it. Rules such as "registered for two full years" (社会组织评估管理办法, ministry
 * order 39 of 2010, article 6) compare with `age >= 2`. Before the day of founding the age is negative, -1 within the
 * last year before it, so that such a comparison is right there too. The age counts on after an organization has
 * ended: whether it still exists is a question of its state.
 *
 * @param organization - the organization; only `foundedOn` is read
 * @param date - a civil date of any precision
 * @returns full years, or `"unknown"` where the founding is not on record or the dates leave several numbers open
 * @throws TypeError where a date is no civil date
 *
 * @example
 * import { ageOn } from "linli/organizations";
 *
 * ageOn({ foundedOn: "2015-02-10" }, "2019-02-20"); // => 4
 * ageOn({ foundedOn: "2016" }, "2020-06-01"); // => "unknown"
 * ageOn({ foundedOn: "2016" }, "2020-12-31"); // => 4
 * ageOn({ foundedOn: "2016-05-01" }, "2016-04-30"); // => -1
 */
export function ageOn(organization: Pick<Organization, "foundedOn">, date: CivilDate): number | "unknown" {
  const day = dayBoundsOf(date);
  if (organization.foundedOn === undefined) return "unknown";
  const founded = dayBoundsOf(organization.foundedOn);
  const youngest = completedYears(founded.last, day.first);
  const oldest = completedYears(founded.first, day.last);
  return youngest === oldest ? youngest : "unknown";
}

/** Full years from one day to another, rounded down before the first day too. */
function completedYears(from: CivilDate, on: CivilDate): number {
  if (on >= from) return fullYearsBetween(from, on);
  const before = fullYearsBetween(on, from);
  return addYears(on, before) === from ? -before : -before - 1;
}
