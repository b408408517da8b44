import {
  assertCivilDate,
  errorOf,
  findingBelow,
  periodContains,
  periodsOverlap,
  warningOf,
  type CivilDate,
  type FindingOf,
  type Period,
} from "../../core/index.ts";
import { repeatedIds } from "../repeated.ts";
import type { MembershipFindings } from "./findings.ts";
import { memberGroupsOf } from "./member-groups.ts";
import type { Membership } from "./model.ts";

/** A finding of a list of memberships. */
export type MembershipSetFinding = FindingOf<
  Pick<MembershipFindings, "membership.id-repeated" | "membership.repeated" | "membership.same-name">
>;

/** The days of a membership, both ends inclusive. */
export function daysOfMembership({ joinedOn, leftOn }: Membership): Period {
  return { from: joinedOn, until: leftOn };
}

/**
 * Lists the memberships that hold on a day, for certain.
 *
 * @remarks Those of which the dates do not decide are not listed; `membershipCountsOn` counts them apart.
 *
 * @param memberships - memberships
 * @param date - the day, a civil date of any precision
 * @returns the memberships by reference, in their order
 * @throws TypeError where `date` is no civil date
 *
 * @example
 * import { membershipsOn, type Membership } from "linli/programmes";
 *
 * const member = { divisionCode: "330203", name: "云栖苑" };
 * const joined: Membership = { id: "m-1", programme: "link-card", member, unit: "estate", joinedOn: "2024-03" };
 * membershipsOn([joined], "2024-07-09").length; // => 1
 * membershipsOn([joined], "2024-03-15").length; // => 0
 */
export function membershipsOn(memberships: readonly Membership[], date: CivilDate): readonly Membership[] {
  assertCivilDate(date);
  return memberships.filter((membership) => periodContains(daysOfMembership(membership), date) === true);
}

/**
 * Finds members who stand in a list twice.
 *
 * @remarks The same community code, or the same name in the same place, is one member; of two memberships of one member
 * the first must end before the second begins. A name without a place may be that of another one.
 *
 * @param memberships - memberships, each valid by itself
 * @returns `membership.id-repeated`, `membership.repeated`, and the warning `membership.same-name`, at the index of the
 * later one
 *
 * @example
 * import { lintMemberships, type Membership } from "linli/programmes";
 *
 * const member = { communityCode: "330203004001" };
 * const joined: Membership = { id: "m-1", programme: "link-card", member, unit: "community", joinedOn: "2024-03-01" };
 * lintMemberships([joined, { ...joined, id: "m-2", joinedOn: "2024-05-01" }])[0]?.params; // => { positions: [1, 2] }
 */
export function lintMemberships(memberships: readonly Membership[]): readonly MembershipSetFinding[] {
  const found: MembershipSetFinding[] = repeatedIds(memberships).map(({ index, positions }) =>
    findingBelow(errorOf("membership.id-repeated", { positions }), index, "id"),
  );
  const { told, sameName } = memberGroupsOf(memberships);
  for (const positions of told) {
    for (const [before, position] of sharingDays(memberships, positions)) {
      const finding = errorOf("membership.repeated", { positions: [before + 1, position + 1] });
      found.push(findingBelow(finding, position, "member"));
    }
  }
  for (const [a, b] of sameName) {
    const [before, position] = a < b ? [a, b] : [b, a];
    const finding = warningOf("membership.same-name", { positions: [before + 1, position + 1] });
    found.push(findingBelow(finding, position, "member"));
  }
  return found;
}

/** Pairs each record with the one before it, by the days of joining, whose days certainly are among its own. */
function sharingDays(
  memberships: readonly Membership[],
  positions: readonly number[],
): readonly (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = [];
  const at = (position: number): Membership => memberships[position] as Membership;
  const sorted = [...positions].sort((a, b) => compareTexts(at(a).joinedOn, at(b).joinedOn) || a - b);
  let widest: number | undefined;
  for (const position of sorted) {
    if (widest !== undefined && shareDays(at(widest), at(position)))
      pairs.push(widest < position ? [widest, position] : [position, widest]);
    if (widest === undefined || endOf(at(position)) > endOf(at(widest))) widest = position;
  }
  return pairs;
}

function shareDays(a: Membership, b: Membership): boolean {
  return periodsOverlap(daysOfMembership(a), daysOfMembership(b)) === true;
}

function endOf({ leftOn }: Membership): string {
  return leftOn ?? "9999";
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
