import type { TableModel } from "../../core/index.ts";
import { checkCase, explainCase, isCase } from "../reports/check-case.ts";
import type { Case } from "../reports/model.ts";
import { caseColumns } from "./case-columns.ts";
import { buildCase, cellsOfCase, caseExamples } from "./case-rows.ts";

/**
 * Gives the table of cases, one in each row.
 *
 * @returns the table, for `checkRows` of `linli/tables`
 *
 * @example
 * import { caseTable } from "linli/programmes";
 *
 * const table = caseTable();
 * const cells = { title: "楼道议事", problem: "楼道堆物", practice: "每月议事", result: "堆物清零", evidence: ["工作总结"] };
 * table.is(table.build(cells, 2)); // => true
 */
export function caseTable(): TableModel<Case> {
  return {
    id: "case",
    title: { en: "Cases", "zh-CN": "案例登记表" },
    columns: caseColumns(),
    key: ["title", "provider"],
    unique: ["id"],
    examples: caseExamples(),
    build: buildCase,
    cellsOf: cellsOfCase,
    is: isCase,
    explain: explainCase,
    check: checkCase,
  };
}
