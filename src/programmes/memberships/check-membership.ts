import { checkModel, warningOf, type CheckResult, type Finding } from "../../core/index.ts";
import { checkCommunityCode, type CommunityKind } from "../../identifiers/index.ts";
import { isMembershipRecord } from "../guards.ts";
import type { Membership } from "./model.ts";
import { MembershipSchema } from "./schema.ts";

/**
 * Says whether a value is the membership of a community, an estate or a village in a programme.
 *
 * @param value - any value
 * @returns `true` for a record that contradicts neither its form nor itself
 *
 * @example
 * import { isMembership } from "linli/programmes";
 *
 * const member = { divisionCode: "330203", name: "云栖苑" };
 * const record = { id: "m-1", programme: "link-card", member, unit: "estate", joinedOn: "2024-03" };
 * isMembership(record); // => true
 * isMembership({ ...record, member: { divisionCode: "330203" } }); // => false
 */
export function isMembership(value: unknown): value is Membership {
  try {
    return isMembershipRecord(value);
  } catch {
    return false;
  }
}

/**
 * Checks a membership: who joined, what it is, and that it does not leave before it joins.
 *
 * @remarks An estate (小区) has no code of 统计用区划代码; with a community code alone it would be the community.
 *
 * @param input - any value
 * @returns the membership by reference, or `membership.member-missing`, `.code-not-community`, `.estate-unnamed`,
 * `.left-before-joining`, `organization.text-empty`, those of places, identifiers and dates, and the `field.…` findings;
 * with the warning of `explainMembership`
 *
 * @example
 * import { checkMembership } from "linli/programmes";
 *
 * const member = { communityCode: "330203004001" };
 * const record = { id: "m-1", programme: "link-card", member, unit: "estate", joinedOn: "2024-03-01" };
 * checkMembership(record).findings[0]?.code; // => "membership.estate-unnamed"
 */
export function checkMembership(input: unknown): CheckResult<Membership> {
  return checkModel(MembershipSchema, input, { guard: isMembershipRecord, explain: explainMembership });
}

const unitsOfCodes: { readonly [K in CommunityKind]: Membership["unit"] } = {
  "residents-committee": "community",
  "residents-committee-like": "community",
  "villagers-committee": "village",
  "villagers-committee-like": "village",
};

/**
 * Gives the warnings about a valid membership.
 *
 * @remarks The digits 10 to 12 of a community code tell residents' committees from villagers' committees
 * (统计用区划代码和城乡划分代码编制规则, National Bureau of Statistics); a community in the country (农村社区) can have the
 * code of a village.
 *
 * @param membership - a membership that `isMembership` accepts
 * @returns `membership.unit-differs-from-code`, or nothing
 *
 * @example
 * import { explainMembership } from "linli/programmes";
 *
 * const member = { communityCode: "330203100201", name: "上云村" };
 * const joined = { id: "m-1", programme: "link-card", member, joinedOn: "2024-03-01" };
 * explainMembership({ ...joined, unit: "village" }); // => []
 * explainMembership({ ...joined, unit: "community" })[0]?.code; // => "membership.unit-differs-from-code"
 */
export function explainMembership({ member, unit }: Membership): readonly Finding[] {
  const code = unit === "estate" ? undefined : member.communityCode;
  const parts = code === undefined ? undefined : checkCommunityCode(code);
  const kind = parts?.ok === true ? parts.value.communityKind : undefined;
  if (kind === undefined || unitsOfCodes[kind] === unit) return [];
  return [{ ...warningOf("membership.unit-differs-from-code", {}), path: ["unit"] }];
}
