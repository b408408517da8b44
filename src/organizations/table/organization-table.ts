import type { TableModel } from "../../core/index.ts";
import { isOrganization } from "../check-organization.ts";
import type { Organization } from "../model.ts";
import { buildOrganization } from "./build.ts";
import { cellsOfOrganization } from "./cells-of.ts";
import { checkOrganizationRow, explainOrganizationRow } from "./check-row.ts";
import { organizationColumns } from "./columns.ts";
import { organizationExamples } from "./examples.ts";

/**
 * Gives the table of organizations: the columns of a register, and the way from its rows to records and back.
 *
 * @remarks What registers leave out is read from what they have: the kind from the credit code (GB 32100-2015) or from a
 * filing, the level of registration from the division or the name of the registering body, the reference from the codes.
 * A code of 9 characters in the column of credit codes is a former organization code, with the warning
 * `organization.legacy-code`. A cell 无 or 直接登记 for the supervising unit is direct registration. Where there is a code
 * of the seat's division or community and no address, the code stands for the address. Funds without unit are in 万元.
 * A cell 曾用名 gives names of the role `former`, because it says of none when it was had. Remarks are kept in `ext`, as
 * `linli.remarks`.
 *
 * @returns the table, for `checkRows` of `linli/tables`
 *
 * @example
 * import { organizationTable } from "linli/organizations";
 *
 * const table = organizationTable();
 * const record = table.build({ uscc: "52440399MJL0AE019U", name: "青禾区云栖社区服务中心" }, 2);
 * table.is(record); // => true
 * table.is(record) ? record.kind : undefined; // => "social-service-institution"
 */
export function organizationTable(): TableModel<Organization> {
  return {
    id: "organization",
    title: { en: "Organizations", "zh-CN": "社会组织名册" },
    columns: organizationColumns(),
    key: ["uscc", "name"],
    unique: ["uscc", "organizationCode"],
    similar: "name",
    references: [{ column: "parentUscc", to: "uscc" }],
    examples: organizationExamples(),
    build: buildOrganization,
    cellsOf: cellsOfOrganization,
    is: isOrganization,
    explain: explainOrganizationRow,
    check: checkOrganizationRow,
  };
}
