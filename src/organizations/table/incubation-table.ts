import type { TableModel } from "../../core/index.ts";
import { checkIncubation, explainIncubation, isIncubation } from "../incubation/check-incubation.ts";
import type { Incubation } from "../incubation/model.ts";
import { incubationColumns } from "./incubation-columns.ts";
import { buildIncubation, cellsOfIncubation, incubationExamples } from "./incubation-rows.ts";

/**
 * Gives the table of incubations: the stay of one organization in an incubation centre in each row.
 *
 * @returns the table, for `checkRows` of `linli/tables`
 *
 * @example
 * import { incubationTable } from "linli/organizations";
 *
 * const table = incubationTable();
 * const cells = { incubator: "青禾区社会组织孵化中心", organization: "云栖社区书画社", entrant: "registered", enteredOn: "2023-03-01" };
 * table.is(table.build(cells, 2)); // => true
 */
export function incubationTable(): TableModel<Incubation> {
  return {
    id: "incubation",
    title: { en: "Incubations", "zh-CN": "社会组织孵化登记表" },
    columns: incubationColumns(),
    key: ["organization", "incubator", "enteredOn"],
    examples: incubationExamples(),
    build: buildIncubation,
    cellsOf: cellsOfIncubation,
    is: isIncubation,
    explain: explainIncubation,
    check: checkIncubation,
  };
}
