import { assertCivilDate, periodContains, warningOf, type CivilDate, type FindingOf } from "../core/index.ts";
import type { Organization, PartyUnit } from "./model.ts";
import { bodyReferenceMatches } from "./references.ts";

/** Why it is open whether a party unit covers an organization. */
export type PartyCoverageFindings = {
  /** A unit may cover the organization, but names it without a reference or a credit code; `count` is how many do. */
  readonly "party-unit.covers-by-name": { readonly count: number };
  /** The dates of units leave open whether they cover the organization on the day; `count` is how many do. */
  readonly "party-unit.undecided": { readonly count: number };
};

/** Which party units are asked for. */
export interface PartyUnitOptions {
  /** Only units that certainly cover this organization. */
  readonly covers?: Pick<Organization, "id" | "uscc" | "names"> | undefined;
}

/** Whether party units cover an organization, by the units on record. */
export interface PartyCoverageOnDate {
  /**
   * `covered` by a unit; `instructor-only` where nothing but a party-building instructor (党建工作指导员) is sent;
   * `not-recorded` where no unit of the list covers it; `"unknown"` where names or dates leave it open.
   */
  readonly state: "covered" | "instructor-only" | "not-recorded" | "unknown";
  /** Why it is unknown. */
  readonly because: readonly FindingOf<PartyCoverageFindings>[];
  /** The units that certainly cover it. */
  readonly units: readonly PartyUnit[];
}

/**
 * Lists the party units that certainly exist on a date.
 *
 * @param units - the party units
 * @param date - a civil date of any precision
 * @param options - which organization they cover; every unit by default
 * @returns the units, in their order
 * @throws TypeError where a date is no civil date
 *
 * @example
 * import { partyUnitsOn, type PartyUnit } from "linli/organizations";
 *
 * const units: readonly PartyUnit[] = [
 *   { id: "p1", kind: "joint-branch", covers: [{ id: "o1" }, { id: "o2" }], from: "2025-12-23" },
 * ];
 * partyUnitsOn(units, "2025-12-23").length; // => 1
 * partyUnitsOn(units, "2025-12-22"); // => []
 */
export function partyUnitsOn(
  units: readonly PartyUnit[],
  date: CivilDate,
  options: PartyUnitOptions = {},
): readonly PartyUnit[] {
  assertCivilDate(date);
  const { covers } = options;
  return units.filter(
    (unit) =>
      periodContains(unit, date) === true && (covers === undefined || coversOf(unit, covers) === true),
  );
}

/**
 * Says whether party units cover an organization on a date, by the units on record.
 *
 * @remarks Organizational coverage (组织覆盖) needs a unit; an instructor alone is work coverage (工作覆盖). A joint
 * branch (联合党支部) covers each of its organizations.
 *
 * @param organization - the organization
 * @param units - the party units
 * @param date - a civil date of any precision
 * @returns the state with the units that certainly cover it, or `"unknown"` because of `party-unit.covers-by-name` or
 * `party-unit.undecided`
 * @throws TypeError where a date is no civil date
 *
 * @example
 * import { partyCoverageOn, type Organization, type PartyUnit } from "linli/organizations";
 *
 * const organization: Organization = {
 *   id: "o1",
 *   kind: "social-group",
 *   names: [{ text: "东江区志愿者联合会", language: "zh-CN", role: "registered" }],
 * };
 * const units: readonly PartyUnit[] = [{ id: "p1", kind: "branch", covers: [{ id: "o1" }], from: "2025" }];
 * partyCoverageOn(organization, units, "2026-01-01").state; // => "covered"
 * partyCoverageOn(organization, units, "2025-06-01").state; // => "unknown"
 * partyCoverageOn(organization, units, "2024-12-31").state; // => "not-recorded"
 */
export function partyCoverageOn(
  organization: Pick<Organization, "id" | "uscc" | "names">,
  units: readonly PartyUnit[],
  date: CivilDate,
): PartyCoverageOnDate {
  const certain = partyUnitsOn(units, date, { covers: organization });
  if (certain.some(({ kind }) => kind !== "instructor-only")) {
    return { state: "covered", because: [], units: certain };
  }
  const because = openQuestions(organization, units, date);
  if (because.length > 0) return { state: "unknown", because, units: certain };
  return { state: certain.length > 0 ? "instructor-only" : "not-recorded", because, units: certain };
}

function openQuestions(
  organization: Pick<Organization, "id" | "uscc" | "names">,
  units: readonly PartyUnit[],
  date: CivilDate,
): readonly FindingOf<PartyCoverageFindings>[] {
  let byName = 0;
  let undecided = 0;
  for (const unit of units) {
    const covers = coversOf(unit, organization);
    const holds = covers === false ? false : periodContains(unit, date);
    if (holds === false) continue;
    if (covers === "unknown") byName += 1;
    else if (holds === "unknown") undecided += 1;
  }
  return [
    ...(byName > 0 ? [warningOf("party-unit.covers-by-name", { count: byName })] : []),
    ...(undecided > 0 ? [warningOf("party-unit.undecided", { count: undecided })] : []),
  ];
}

function coversOf(
  unit: PartyUnit,
  organization: Pick<Organization, "id" | "uscc" | "names">,
): boolean | "unknown" {
  let open = false;
  for (const body of unit.covers) {
    const matches = bodyReferenceMatches(body, organization);
    if (matches === true) return true;
    open ||= matches === "unknown";
  }
  return open && "unknown";
}
