import type { TableModel } from "../../core/index.ts";
import { checkDistribution, explainDistribution, isDistribution } from "../funding/check-distribution.ts";
import type { Distribution } from "../funding/model.ts";
import { distributionColumns } from "./distribution-columns.ts";
import { buildDistribution, cellsOfDistribution, distributionExamples } from "./distribution-rows.ts";

/**
 * Gives the table of distributions: what was done with a part of a surplus in each row.
 *
 * @returns the table, for `checkRows` of `linli/tables`
 *
 * @see {@link assetLockTable}
 *
 * @example
 * import { distributionTable } from "linli/projects";
 *
 * const table = distributionTable();
 * const cells = { body: "青禾社企", on: "2025-03-20", kind: "welfare", amount: 1200000, beneficiaryKind: "student-aid" };
 * table.is(table.build(cells, 2)); // => true
 */
export function distributionTable(): TableModel<Distribution> {
  return {
    id: "distribution",
    title: { en: "Distributions of surplus", "zh-CN": "盈余分配表" },
    columns: distributionColumns(),
    key: ["body", "on", "kind", "amount"],
    examples: distributionExamples(),
    build: buildDistribution,
    cellsOf: cellsOfDistribution,
    is: isDistribution,
    explain: explainDistribution,
    check: checkDistribution,
  };
}
