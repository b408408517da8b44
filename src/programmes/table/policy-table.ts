import type { TableModel } from "../../core/index.ts";
import { checkPolicy, explainPolicy, isPolicy } from "../policies/check-policy.ts";
import type { Policy } from "../policies/model.ts";
import { policyColumns } from "./policy-columns.ts";
import { buildPolicy, cellsOfPolicy, policyExamples } from "./policy-rows.ts";

/**
 * Gives the table of policies: a register of documents, one in each row.
 *
 * @returns the table, for `checkRows` of `linli/tables`
 *
 * @example
 * import { policyTable } from "linli/programmes";
 *
 * const table = policyTable();
 * const cells = { title: "志愿服务记录办法", number: "民函〔2012〕340号", issuers: ["民政部"] };
 * table.is(table.build(cells, 2)); // => true
 */
export function policyTable(): TableModel<Policy> {
  return {
    id: "policy",
    title: { en: "Policies", "zh-CN": "政策文件目录" },
    columns: policyColumns(),
    key: ["title", "number"],
    unique: ["id"],
    examples: policyExamples(),
    build: buildPolicy,
    cellsOf: cellsOfPolicy,
    is: isPolicy,
    explain: explainPolicy,
    check: checkPolicy,
  };
}
