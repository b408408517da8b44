import type { TableModel } from "../../core/index.ts";
import { checkMembership, explainMembership, isMembership } from "../memberships/check-membership.ts";
import type { Membership } from "../memberships/model.ts";
import { membershipColumns } from "./membership-columns.ts";
import { buildMembership, cellsOfMembership, membershipExamples } from "./membership-rows.ts";

/**
 * Gives the table of memberships (成员名册): which communities, estates and villages have joined a programme.
 *
 * @returns the table, for `checkRows` of `linli/tables`
 *
 * @example
 * import { membershipTable } from "linli/programmes";
 *
 * const table = membershipTable();
 * const cells = { id: "m-1", programme: "link-card", unit: "estate", placeName: "云栖苑", joinedOn: "2024-03-01" };
 * const record = table.build(cells, 2);
 * table.is(record) ? record.member.name : undefined; // => "云栖苑"
 */
export function membershipTable(): TableModel<Membership> {
  return {
    id: "membership",
    title: { en: "Memberships of programmes", "zh-CN": "成员名册" },
    columns: membershipColumns(),
    key: ["id", "unit", "joinedOn"],
    unique: ["id"],
    examples: membershipExamples(),
    build: buildMembership,
    cellsOf: cellsOfMembership,
    is: isMembership,
    explain: explainMembership,
    check: checkMembership,
  };
}
