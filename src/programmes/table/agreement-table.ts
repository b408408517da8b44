import type { TableModel } from "../../core/index.ts";
import { checkAgreement, explainAgreement, isAgreement } from "../agreements/check-agreement.ts";
import type { Agreement } from "../agreements/model.ts";
import { agreementColumns } from "./agreement-columns.ts";
import { buildAgreement, cellsOfAgreement, agreementExamples } from "./agreement-rows.ts";

/**
 * Gives the table of agreements: framework agreements, contracts, memoranda, one in each row.
 *
 * @returns the table, for `checkRows` of `linli/tables`
 *
 * @example
 * import { agreementTable } from "linli/programmes";
 *
 * const table = agreementTable();
 * const cells = { title: "合作协议", kind: "framework", parties: ["青禾区民政局", "暖邻公益发展中心"], signedOn: "2025-03-01" };
 * table.is(table.build(cells, 2)); // => true
 */
export function agreementTable(): TableModel<Agreement> {
  return {
    id: "agreement",
    title: { en: "Agreements", "zh-CN": "合作协议登记表" },
    columns: agreementColumns(),
    key: ["title", "signedOn"],
    unique: ["id"],
    examples: agreementExamples(),
    build: buildAgreement,
    cellsOf: cellsOfAgreement,
    is: isAgreement,
    explain: explainAgreement,
    check: checkAgreement,
  };
}
