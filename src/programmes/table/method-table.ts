import type { TableModel } from "../../core/index.ts";
import { checkMethod, explainMethod, isMethod } from "../policies/check-method.ts";
import type { Method } from "../policies/model.ts";
import { methodColumns } from "./method-columns.ts";
import { buildMethod, cellsOfMethod, methodExamples } from "./method-rows.ts";

/**
 * Gives the table of methods of work, one in each row with its last version.
 *
 * @returns the table, for `checkRows` of `linli/tables`
 *
 * @example
 * import { methodTable } from "linli/programmes";
 *
 * const table = methodTable();
 * const cells = { name: "三步议事法", steps: ["收集议题", "民主协商", "公示结果"] };
 * table.is(table.build(cells, 2)); // => true
 */
export function methodTable(): TableModel<Method> {
  return {
    id: "method",
    title: { en: "Methods", "zh-CN": "工作法登记表" },
    columns: methodColumns(),
    key: ["name", "versionName"],
    unique: ["id"],
    examples: methodExamples(),
    build: buildMethod,
    cellsOf: cellsOfMethod,
    is: isMethod,
    explain: explainMethod,
    check: checkMethod,
  };
}
