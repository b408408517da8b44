import { assertCivilDate, type CivilDate } from "../../core/index.ts";
import {
  bodyGroupsOf,
  bodyKeysOf,
  comparableName,
  partyCoverageOn,
  type BodyReference,
  type Organization,
  type PartyCoverageOnDate,
  type PartyUnit,
} from "../../organizations/index.ts";
import type { PartyCoverageSummary } from "./model.ts";

/** The part of an organization that says whether a unit covers it. */
export type CoveredOrganization = Pick<Organization, "id" | "uscc" | "names">;

/**
 * Counts how many organizations party units cover on a day.
 *
 * @remarks "Two coverages" (两个覆盖): organizational coverage needs a unit, work coverage also counts an instructor. A
 * joint branch (联合党支部) covers each of its organizations, and each counts once, however many units cover it and however
 * often it is listed. Which organizations exist that day is the caller's to say: the list is the denominator. Counts only:
 * nothing about persons.
 *
 * @param organizations - the organizations that the coverage is about
 * @param units - the party units, of these organizations and any others
 * @param date - a civil date
 * @returns the counts, to be merged with those of other organizations
 * @throws TypeError where a date is no civil date
 *
 * @see {@link mergePartyCoverageSummaries}, {@link partyCoverageShareOf}
 *
 * @example
 * import { partyCoverageShareOf, summarizePartyCoverage } from "linli/indicators";
 * import type { PartyUnit } from "linli/organizations";
 *
 * const organizations = ["o1", "o2", "o3", "o4"].map((id) => ({ id, names: [] }));
 * const units: readonly PartyUnit[] = [
 *   { id: "p1", kind: "joint-branch", covers: [{ id: "o1" }, { id: "o2" }], from: "2024-07-01" },
 *   { id: "p2", kind: "instructor-only", covers: [{ id: "o3" }], from: "2024-07-01" },
 * ];
 * const summary = summarizePartyCoverage(organizations, units, "2025-12-23");
 * partyCoverageShareOf(summary, "organization").share; // => 0.5
 * partyCoverageShareOf(summary, "work").share; // => 0.75
 */
export function summarizePartyCoverage(
  organizations: readonly CoveredOrganization[],
  units: readonly PartyUnit[],
  date: CivilDate,
): PartyCoverageSummary {
  assertCivilDate(date);
  const index = indexOf(units);
  const counts = { covered: 0, instructorOnly: 0, notRecorded: 0, unknown: 0, instructorAtLeast: 0 };
  const groups = bodyGroupsOf(organizations.map(({ id, uscc }) => ({ id, uscc })));
  for (const { positions } of groups) {
    const found = positions.flatMap((position) => {
      const organization = organizations[position];
      return organization === undefined
        ? []
        : [partyCoverageOn(organization, unitsFor(organization, index), date)];
    });
    counts[countOf(found)] += 1;
  }
  return { format: "linli-party-coverage", version: 1, on: date, organizations: groups.length, ...counts };
}

type CountName = "covered" | "instructorOnly" | "notRecorded" | "unknown" | "instructorAtLeast";

/** What several records of one organization say together: a unit that covers one of them covers it. */
function countOf(found: readonly PartyCoverageOnDate[]): CountName {
  const has = (state: PartyCoverageOnDate["state"]): boolean => found.some((one) => one.state === state);
  if (has("covered")) return "covered";
  if (has("unknown")) return found.some(({ units }) => units.length > 0) ? "instructorAtLeast" : "unknown";
  return has("instructor-only") ? "instructorOnly" : "notRecorded";
}

/** Units by what they may name an organization by, so that each organization is asked about a few of them. */
function indexOf(units: readonly PartyUnit[]): ReadonlyMap<string, readonly PartyUnit[]> {
  const index = new Map<string, PartyUnit[]>();
  for (const unit of units) {
    const keys = new Set(unit.covers.flatMap(keysOf));
    for (const key of keys) {
      const known = index.get(key);
      if (known === undefined) index.set(key, [unit]);
      else known.push(unit);
    }
  }
  return index;
}

function unitsFor(
  { id, uscc, names }: CoveredOrganization,
  index: ReadonlyMap<string, readonly PartyUnit[]>,
): readonly PartyUnit[] {
  const keys = [...keysOf({ id, uscc }), ...names.flatMap(({ text }) => keysOf({ name: text }))];
  return [...new Set(keys.flatMap((key) => index.get(key) ?? []))];
}

/** Names find units that may mean an organization; whether they do is asked afterwards. */
function keysOf(reference: BodyReference): readonly string[] {
  const keys = bodyKeysOf(reference);
  return reference.name === undefined ? keys : [...keys, `name ${comparableName(reference.name)}`];
}
