import { addYears, assertDay, dayBoundsOf, type CivilDate } from "../../core/index.ts";
import { bodyGroupsOf } from "../body-groups.ts";
import { dayOfEvent } from "../event-days.ts";
import type { Organization } from "../model.ts";
import { bodyKeysOf } from "../references.ts";
import { standingOf, type Standing } from "./backing.ts";
import type { Incubation } from "./model.ts";

/** Which time is asked for, and by which organizations. */
export interface SurvivalOptions {
  /** How many full years after leaving, a whole number from 0 on. */
  readonly years: number;
  /** What is known of the organizations, found by reference or credit code. */
  readonly organizations: readonly Organization[];
}

/** How many of the graduates still stand. */
export interface Survival {
  /** How many organizations certainly graduated at least so many years before the day. */
  readonly graduates: number;
  /** How many of them are registered or filed on the day. */
  readonly standing: number;
  /** How many of them certainly are neither. */
  readonly ended: number;
  /** How many of them nothing decides. */
  readonly unknown: number;
  /** How many may have graduated by then: their date is missing or not exact enough; they are no graduates here. */
  readonly undecided: number;
  /** The share that stands, among those that are decided; `null` where there is none. */
  readonly share: number | null;
}

/**
 * Says how many of those that graduated at least so many years ago still stand on a day.
 *
 * @remarks By `organizationStatusOn` and `filingStatusOn`, by the data recorded. Each organization counts once, by its
 * first graduation. One that is known by name alone is unknown: a name proves no identity.
 *
 * @param incubations - records, in any order
 * @param date - the day, `YYYY-MM-DD`
 * @param options - the years, and the organizations
 * @returns the counts and the share
 * @throws TypeError where `date` is not known to the day
 * @throws RangeError where `years` is no whole number from 0 on, or leads out of the calendar
 *
 * @example
 * import { survivalOn, type Incubation } from "linli/organizations";
 *
 * const incubation: Incubation = {
 *   id: "incubation-1",
 *   incubator: { name: "青禾区社会组织孵化中心" },
 *   organization: { id: "organization-7" },
 *   entrant: "registered",
 *   events: [{ event: "enter", on: "2019-03-01" }, { event: "graduate", on: "2020-03-01" }],
 * };
 * const found = survivalOn([incubation], "2025-12-31", { years: 3, organizations: [] });
 * [found.graduates, found.unknown, found.share]; // => [1, 1, null]
 */
export function survivalOn(
  incubations: readonly Incubation[],
  date: CivilDate,
  { years, organizations }: SurvivalOptions,
): Survival {
  assertDay(date);
  if (!Number.isInteger(years) || years < 0) throw new RangeError("A whole number of years was expected.");
  const latest = addYears(date, -years);
  const known = indexOf(organizations);
  const counts = { there: 0, gone: 0, unknown: 0 };
  let undecided = 0;
  const graduated = incubations.filter(({ events }) => events.some(({ event }) => event === "graduate"));
  for (const { positions } of bodyGroupsOf(graduated.map(({ organization }) => organization))) {
    const own = positions.flatMap((position) => graduated[position] ?? []);
    const spans = own.map(spanOfGraduation);
    if (spans.some(({ last }) => last <= latest)) counts[standing(own, known, date)] += 1;
    else if (spans.some(({ first }) => first <= latest)) undecided += 1;
  }
  const decided = counts.there + counts.gone;
  return {
    graduates: decided + counts.unknown,
    standing: counts.there,
    ended: counts.gone,
    unknown: counts.unknown,
    undecided,
    share: decided === 0 ? null : counts.there / decided,
  };
}

/** The first and the last day on which it can have graduated. */
function spanOfGraduation({ events }: Incubation): { readonly first: string; readonly last: string } {
  const event = events.find(({ event: kind }) => kind === "graduate");
  const day = event === undefined ? undefined : dayOfEvent(event);
  return day === undefined ? { first: "", last: "~" } : dayBoundsOf(day);
}

function indexOf(organizations: readonly Organization[]): ReadonlyMap<string, Organization> {
  const index = new Map<string, Organization>();
  for (const organization of organizations) {
    for (const key of bodyKeysOf(organization)) index.set(key, organization);
  }
  return index;
}

/** Found by what the record refers to, or by the code that the organization got afterwards. */
function standing(
  own: readonly Incubation[],
  known: ReadonlyMap<string, Organization>,
  date: CivilDate,
): Standing {
  const keys = own.flatMap(({ organization, outcome }) => [
    ...bodyKeysOf(organization),
    ...bodyKeysOf({ uscc: outcome?.uscc }),
  ]);
  const found = keys.map((key) => known.get(key)).find((organization) => organization !== undefined);
  return found === undefined ? "unknown" : standingOf(found, date);
}
