import {
  assertCivilDate,
  periodContains,
  reconcile,
  type CivilDate,
  type Quantity,
  type Reconciliation,
  type ToleranceOptions,
} from "../../core/index.ts";
import type { ProgrammeId } from "../editions/model.ts";
import { reconcileBetween } from "../reconcile-between.ts";
import { membershipUnits } from "./code-lists.ts";
import { memberGroupsOf } from "./member-groups.ts";
import { daysOfMembership } from "./memberships-on.ts";
import type { Membership, MembershipUnit } from "./model.ts";

/** Which memberships are counted, and for which day. */
export interface MembershipCountOptions {
  /** The programme. */
  readonly programme: ProgrammeId;
  /** The day of "so far", a civil date of any precision. */
  readonly on: CivilDate;
}

/** How many members of a unit there are on a day. */
export interface MembershipCount {
  /** Those who are members for certain, in their own unit and with the day. */
  readonly quantity: Quantity;
  /** How many more there may be: dates leave them open, or a name without a place. */
  readonly undecided: number;
}

/** How many members of each unit there are on a day; there is no total of different units. */
export interface MembershipCounts {
  /** The programme. */
  readonly programme: ProgrammeId;
  /** The day, a civil date. */
  readonly on: CivilDate;
  /** The counts. */
  readonly counts: { readonly [U in MembershipUnit]: MembershipCount };
}

/**
 * Counts the members of a programme on a day, communities, estates and villages each by themselves.
 *
 * @remarks A member counts once however often it is recorded. A community, an estate and a village are three different
 * things, and are not added up: "150 joined so far" means nothing without its unit.
 *
 * @param memberships - memberships, of any programme
 * @param options - the programme and the day
 * @returns the count of each unit, for `reconcileMemberships`
 * @throws TypeError where `on` is no civil date
 *
 * @example
 * import { membershipCountsOn, type Membership } from "linli/programmes";
 *
 * const joined = (id: string, name: string, joinedOn: string): Membership => {
 *   const member = { divisionCode: "330203", name };
 *   return { id, programme: "link-card", member, unit: "estate", joinedOn };
 * };
 * const memberships = [joined("m-1", "云栖苑", "2024-03-01"), joined("m-2", "青杉园", "2024")];
 * const { counts } = membershipCountsOn(memberships, { programme: "link-card", on: "2024-07-09" });
 * counts.estate.quantity; // => { value: 1, qualifier: "exact", unit: "estate", asOf: "2024-07-09" }
 * counts.estate.undecided; // => 1
 */
export function membershipCountsOn(
  memberships: readonly Membership[],
  { programme, on }: MembershipCountOptions,
): MembershipCounts {
  assertCivilDate(on);
  const own = memberships.filter((membership) => membership.programme === programme);
  const holding = own.map((membership) => periodContains(daysOfMembership(membership), on));
  // What is certain is counted among certain records alone: one of which the dates are open hides none of them.
  const least = countMembers(own.filter((_, index) => holding[index] === true));
  const most = countMembers(own.filter((_, index) => holding[index] !== false));
  const countOf = (unit: MembershipUnit): MembershipCount => {
    const { told } = least(unit);
    const possible = most(unit);
    return {
      quantity: { value: told, qualifier: "exact", unit, asOf: on },
      undecided: possible.told + possible.sameName - told,
    };
  };
  const entries = membershipUnits.codes.map((unit) => [unit, countOf(unit)]);
  return { programme, on, counts: Object.fromEntries(entries) as MembershipCounts["counts"] };
}

/** Counts the members of each unit: those told apart, and those with a name that another one has. */
function countMembers(
  memberships: readonly Membership[],
): (unit: MembershipUnit) => { readonly told: number; readonly sameName: number } {
  const { told, sameName } = memberGroupsOf(memberships);
  const isOf = (unit: MembershipUnit, position: number | undefined): boolean =>
    position !== undefined && memberships[position]?.unit === unit;
  return (unit) => ({
    told: told.filter(([first]) => isOf(unit, first)).length,
    sameName: sameName.filter(([, position]) => isOf(unit, position)).length,
  });
}

/**
 * Compares an announced number of members with those that are recorded, in the unit that was announced.
 *
 * @param announced - the announced number, with its unit
 * @param counts - the counts of the day
 * @param options - what `about` and `nearly` mean
 * @returns as `reconcile` of `linli/core`; `"unknown"` where the unit is not told, where the announced day is another one,
 * and where dates leave open what decides
 * @throws TypeError where `announced` is no quantity
 * @throws RangeError where the tolerance is none
 *
 * @example
 * import { membershipCountsOn, reconcileMemberships } from "linli/programmes";
 *
 * const counts = membershipCountsOn([], { programme: "link-card", on: "2024-07-09" });
 * reconcileMemberships({ value: 150, qualifier: "exact", unit: "estate" }, counts).by; // => 150
 * reconcileMemberships({ value: 150, qualifier: "exact" }, counts).state; // => "unknown"
 */
export function reconcileMemberships(
  announced: Quantity,
  { counts }: MembershipCounts,
  options: ToleranceOptions = {},
): Reconciliation {
  const unit = membershipUnits.codes.find((code) => code === announced.unit) ?? "community";
  const { quantity, undecided } = counts[unit];
  const counted = reconcile(announced, quantity, options);
  const hindered = counted.because.some(
    ({ code }) =>
      code === "reconcile.other-date" || code === "reconcile.unit-missing" || code === "quantity.unit-mixed",
  );
  if (hindered || undecided === 0) return counted;
  return reconcileBetween(announced, quantity.value, quantity.value + undecided, options);
}
